// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/wrapped_text.h"

#include "core/advice/verdict/verdict.h"
#include "tests/support/painted_texts.h"
#include "tests/widgets/verdict/verdict_stage.h"

#include <QPainter>

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

    /// A text has its own size where it fits; else it becomes smaller, then takes two lines, and only then is cut.
    void aTextBecomesSmallerBeforeItIsCut()
    {
        const QString text = QStringLiteral("Input tokens per request");
        const auto widthAt = [&](int pixels) { return QFontMetricsF(textFont(pixels)).horizontalAdvance(text); };
        const WrappedText whole = fitText(text, textFont(13), QSizeF(widthAt(13), 24));
        QVERIFY(whole.font.pixelSize() == 13 && whole.lines == QStringList(text) && !whole.elided);
        const WrappedText smaller = fitText(text, textFont(13), QSizeF(widthAt(11), 24));
        QVERIFY(smaller.font.pixelSize() == 11 && smaller.lines == QStringList(text) && !smaller.elided);
        const WrappedText two = fitText(text, textFont(13), QSizeF(widthAt(10) * 0.7, 24));
        QCOMPARE(two.lines.size(), qsizetype{2});
        QVERIFY(two.font.pixelSize() <= 10 && two.lines.join(u' ') == text && !two.elided);
        QVERIFY(widthOf(two) <= widthAt(10) * 0.7);
        const WrappedText cut = fitText(text, textFont(13), QSizeF(30, 18));
        QVERIFY(cut.elided && cut.font.pixelSize() == 13 && cut.lines.last().endsWith(QChar(0x2026)));
    }

    /// In the middle of their area, none on another.
    void linesStandInTheMiddle()
    {
        class Lines : public QWidget {
            void paintEvent(QPaintEvent*) override
            {
                QPainter painter(this);
                paintLines(painter, QRectF(10, 10, 80, 24),
                           fitText("Input tokens per request", textFont(13), {80, 24}));
            }
        };
        Lines widget;
        widget.resize(100, 44);
        const std::vector<test::PaintedText> texts = test::paintedTexts(widget);
        QCOMPARE(texts.size(), std::size_t{2});
        QVERIFY(test::overlappingTexts(texts).isEmpty() && test::cutTexts(widget, texts).isEmpty());
        const double middle = (texts[0].ink.top() + texts[1].ink.bottom()) / 2;
        QVERIFY2(std::abs(middle - 22) < 2.5, qPrintable(QString::number(middle)));
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
