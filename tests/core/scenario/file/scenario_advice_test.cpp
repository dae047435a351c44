// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven;

namespace {

std::string fileWith(const std::string& advice)
{
    return R"({"format": "breakeven-scenario", "version": 1, "advice": )" + advice + "}";
}

Scenario read(const std::string& advice)
{
    const Result<ScenarioFile> file = parseScenario(fileWith(advice), "f");
    if (!file)
        qFatal("%s", file.error().sentence().c_str());
    return file->scenario;
}

/// What a file says of advice, after it was read and written again.
nlohmann::json written(const std::string& advice)
{
    const nlohmann::json json = nlohmann::json::parse(formatScenario(read(advice)));
    return json.contains("advice") ? json["advice"] : nlohmann::json();
}

/// One of everything.
Scenario busy()
{
    Scenario scenario;
    for (const QuestionInfo& row : questionTable)
        scenario = withAnswer(scenario, row.question,
                              static_cast<int>(row.question) % 2 == 0 ? FitAnswer::Yes : FitAnswer::No);
    scenario = withTaskType(scenario, TaskType::CustomerIntent);
    for (const QualityInfo& quality : qualityTable) {
        scenario = withWeight(scenario, quality.quality, static_cast<int>(quality.quality) % 6);
        for (const ApproachInfo& approach : approachTable)
            scenario = withScore(scenario, quality.quality, approach.approach,
                                 (static_cast<int>(quality.quality) + static_cast<int>(approach.approach)) % 6);
    }
    scenario = withoutCost(withoutCost(scenario, HiddenCost::Errors, true), HiddenCost::IdleGpus, true);
    for (const ClaimFigureInfo& row : claimFigureTable)
        scenario.advice.claims.push_back({"“90 %\n<b>cheaper</b>” " + std::string(row.name),
                                          row.figure,
                                          Option::OwnedHardware,
                                          {1.0 / 3, 1e9},
                                          "a talk",
                                          {}});
    scenario.advice.claims.push_back({{}, ClaimFigure::Payback, Option::Hybrid, {-0.1, -0.1}, {}, R"({"by":"me"})"});
    return scenario;
}

} // namespace

/// The member "advice" of a scenario file, and the edits of what it holds.
class ScenarioAdviceTest : public QObject {
    Q_OBJECT

private slots:
    void reads();
    void roundTrips();
    void eachChoiceIsAChange();
    void writesNothingThatIsUsual();
    void keepsWhatItDoesNotKnow();
    void aTaskTypeSetsTheAccuracies();
    void editsThatCantBeAreNone();
    void refuses_data();
    void refuses();
    void limits();
};

void ScenarioAdviceTest::reads()
{
    const AdviceChoices advice =
        read(R"({"answers": {"private_data": "yes", "narrow_task": "no", "mixed_traffic": "unsure"},
        "task_type": "clause_identification", "scores": {"privacy": {"hybrid": 4}}, "weights": {"cost": 5, "upkeep": 0},
        "without": ["people", "errors"], "claims": [
            {"text": "T", "figure": "payback", "option": "tuned_api", "published": [1, 4], "source": "S"},
            {"published": 900}]})")
            .advice;
    QVERIFY(advice.to(Question::PrivateData) == FitAnswer::Yes);
    QVERIFY(advice.to(Question::NarrowTask) == FitAnswer::No);
    QVERIFY(advice.to(Question::MixedTraffic) == FitAnswer::Unsure);
    QVERIFY(advice.to(Question::FewPatterns) == FitAnswer::Unsure);
    QVERIFY(advice.taskType == TaskType::ClauseIdentification);
    QCOMPARE(int(advice.qualities.scores[Quality::Privacy][Approach::Hybrid]), 4);
    QCOMPARE(int(advice.qualities.scores[Quality::Privacy][Approach::SelfHosted]), 0);
    QCOMPARE(int(advice.qualities.weights[Quality::Cost]), 5);
    QCOMPARE(int(advice.qualities.weights[Quality::Upkeep]), 0);
    QCOMPARE(int(advice.qualities.weights[Quality::Latency]), usualWeight);
    QVERIFY(advice.without.contains(HiddenCost::People) && advice.without.contains(HiddenCost::Errors));
    QVERIFY(!advice.without.contains(HiddenCost::Retries));
    QCOMPARE(advice.claims.size(), std::size_t(2));
    QVERIFY(advice.claims[0] == (Claim{"T", ClaimFigure::Payback, Option::TunedApi, {1, 4}, "S", {}}));
    QVERIFY(advice.claims[1].published == (Range{900, 900}));
}

