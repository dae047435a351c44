// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "core/scenario/parameter_table.h"

#include <QTest>

using namespace breakeven;

class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void aValueStretchesItsRangeAndLosesItsSource()
    {
        const Parameter& row = rowOf(&Parameters::gpuRate);
        Scenario scenario;
        scenario.ranges["gpu_rate"] = {0.5, 1};
        scenario.sources = {{"gpu_rate", "a price list"}, {"volume", "a log"}};
        const Scenario edited = withParameter(scenario, row, 1.5);
        QCOMPARE(edited.parameters.gpuRate, 1.5);
        QVERIFY((edited.ranges.at("gpu_rate") == Range{0.5, 1.5}));
        QVERIFY(!edited.sources.contains("gpu_rate"));
        QVERIFY(edited.sources.contains("volume"));
        QVERIFY((withParameter(scenario, row, 0.4).ranges.at("gpu_rate") == Range{0.4, 1}));
        QVERIFY(withParameter(scenario, row, row.defaultValue()) == scenario);
    }

    void aValueThatIsNotAcceptedChangesNothing()
    {
        QVERIFY(withParameter({}, rowOf(&Parameters::gpuRate), -1) == Scenario{});
        QVERIFY(withParameter({}, rowOf(&Parameters::trainingEpochs), 1.5) == Scenario{});
    }

    void theFocusIsShownAndNeverTheBaseline()
    {
        const Scenario focused = withFocus({}, Option::MemoryApi);
        QVERIFY(focused.focus == Option::MemoryApi);
        QVERIFY(focused.shown.contains(Option::MemoryApi));
        QVERIFY(withFocus({}, Option::FrontierApi) == Scenario{});
    }

    void baselineAndFocusChangePlaces()
    {
        Scenario scenario;
        scenario.focus = Option::TunedApi;
        const Scenario edited = withBaseline(scenario, Option::TunedApi);
        QVERIFY(edited.baseline == Option::TunedApi);
        QVERIFY(edited.focus == Option::FrontierApi);
        QVERIFY(withBaseline(scenario, Option::RentedGpu) == scenario);
        QVERIFY(withBaseline(scenario, Option::MemoryApi).shown.contains(Option::MemoryApi));
    }

    void focusAndBaselineStayShown()
    {
        QVERIFY(withShown({}, Option::RentedGpu, false) == Scenario{});
        QVERIFY(withShown({}, Option::FrontierApi, false) == Scenario{});
        QVERIFY(!withShown({}, Option::Hybrid, false).shown.contains(Option::Hybrid));
        QVERIFY(withShown({}, Option::MemoryApi, true).shown.contains(Option::MemoryApi));
    }
};

QTEST_APPLESS_MAIN(EditsTest)
#include "edits_test.moc"
