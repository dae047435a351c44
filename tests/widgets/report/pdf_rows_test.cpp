// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_rows.h"

#include "tests/widgets/report/ink.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A text of so many lines, each of them 15 high.
PdfLines lines(int count)
{
    const QStringList words(count, QStringLiteral("word"));
    return {words.join(QChar(QChar::LineSeparator)), pdfType(11, Qt::black), 100};
}

QImage picture(const PdfPieces& pieces)
{
    return drawn({300, 120}, [&](QPainter& painter) { drawPieces(painter, pieces); });
}

} // namespace

class PdfRowsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aRowIsAsHighAsItsLongestCell()
    {
        const PdfPieces pieces = rowPieces({{lines(1), 0}, {lines(3), 100}, {lines(0), 200}}, {4, 300, {}, {}});
        QCOMPARE(pieces.size(), std::size_t{3});
        QCOMPARE(pieces[0].height, 19.0); // the padding above
        QCOMPARE(pieces[1].height, 15.0);
        QCOMPARE(pieces[2].height, 19.0); // and the one below
        QCOMPARE(heightOf(rowPieces({{lines(1), 0}}, {4, 300, {}, {}})), 23.0);
        QCOMPARE(heightOf(rowPieces({{lines(0), 0}}, {4, 300, {}, {}})), 23.0); // empty cells take a line
        QCOMPARE(heightOf(rowPieces({}, {4, 300, {}, {}})), 8.0);
    }

    void onlyALongRowIsPartedBetweenPages()
    {
        const auto marks = [](int count) { return kept(rowPieces({{lines(count), 0}}, {})); };
        QCOMPARE(marks(1), QStringLiteral("0"));
        QCOMPARE(marks(3), QStringLiteral("1 1 0"));
        QCOMPARE(marks(14), QStringLiteral("1 ").repeated(13) + '0');
        QCOMPARE(marks(15), "1 " + QStringLiteral("0 ").repeated(12) + "1 0");
    }

    void rulesStandOverTheFirstLineAndUnderTheLast()
    {
        const std::vector<PdfCell> cells{{lines(2), 10}};
        const QImage both = picture(rowPieces(cells, {5, 300, Qt::red, Qt::blue})); // 40 high
        QCOMPARE(QColor(both.pixel(150, 0)).rgb() == both.pixel(150, 20), false);
        QVERIFY(ink(both).top() == 0 && ink(both).bottom() == 39);
        QVERIFY(ink(both).left() == 0 && ink(both).right() == 299);
        const QRect words = ink(picture(rowPieces(cells, {5, 300, {}, {}})));
        QVERIFY(words.top() >= 5 && words.bottom() < 35);
        QVERIFY(words.left() >= 9 && words.right() < 110);
        QCOMPARE(ink(picture(rowPieces(cells, {5, 300, Qt::red, {}}))).bottom(), 39);
        QCOMPARE(ink(picture(rowPieces(cells, {5, 300, Qt::red, {}}))).top(), words.top());
        QCOMPARE(ink(picture(rowPieces(cells, {5, 300, {}, Qt::blue}))).bottom(), words.bottom());
    }

    void aSolidRowIsOnePieceWhoseCellsStandAtAnEdge()
    {
        const std::vector<PdfCell> cells{{lines(1), 0}, {lines(3), 150}};
        const PdfRowLook look{4, 300, {}, {}};
        const PdfPiece low = solidRow(cells, look, Qt::AlignBottom);
        QCOMPARE(low.height, 53.0);
        QVERIFY(!low.keepWithNext);
        const auto left = [](const PdfPiece& piece) { return ink(picture({piece}).copy(0, 0, 120, 120)); };
        QVERIFY(left(low).top() >= 34 && left(low).bottom() < 49);
        const PdfPiece high = solidRow(cells, look, Qt::AlignTop);
        QVERIFY(left(high).top() >= 4 && left(high).bottom() < 19);
        QCOMPARE(ink(picture({solidRow(cells, {4, 300, Qt::red, {}}, Qt::AlignTop)})).bottom(), 52);
    }
};

QTEST_MAIN(PdfRowsTest)
#include "pdf_rows_test.moc"
