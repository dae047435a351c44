// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/own_claim_row.h"

#include "core/words/phrases.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class OwnClaimRowTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void itCanBeRemoved()
    {
        OwnClaimRow row(3);
        CheckedClaim claim;
        claim.text = verbatim("The bill");
        row.showClaim(claim);
        QCOMPARE(row.objectName(), QStringLiteral("own_claim_3"));
        QCOMPARE(row.accessibleName(), QStringLiteral("The bill"));
        auto* remove = row.findChild<QAbstractButton*>(QStringLiteral("remove_claim_3"));
        QCOMPARE(remove->accessibleName(), QStringLiteral("Remove the claim: The bill"));
        QSignalSpy wanted(&row, &OwnClaimRow::removeWanted);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(wanted.size(), 2);
    }

    void theButtonStandsUnderTheResult_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("left"); // of its words: in line with the result
        QTest::newRow("narrow") << 640 << 531;
        QTest::newRow("wide") << 1000 << 891;
    }
    void theButtonStandsUnderTheResult()
    {
        QFETCH(const int, width);
        OwnClaimRow row(0);
        row.resize(width, row.heightForWidth(width));
        row.show();
        const auto* remove = row.findChild<QAbstractButton*>(QStringLiteral("remove_claim_0"));
        QTEST(remove->x() + 5, "left");
        QCOMPARE(remove->y(), 6 + 19);
        QVERIFY(row.rect().contains(remove->geometry()));
    }
};

QTEST_MAIN(OwnClaimRowTest)
#include "own_claim_row_test.moc"