void ScenarioAdviceTest::roundTrips()
{
    const Scenario scenario = busy();
    const Result<ScenarioFile> again = parseScenario(formatScenario(scenario), "f");
    QVERIFY2(again.ok(), again ? "" : again.error().sentence().c_str());
    QVERIFY(again->scenario == scenario);
    QCOMPARE(formatScenario(again->scenario), formatScenario(scenario));
}

void ScenarioAdviceTest::eachChoiceIsAChange()
{
    const Scenario scenario = busy();
    std::vector<Scenario> changed{withTaskType(scenario, TaskType::OpenEndedText),
                                  withoutCost(scenario, HiddenCost::Labeling, true),
                                  withoutCost(scenario, HiddenCost::Errors, false)};
    for (const QuestionInfo& row : questionTable)
        changed.push_back(withAnswer(scenario, row.question, FitAnswer::Unsure));
    for (const QualityInfo& quality : qualityTable) {
        const int weight = scenario.advice.qualities.weights[quality.quality];
        changed.push_back(withWeight(scenario, quality.quality, (weight + 1) % 6));
        for (const ApproachInfo& approach : approachTable) {
            const int score = scenario.advice.qualities.scores[quality.quality][approach.approach];
            changed.push_back(withScore(scenario, quality.quality, approach.approach, (score + 1) % 6));
        }
    }
    changed.push_back(scenario);
    changed.back().advice.claims.pop_back();
    for (const Scenario& other : changed) {
        QVERIFY(other != scenario);
        QVERIFY(parseScenario(formatScenario(other), "f")->scenario == other);
    }
}

void ScenarioAdviceTest::writesNothingThatIsUsual()
{
    QVERIFY(!nlohmann::json::parse(formatScenario({})).contains("advice"));
    QVERIFY(written(R"({"answers": {}, "weights": {"cost": 1}, "without": [], "claims": []})").is_null());
}

void ScenarioAdviceTest::keepsWhatItDoesNotKnow()
{
    const nlohmann::json json = written(R"({"later": [1], "answers": {"is_it_fun": "very", "few_patterns": "yes"},
        "scores": {"smell": {"hybrid": 9}, "cost": {"by_hand": 3, "hybrid": 2}}, "weights": {"smell": 8},
        "claims": [{"published": 1, "by": {"name": "me"}}]})");
    QCOMPARE(json["later"].dump(), std::string("[1]"));
    QCOMPARE(json["answers"].dump(), std::string(R"({"few_patterns":"yes","is_it_fun":"very"})"));
    QCOMPARE(json["scores"].dump(), std::string(R"({"cost":{"by_hand":3,"hybrid":2},"smell":{"hybrid":9}})"));
    QCOMPARE(json["weights"].dump(), std::string(R"({"smell":8})"));
    QCOMPARE(json["claims"][0]["by"]["name"].get<std::string>(), std::string("me"));
}

void ScenarioAdviceTest::aTaskTypeSetsTheAccuracies()
{
    Scenario scenario;
    scenario.parameters.memoryAccuracy = 61;
    scenario.sources["memory_accuracy"] = "mine";
    scenario.ranges["tuned_accuracy"] = {80, 95};
    for (const TaskTypeInfo& row : taskTypeTable) {
        const Scenario set = withTaskType(scenario, row.type);
        QCOMPARE(set.parameters.frontierAccuracy, row.fewShot);
        QCOMPARE(set.parameters.tunedAccuracy, row.tuned);
        QCOMPARE(set.parameters.routedAccuracy, row.tuned);
        QCOMPARE(set.parameters.memoryAccuracy, 61.0);
        QCOMPARE(set.sources.at("memory_accuracy"), std::string("mine"));
        for (const char* id : {"frontier_accuracy", "tuned_accuracy", "routed_accuracy"})
            QVERIFY(set.sources.at(id).find(std::string(row.name) + ": Fine-Tuned SLM") == 0);
        QVERIFY(parseScenario(formatScenario(set), "f")->scenario == set); // the range still holds the value
    }
}

void ScenarioAdviceTest::editsThatCantBeAreNone()
{
    const Scenario scenario = busy();
    for (const int score : {-1, 6, 256})
        QVERIFY(withScore(scenario, Quality::Cost, Approach::Hybrid, score) == scenario);
    for (const int weight : {-1, 6, 257})
        QVERIFY(withWeight(scenario, Quality::Cost, weight) == scenario);
}

