// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/group_counts.h"

#include <QTest>

using namespace breakeven;

/// Each value's rows by themselves, the many with few tokens together, and never a part of a group.
class GroupCountsTest : public QObject {
    Q_OBJECT

private slots:
    void mostTokensComeFirst();
    void theSpanIsThatOfTheWhole();
    void fewTokensAreTogether();
    void whatCameTooLateIsCounted();
    void noGroupIsAPart();
    void longValuesAreTogether();

private:
    struct Log {
        TrafficCounts whole{false, true};
        GroupCounts groups{[] { return std::make_unique<TrafficCounts>(false, true); }};

        void add(const std::string& value, std::uint64_t input, int second = 0)
        {
            LogRow row;
            row.time = row.end = (1'788'220'800 + second) * oneSecond;
            row.input = input;
            row.output = 1;
            whole.add(row);
            groups.add(value, row);
        }
        Traffic finish()
        {
            Traffic traffic;
            whole.finish(traffic);
            groups.finish(whole, traffic);
            return traffic;
        }
    };
};

void GroupCountsTest::mostTokensComeFirst()
{
    Log log;
    for (const auto& [value, input] :
         {std::pair{"small", 10}, {"large", 500}, {"small", 20}, {"", 100}, {"large", 700}})
        log.add(value, static_cast<std::uint64_t>(input));
    const Traffic traffic = log.finish();
    QCOMPARE(traffic.groups.size(), std::size_t{3});
    QCOMPARE(traffic.groups[0].value, std::string("large"));
    QCOMPARE(traffic.groups[1].value, std::string());
    QCOMPARE(traffic.groups[2].value, std::string("small"));
    QCOMPARE(*traffic.groups[0].traffic.requests, 2U);
    QCOMPARE(*traffic.groups[0].traffic.input.mean, 600.0);
    QCOMPARE(*traffic.groups[2].traffic.input.p50, 15.0);
    QVERIFY(!traffic.groups[2].others && traffic.groupsBeyond == 0);
}

void GroupCountsTest::theSpanIsThatOfTheWhole()
{
    Log log;
    log.add("a", 10, 0);
    log.add("b", 10, 3600);
    log.add("b", 10, 7200);
    const Traffic traffic = log.finish();
    double aMonth = 0;
    for (const TrafficGroup& group : traffic.groups) {
        QCOMPARE(group.traffic.seconds, 7200.0);
        aMonth += *group.traffic.requestsPerMonth;
    }
    QCOMPARE(aMonth, *traffic.requestsPerMonth);
}

void GroupCountsTest::fewTokensAreTogether()
{
    constexpr int values = 1500;
    Log log;
    for (int i = 0; i < values; ++i)
        log.add("v" + std::to_string(i), static_cast<std::uint64_t>(i + 1));
    const Traffic traffic = log.finish();
    QCOMPARE(traffic.groups.size(), mostGroups + 1);
    QCOMPARE(traffic.groups.front().value, "v" + std::to_string(values - 1));
    QVERIFY(traffic.groups.back().others);
    QCOMPARE(traffic.groupsBeyond, values - mostGroups);
    QCOMPARE(traffic.groupsLate, 0U);
    std::uint64_t requests = 0;
    for (const TrafficGroup& group : traffic.groups)
        requests += *group.traffic.requests;
    QCOMPARE(requests, std::uint64_t{values});
}

void GroupCountsTest::whatCameTooLateIsCounted()
{
    Log log;
    log.add("late", 1);
    for (std::size_t i = 0; i < GroupCounts::mostKept; ++i)
        log.add("v" + std::to_string(i), 100);
    log.add("late", 100'000);
    const Traffic traffic = log.finish();
    QCOMPARE(traffic.groupsLate, 1U);
    for (const TrafficGroup& group : traffic.groups)
        QVERIFY(group.value != "late");
}

void GroupCountsTest::noGroupIsAPart()
{
    constexpr std::uint64_t values = 3 * GroupCounts::mostKept;
    Log log;
    for (int round = 0; round < 3; ++round)
        for (std::uint64_t i = 0; i < values; ++i)
            log.add(std::to_string(i), 1000 + i);
    const Traffic traffic = log.finish();
    for (const TrafficGroup& group : traffic.groups)
        QCOMPARE(*group.traffic.requests, group.others ? 3 * (values - mostGroups) : 3U);
}

void GroupCountsTest::longValuesAreTogether()
{
    for (const bool withShort : {false, true}) {
        Log log;
        log.add(std::string(GroupCounts::longest + 1, 'a'), 10);
        log.add(std::string(GroupCounts::longest + 1, 'b'), 10);
        if (withShort)
            log.add("short", 1);
        const Traffic traffic = log.finish();
        QCOMPARE(traffic.groups.size(), std::size_t{withShort ? 2U : 1U});
        QVERIFY(traffic.groups.back().others && *traffic.groups.back().traffic.requests == 2);
    }
}

QTEST_APPLESS_MAIN(GroupCountsTest)
#include "group_counts_test.moc"
