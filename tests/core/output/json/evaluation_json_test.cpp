// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/evaluation_json.h"

#include "tests/support/close.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr const char* optionKeys =
    "id|monthly|cost_per_request|accuracy|cost_per_correct_answer|gpus|units|load|utilization|headroom|spare|upfront";

Json answerTo(const Evaluation& e, bool explained = false)
{
    return Json::parse(evaluationJson(e, explained));
}

/// What is said of owned hardware, once something is changed in it.
template <typename Change> Json ownedHardware(const Change& change)
{
    Evaluation e = evaluate({});
    change(e.options[Option::OwnedHardware]);
    return withId(answerTo(e)["options"], "owned_hardware");
}

} // namespace

class EvaluationJsonTest : public QObject {
    Q_OBJECT

private slots:
    void keysStandInTheirOrder()
    {
        const Json json = answerTo(evaluate({}));
        QCOMPARE(keysOf(json), std::string("scenario|as_of|baseline|focus|verdict|volume|options|cheapest|cheaper_not_shown|warnings|"
                                           "sources|workloads"));
        QCOMPARE(json["options"].size(), optionCount);
        for (std::size_t i = 0; i < optionCount; ++i)
            QCOMPARE(json["options"][i]["id"].get<std::string>(), std::string(info(enumerators<Option>[i]).id));
        const Json& option = withId(json["options"], "rented_gpu");
        QCOMPARE(keysOf(option), std::string(optionKeys) + "|break_even|over_time");
        QCOMPARE(keysOf(option["monthly"]),
                 std::string("tokens|compute|platform|staff|retraining|upfront|errors|total"));
        QCOMPARE(keysOf(option["break_even"]), std::string("first_volume|settled_volume|intervals|truncated"));
        QCOMPARE(keysOf(option["over_time"]), std::string("cumulative|net_present_value|payback_months|"
                                                          "first_payback_months|horizon_saving|"
                                                          "requests_to_recover_upfront"));
    }

    /// Nothing holds the baseline against itself.
    void theBaselineHasNoBreakEven()
    {
        Scenario scenario;
        scenario.baseline = Option::TunedApi;
        const Json json = answerTo(evaluate(scenario));
        const Json& baseline = withId(json["options"], "tuned_api");
        QCOMPARE(keysOf(baseline), std::string(optionKeys) + "|over_time");
        QCOMPARE(keysOf(baseline["over_time"]), std::string("cumulative"));
        QVERIFY(withId(json["options"], "frontier_api").contains("break_even"));
        QCOMPARE(json["baseline"].get<std::string>(), std::string("tuned_api"));
    }

    void explainsOnlyWhatWasAsked()
    {
        Json explained = answerTo(evaluate({}), true);
        for (Json& option : explained["options"]) {
            QVERIFY(keysOf(option).ends_with("|explain"));
            option.erase("explain");
        }
        QVERIFY(explained == answerTo(evaluate({})));
    }

    void figuresAreNotRounded()
    {
        const Json json = ownedHardware([](OptionResult& option) {
            option.total = 1234567.0123456789;
            option.monthly.compute = 1.0 / 3;
            option.costPerRequest = 1e-9;
            option.costPerCorrectAnswer = 0.1 + 0.2;
            option.fleet = FleetUse{4, 2.5, 0.25, 0.125, 0.0625};
            option.breakEven = {.firstVolume = 1000.5,
                                .settledVolume = 3000,
                                .lastVolume = {},
                                .intervals = {{1000.5, 2000}, {3000, 1e9}},
                                .truncated = true};
            option.overTime.payback = {.months = 7.5, .firstMonths = 2.25};
        });
        QCOMPARE(json["monthly"]["total"].get<double>(), 1234567.0123456789);
        QCOMPARE(json["monthly"]["compute"].get<double>(), 1.0 / 3);
        QCOMPARE(json["cost_per_request"].get<double>(), 1e-9);
        QVERIFY(json["cost_per_correct_answer"] == 0.1 + 0.2);
        QVERIFY(json["gpus"] == 4.0 && json["load"] == 2.5 && json["utilization"] == 0.25);
        QVERIFY(json["headroom"] == 0.125 && json["spare"] == 0.0625);
        QVERIFY(json["break_even"] == Json({{"first_volume", 1000.5},
                                            {"settled_volume", 3000.0},
                                            {"intervals", {{1000.5, 2000.0}, {3000.0, 1e9}}},
                                            {"truncated", true}}));
        QCOMPARE(json["over_time"]["payback_months"].get<double>(), 7.5);
        QCOMPARE(json["over_time"]["first_payback_months"].get<double>(), 2.25);
    }

