// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/advise_json.h"

#include "core/advice/claims/published_claims.h"
#include "core/advice/verdict/verdict.h"
#include "core/output/json/claims_json.h"
#include "core/output/json/fit_check_json.h"
#include "core/output/json/hidden_costs_json.h"
#include "core/output/json/qualitative_json.h"
#include "core/output/json/sources_json.h"
#include "core/output/json/strategy_json.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class AdviseJsonTest : public QObject {
    Q_OBJECT

private slots:
    /// Each part is the answer of its own room, about the same evaluation.
    void partsStandInTheirOrder()
    {
        Scenario scenario;
        scenario.name = "Tickets";
        scenario.baseline = Option::TunedApi;
        scenario.focus = Option::Hybrid;
        scenario.advice.taskType = TaskType::CreativeWriting;
        scenario.advice.answers[Question::MixedTraffic] = FitAnswer::Yes;
        scenario.advice.without.insert(HiddenCost::People);
        scenario.sources["gpu_rate"] = "a bill";
        const Evaluation e = evaluate(scenario);
        Json expected{{"scenario", "Tickets"}, {"baseline", "tuned_api"}, {"focus", "hybrid"}};
        expected["verdict"] = inWords(verdict(e));
        expected["fit_check"] = fitCheckJson(scenario.advice, fitCheck(e), fitChanges(e));
        expected["task_type"] = taskTypeJson(scenario.advice);
        expected["strategy"] = strategyJson(e);
        expected["hidden_costs"] = hiddenCostsJson(e);
        expected["qualities"] = qualitativeJson(qualitative(e));
        expected["claims"] = claimsJson(publishedClaims());
        expected["sources"] = sourcesJson(scenario);
        QCOMPARE(adviseJson(e), jsonAnswer(expected));
    }

    void ownClaimsFollowThePublished()
    {
        Scenario scenario;
        scenario.advice.claims = {{"Mine", ClaimFigure::MonthlyTotal, Option::FrontierApi, {1, 2}, "", {}}};
        const Json claims = Json::parse(adviseJson(evaluate(scenario)))["claims"];
        QCOMPARE(claims.size(), publishedClaims().size() + 1);
        QVERIFY(claims.front()["own"] == false);
        QVERIFY(claims.back()["own"] == true && claims.back()["text"] == "Mine");
    }
};

QTEST_APPLESS_MAIN(AdviseJsonTest)
#include "advise_json_test.moc"
