// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_row.h"

#include "core/words/phrases.h"
#include "tests/support/painted_roles.h"
#include "widgets/advice/claims/claim_columns.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

namespace {

CheckedClaim someClaim(const std::string& text, ClaimStatus status = ClaimStatus::Differs)
{
    CheckedClaim claim;
    claim.text = verbatim(text);
    claim.check.status = status;
    claim.check.publishedText = verbatim("$900");
    claim.check.computedText = verbatim("$600");
    return claim;
}

} // namespace

class ClaimRowTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// 5 at both sides, 12 between columns, and what is left over to the words of the claim, 80 at least.
    void theClaimTakesWhatTheOthersLeave_data()
    {
        using Columns = std::array<int, 4>;
        QTest::addColumn<int>("width");
        QTest::addColumn<Columns>("left");
        QTest::addColumn<Columns>("widths");
        QTest::newRow("wide") << 1000 << Columns{5, 537, 719, 891} << Columns{520, 170, 160, 104};
        QTest::newRow("just wide") << 700 << Columns{5, 237, 419, 591} << Columns{220, 170, 160, 104};
        QTest::newRow("just narrow") << 699 << Columns{5, 330, 460, 590} << Columns{313, 118, 118, 104};
        QTest::newRow("as narrow as can be") << 466 << Columns{5, 97, 227, 357} << Columns{80, 118, 118, 104};
        QTest::newRow("too narrow") << 100 << Columns{5, 97, 227, 357} << Columns{80, 118, 118, 104};
    }
    void theClaimTakesWhatTheOthersLeave()
    {
        QFETCH(const int, width);
        const ClaimColumns columns = claimColumns(width);
        QTEST(columns.left, "left");
        QTEST(columns.width, "widths");
    }

    /// 6 above and below, 19 a line of the claim, 17 one beneath it.
    void itIsAsHighAsItsLines()
    {
        ClaimRow row;
        row.setClaim(someClaim("A claim"));
        QCOMPARE(row.heightForWidth(640), 12 + 19);
        QCOMPARE(row.sizeHint(), QSize(640, 31));
        CheckedClaim explained = someClaim("A claim");
        explained.check.why = verbatim("These inputs give less.");
        row.setClaim(explained);
        QCOMPARE(row.heightForWidth(640), 12 + 19 + 17);
        explained.own = true; // what it is about stands there as well, and where it is from
        row.setClaim(explained);
        QCOMPARE(row.heightForWidth(640), 12 + 19 + 2 * 17);
        explained.source = "a talk";
        row.setClaim(explained);
        QCOMPARE(row.heightForWidth(640), 12 + 19 + 3 * 17);
    }

    void theTallestCellCounts()
    {
        const QString words = QStringLiteral("words ").repeated(60).trimmed();
        ClaimRow row;
        row.setClaim(someClaim(words.toStdString()));
        for (const int width : {466, 640, 1000}) {
            const WrappedText claim = wrapText(words, textFont(13), claimColumns(width).width[0], 60);
            QVERIFY(claim.lines.size() > 1);
            QCOMPARE(row.heightForWidth(width), 12 + 19 * static_cast<int>(claim.lines.size()));
        }
        CheckedClaim published = someClaim("short");
        published.check.publishedText = verbatim(words.toStdString());
        row.setClaim(published);
        const WrappedText cell = wrapText(words, textFont(13), claimColumns(640).width[1], 60);
        QCOMPARE(row.heightForWidth(640), 12 + 19 * static_cast<int>(cell.lines.size()));
    }

    void roomIsKeptUnderTheResult()
    {
        ClaimRow row;
        row.setClaim(someClaim("A claim"));
        row.resize(640, 100);
        QCOMPARE(row.underResult(), QPoint(531, 25));
        row.setRoomUnderResult(24);
        QCOMPARE(row.heightForWidth(640), 12 + 19 + 24);
        CheckedClaim high = someClaim(QString(2000, u'W').toStdString());
        row.setClaim(high);
        const int height = row.heightForWidth(640);
        row.setRoomUnderResult(0);
        QCOMPARE(row.heightForWidth(640), height); // beside so many lines there is room
    }

    void aScreenReaderHearsTheCheck()
    {
        CheckedClaim claim = someClaim("The bill");
        claim.check.why = verbatim("A third less.");
        ClaimRow row;
        row.setClaim(claim);
        QCOMPARE(row.accessibleName(), QStringLiteral("The bill"));
        QCOMPARE(row.accessibleDescription(),
                 QStringLiteral("Claimed: $900. Its inputs give: $600. Differs. A third less."));
    }

    void theResultHasItsColor_data()
    {
        QTest::addColumn<ClaimStatus>("status");
        QTest::addColumn<bool>("accent");
        QTest::newRow("reproduced") << ClaimStatus::Reproduced << true;
        QTest::newRow("differs") << ClaimStatus::Differs << false;
    }
    void theResultHasItsColor()
    {
        QFETCH(const ClaimStatus, status);
        QFETCH(const bool, accent);
        ClaimRow row;
        row.setClaim(someClaim("A claim", status));
        row.resize(row.sizeHint());
        QCOMPARE(test::paintsIn(row, QPalette::Highlight), accent);
        QCOMPARE(test::paintsIn(row, flipRole), !accent);
    }
};

QTEST_MAIN(ClaimRowTest)
#include "claim_row_test.moc"
