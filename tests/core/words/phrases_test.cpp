// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/phrases.h"

#include "core/words/numbers.h"

#include <QTest>

using namespace breakeven;

namespace {

QString words(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

} // namespace

class PhrasesTest : public QObject {
    Q_OBJECT

private slots:
    void sentencesFollowEachOther()
    {
        const Message one = verbatim("One.");
        QCOMPARE(words(sentences({one, {}, verbatim("Two."), verbatim("Three.")})), "One. Two. Three.");
        QVERIFY(sentences({}, one) == one);
        QVERIFY(sentences({}).empty());
        QVERIFY(sentences(one, {}) == one);
    }

    void lists_data()
    {
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QString>("commas");
        QTest::addColumn<QString>("semicolons");
        QTest::addColumn<QString>("withAnd");
        QTest::addColumn<QString>("withOr");
        QTest::newRow("none") << QStringList{} << ""
                              << ""
                              << ""
                              << "";
        QTest::newRow("one") << QStringList{"a"} << "a"
                             << "a"
                             << "a"
                             << "a";
        QTest::newRow("two") << QStringList{"a", "b"} << "a, b"
                             << "a; b"
                             << "a and b"
                             << "a or b";
        QTest::newRow("three") << QStringList{"a", "b", "c"} << "a, b, c"
                               << "a; b; c"
                               << "a, b and c"
                               << "a, b or c";
    }
    void lists()
    {
        QFETCH(const QStringList, items);
        std::vector<Message> messages;
        for (const QString& item : items)
            messages.push_back(verbatim(item.toStdString()));
        QTEST(words(listed(messages)), "commas");
        QTEST(words(listedWithSemicolons(messages)), "semicolons");
        QTEST(words(listedWithAnd(messages)), "withAnd");
        QTEST(words(listedWithOr(messages)), "withOr");
    }

    void whatIsNoMessageYet()
    {
        QCOMPARE(words(verbatim("{name} 100 %")), "{name} 100 %");
        QCOMPARE(words(asMessage(Quantity::percent(0.25))), "25 %");
        QCOMPARE(words(asMessage(Label{"option", "rented_gpu", "name", "Rented GPU"})), "Rented GPU");
        QVERIFY(!verbatim("").empty()); // a text that happens to be empty was said
    }
};

QTEST_APPLESS_MAIN(PhrasesTest)
#include "phrases_test.moc"
