// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tasks/traffic_tasks.h"

#include "core/scenario/tasks.h"

#include <QTest>

using namespace breakeven;

namespace {

TrafficGroup groupOf(const std::string& value, std::optional<double> requestsPerMonth)
{
    TrafficGroup group{.value = value, .others = false, .traffic = {}};
    group.traffic.requestsPerMonth = requestsPerMonth;
    group.traffic.input.mean = 900;
    group.traffic.output.mean = 80;
    group.traffic.cachedShare = 0.25;
    group.traffic.batchShare = 0.1;
    return group;
}

} // namespace

class TrafficTasksTest : public QObject {
    Q_OBJECT

private slots:
    void aTaskForEachGroup()
    {
        const FoundTasks found = trafficTasks({groupOf("support", 5e5), groupOf("", 2e4)});
        QCOMPARE(found.notes.size(), std::size_t{1});
        QVERIFY(inWords(found.notes[0]).starts_with("The tasks have the scenario's ratio of peak to average"));
        QCOMPARE(found.tasks.size(), std::size_t{2});
        QCOMPARE(found.tasks[0].name, std::string("support"));
        QCOMPARE(found.tasks[1].name, std::string("none"));
        const Task& task = found.tasks[0];
        QVERIFY((task.parameters == std::vector<ParameterValue>{{&rowOf(&Parameters::volume), 5e5},
                                                                {&rowOf(&Parameters::inputTokens), 900},
                                                                {&rowOf(&Parameters::outputTokens), 80},
                                                                {&rowOf(&Parameters::batchShare), 10},
                                                                {&rowOf(&Parameters::cachedShare), 25}}));
        QVERIFY(checkTasks(found.tasks).ok());
    }

    void whatIsNoTaskIsSaid()
    {
        TrafficGroup rest = groupOf("", 1e5);
        rest.others = true;
        const FoundTasks found = trafficTasks({groupOf("a", {}), groupOf("b", 12), rest});
        QCOMPARE(found.tasks.size(), std::size_t{2});
        QCOMPARE(*ownValue(found.tasks[0], &Parameters::volume), 100.0);
        QCOMPARE(found.tasks[1].name, std::string("all others"));
        QCOMPARE(found.notes.size(), std::size_t{4});
        QCOMPARE(inWords(found.notes[0]),
                 std::string("\"a\" is no task: the log does not say how many requests a month it has."));
        QCOMPARE(inWords(found.notes[2]), std::string("\"b\": requests per month is 12 in the log, and 100 was taken, "
                                                      "which is nearest to it."));
        QVERIFY(inWords(found.notes[1]).starts_with("The task of all others"));
    }

    /// One sentence, however many they are.
    void smallGroupsAreToldTogether()
    {
        std::vector<TrafficGroup> groups;
        for (int i = 0; i < 60; ++i)
            groups.push_back(groupOf("g" + std::to_string(i), 30));
        const FoundTasks found = trafficTasks(groups);
        QCOMPARE(found.tasks.size(), std::size_t{60});
        QCOMPARE(found.notes.size(), std::size_t{2});
        QCOMPARE(inWords(found.notes[0]),
                 std::string("60 groups have fewer requests a month than a task may have, and 100 were taken for each, "
                             "which makes them dearer than they are: \"g0\", \"g1\", \"g2\", \"g3\", \"g4\" and 55 "
                             "more."));
        groups.resize(2);
        QVERIFY(inWords(trafficTasks(groups).notes[0]).ends_with("than they are: \"g0\", \"g1\"."));
    }

    /// As long as a task's may be, and told apart by a number where they are alike.
    void namesAreWhole()
    {
        const std::string whole(longestTaskName, 'x');
        const FoundTasks found = trafficTasks({groupOf(whole, 1e4), groupOf("a", 1e4), groupOf("a", 1e4)});
        QCOMPARE(found.tasks[0].name, whole);
        QCOMPARE(found.tasks[1].name, std::string("a"));
        QCOMPARE(found.tasks[2].name, std::string("a (2)"));
    }

    /// A log's values may be anything; tasks that a scenario refuses would be lost.
    void hostileValues()
    {
        const std::string longOne(5000, 'x');
        const FoundTasks found =
            trafficTasks({groupOf("a\nb", 1e4), groupOf("  ", 1e4), groupOf(longOne, 1e4), groupOf(longOne + "y", 1e4),
                          groupOf("\xFF", 1e4), groupOf("a\\nb", 1e4), groupOf("none", 1e4), groupOf("", 1e4)});
        QCOMPARE(found.tasks.size(), std::size_t{8});
        QVERIFY2(checkTasks(found.tasks).ok(),
                 checkTasks(found.tasks).ok() ? "" : checkTasks(found.tasks).error().sentence().c_str());
        QCOMPARE(found.tasks[0].name, std::string("a\\nb"));
        QCOMPARE(found.tasks[5].name, std::string("a\\nb (2)"));
    }
};

QTEST_APPLESS_MAIN(TrafficTasksTest)
#include "traffic_tasks_test.moc"
