// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/wrapped_text.h"

#include "core/advice/verdict/verdict.h"
#include "tests/widgets/verdict/verdict_stage.h"

using namespace breakeven;

class WrappedTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void headlineHasTwoLinesAtMost_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {320, 400, 620, 720, 820, 936, 1266})
            QTest::addRow("%d", width) << width;
    }

    void headlineHasTwoLinesAtMost()
    {
        QFETCH(int, width);
        for (const Scenario& scenario : verdictKinds()) {
            const WrappedText lines = wrapHeadline(toQString(verdict(evaluate(scenario)).front()), width);
            QVERIFY(!lines.lines.isEmpty() && lines.lines.size() <= 2);
            QVERIFY(lines.font.pixelSize() >= 16 && lines.font.pixelSize() <= 20);
            QVERIFY(widthOf(lines) <= width);
            QVERIFY(lines.elided ? lines.font.pixelSize() == 16
                                 : lines.lines.join(u' ') == toQString(verdict(evaluate(scenario)).front()));
        }
    }

    void breaksBetweenSentences()
    {
        const WrappedText lines = wrapHeadline(QStringLiteral("It pays from 5 on. You are at 9."), 400);
        QCOMPARE(lines.lines, QStringList({"It pays from 5 on.", "You are at 9."}));
        QCOMPARE(wrapHeadline(QStringLiteral("It never pays."), 400).lines.size(), qsizetype{1});
        // A number with a point is no end of a sentence.
        QCOMPARE(wrapHeadline(QStringLiteral("It pays from 5.5M on."), 400).lines.size(), qsizetype{1});
    }

    void aUnitStaysWithItsSlash()
    {
        const QString text = QStringLiteral("Decode throughput below 59.8 tokens/s");
        for (int width = 100; width < 300; width += 3) {
            const WrappedText wrapped = wrapText(text, textFont(13), width, 6);
            QCOMPARE(wrapped.lines.join(u' '), text); // nothing is lost, nothing invisible is left
            for (const QString& line : wrapped.lines)
                QVERIFY2(!line.endsWith(u'/'), qPrintable(line));
        }
    }

    void leavesNoWordAlone()
    {
        const QString sentence = QStringLiteral("one two three four five six seven eight nine");
        const qreal whole = widthOf(wrapHeadline(sentence, 10000));
        const WrappedText lines = wrapHeadline(sentence, whole - 1);
        QCOMPARE(lines.lines.size(), qsizetype{2});
        QVERIFY(lines.lines[1].size() > sentence.size() / 3);
    }
};

QTEST_MAIN(WrappedTextTest)
#include "wrapped_text_test.moc"