void ScenarioAdviceTest::refuses_data()
{
    QTest::addColumn<QByteArray>("advice");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* advice, const char* sentence) {
        QTest::newRow(advice) << QByteArray(advice) << QByteArray(sentence);
    };
    row("[]", "f: /advice: an array is not an object");
    row(R"({"answers": 1})", "f: /advice/answers: 1 is not an object");
    row(R"({"answers": {"narrow_task": "maybe"}})",
        "f: /advice/answers/narrow_task: \"maybe\" is not known here; allowed are unsure, no, yes");
    row(R"({"answers": {"narrow_task": true}})", "f: /advice/answers/narrow_task: true is not known here; ");
    row(R"({"task_type": "poems"})",
        "f: /advice/task_type: \"poems\" is not known here; allowed are document_classification, ");
    row(R"({"task_type": null})", "f: /advice/task_type: null is not known here; ");
    row(R"({"scores": {"cost": 3}})", "f: /advice/scores/cost: 3 is not an object");
    row(R"({"scores": {"cost": {"hybrid": 6}}})", "f: /advice/scores/cost/hybrid: 6 is not a whole number from 1 to 5");
    row(R"({"scores": {"cost": {"hybrid": 2.5}}})", "f: /advice/scores/cost/hybrid: 2.5 is not a whole number ");
    row(R"({"scores": {"cost": {"hybrid": 0}}})", "f: /advice/scores/cost/hybrid: 0 is not a whole number ");
    row(R"({"weights": {"cost": -1}})", "f: /advice/weights/cost: -1 is not a whole number from 0 to 5");
    row(R"({"weights": {"cost": "5"}})", "f: /advice/weights/cost: \"5\" is not a whole number ");
    row(R"({"without": "people"})", "f: /advice/without: \"people\" is not an array of hidden costs");
    row(R"({"without": ["people", "taxes"]})",
        "f: /advice/without/1: \"taxes\" is not known here; allowed are idle_gpus, ");
    row(R"({"without": ["people", "people"]})", "f: /advice/without/1: \"people\" is there twice");
    row(R"({"claims": {}})", "f: /advice/claims: an object is not an array of claims");
    row(R"({"claims": [1]})", "f: /advice/claims/0: 1 is not an object");
    row(R"({"claims": [{"text": "x"}]})",
        "f: /advice/claims/0/published: is missing; a claim has a number there, or [LOW, HIGH]");
    row(R"({"claims": [{"published": [2, 1]}]})", "f: /advice/claims/0/published: 2 is above 1; ");
    row(R"({"claims": [{"published": [2]}]})", "f: /advice/claims/0/published: an array is not a number or a pair ");
    row(R"({"claims": [{"published": 1, "text": 5}]})", "f: /advice/claims/0/text: 5 is not text");
    row(R"({"claims": [{"published": 1, "figure": "size"}]})",
        "f: /advice/claims/0/figure: \"size\" is not known here; allowed are monthly_total, ");
    row(R"({"claims": [{"published": 1, "option": "gpu"}]})", "f: /advice/claims/0/option: unknown option \"gpu\"");
}

void ScenarioAdviceTest::refuses()
{
    QFETCH(QByteArray, advice);
    QFETCH(QByteArray, sentence);
    const Result<ScenarioFile> file = parseScenario(fileWith(advice.toStdString()), "f");
    QVERIFY(!file);
    QVERIFY2(QByteArray::fromStdString(file.error().sentence()).startsWith(sentence), file.error().sentence().c_str());
}

void ScenarioAdviceTest::limits()
{
    const auto claims = [](std::size_t count) {
        nlohmann::json all = nlohmann::json::array();
        for (std::size_t i = 0; i < count; ++i)
            all.push_back({{"published", 1}});
        return nlohmann::json{{"claims", all}}.dump();
    };
    QCOMPARE(read(claims(mostClaims)).advice.claims.size(), mostClaims);
    QVERIFY(!parseScenario(fileWith(claims(mostClaims + 1)), "f"));
    const auto text = [](std::size_t length) {
        std::string umlauts;
        for (std::size_t i = 0; i < length; ++i)
            umlauts += "ü";
        return nlohmann::json{{"claims", {{{"published", 1}, {"source", umlauts}}}}}.dump();
    };
    QCOMPARE(read(text(longestClaimText)).advice.claims.size(), std::size_t(1));
    const Result<ScenarioFile> tooLong = parseScenario(fileWith(text(longestClaimText + 1)), "f");
    QCOMPARE(tooLong.error().sentence(),
             std::string("f: /advice/claims/0/source: has 2001 characters; a claim's text and source have up to 2000"));
}

QTEST_APPLESS_MAIN(ScenarioAdviceTest)
#include "scenario_advice_test.moc"
