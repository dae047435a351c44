// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/hidden_costs_json.h"

#include "core/advice/hidden_costs.h"
#include "core/advice/naive_answer.h"

#include <QTest>

using namespace breakeven;

class HiddenCostsJsonTest : public QObject {
    Q_OBJECT

private slots:
    void areAllThere()
    {
        Scenario scenario;
        scenario.advice.without.insert(HiddenCost::People);
        scenario.parameters.apiRetryRate = 5;
        const Evaluation e = evaluate(scenario);
        const std::vector<HiddenCostLine> lines = hiddenCosts(e);
        const Json json = hiddenCostsJson(e);
        QCOMPARE(json["costs"].size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Json& row = json["costs"][i];
            QCOMPARE(row["id"].get<std::string>(), std::string(info(enumerators<HiddenCost>[i]).id));
            QCOMPARE(row["focus"]["option"].get<std::string>(), std::string("rented_gpu"));
            QCOMPARE(row["focus"]["monthly"].get<double>(), lines[i].focus.monthly);
            QCOMPARE(row["baseline"]["monthly"].get<double>(), lines[i].baseline.monthly);
            QCOMPARE(row["monthly_saving_without"].get<double>(), lines[i].savingWithout);
            QCOMPARE(row["settled_volume_without"].get<double>(), *lines[i].settledWithout);
            QCOMPARE(row["amounts"][0].get<std::string>(), inWords(lines[i].amounts[0].text()));
            QCOMPARE(row["effect"].get<std::string>(), inWords(lines[i].effect()));
        }
        const NaiveAnswer answer = naiveAnswer(e);
        QVERIFY(json["naive"]["without"] == Json::array({"people"}));
        QCOMPARE(json["naive"]["monthly_saving"].get<double>(), answer.naive->monthlySaving());
        QCOMPARE(json["ours"]["settled_volume"].get<double>(), *e.focus().breakEven.settledVolume);
        QVERIFY(json["sentences"] == Json(inWords(answer.sentences)));
    }

    /// Those that a scenario leaves out, in the table's order; all of them if it says nothing.
    void leavesOutWhatTheScenarioSays()
    {
        QCOMPARE(hiddenCostsJson(evaluate({}))["naive"]["without"].size(), hiddenCostTable.size());
        Scenario scenario;
        scenario.advice.without.insert(HiddenCost::Errors);
        scenario.advice.without.insert(HiddenCost::Failover);
        QVERIFY(hiddenCostsJson(evaluate(scenario))["naive"]["without"] == Json::array({"failover", "errors"}));
    }

    void whatDoesNotExistIsNull()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 50;
        const Json json = hiddenCostsJson(evaluate(scenario));
        QVERIFY(json["ours"]["settled_volume"].is_null());
        QVERIFY(json["ours"]["first_volume"].is_null());
        QVERIFY(json["ours"]["monthly_saving"].get<double>() < 0);
    }
};

QTEST_APPLESS_MAIN(HiddenCostsJsonTest)
#include "hidden_costs_json_test.moc"
