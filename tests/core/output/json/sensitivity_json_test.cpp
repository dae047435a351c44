// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/sensitivity_json.h"

#include "core/inputs/parameter_table.h"
#include "core/output/json/sources_json.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class SensitivityJsonTest : public QObject {
    Q_OBJECT

private slots:
    /// Every row is there, in the order given, unrounded; what does not exist is null.
    void rowsStandInTheOrderGiven()
    {
        Scenario scenario;
        scenario.sources["pue"] = "a bill";
        const Sensitivity found{Option::Hybrid,
                                Figure::PaybackMonths,
                                0.1 + 0.2,
                                {{&rowOf(&Parameters::volume), 800000, 1200000, 1.0 / 3, std::nullopt, true, true},
                                 {&rowOf(&Parameters::gpuRate), 0.688, 1.032, std::nullopt, std::nullopt, false}}};
        const std::string answer = sensitivityJson(scenario, found);
        QVERIFY(answer.ends_with("}\n"));
        const Json row = {{"parameter", "volume"},  {"low", 800000.0},    {"high", 1200000.0}, {"figure_low", 1.0 / 3},
                          {"figure_high", nullptr}, {"has_effect", true}, {"from_zero", true}};
        const Json other = {{"parameter", "gpu_rate"}, {"low", 0.688},           {"high", 1.032},
                            {"figure_low", nullptr},   {"figure_high", nullptr}, {"has_effect", false},
                            {"from_zero", false}};
        QVERIFY(Json::parse(answer) == Json({{"option", "hybrid"},
                                             {"figure", "payback_months"},
                                             {"value", 0.1 + 0.2},
                                             {"rows", Json::array({row, other})},
                                             {"sources", sourcesJson(scenario)}}));
    }

    void whatDoesNotExistIsNull()
    {
        const Json json = Json::parse(sensitivityJson({}, {Option::RentedGpu, Figure::SettledVolume, {}, {}}));
        QVERIFY(json["value"].is_null());
        QVERIFY(json["rows"] == Json::array());
    }
};

QTEST_APPLESS_MAIN(SensitivityJsonTest)
#include "sensitivity_json_test.moc"
