// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_groups.h"

#include <QTest>

using namespace breakeven;

namespace {

CheckedClaim claim(const char* source, const char* preset, ClaimStatus status)
{
    CheckedClaim result;
    result.source = source;
    result.preset = preset;
    result.scenario = std::string("The ") + preset;
    result.check.status = status;
    return result;
}

constexpr ClaimStatus same = ClaimStatus::Reproduced;
constexpr ClaimStatus other = ClaimStatus::Differs;

} // namespace

class ClaimGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void claimsStandByPublicationAndExample()
    {
        const auto sources =
            bySource({claim("A", "a1", same), claim("A", "a1", other), claim("A", "a2", same), claim("B", "b", other)});
        QCOMPARE(sources.size(), std::size_t(2));
        QCOMPARE(sources[0].name, std::string("A"));
        QCOMPARE(sources[0].examples.size(), std::size_t(2));
        QCOMPARE(sources[0].examples[0].preset, std::string("a1"));
        QCOMPARE(sources[0].examples[0].name, std::string("The a1"));
        QCOMPARE(sources[0].examples[0].claims.size(), std::size_t(2));
        QCOMPARE(sources[0].examples[1].claims.size(), std::size_t(1));
        QCOMPARE(sources[1].examples[0].preset, std::string("b"));
        QVERIFY(bySource({}).empty());
    }

    void theyAreCounted_data()
    {
        QTest::addColumn<std::vector<ClaimStatus>>("statuses");
        QTest::addColumn<std::string>("count");
        QTest::addColumn<std::string>("result");
        const auto row = [](const char* count, const char* result, const std::vector<ClaimStatus>& statuses) {
            QTest::newRow(result) << statuses << std::string(count) << std::string(result);
        };
        row("1 figure", "All reproduced", {same});
        row("1 figure", "1 differs", {other});
        row("3 figures", "2 differ", {other, same, other});
    }
    void theyAreCounted()
    {
        QFETCH(std::vector<ClaimStatus>, statuses);
        std::vector<CheckedClaim> claims;
        for (const ClaimStatus status : statuses)
            claims.push_back(claim("A", "a", status));
        QTEST(inWords(figureCount(claims)), "count");
        QTEST(inWords(resultInWords(claims)), "result");
        QCOMPARE(differingOf(claims),
                 static_cast<std::size_t>(std::count(statuses.begin(), statuses.end(), ClaimStatus::Differs)));
    }

    void allAreSummedUp()
    {
        const auto sources =
            bySource({claim("A", "a1", same), claim("A", "a1", other), claim("A", "a2", same), claim("B", "b", same)});
        QCOMPARE(inWords(claimSummary(sources)), std::string("4 figures of 3 examples, 3 of them reproduced."));
    }
};

QTEST_APPLESS_MAIN(ClaimGroupsTest)
#include "claim_groups_test.moc"
