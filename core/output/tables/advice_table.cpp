// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/advice_table.h"

#include "core/advice/claims/published_claims.h"
#include "core/advice/fit/fit_check.h"
#include "core/advice/hidden_costs.h"
#include "core/advice/strategy.h"
#include "core/inputs/parameter_table.h"
#include "core/output/tables/table_cells.h"

namespace breakeven {

namespace {

/// The rows of one page.
class Page {
public:
    Page(Message name, std::vector<TableRow>& table) : m_name(std::move(name)), m_table(table) {}

    void add(const Message& item, Message figure, Message unit, TableCell value)
    {
        m_table.push_back({m_name, item, std::move(figure), std::move(unit), std::move(value)});
    }
    void add(const Message& item, Message figure, const Unit& unit, TableCell value)
    {
        add(item, std::move(figure), unitInTable(unit), std::move(value));
    }

private:
    Message m_name;
    std::vector<TableRow>& m_table;
};

void addFitCheckRows(const Evaluation& e, Page page)
{
    const FitCheck check = fitCheck(e);
    page.add({"table.advice"}, {"table.course"}, Message(), asMessage(nameOf(check.course)));
    page.add({"table.questions"}, {"table.open_questions"}, Message{"table.unit_questions"},
             static_cast<double>(check.open));
}

Message cashOf(Option option, double months)
{
    return {"table.cash_of(option, months)", nameOf(option), Quantity::plain(months)};
}

void addPrototype(const Evaluation& e, const Strategy& found, Page& page)
{
    const Option baseline = e.scenario.baseline;
    const Message item{"table.prototype"};
    page.add(item, cashOf(baseline, prototypeMonths), dollars, found.prototype.spend);
    page.add(item, {"table.paid_up_front(option)", nameOf(baseline)}, dollars, found.prototype.upfront);
}

void addProjection(const Evaluation& e, const Strategy& found, Page& page)
{
    const Projection& ahead = found.projection;
    const Message item{"table.projection"};
    for (std::size_t i = 0; i < projectedMonths.size(); ++i) {
        page.add(item, cashOf(e.scenario.baseline, projectedMonths[i]), dollars, ahead.spend[i]);
        page.add(item, {"table.growth_that_pays(month)", Quantity::plain(projectedMonths[i])},
                 rowOf(&Parameters::monthlyGrowth).unitInfo(), cellOf(ahead.growthNeeded[i]));
    }
    page.add(item, {"table.pays_from"}, requestsAMonth, cellOf(ahead.volume));
    page.add(item, {"table.pays_up_to"}, requestsAMonth, cellOf(ahead.lastVolume));
    page.add(item, {"table.month_of_change"}, monthsUnit, cellOf(ahead.month));
    if (const std::optional<Measuring>& first = found.measuring; first && first->parameter != nullptr) {
        page.add(item, {"table.measure_first"}, Message(), asMessage(labelOf(*first->parameter)));
        page.add(item, {"table.knowing_is_worth(months)", Quantity::plain(first->months)}, dollars, first->value);
    }
}

void addParallelTest(const Evaluation& e, const Strategy& found, Page& page)
{
    const ParallelTest& test = found.test;
    const Label focus = nameOf(e.scenario.focus);
    const Message item{"table.parallel_test"};
    page.add(item, {"table.volume"}, requestsAMonth, test.volume);
    page.add(item, {"table.time"}, monthsUnit, test.months);
    page.add(item, {"table.cost_of(option)", focus}, dollarsAMonth, test.focus);
    page.add(item, {"table.cost_of(option)", nameOf(e.scenario.baseline)}, dollarsAMonth, test.baseline);
    page.add(item, {"table.labeling"}, dollars, test.labeling);
    page.add(item, {"table.paid_up_front(option)", focus}, dollars, test.upfront);
    page.add(item, {"table.hardware_of(option)", focus}, dollars, test.hardware);
}

void addStrategyRows(const Evaluation& e, Page page)
{
    const Strategy found = strategy(e);
    addPrototype(e, found, page);
    addProjection(e, found, page);
    addParallelTest(e, found, page);
}

void addHiddenCosts(const Evaluation& e, Page page)
{
    for (const HiddenCostLine& line : hiddenCosts(e)) {
        const Message item = asMessage(nameOf(line.cost));
        for (const auto& [option, amount] :
             {std::pair{e.scenario.focus, line.focus}, std::pair{e.scenario.baseline, line.baseline}}) {
            page.add(item, {"table.adds(option)", nameOf(option)}, dollarsAMonth, amount.monthly);
            page.add(item, {"table.adds_up_front(option)", nameOf(option)}, dollars, amount.upfront);
        }
        page.add(item, {"table.saving_without"}, dollarsAMonth, line.savingWithout);
        page.add(item, {"table.break_even_without"}, requestsAMonth, cellOf(line.settledWithout));
    }
}

/// What the table's messages say of the claims lives as long as they do.
void addClaims(const std::vector<CheckedClaim>& claims, Page page)
{
    for (const CheckedClaim& claim : claims) {
        const Label scenario{"preset", claim.preset, "name", claim.scenario};
        const Message item = claim.own ? claim.text : Message{"with_colon(name, text)", scenario, claim.text};
        const Label figure = nameOf(claim.figure);
        const Label option = nameOf(claim.option);
        const Unit& unit = *findUnit(info(info(claim.figure).unit).id);
        const std::optional<Range>& published = claim.check.published;
        page.add(item, {"table.published_from(figure, option)", figure, option}, unit,
                 published ? TableCell(published->low) : TableCell());
        page.add(item, {"table.published_to(figure, option)", figure, option}, unit,
                 published ? TableCell(published->high) : TableCell());
        page.add(item, {"table.computed(figure, option)", figure, option}, unit, cellOf(claim.check.computed));
    }
}

} // namespace

std::vector<TableRow> adviceTable(const Evaluation& e, const ViewRequest&)
{
    static const std::vector<CheckedClaim> published = publishedClaims();
    std::vector<TableRow> table{{Message{"table.page"}, Message{"table.item"}, Message{"table.figure"},
                                 Message{"table.unit"}, Message{"table.value"}}};
    addFitCheckRows(e, {{"table.fit_check"}, table});
    addStrategyRows(e, {{"table.strategy"}, table});
    addHiddenCosts(e, {{"table.hidden_costs"}, table});
    addClaims(published, {{"table.claims"}, table});
    addClaims(ownClaims(e), {{"table.claims"}, table});
    return table;
}

} // namespace breakeven
