// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/portfolio/portfolio_json.h"

#include "core/words/phrases.h"
#include "tests/support/json_reading.h"
#include "tests/support/portfolio_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Json answerOf(const Scenario& scenario, const std::vector<Message>& notes = {})
{
    return Json::parse(portfolioJson(scenario, portfolio(scenario), notes));
}

} // namespace

class PortfolioJsonTest : public QObject {
    Q_OBJECT

private slots:
    /// The keys of CLI.md, and the figures of the portfolio.
    void saysWhatTheSpecificationAsks()
    {
        const Scenario scenario = fiveTasks();
        const Portfolio found = portfolio(scenario);
        const Json json = answerOf(scenario);
        QCOMPARE(keysOf(json), std::string("scenario|host|baseline|tasks|gpus|utilization|total|all_at_baseline|"
                                           "all_moved|saving|optimal|off_by_at_most|order|verdict"));
        QVERIFY(json["host"] == "rented_gpu" && json["baseline"] == "frontier_api");
        QCOMPARE(json["tasks"].size(), std::size_t{5});
        for (std::size_t i = 0; i < 5; ++i) {
            const Json& task = json["tasks"][i];
            QCOMPARE(keysOf(task), std::string("name|volume|load|base|own|alone|moves"));
            QVERIFY(task["name"] == scenario.tasks[i].name && task["volume"] == found.costs.tasks[i].volume);
            QVERIFY(task["load"] == found.costs.tasks[i].load && task["base"] == found.costs.tasks[i].base);
            QVERIFY(task["own"] == found.costs.tasks[i].own && task["alone"] == found.alone[i]);
            QVERIFY(task["moves"] == true);
        }
        QVERIFY(json["gpus"] == 2.0 && json["utilization"] == *found.best.costs.utilization);
        QVERIFY(json["total"] == found.best.costs.total && json["all_at_baseline"] == found.allAtBaseline);
        QVERIFY(json["all_moved"] == found.allMoved && json["saving"] == found.saving());
        QVERIFY(json["optimal"] == true && json["off_by_at_most"] == 0.0);
        QCOMPARE(json["order"].size(), std::size_t{5});
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(json["order"][i]["name"] == scenario.tasks[found.order[i].task].name);
            QVERIFY(json["order"][i]["total"] == found.order[i].total);
        }
        QVERIFY(json["verdict"] ==
                Json({"Move 5 of 5 tasks to 2 GPUs: that saves $2,797 a month.", "None of them would pay alone."}));
    }

    void withoutGpusThereIsNoUtilization()
    {
        Scenario scenario = fiveTasks();
        scenario.parameters.gpuRate = 50;
        scenario.focus = Option::OwnedHardware;
        scenario.parameters.gpuPrice = 100000;
        const Json json = answerOf(scenario);
        QVERIFY(json["host"] == "owned_hardware");
        QVERIFY(json["utilization"].is_null() && json["gpus"] == 0.0 && json["saving"] == 0.0);
        QVERIFY(json["tasks"][0]["moves"] == false);
    }

    void pinsAndNotes()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks[1].pinned = TaskPlace::Api;
        scenario.tasks[2].pinned = TaskPlace::Own;
        const Json json = answerOf(scenario, {verbatim("Something was left out.")});
        QVERIFY(!json["tasks"][0].contains("pinned"));
        QVERIFY(json["tasks"][1]["pinned"] == "api" && json["tasks"][2]["pinned"] == "own");
        QVERIFY(json["notes"] == Json({"Something was left out."}));
    }

    /// What could break out of the text, or of the terminal, does not.
    void hostileNames()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks[0].name = "\"}], <b>\\u0000</b>\x01\xFF";
        const std::string text = portfolioJson(scenario, portfolio(scenario));
        const Json json = Json::parse(text);
        QVERIFY(json["tasks"][0]["name"].get<std::string>().starts_with("\"}], <b>\\u0000</b>"));
        QVERIFY(text.find('\x01') == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(PortfolioJsonTest)
#include "portfolio_json_test.moc"
