// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/hidden_costs.h"
#include "core/advice/naive_answer.h"
#include "core/advice/strategy_words.h"
#include "core/output/json/hidden_costs_json.h"
#include "core/output/json/strategy_json.h"

#include <QTest>

using namespace breakeven;

class AdviceJsonTest : public QObject {
    Q_OBJECT

private slots:
    void hiddenCostsAreAllThere()
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

    void whatDoesNotExistIsNull()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 50;
        const Evaluation e = evaluate(scenario);
        QVERIFY(hiddenCostsJson(e)["ours"]["settled_volume"].is_null());
        const Json steps = strategyJson(e);
        QCOMPARE(steps[1]["state"].get<std::string>(), std::string("never"));
        for (const char* key : {"volume", "last_volume", "month", "growth_for_month_6", "growth_for_month_12"})
            QVERIFY2(steps[1][key].is_null(), key);
    }

    void whatToMeasureIsThereWithRanges()
    {
        Scenario scenario;
        QVERIFY(strategyJson(evaluate(scenario))[1]["measure_first"].is_null());
        scenario.shown = {Option::FrontierApi, Option::RentedGpu};
        scenario.ranges = {{"volume", {200000, 5000000}}, {"label_cost", {0.4, 0.6}}};
        const Json measure = strategyJson(evaluate(scenario))[1]["measure_first"];
        QCOMPARE(measure["parameter"].get<std::string>(), std::string("volume"));
        QCOMPARE(measure["value"].get<double>(), whatToMeasure(scenario)->value);
        QCOMPARE(measure["months"].get<double>(), 24.0);
        scenario.ranges = {{"label_cost", {0.4999, 0.5001}}};
        QVERIFY(strategyJson(evaluate(scenario))[1]["measure_first"].is_null());
    }

    void strategyHasItsFigures()
    {
        Scenario scenario;
        scenario.parameters.volume = 300000;
        scenario.parameters.monthlyGrowth = 5;
        const Evaluation e = evaluate(scenario);
        const Strategy expected = strategy(e);
        const std::array<StrategyStep, 3> words = strategySteps(e, expected);
        const Json steps = strategyJson(e);
        QCOMPARE(steps.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(steps[i]["title"].get<std::string>(), inWords(words[i].title));
            QVERIFY(steps[i]["sentences"] == Json(inWords(words[i].sentences)));
        }
        QCOMPARE(steps[0]["spend"].get<double>(), expected.prototype.spend);
        QCOMPARE(steps[1]["state"].get<std::string>(), std::string("ahead"));
        QCOMPARE(steps[1]["spend_6_months"].get<double>(), expected.projection.spend[0]);
        QCOMPARE(steps[1]["month"].get<double>(), 17.0);
        QCOMPARE(steps[1]["growth_for_month_12"].get<double>(), *expected.projection.growthNeeded[1]);
        QCOMPARE(steps[2]["cost"].get<double>(), expected.test.focus + 500);
        QCOMPARE(steps[2]["upfront"].get<double>(), 13740.0);
    }
};

QTEST_APPLESS_MAIN(AdviceJsonTest)
#include "advice_json_test.moc"
