// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_group.h"

#include "core/words/phrases.h"
#include "widgets/advice/claims/claim_row.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

std::vector<CheckedClaim> claimsOf(const QList<ClaimStatus>& results)
{
    std::vector<CheckedClaim> claims;
    for (const ClaimStatus status : results) {
        CheckedClaim claim;
        claim.preset = "a-preset";
        claim.scenario = "<b>A scenario</b>";
        claim.source = "a talk";
        claim.text = verbatim("claim " + std::to_string(claims.size()));
        claim.check.status = status;
        claims.push_back(claim);
    }
    return claims;
}

constexpr ClaimStatus same = ClaimStatus::Reproduced;
constexpr ClaimStatus differs = ClaimStatus::Differs;

} // namespace

class ClaimGroupTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void onlyWhatDiffersIfThatIsAskedFor_data()
    {
        QTest::addColumn<QList<ClaimStatus>>("results");
        QTest::addColumn<QStringList>("differing");
        QTest::newRow("one of three") << QList{same, differs, same} << QStringList{"claim 1"};
        QTest::newRow("all") << QList{differs, differs} << QStringList{"claim 0", "claim 1"};
        QTest::newRow("none") << QList{same, same} << QStringList{};
    }
    void onlyWhatDiffersIfThatIsAskedFor()
    {
        QFETCH(const QList<ClaimStatus>, results);
        QFETCH(const QStringList, differing);
        QWidget window;
        auto* group = new ClaimGroup(claimsOf(results), &window);
        window.show();
        const auto shown = [group] {
            QStringList names;
            for (const ClaimRow* row : group->findChildren<ClaimRow*>())
                if (row->isVisible())
                    names << row->accessibleName();
            return names;
        };
        QCOMPARE(shown().size(), results.size());
        group->setOnlyDiffering(true);
        QCOMPARE(shown(), differing);
        QCOMPARE(group->isVisible(), !differing.isEmpty());
        group->setOnlyDiffering(false);
        QVERIFY(group->isVisible());
        QCOMPARE(shown().size(), results.size());
    }

    void itsHeadingOpensTheScenario()
    {
        ClaimGroup group(claimsOf({same}));
        QStringList texts;
        for (const QLabel* label : group.findChildren<QLabel*>())
            texts << label->text();
        QCOMPARE(texts, (QStringList{"<b>A scenario</b>", "a talk"}));
        auto* open = group.findChild<QAbstractButton*>(QStringLiteral("open_a-preset"));
        QCOMPARE(open->accessibleName(), QStringLiteral("Open scenario <b>A scenario</b>"));
        QSignalSpy wanted(&group, &ClaimGroup::presetWanted);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("a-preset"));
    }
};

QTEST_MAIN(ClaimGroupTest)
#include "claim_group_test.moc"
