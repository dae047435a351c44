// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/uncertainty_json.h"

#include "core/analysis/evaluation.h"
#include "core/charts/curves.h"
#include "core/inputs/parameter_table.h"
#include "tests/support/close.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::size_t fewDraws = 32;

Json answerTo(const Scenario& scenario)
{
    return Json::parse(uncertaintyJson(scenario, fewDraws));
}

} // namespace

class UncertaintyJsonTest : public QObject {
    Q_OBJECT

private slots:
    void keysStandInTheirOrder()
    {
        const Json json = answerTo({});
        QCOMPARE(keysOf(json), std::string("scenario|samples|volume|baseline|ranges|options|curve|decision|sources"));
        QVERIFY(json["samples"] == fewDraws);
        QCOMPARE(keysOf(json["options"][0]),
                 std::string("id|monthly_total|horizon_cumulative|monthly_saving|settled_volume|payback_months|"
                             "cheaper_probability"));
        QCOMPARE(keysOf(json["curve"]),
                 std::string("volume|frontier_api|provisioned_api|memory_api|tuned_api|rented_gpu|"
                             "serverless_gpu|owned_hardware|hybrid"));
        QVERIFY(json["ranges"] == Json::object());
    }

    void rangesStandInTheTablesOrder()
    {
        Scenario scenario;
        scenario.ranges["gpu_rate"] = {0.5, 1.5};
        scenario.ranges["volume"] = {500000, 2000000};
        QVERIFY(answerTo(scenario)["ranges"] == Json({{"volume", {500000.0, 2000000.0}}, {"gpu_rate", {0.5, 1.5}}}));
    }

    /// All draws are the scenario.
    void withoutRangesAllPercentilesAreTheModels()
    {
        const Evaluation e = evaluate({});
        const Json json = answerTo({});
        const auto always = [](double figure) { return Json({{"p10", figure}, {"p50", figure}, {"p90", figure}}); };
        for (const OptionInfo& row : optionTable) {
            const Json& option = withId(json["options"], row.id);
            const OptionResult& result = e.of(row.option);
            QVERIFY2(option["monthly_total"] == always(result.total), row.id.data());
            QVERIFY2(option["horizon_cumulative"] == always(result.overTime.cumulative.back()), row.id.data());
        }
        const Json& focus = withId(json["options"], "rented_gpu");
        Json settled = always(*e.focus().breakEven.settledVolume);
        settled["never"] = 0.0;
        QVERIFY(focus["settled_volume"] == settled);
        Json payback = always(*e.focus().overTime.payback.months);
        payback["never"] = 0.0;
        QVERIFY(focus["payback_months"] == payback);
        QVERIFY(focus["monthly_saving"] == always(e.monthlySaving()));
        QVERIFY(focus["cheaper_probability"] == 1.0);
    }

    void whatNeverPaysIsNull()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 50;
        const Json json = answerTo(scenario);
        const Json& focus = withId(json["options"], "rented_gpu");
        const Json never{{"p10", nullptr}, {"p50", nullptr}, {"p90", nullptr}, {"never", 1.0}};
        QVERIFY(focus["settled_volume"] == never);
        QVERIFY(focus["payback_months"] == never);
        QVERIFY(focus["cheaper_probability"] == 0.0);
    }

    void theBaselineIsNotHeldAgainstItself()
    {
        const Json json = answerTo({});
        const Json& baseline = withId(json["options"], "frontier_api");
        for (const char* key : {"monthly_saving", "settled_volume", "payback_months", "cheaper_probability"})
            QVERIFY2(baseline[key].is_null(), key);
        QVERIFY(!baseline["monthly_total"].is_null());
    }

    /// As many points as a chart's curve has, evenly in the logarithm of the volume over its slider.
    void theCurveGoesOverTheSlider()
    {
        Scenario scenario;
        scenario.ranges["gpu_rate"] = {0.5, 1.5};
        const Json curve = answerTo(scenario)["curve"];
        const Range& slider = rowOf(&Parameters::volume).slider;
        const std::vector<double> volumes = curve["volume"];
        QCOMPARE(volumes.size(), curvePoints);
        COMPARE_CLOSE(volumes.front(), slider.low, 1e-12);
        COMPARE_CLOSE(volumes.back(), slider.high, 1e-12);
        COMPARE_CLOSE(volumes[1] / volumes[0], volumes[200] / volumes[199], 1e-9);
        for (std::size_t i = 0; i < curvePoints; ++i) {
            const double p10 = curve["rented_gpu"]["p10"][i];
            const double p50 = curve["rented_gpu"]["p50"][i];
            const double p90 = curve["rented_gpu"]["p90"][i];
            QVERIFY(p10 < p50 && p50 < p90);
            QVERIFY(curve["frontier_api"]["p10"][i] == curve["frontier_api"]["p90"][i]);
        }
    }
};

QTEST_APPLESS_MAIN(UncertaintyJsonTest)
#include "uncertainty_json_test.moc"
