// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/portfolio/portfolio_chart.h"

#include "core/advice/verdict/portfolio_verdict.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace breakeven {

namespace {

constexpr double roomOverSteps = 1.15; ///< for the callout, which stands over the least

/// The next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten.
double roundedTop(double value)
{
    if (!(value > 0))
        return 1;
    const double decade = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (step * decade >= value)
            return step * decade;
    return 10 * decade;
}

Message costsOf(double total, double gpus)
{
    return {"portfolio_chart.step_costs(total, gpus)", Quantity::fullMoney(total), Quantity::fullCount(gpus)};
}

PortfolioChart::Callout calloutOf(const Portfolio& plan)
{
    const PlanCosts& best = plan.best.costs;
    const auto total = Quantity::money(best.total);
    const auto gpus = Quantity::fullCount(best.gpus);
    const auto moved = Quantity::fullCount(best.moved);
    const double saving = plan.saving();
    const Message brief{"portfolio_chart.brief(total)", total};
    if (best.moved == 0)
        return {{"portfolio_chart.least_with_none"}, {"portfolio_chart.at_the_api(total)", total}, brief};
    if (saving < 0)
        return {{"portfolio_chart.least_of_pinned(moved)", moved},
                {"portfolio_chart.costs_more(total, gpus, more)", total, gpus, Quantity::money(-saving)},
                brief};
    const Message title{"portfolio_chart.least(moved)", moved};
    if (saving == 0)
        return {title, {"portfolio_chart.costs_the_same(total, gpus)", total, gpus}, brief};
    return {title, {"portfolio_chart.saves(total, gpus, saving)", total, gpus, Quantity::money(saving)}, brief};
}

std::vector<PortfolioChart::Step> stepsOf(const Scenario& scenario, const Portfolio& plan)
{
    const auto tasks = Quantity::fullCount(scenario.tasks.size());
    std::vector<PortfolioChart::Step> steps;
    steps.reserve(plan.order.size() + 1);
    double atApi = plan.allAtBaseline;
    steps.push_back({{}, atApi, 0, 0, {"portfolio_chart.start"}, costsOf(atApi, 0)});
    for (const MovingStep& step : plan.order) {
        const std::string& name = scenario.tasks[step.task].name;
        atApi -= plan.costs.tasks[step.task].base;
        if (steps.size() == scenario.tasks.size()) // nobody is left there
            atApi = 0;
        const double shown = std::clamp(atApi, 0.0, std::max(step.total, 0.0)); // rounding may pass either end
        steps.push_back({name,
                         shown,
                         step.total - shown,
                         step.gpus,
                         {"portfolio_chart.step(moved, tasks, task)", Quantity::fullCount(steps.size()), tasks,
                          verbatim(inQuotes(name))},
                         costsOf(step.total, step.gpus)});
    }
    return steps;
}

} // namespace

PortfolioChart portfolioChart(const Evaluation& e, const ViewRequest& /*request*/)
{
    return portfolioChartOf(e.scenario, e.scenario.tasks.empty() ? Portfolio{} : portfolio(e.scenario));
}

PortfolioChart portfolioChartOf(const Scenario& scenario, const Portfolio& plan)
{
    PortfolioChart chart;
    chart.title = {"portfolio_chart.title"};
    if (scenario.tasks.empty()) {
        chart.note = {"portfolio_chart.no_tasks"};
        return chart;
    }
    chart.verdict = portfolioVerdict(plan);
    chart.figures = portfolioFigures(plan, moneyOf(scenario));
    chart.words = sentences(chart.verdict);
    chart.idleRanges = rangesThatMoveNothing(scenario);
    chart.axisName = {"portfolio_chart.axis(currency)", shownCurrencyName};
    chart.stepsName = {"portfolio_chart.steps"};
    chart.gpusName = {"portfolio_chart.gpus"};
    chart.apiName = {"portfolio_chart.at_api"};
    chart.ownName = {"portfolio_chart.on_gpus"};
    chart.host = plan.costs.host;
    chart.steps = stepsOf(scenario, plan);
    chart.best = plan.best.costs.moved;
    if (chart.best + 1 < chart.steps.size())
        chart.dearerName = {"portfolio_chart.dearer"};
    chart.callout = calloutOf(plan);
    double highest = 0;
    for (const PortfolioChart::Step& step : chart.steps) {
        highest = std::max(highest, step.total());
        chart.mostGpus = std::max(chart.mostGpus, step.gpus);
    }
    const MoneyShown money = moneyOf(scenario);
    chart.top = money.toDollars(roundedTop(money.fromDollars(highest * roomOverSteps)));
    if (const std::size_t pinned = scenario.tasks.size() - plan.order.size(); pinned > 0)
        chart.pinnedNote = {"portfolio_chart.pinned_to_api(count)", Quantity::fullCount(pinned)};
    return chart;
}

Message portfolioName(const PortfolioChart& chart)
{
    return {"portfolio_chart.name(title)", chart.title};
}

std::vector<Message> portfolioSentences(const Scenario& scenario)
{
    if (scenario.tasks.empty())
        return {};
    const Portfolio plan = portfolio(scenario);
    std::vector<Message> sentences = portfolioVerdict(plan);
    std::ranges::move(portfolioRemarks(scenario, plan), std::back_inserter(sentences));
    return sentences;
}

Message portfolioInWords(const PortfolioChart& chart)
{
    return chart.note.empty() ? chart.words : chart.note;
}

} // namespace breakeven
