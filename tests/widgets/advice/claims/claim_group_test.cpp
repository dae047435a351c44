// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_group.h"

#include "core/words/phrases.h"
#include "widgets/advice/claims/claim_row.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

ClaimedExample exampleOf(const QList<ClaimStatus>& results)
{
    ClaimedExample example{"a-preset", "<b>A scenario</b>", {}};
    for (const ClaimStatus status : results) {
        CheckedClaim claim;
        claim.preset = "a-preset";
        claim.scenario = "<b>A scenario</b>";
        claim.source = "a talk";
        claim.text = verbatim("claim " + std::to_string(example.claims.size()));
        claim.check.status = status;
        example.claims.push_back(claim);
    }
    return example;
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
        auto* group = new ClaimGroup(exampleOf(results), &window);
        group->setOpen(true);
        window.show();
        const auto shown = [group] {
            QStringList names;
            for (const ClaimRow* row : group->findChildren<ClaimRow*>())
                if (row->isVisible())
                    names << row->accessibleName();
            return names;
        };
        QCOMPARE(shown().size(), results.size());
        QCOMPARE(group->show({.onlyDiffering = true, .words = {}}), !differing.isEmpty());
        QCOMPARE(shown(), differing);
        QCOMPARE(group->isVisible(), !differing.isEmpty());
        QVERIFY(group->show({}));
        QVERIFY(group->isVisible());
        QCOMPARE(shown().size(), results.size());
    }

    void onlyWhatHoldsAllWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a claim's") << QStringList{"CLAIM 1"} << QStringList{"claim 1"};
        QTest::newRow("the source's and a claim's") << QStringList{"talk", "claim 0"} << QStringList{"claim 0"};
        QTest::newRow("the result's") << QStringList{"differs"} << QStringList{"claim 1"};
        QTest::newRow("nothing's") << QStringList{"claim 0", "differs"} << QStringList{};
    }
    void onlyWhatHoldsAllWords()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, found);
        QWidget window;
        auto* group = new ClaimGroup(exampleOf({same, differs}), &window);
        window.show();
        QCOMPARE(group->show({.onlyDiffering = false, .words = words}), !found.isEmpty());
        QStringList names;
        for (const ClaimRow* row : group->findChildren<ClaimRow*>())
            if (row->isVisible())
                names << row->accessibleName();
        QCOMPARE(names, found); // what was narrowed down is open
    }

    void itsButtonOpensTheScenario()
    {
        ClaimGroup group(exampleOf({same}));
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
