// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picture_texts.h"

#include "core/advice/verdict/verdict.h"
#include "core/output/picture_notes.h"
#include "widgets/text.h"

#include <QTest>

using namespace breakeven;

namespace {

DrawnTexts textsOf(const PictureTexts& given, bool sources = false)
{
    Scenario scenario;
    scenario.sources.emplace("gpu_rate", "A price list");
    PictureOptions options;
    options.texts = given;
    options.sources = sources;
    return drawnTexts(evaluate(scenario), options);
}

} // namespace

class PictureTextsTest : public QObject {
    Q_OBJECT

private slots:
    void theNameIsOneLine_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<QString>("drawn");
        QTest::newRow("none") << std::string() << "";
        QTest::newRow("plain") << std::string("Support bot") << "Support bot";
        QTest::newRow("spaces") << std::string("  a \n b\t\tc ") << "a b c";
        QTest::newRow("control characters") << std::string("a\x01"
                                                           "b\x7F"
                                                           "c")
                                            << "abc";
        QTest::newRow("turned around") << std::string("a\xE2\x80\xAE"
                                                      "b\xE2\x81\xA6"
                                                      "c\xE2\x81\xA9")
                                       << "abc";
        QTest::newRow("beside what turns around") << std::string("a\xE2\x80\xA9"
                                                                 "b")
                                                  << "a b"; // a paragraph's end is a space
        QTest::newRow("right to left") << std::string("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D")
                                       << QString::fromUtf8("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D");
    }
    void theNameIsOneLine()
    {
        QFETCH(const std::string, name);
        Scenario scenario;
        scenario.name = name;
        QTEST(drawnTexts(evaluate(scenario), {}).name, "drawn");
    }

    void withoutAnyTheyAreTheProgramsOwn()
    {
        const DrawnTexts texts = textsOf({});
        const std::vector<Message> sentences = verdict(evaluate({}), Reader::OfAPage);
        QCOMPARE(texts.title, toQString(sentences.front()));
        QStringList rest;
        for (std::size_t i = 1; i < sentences.size(); ++i)
            rest << toQString(sentences[i]);
        QVERIFY(!rest.isEmpty());
        QCOMPARE(texts.subtitle, rest.join(QLatin1Char(' ')));
        const std::vector<Message> items = assumptions({});
        QCOMPARE(texts.note.split(betweenItems.toString()).size(), static_cast<qsizetype>(items.size()));
        QVERIFY(texts.note.startsWith(toQString(items.front())));
        QCOMPARE(texts.source, QString());
    }

    void sourcesAreNamedWhereTheyAreWanted()
    {
        QVERIFY(textsOf({}, true).source.contains(QStringLiteral("A price list")));
        PictureTexts given;
        given.source = QStringLiteral("Ours");
        QCOMPARE(textsOf(given, false).source, QStringLiteral("Ours"));
        QCOMPARE(textsOf(given, true).source, QStringLiteral("Ours"));
        given.source = QString();
        QCOMPARE(textsOf(given, true).source, QString());
    }

    /// Whatever a person writes in the note's place.
    void whatItIsShownInIsAlwaysSaid()
    {
        Scenario scenario;
        scenario.currency = ShownCurrency{"EUR", 0.92, "2020-11-20", "ECB"};
        scenario.asOf = "2020-12-21";
        const QString said =
            QStringLiteral("Shown in euros at 0.92 for a US dollar, 2020-11-20, which is older than 30 "
                           "days, ECB");
        const auto noteWith = [&scenario](const std::optional<QString>& note) {
            PictureOptions options;
            options.texts.note = note;
            return drawnTexts(evaluate(scenario), options).note;
        };
        QVERIFY(noteWith(std::nullopt).startsWith(said + betweenItems.toString()));
        QCOMPARE(noteWith(QString()), said);
        QCOMPARE(noteWith(QStringLiteral("Ours")), QStringLiteral("Ours\n") + said);
    }

    void whatIsGivenStandsInTheirPlace()
    {
        const DrawnTexts texts = textsOf({.title = QStringLiteral(" A\ntitle "),
                                          .subtitle = QString(),
                                          .note = QStringLiteral("One · two\n\n \n  three\x01  \n"),
                                          .source = QStringLiteral("a\r\nb")});
        QCOMPARE(texts.title, QStringLiteral("A title"));
        QCOMPARE(texts.subtitle, QString());
        QCOMPARE(texts.note, QStringLiteral("One · two\nthree"));
        QCOMPARE(texts.source, QStringLiteral("a\nb"));
    }
};

QTEST_APPLESS_MAIN(PictureTextsTest)
#include "picture_texts_test.moc"
