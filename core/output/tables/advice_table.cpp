// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/advice_table.h"

#include "core/advice/claims/published_claims.h"
#include "core/advice/fit/fit_check.h"
#include "core/advice/hidden_costs.h"
#include "core/advice/strategy.h"
#include "core/output/tables/table_cells.h"
#include "core/words/message.h"

namespace breakeven {

namespace {

/// The rows of one page.
class Page {
public:
    Page(const char* name, std::vector<TableRow>& table) : m_name(name), m_table(table) {}

    void add(const std::string& item, std::string figure, std::string_view unit, TableCell value)
    {
        m_table.push_back({m_name, item, std::move(figure), std::string(unit), std::move(value)});
    }

private:
    const char* m_name;
    std::vector<TableRow>& m_table;
};

void addFitCheckRows(const Evaluation& e, Page page)
{
    const FitCheck check = fitCheck(e);
    page.add("Advice", "Course", "", std::string(info(check.course).name));
    page.add("Questions", "Open", "questions", static_cast<double>(check.open));
}

void addStrategyRows(const Evaluation& e, Page page)
{
    const Strategy found = strategy(e);
    const std::string baseline(info(e.scenario.baseline).name);
    const std::string focus(info(e.scenario.focus).name);
    page.add("Prototype", fmt::format("{}: cash of {} months", baseline, prototypeMonths), "USD",
             found.prototype.spend);
    page.add("Prototype", baseline + ": paid up front", "USD", found.prototype.upfront);
    const Projection& ahead = found.projection;
    for (std::size_t i = 0; i < projectedMonths.size(); ++i) {
        page.add("Projection", fmt::format("{}: cash of {} months", baseline, projectedMonths[i]), "USD",
                 ahead.spend[i]);
        page.add("Projection", fmt::format("Growth that pays in month {}", projectedMonths[i]), "%/month",
                 cellOf(ahead.growthNeeded[i]));
    }
    page.add("Projection", "Pays from", "requests/month", cellOf(ahead.volume));
    page.add("Projection", "Pays up to", "requests/month", cellOf(ahead.lastVolume));
    page.add("Projection", "Month in which that changes", "months", cellOf(ahead.month));
    if (const std::optional<Measuring>& first = found.measuring; first && first->parameter != nullptr) {
        page.add("Projection", "Measure first", "", std::string(first->parameter->label));
        page.add("Projection", fmt::format("Knowing it is worth at most, over {} months", first->months), "USD",
                 first->value);
    }
    const ParallelTest& test = found.test;
    page.add("Parallel test", "Volume", "requests/month", test.volume);
    page.add("Parallel test", "Time", "months", test.months);
    page.add("Parallel test", focus + ": cost", dollarsAMonth, test.focus);
    page.add("Parallel test", baseline + ": cost", dollarsAMonth, test.baseline);
    page.add("Parallel test", "Labeling", "USD", test.labeling);
    page.add("Parallel test", focus + ": paid up front", "USD", test.upfront);
    page.add("Parallel test", focus + ": hardware, of it", "USD", test.hardware);
}

void addHiddenCosts(const Evaluation& e, Page page)
{
    for (const HiddenCostLine& line : hiddenCosts(e)) {
        const std::string item(info(line.cost).name);
        for (const auto& [option, amount] :
             {std::pair{e.scenario.focus, line.focus}, std::pair{e.scenario.baseline, line.baseline}}) {
            page.add(item, std::string(info(option).name) + ": adds", dollarsAMonth, amount.monthly);
            page.add(item, std::string(info(option).name) + ": adds up front", "USD", amount.upfront);
        }
        page.add(item, "Monthly saving without it", dollarsAMonth, line.savingWithout);
        page.add(item, "Break-even without it", "requests/month", cellOf(line.settledWithout));
    }
}

void addClaims(const std::vector<CheckedClaim>& claims, Page page)
{
    for (const CheckedClaim& claim : claims) {
        const std::string text = inWords(claim.text);
        const std::string item = claim.own ? text : claim.scenario + ": " + text;
        const ClaimFigureInfo& figure = info(claim.figure);
        const auto add = [&](std::string_view what, const std::optional<double>& value) {
            page.add(item, fmt::format("{} of {}, {}", figure.name, info(claim.option).name, what),
                     info(figure.unit).id, cellOf(value));
        };
        const std::optional<Range>& published = claim.check.published;
        add("published from", published ? std::optional(published->low) : std::nullopt);
        add("published to", published ? std::optional(published->high) : std::nullopt);
        add("computed", claim.check.computed);
    }
}

} // namespace

std::vector<TableRow> adviceTable(const Evaluation& e, const ViewRequest&)
{
    std::vector<TableRow> table{{"Page", "Item", "Figure", "Unit", "Value"}};
    addFitCheckRows(e, {"Fit check", table});
    addStrategyRows(e, {"Strategy", table});
    addHiddenCosts(e, {"Hidden costs", table});
    addClaims(publishedClaims(), {"Claims", table});
    addClaims(ownClaims(e), {"Claims", table});
    return table;
}

} // namespace breakeven
