// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/page_flow.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

PdfPiece piece(double height, bool keep = false, double before = 0)
{
    return {height, before, keep, nullptr, {}};
}

/// Which pieces stand on which page, as "0 1|2"; one that is none of them, a repeated head, is "h".
QString flow(const PdfPieces& pieces, double height)
{
    QStringList pages;
    for (const PdfPage& page : pagesOf(pieces, height)) {
        QStringList names;
        for (const PlacedPiece& placed : page) {
            const auto index = placed.piece - pieces.data();
            const bool isOne = std::ranges::any_of(pieces, [&](const PdfPiece& each) { return &each == placed.piece; });
            names << (isOne ? QString::number(index) : QStringLiteral("h"));
        }
        pages << names.join(QLatin1Char(' '));
    }
    return pages.join(QLatin1Char('|'));
}

} // namespace

class PageFlowTest : public QObject {
    Q_OBJECT

private slots:
    void fillsPages() { QCOMPARE(flow({piece(40), piece(40), piece(40)}, 100), QStringLiteral("0 1|2")); }

    void roomBeforeCountsButAtTheTop()
    {
        QCOMPARE(flow({piece(40), piece(40, false, 30), piece(60, false, 10)}, 100), QStringLiteral("0|1|2"));
        const PdfPieces pieces{piece(60), piece(50, false, 30), piece(20, false, 5)};
        const std::vector<PdfPage> pages = pagesOf(pieces, 100);
        QCOMPARE(pages.size(), std::size_t{2});
        QCOMPARE(pages[1][0].top, 0.0);
        QCOMPARE(pages[1][1].top, 55.0);
    }

    /// A chart that gives is pressed as far as its page needs it, if the page would have been empty otherwise.
    void whatGivesIsPressed()
    {
        PdfPieces pieces{piece(50), piece(60), piece(40)};
        pieces[1].give = 20;
        const std::vector<PdfPage> pages = pagesOf(pieces, 100);
        QCOMPARE(pages.size(), std::size_t{2});
        QCOMPARE(pages[0].size(), std::size_t{2});
        QCOMPARE(pages[0][1].height, 50.0);
        pieces[1].give = 5;
        QCOMPARE(flow(pieces, 100), QStringLiteral("0|1 2"));
        QCOMPARE(pagesOf(pieces, 100)[1][0].height, 60.0);
    }

    /// Rather two pages that are not full than one with a line on it.
    void theLastPageIsNotNearlyEmpty()
    {
        QCOMPARE(flow({piece(24), piece(24), piece(24), piece(24), piece(10)}, 100), QStringLiteral("0 1 2|3 4"));
    }

    void whatBelongsTogetherStaysTogether()
    {
        QCOMPARE(flow({piece(50), piece(20, true), piece(40), piece(10)}, 100), QStringLiteral("0|1 2 3"));
        QCOMPARE(flow({piece(50), piece(20, true), piece(20, true), piece(20)}, 100), QStringLiteral("0|1 2 3"));
    }

    void whatIsTooHighIsBroken()
    {
        QCOMPARE(flow({piece(10), piece(60, true), piece(60, true), piece(30)}, 100), QStringLiteral("0|1|2 3"));
    }

    void aTablesHeadStandsOnEveryPage()
    {
        const auto head = std::make_shared<const PdfPiece>(piece(20, true));
        PdfPieces pieces{*head};
        for (int i = 0; i < 5; ++i) {
            pieces.push_back(piece(30));
            pieces.back().head = head;
        }
        QCOMPARE(flow(pieces, 100), QStringLiteral("0 1 2|h 3 4|h 5"));
    }

    void nothingIsLeftOutOrBelowThePage()
    {
        PdfPieces pieces;
        for (int i = 0; i < 200; ++i)
            pieces.push_back(piece(5 + i * 37 % 50, i % 3 == 0, i % 5));
        std::size_t count = 0;
        for (const PdfPage& page : pagesOf(pieces, 120)) {
            double bottom = 0;
            for (const PlacedPiece& placed : page) {
                QVERIFY(placed.top >= bottom);
                bottom = placed.top + placed.piece->height;
                QVERIFY(bottom <= 120);
                QCOMPARE(placed.piece, &pieces[count++]);
            }
        }
        QCOMPARE(count, pieces.size());
    }
};

QTEST_APPLESS_MAIN(PageFlowTest)
#include "page_flow_test.moc"
