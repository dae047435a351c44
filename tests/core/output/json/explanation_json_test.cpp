// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/explanation_json.h"

#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class ExplanationJsonTest : public QObject {
    Q_OBJECT

private slots:
    void keysStandInTheirOrder_data()
    {
        QTest::addColumn<Option>("option");
        for (const OptionInfo& row : optionTable)
            QTest::newRow(row.id.data()) << row.option;
    }

    /// Only what has GPUs or units of its own says how many.
    void keysStandInTheirOrder()
    {
        QFETCH(const Option, option);
        const Evaluation e = evaluate({});
        const std::string costs = "tokens|compute|platform|staff|retraining|upfront|errors|total";
        const Json json = explanationsJson(e, option);
        const auto& fleet = e.of(option).fleet;
        QCOMPARE(keysOf(json), fleet ? costs + (fleet->ofUnits ? "|units" : "|gpus") : costs);
        for (const auto& member : json.items())
            QCOMPARE(keysOf(member.value()), std::string("text|formula|values"));
    }

    /// An input says where it is from, a step how it is computed in turn.
    void inputsAndStepsAreToldApart()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 0.75;
        scenario.sources["gpu_rate"] = "a list of May";
        const Json compute = explanationsJson(evaluate(scenario), Option::RentedGpu)["compute"];
        QCOMPARE(compute["formula"].get<std::string>(), std::string("Rented GPUs × GPU rate × Hours online"));
        QCOMPARE(compute["text"].get<std::string>(),
                 std::string("2 GPUs × $0.75 an hour × 730 hours a month = $1,095 a month"));
        const Json& step = compute["values"][0];
        QCOMPARE(keysOf(step), std::string("label|value|text|explain"));
        QVERIFY(step["label"] == "Rented GPUs" && step["value"] == 2.0 && step["text"] == "2 GPUs");
        QCOMPARE(keysOf(step["explain"]), std::string("text|formula|values"));
        const Json& input = compute["values"][1];
        QCOMPARE(keysOf(input), std::string("label|value|text|parameter|source"));
        QVERIFY(input["parameter"] == "gpu_rate" && input["value"] == 0.75 && input["text"] == "$0.75 an hour");
        QVERIFY2(input["source"].get<std::string>().find("a list of May") != std::string::npos,
                 input["source"].get<std::string>().c_str());
    }
};

QTEST_APPLESS_MAIN(ExplanationJsonTest)
#include "explanation_json_test.moc"
