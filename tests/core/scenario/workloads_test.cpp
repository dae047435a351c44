// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/workloads.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/assignment.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/close.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

Workload workload(const char* name, double requests, WorkloadPeriod period, double input, double output)
{
    Workload made;
    made.name = name;
    made.requests = requests;
    made.period = period;
    made.inputTokens = input;
    made.outputTokens = output;
    return made;
}

std::vector<Workload> someWorkloads()
{
    return {workload("Descriptions", 500, WorkloadPeriod::Day, 1200, 300),
            workload("Tickets", 5000, WorkloadPeriod::Day, 400, 0),
            workload("Reports", 900, WorkloadPeriod::Month, 8000, 1500)};
}

} // namespace

class WorkloadsTest : public QObject {
    Q_OBJECT

private slots:
    void theyAddUpToTheVolumeAndTheMeanTokens()
    {
        const Scenario scenario = withWorkloads({}, someWorkloads());
        const double first = 500 * 365.0 / 12;
        const double second = 5000 * 365.0 / 12;
        const double volume = first + second + 900;
        COMPARE_CLOSE(scenario.parameters.volume, volume, 1e-12);
        COMPARE_CLOSE(scenario.parameters.inputTokens, (first * 1200 + second * 400 + 900 * 8000.0) / volume, 1e-12);
        COMPARE_CLOSE(scenario.parameters.outputTokens, (first * 300 + 900 * 1500.0) / volume, 1e-12);
        QVERIFY(whyTheyDoNotAddUp(scenario).empty());
        QVERIFY(provenanceOf(scenario, rowOf(&Parameters::volume)).origin == Origin::Workloads);
        QCOMPARE(scenario.sources.at("volume"), std::string("Workloads: sum of 3 workloads"));
        QCOMPARE(scenario.sources.at("input_tokens"), std::string("Workloads: mean of 3 workloads"));
    }

    void aChangedParameterScalesThemAll_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<double>("value");
        for (const double value : {100.0, 333333.0, 1e9})
            QTest::addRow("volume %g", value) << QByteArray("volume") << value;
        for (const double value : {1.0, 777.0, 200000.0})
            QTest::addRow("input %g", value) << QByteArray("input_tokens") << value;
        for (const double value : {0.0, 55.5, 64000.0})
            QTest::addRow("output %g", value) << QByteArray("output_tokens") << value;
    }
    void aChangedParameterScalesThemAll()
    {
        QFETCH(QByteArray, id);
        QFETCH(double, value);
        const Parameter& row = *findParameter(id.constData());
        const Scenario before = withWorkloads({}, someWorkloads());
        const double factor = value / (before.parameters.*row.member);
        Scenario assigned = before;
        QVERIFY(assign(assigned, row.id, QByteArray::number(value, 'g', 17).constData()).ok());
        for (const Scenario& after : {withParameter(before, row, value), assigned}) {
            QCOMPARE(after.parameters.*row.member, value);
            QVERIFY(whyTheyDoNotAddUp(after).empty());
            QVERIFY(!after.sources.contains(id.constData()));
            for (std::size_t i = 0; i < before.workloads.size(); ++i) {
                const bool volume = row.member == &Parameters::volume;
                COMPARE_CLOSE(after.workloads[i].requests, before.workloads[i].requests * (volume ? factor : 1), 1e-12);
            }
            QCOMPARE(after.workloads[0].name, std::string("Descriptions"));
        }
    }

    void whereThereIsNothingToScaleEachGetsTheNewValue()
    {
        const Scenario before = withWorkloads(
            {}, {workload("a", 10, WorkloadPeriod::Day, 100, 0), workload("b", 30, WorkloadPeriod::Day, 100, 0)});
        const Scenario after = withParameter(before, rowOf(&Parameters::outputTokens), 50);
        QCOMPARE(after.workloads[0].outputTokens, 50.0);
        QCOMPARE(after.workloads[1].outputTokens, 50.0);
        QVERIFY(whyTheyDoNotAddUp(after).empty());
    }

    /// One without requests counts for nothing in the mean, whatever its tokens are.
    void scaledOnesStayWhatTheFileAccepts()
    {
        const Scenario before = withWorkloads(
            {}, {workload("none", 0, WorkloadPeriod::Day, 1e11, 0), workload("all", 1000, WorkloadPeriod::Day, 10, 5)});
        QCOMPARE(before.parameters.inputTokens, 10.0);
        const Scenario after = withParameter(before, rowOf(&Parameters::inputTokens), 200);
        QCOMPARE(after.workloads[1].inputTokens, 200.0);
        QVERIFY(whyRefused(after.workloads).empty());
        QVERIFY(parseScenario(formatScenario(after), "f").ok());
    }

    void otherParametersLeaveThemAlone()
    {
        const Scenario before = withWorkloads({}, someWorkloads());
        QVERIFY(withParameter(before, rowOf(&Parameters::gpuRate), 2).workloads == before.workloads);
    }

    void withoutAnyTheFiguresStayAndAreTyped()
    {
        const Scenario before = withWorkloads({}, someWorkloads());
        const Scenario after = withWorkloads(before, {});
        QVERIFY(after.workloads.empty());
        QVERIFY(after.sources.empty());
        QVERIFY(after.parameters == before.parameters);
    }

    void whatCanNotBeLeavesTheScenarioAsItIs_data()
    {
        QTest::addColumn<double>("requests");
        QTest::addColumn<double>("tokens");
        QTest::newRow("negative") << -1.0 << 100.0;
        QTest::newRow("not finite") << std::nan("") << 100.0;
        QTest::newRow("too few together") << 1.0 << 100.0;
        QTest::newRow("none at all") << 0.0 << 100.0;
        QTest::newRow("too many together") << 1e11 << 100.0;
        QTest::newRow("no tokens in") << 1000.0 << 0.0;
    }
    void whatCanNotBeLeavesTheScenarioAsItIs()
    {
        QFETCH(double, requests);
        QFETCH(double, tokens);
        const std::vector<Workload> workloads{workload("a", requests, WorkloadPeriod::Month, tokens, 10)};
        QVERIFY(!whyRefused(workloads).empty());
        QVERIFY(withWorkloads({}, workloads) == Scenario{});
    }
};

QTEST_APPLESS_MAIN(WorkloadsTest)
#include "workloads_test.moc"