    void whatDoesNotExistIsNull()
    {
        const Json json = ownedHardware([](OptionResult& option) {
            option.costPerCorrectAnswer.reset();
            option.fleet.reset();
            option.breakEven = {};
            option.overTime.payback = {};
            option.overTime.requestsToRecoverUpfront.reset();
        });
        for (const char* key : {"cost_per_correct_answer", "gpus", "load", "utilization", "headroom", "spare"})
            QVERIFY2(json[key].is_null(), key);
        QVERIFY(json["break_even"] == Json({{"first_volume", nullptr},
                                            {"settled_volume", nullptr},
                                            {"intervals", Json::array()},
                                            {"truncated", false}}));
        for (const char* key : {"payback_months", "first_payback_months", "requests_to_recover_upfront"})
            QVERIFY2(json["over_time"][key].is_null(), key);
    }

    /// What was never lost again was reached for the first time just then.
    void theFirstPaybackIsThePaybackWhereThereIsOne()
    {
        const Json json =
            ownedHardware([](OptionResult& option) { option.overTime.payback = {.months = 7.5, .firstMonths = {}}; });
        QVERIFY(json["over_time"]["first_payback_months"] == 7.5);
    }

    /// Whatever the day is on which it is asked.
    void pricesAgeOnTheScenariosDay()
    {
        const auto warningsOn = [](const char* day) {
            Scenario scenario;
            scenario.asOf = day;
            scenario.sources["api_input_price"] = "a price list, 2026-01-01";
            const Json json = answerTo(evaluate(scenario));
            if (json["as_of"].get<std::string>() != day)
                return std::size_t(0);
            return json["warnings"].size();
        };
        QCOMPARE(warningsOn("2027-01-01"), warningsOn("2026-01-02") + 1);
    }

    /// The frontier API at $3 and $15 a million tokens, as the scenario says it.
    void workloadsStandInTheirOrder()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.apiInputPrice = 3;
        p.apiOutputPrice = 15;
        p.cachedShare = 0;
        p.apiRetryRate = 0;
        p.batchShare = 0;
        p.apiDiscount = 0;
        scenario.workloads = {{.name = "Later", .requests = 12, .inputTokens = 1000, .outputTokens = 200},
                              {.name = "Earlier", .requests = 0, .period = WorkloadPeriod::Month}};
        const Json workloads = answerTo(evaluate(scenario))["workloads"];
        QCOMPARE(workloads.size(), std::size_t{2});
        QCOMPARE(keysOf(workloads[0]),
                 std::string("name|requests_per_month|input_tokens|output_tokens|yearly_api_cost"));
        QCOMPARE(workloads[0]["name"].get<std::string>(), std::string("Later"));
        COMPARE_CLOSE(workloads[0]["requests_per_month"].get<double>(), 365.0, 1e-15);
        QVERIFY(workloads[0]["input_tokens"] == 1000.0 && workloads[0]["output_tokens"] == 200.0);
        COMPARE_CLOSE(workloads[0]["yearly_api_cost"].get<double>(), 12 * 365 * (0.003 + 0.003), 1e-12);
        QVERIFY(workloads[1]["name"] == "Earlier" && workloads[1]["yearly_api_cost"] == 0.0);
        QVERIFY(answerTo(evaluate({}))["workloads"] == Json::array());
    }

    void textThatIsNoUtf8IsStillJson()
    {
        Scenario scenario;
        scenario.name = "a\xff";
        const std::string answer = evaluationJson(evaluate(scenario));
        QVERIFY(answer.starts_with("{\n  \"scenario\": \"a\xEF\xBF\xBD\",\n"));
        QVERIFY(answer.ends_with("}\n"));
    }
};

QTEST_APPLESS_MAIN(EvaluationJsonTest)
#include "evaluation_json_test.moc"
