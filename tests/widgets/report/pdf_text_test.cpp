// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_text.h"

#include "tests/widgets/report/ink.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr double wide = 10000;

PdfType type()
{
    return pdfType(13, Qt::black);
}

/// So many lines, whatever the width.
QString lines(int count)
{
    return QStringList(count, QStringLiteral("some words")).join(QChar(QChar::LineSeparator));
}

} // namespace

class PdfTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aLineIsFourTenthsHigherThanItsType()
    {
        for (const auto& [pixels, pitch] : {std::pair{10, 14.0}, {11, 15.0}, {13, 18.0}, {27, 38.0}}) {
            QCOMPARE(pdfType(pixels, Qt::red).pitch, pitch);
            QCOMPARE(pdfType(pixels, Qt::red).font.pixelSize(), pixels);
        }
        QVERIFY(pdfType(13, Qt::red, true).font.weight() > pdfType(13, Qt::red).font.weight());
        QCOMPARE(pdfType(13, Qt::red).color, QColor(Qt::red));
    }

    void linesAreBrokenAtWordsIfTheyCanBe()
    {
        const QString text = QStringLiteral("several small words");
        QCOMPARE(PdfLines(text, type(), wide).count(), 1);
        QCOMPARE(PdfLines(text, type(), widthOf(text, type())).count(), 1);
        QCOMPARE(PdfLines(text, type(), widestWord(text, type())).count(), 3);
        QCOMPARE(PdfLines(QStringLiteral("unbreakable"), type(), widthOf("unbreak", type())).count(), 2);
        QCOMPARE(PdfLines(QString(), type(), wide).count(), 0);
        QCOMPARE(PdfLines(QString(), type(), wide).height(), 0.0);
        QCOMPARE(PdfLines(lines(3), type(), wide).height(), 54.0);
    }

    /// Where the lines before can spare a word.
    void noWordStandsAloneInTheLastLine()
    {
        const QString text = QStringLiteral("They overlap, as people retrain too, so they do not add up.");
        const double width = widthOf(QStringLiteral("They overlap, as people retrain too, so they do not add"), type());
        const PdfLines lines(text, type(), width + 2);
        QCOMPARE(lines.count(), 2);
        const QRect last = ink(drawn({600, 30}, [&](QPainter& painter) { lines.draw(painter, {20, 5}, 1); }));
        QVERIFY(last.width() > widthOf(QStringLiteral("add up."), type()) - 3);
        const PdfLines two(QStringLiteral("reproduced up."), type(), widthOf(QStringLiteral("reproduced"), type()) + 2);
        QCOMPARE(two.count(), 2); // the first has none to spare
    }

    void aTextIsAsWideAsItsLongestWordAtLeast()
    {
        const QString text = QStringLiteral("a longest of words");
        QCOMPARE(widestWord(text, type()), widthOf("longest", type()));
        QCOMPARE(widestWord("longest", type()), widthOf("longest", type()));
        QVERIFY(widthOf(text, type()) > widestWord(text, type()));
        QVERIFY(widthOf(text, pdfType(26, Qt::black)) > 1.9 * widthOf(text, type()));
    }

    void noLineOfAParagraphStandsAlone_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("marks");
        QTest::newRow("none") << 0 << "";
        QTest::newRow("one") << 1 << "0";
        QTest::newRow("two") << 2 << "1 0";
        QTest::newRow("three") << 3 << "1 1 0";
        QTest::newRow("four") << 4 << "1 0 1 0";
        QTest::newRow("six") << 6 << "1 0 0 0 1 0";
    }
    void noLineOfAParagraphStandsAlone()
    {
        QFETCH(const int, count);
        QFETCH(const QString, marks);
        const PdfPieces pieces = paragraph(lines(count), type(), wide, 7);
        QCOMPARE(kept(pieces), marks);
        QCOMPARE(heightOf(pieces), count == 0 ? 0.0 : 7 + count * 18.0);
        for (std::size_t i = 0; i < pieces.size(); ++i)
            QCOMPARE(pieces[i].before, i == 0 ? 7.0 : 0.0);
    }

    void eachLineIsDrawnIntoItsOwnRoom()
    {
        const PdfLines three(lines(3), type(), 150);
        for (const int line : {0, 1, 2}) {
            const QRect mark = ink(drawn({200, 60}, [&](QPainter& painter) { three.draw(painter, {20, 30}, line); }));
            QVERIFY(!mark.isEmpty());
            QVERIFY(mark.top() >= 30 && mark.bottom() < 48);
            QVERIFY(mark.left() >= 19 && mark.left() < 24);
        }
        QVERIFY(ink(drawn({200, 60}, [&](QPainter& painter) { three.draw(painter, {20, 30}, 3); })).isEmpty());
        const QImage all = drawn({200, 90}, [&](QPainter& painter) { three.drawAll(painter, {20, 30}); });
        const QImage pieces = drawn({200, 90}, [&](QPainter& painter) {
            drawPieces(painter, paragraph(lines(3), type(), 150, 10), {20, 20});
        });
        QVERIFY(ink(all).bottom() >= 30 + 2 * 18);
        QCOMPARE(pieces, all);
    }

    void textFromRightToLeftStandsAtTheRight()
    {
        const auto place = [](const QString& text, Qt::Alignment alignment) {
            const PdfLines lines(text, type(), 150, alignment);
            return ink(drawn({200, 30}, [&](QPainter& painter) { lines.drawAll(painter, {20, 5}); }));
        };
        QVERIFY(place(QStringLiteral("abc"), Qt::AlignLeft).right() < 60);
        QVERIFY(place(QStringLiteral("abc"), Qt::AlignRight).left() > 130);
        QVERIFY(place(QStringLiteral("\u05D0\u05D1\u05D2"), Qt::AlignLeft).left() > 110);
    }
};

QTEST_MAIN(PdfTextTest)
#include "pdf_text_test.moc"
