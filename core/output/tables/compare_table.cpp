// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/compare_table.h"

#include "core/charts/comparison.h"
#include "core/inputs/choices.h"
#include "core/inputs/parameter_table.h"
#include "core/output/tables/table_cells.h"

#include <algorithm>

namespace breakeven {

namespace {

/// Adds rows of one cell a scenario.
class Rows {
public:
    explicit Rows(const std::vector<ComparedScenario>& scenarios) : m_scenarios(scenarios)
    {
        m_table.push_back({Message{"table.what"}, Message{"table.unit"}});
        for (const ComparedScenario& compared : scenarios)
            m_table.front().emplace_back(compared.name);
    }

    template <typename Read> void add(Message label, Message unit, const Read& read)
    {
        TableRow& row = m_table.emplace_back(TableRow{std::move(label), std::move(unit)});
        for (const ComparedScenario& compared : m_scenarios)
            row.push_back(read(*compared.evaluation));
    }

    /// The same, unless all cells are the same.
    template <typename Read> void addIfDifferent(Message label, Message unit, const Read& read)
    {
        add(std::move(label), std::move(unit), [&read](const Evaluation& e) { return TableCell(read(e.scenario)); });
        const TableRow& row = m_table.back();
        if (std::all_of(row.begin() + 2, row.end(), [&row](const TableCell& cell) { return cell == row[2]; }))
            m_table.pop_back();
    }

    /// The same, unless no cell has anything in it.
    template <typename Read> void addIfAny(Message label, Message unit, const Read& read)
    {
        add(std::move(label), std::move(unit), read);
        const TableRow& row = m_table.back();
        if (std::all_of(row.begin() + 2, row.end(), [](const TableCell& cell) { return cell == TableCell(); }))
            m_table.pop_back();
    }

    std::vector<TableRow> take() { return std::move(m_table); }

private:
    const std::vector<ComparedScenario>& m_scenarios;
    std::vector<TableRow> m_table;
};

void addFigures(Rows& rows)
{
    const auto add = [&rows](Figure figure, const auto& read) {
        rows.add(asMessage(nameOf(figure)), unitInTable(unitOf(figure)),
                 [&read](const Evaluation& e) { return cellOf(read(e)); });
    };
    using Found = std::optional<double>;
    add(Figure::MonthlySaving, [](const Evaluation& e) { return Found(e.monthlySaving()); });
    add(Figure::SettledVolume, [](const Evaluation& e) { return e.focus().breakEven.settledVolume; });
    add(Figure::PaybackMonths, [](const Evaluation& e) { return e.focus().overTime.payback.months; });
    add(Figure::HorizonSaving, [](const Evaluation& e) { return Found(e.focus().overTime.horizonSaving); });
    rows.add({"compare.net_present_value"}, unitInTable(dollars),
             [](const Evaluation& e) { return e.focus().overTime.netPresentValue; });
    const auto count = [](bool inUnits) {
        return [inUnits](const Evaluation& e) {
            const auto& fleet = e.focus().fleet;
            return fleet && fleet->ofUnits == inUnits ? TableCell(fleet->gpus) : TableCell();
        };
    };
    rows.add({"compare.gpus"}, {"compare.gpus"}, count(false));
    rows.addIfAny({"compare.units"}, unitInTable(*findUnit("units")), count(true));
}

void addOptions(const std::vector<ComparedScenario>& scenarios, Rows& rows)
{
    for (const OptionInfo& row : optionTable)
        if (std::ranges::any_of(scenarios, [&row](const ComparedScenario& compared) {
                return visibleOptions(compared.evaluation->scenario).contains(row.option);
            }))
            rows.add(asMessage(nameOf(row.option)), unitInTable(dollarsAMonth),
                     [&row](const Evaluation& e) { return e.of(row.option).total; });
    rows.add({"table.cheapest"}, {}, [](const Evaluation& e) { return cellOf(e.cheapest); });
}

void addInputs(Rows& rows)
{
    rows.addIfDifferent({"compare.focus"}, {}, [](const Scenario& scenario) { return cellOf(scenario.focus); });
    rows.addIfDifferent({"compare.baseline"}, {}, [](const Scenario& scenario) { return cellOf(scenario.baseline); });
    for (const Choice& choice : choiceTable)
        rows.addIfDifferent(asMessage(labelOf(choice)), {},
                            [&choice](const Scenario& scenario) { return cellOf(scenario.choices.*choice.member); });
    for (const Switch& row : switchTable)
        rows.addIfDifferent(asMessage(labelOf(row)), {}, [&row](const Scenario& scenario) {
            return scenario.choices.*row.member ? Message{"switch.on"} : Message{"switch.off"};
        });
    for (const Parameter& parameter : parameterTable)
        rows.addIfDifferent(asMessage(labelOf(parameter)), unitInTable(parameter.unitInfo()),
                            [&parameter](const Scenario& scenario) { return scenario.parameters.*parameter.member; });
}

} // namespace

std::vector<TableRow> compareTable(const Evaluation& now, const ViewRequest& request)
{
    const std::vector<ComparedScenario> scenarios = comparedScenarios(SharedEvaluation::borrowed(now), request.others);
    Rows rows(scenarios);
    addFigures(rows);
    addOptions(scenarios, rows);
    addInputs(rows);
    return rows.take();
}

} // namespace breakeven
