// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/portfolio/portfolio_json.h"

#include "core/advice/verdict/portfolio_verdict.h"
#include "core/output/json/json_values.h"

namespace breakeven {

namespace {

Json taskJson(const Task& task, const Portfolio& portfolio, std::size_t place)
{
    const TaskCosts& costs = portfolio.costs.tasks[place];
    Json json{{"name", task.name},  {"volume", costs.volume}, {"load", costs.load},
              {"base", costs.base}, {"own", costs.own},       {"alone", portfolio.alone[place]}};
    json["moves"] = static_cast<bool>(portfolio.best.moves[place]);
    if (task.pinned)
        json["pinned"] = std::string(info(*task.pinned).id);
    return json;
}

} // namespace

std::string portfolioJson(const Scenario& scenario, const Portfolio& portfolio, const std::vector<Message>& notes,
                          const std::vector<double>& shares)
{
    const BestPlan& best = portfolio.best;
    Json json{{"scenario", scenario.name},
              {"host", std::string(info(portfolio.costs.host).id)},
              {"baseline", std::string(info(Option::FrontierApi).id)},
              {"tasks", Json::array()}};
    for (std::size_t i = 0; i < scenario.tasks.size(); ++i)
        json["tasks"].push_back(taskJson(scenario.tasks[i], portfolio, i));
    for (std::size_t i = 0; i < shares.size(); ++i)
        json["tasks"][i]["moves_in"] = shares[i];
    json["gpus"] = best.costs.gpus;
    json["utilization"] = orNull(best.costs.utilization);
    json["total"] = best.costs.total;
    json["all_at_baseline"] = portfolio.allAtBaseline;
    json["all_moved"] = portfolio.allMoved;
    json["saving"] = portfolio.saving();
    json["optimal"] = best.isOptimal();
    json["off_by_at_most"] = best.offByAtMost;
    json["order"] = Json::array();
    for (const MovingStep& step : portfolio.order)
        json["order"].push_back({{"name", scenario.tasks[step.task].name}, {"total", step.total}, {"gpus", step.gpus}});
    json["verdict"] = inWords(portfolioVerdict(portfolio));
    if (!notes.empty())
        json["notes"] = inWords(notes);
    return jsonAnswer(json);
}

} // namespace breakeven
