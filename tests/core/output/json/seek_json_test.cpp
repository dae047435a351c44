// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/seek_json.h"

#include "core/inputs/parameter_table.h"
#include "core/output/json/sources_json.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class SeekJsonTest : public QObject {
    Q_OBJECT

private slots:
    /// The option is the focus; numbers have all their digits.
    void saysWhatWasSoughtAndFound()
    {
        Scenario scenario;
        scenario.focus = Option::OwnedHardware;
        scenario.sources["gpu_rate"] = "a bill";
        const Goal goal{&rowOf(&Parameters::labelCost), Figure::PaybackMonths, 6};
        const std::string answer = seekJson(scenario, goal, {true, 0.1 + 0.2, 6.000000000000001});
        QVERIFY(answer.ends_with("}\n"));
        QVERIFY(Json::parse(answer) == Json({{"parameter", "label_cost"},
                                             {"option", "owned_hardware"},
                                             {"figure", "payback_months"},
                                             {"target", 6.0},
                                             {"reached", true},
                                             {"value", 0.1 + 0.2},
                                             {"figure_at_value", 6.000000000000001},
                                             {"sources", sourcesJson(scenario)}}));
    }

    void aFigureThatDoesNotExistIsNull()
    {
        const Json json =
            Json::parse(seekJson({}, {&rowOf(&Parameters::volume), Figure::SettledVolume, 1}, {false, 100, {}}));
        QVERIFY(json["reached"] == false);
        QVERIFY(json["value"] == 100.0 && json["figure_at_value"].is_null());
    }
};

QTEST_APPLESS_MAIN(SeekJsonTest)
#include "seek_json_test.moc"
