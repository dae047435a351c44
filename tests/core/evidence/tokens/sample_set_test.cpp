// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/sample_set.h"

#include "core/text/utf8.h"

#include <QTest>

using namespace breakeven;

namespace {

NamedText named(const std::string& text, bool isFile = true)
{
    return {"a name", std::make_shared<const std::string>(text), isFile};
}

SampleSummary summaryOf(const SampleSet& set)
{
    TextsCounted known;
    return countSamples(set, known).summary;
}

std::string repeated(std::string_view unit, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += unit;
    return text;
}

std::string wordsOf(const CountedSamples& counted)
{
    const Message words = shownWords(counted);
    return words.empty() ? std::string() : inWords(words);
}

} // namespace

class SampleSetTest : public QObject {
    Q_OBJECT

private slots:
    void whereSamplesEnd()
    {
        const std::string text = "one\n---\ntwo\nthree";
        SampleSet set;
        QCOMPARE(summaryOf(set).count, std::size_t{0});
        set.texts = {named(text)}; // a file is one
        QCOMPARE(summaryOf(set).count, std::size_t{1});
        set.texts = {named(text, false)}; // a pasted one is separated
        QCOMPARE(summaryOf(set).count, std::size_t{2});
        set.typed = text;
        QCOMPARE(summaryOf(set).count, std::size_t{4});
        set.lineEach = true;
        QCOMPARE(summaryOf(set).count, std::size_t{8});
    }

    void textsAreCountedAgainOnlyWhereTheyAreOthers()
    {
        SampleSet set;
        set.texts = {named("one two")};
        TextsCounted known;
        const std::size_t tokens = countSamples(set, known).summary.total.tokens;
        QCOMPARE(tokens, std::size_t{2});
        known.counts[0].tokens = 50;
        set.typed = "three";
        QCOMPARE(countSamples(set, known).summary.total.tokens, std::size_t{51});
        set.lineEach = true;
        QCOMPARE(countSamples(set, known).summary.total.tokens, std::size_t{3});
        known.counts[0].tokens = 50;
        set.encoding = Encoding::Cl100kBase;
        QCOMPARE(countSamples(set, known).summary.total.tokens, std::size_t{3});
        known.counts[0].tokens = 50;
        set.texts = {named("one two")}; // the same words in another text
        QCOMPARE(countSamples(set, known).summary.total.tokens, std::size_t{3});
    }

    void theFirstSampleIsShown()
    {
        SampleSet set;
        set.texts = {named(" \n"), named("from a file")};
        TextsCounted known;
        CountedSamples counted = countSamples(set, known);
        QCOMPARE(counted.shown, std::string("from a file"));
        QCOMPARE(counted.shownTokens.size(), std::size_t{3});
        QVERIFY(!counted.isCut);
        QCOMPARE(wordsOf(counted), std::string());
        set.typed = "typed\n---\nlater";
        counted = countSamples(set, known);
        QCOMPARE(counted.shown, std::string("typed"));
        QCOMPARE(wordsOf(counted), std::string("The first sample is colored."));
    }

    void aLongSampleIsCutBetweenTokens()
    {
        SampleSet set;
        set.typed = repeated("word ", 100000); // tokens are "word" and then " word": 4 and 3,999 times 5 characters
        TextsCounted known;
        CountedSamples counted = countSamples(set, known);
        QVERIFY(counted.isCut);
        QCOMPARE(counted.shown.size(), std::size_t{19999});
        QCOMPARE(counted.shownTokens.size(), std::size_t{4000});
        QCOMPARE(wordsOf(counted), std::string("The first 19,999 characters are colored."));
        set.typed += "\n---\nanother";
        counted = countSamples(set, known);
        QCOMPARE(wordsOf(counted), std::string("The first 19,999 characters of the first sample are colored."));
    }

    void charactersAreShownWhole_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<int>("times");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("just as many") << QByteArray("\u4E00") << int(mostShown) << false;
        QTest::newRow("one more") << QByteArray("\u4E00") << int(mostShown) + 1 << true;
        QTest::newRow("of four bytes") << QByteArray("\U0001F600") << 25000 << true;
        QTest::newRow("faulty") << QByteArray("a\xFF") << 15000 << true;
    }
    void charactersAreShownWhole()
    {
        QFETCH(const QByteArray, unit);
        QFETCH(const int, times);
        QFETCH(const bool, isCut);
        SampleSet set;
        set.typed = repeated(unit.toStdString(), static_cast<std::size_t>(times));
        TextsCounted known;
        const CountedSamples counted = countSamples(set, known);
        QCOMPARE(counted.isCut, isCut);
        QVERIFY(isUtf8(counted.shown));
        const std::size_t shown = characterCount(counted.shown);
        QVERIFY2(shown <= mostShown && shown > mostShown - 10, std::to_string(shown).c_str());
        std::size_t end = 0;
        for (const Token& token : counted.shownTokens) {
            QCOMPARE(token.offset, end);
            end += token.length;
        }
        QCOMPARE(end, counted.shown.size());
    }

    void stoppedItCountsNothing()
    {
        SampleSet set;
        set.texts = {named("one two")};
        set.typed = "three";
        TextsCounted known;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(countSamples(set, known, stop.get_token()).summary.count, std::size_t{0});
        QVERIFY(known.texts.empty() && known.counts.empty());
        QCOMPARE(countSamples(set, known).summary.count, std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(SampleSetTest)
#include "sample_set_test.moc"
