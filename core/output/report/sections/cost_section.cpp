// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/cost_section.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/format.h"
#include "core/model/equality.h"
#include "core/words/message.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace breakeven {

namespace {

constexpr const char* noFigure = "–"; ///< where there can be none

/// "644k", "always", "40k–310k" where it pays in part of the volumes, "none".
std::string breakEvenWords(const BreakEven& found)
{
    if (found.settledVolume || !found.firstVolume)
        return found.settledVolume ? inWords(figureText(Figure::SettledVolume, found.settledVolume)) : "none";
    return compactCount(*found.firstVolume) + "–" + compactCount(*found.lastVolume);
}

std::string paybackWords(const Payback& payback)
{
    return payback.months ? inWords(figureText(Figure::PaybackMonths, payback.months)) : "none";
}

/// The rows of a table with a column for each visible option.
class CostRows {
public:
    explicit CostRows(const Evaluation& evaluation) : m_evaluation(evaluation)
    {
        for (const OptionInfo& row : optionTable)
            if (visibleOptions(evaluation.scenario).contains(row.option))
                m_options.push_back(row.option);
    }

    [[nodiscard]] const std::vector<Option>& options() const { return m_options; }

    using Words = std::function<std::string(const OptionResult&)>;
    void add(std::string head, const Words& words, ReportRow::Kind kind = ReportRow::Kind::Plain)
    {
        addOf(
            std::move(head), [&](Option option) { return words(m_evaluation.of(option)); }, kind);
    }
    /// One that holds an option against the baseline, which has none itself.
    void addAgainst(std::string head, const Words& words)
    {
        const Option baseline = m_evaluation.scenario.baseline;
        addOf(std::move(head),
              [&](Option option) { return option == baseline ? noFigure : words(m_evaluation.of(option)); });
    }
    void group(std::string head) { m_rows.push_back({{std::move(head)}, ReportRow::Kind::Group}); }
    [[nodiscard]] std::vector<ReportRow> take() { return std::move(m_rows); }

private:
    void addOf(std::string head, const std::function<std::string(Option)>& words,
               ReportRow::Kind kind = ReportRow::Kind::Plain)
    {
        ReportRow row{{std::move(head)}, kind};
        for (const Option option : m_options)
            row.cells.push_back(words(option));
        m_rows.push_back(std::move(row));
    }

    const Evaluation& m_evaluation;
    std::vector<Option> m_options;
    std::vector<ReportRow> m_rows;
};

void addMonthlyParts(const Evaluation& e, CostRows& rows)
{
    rows.group("A month");
    for (const CostComponent& part : costComponents) {
        const bool occurs =
            std::ranges::any_of(rows.options(), [&](Option option) { return e.of(option).monthly.*part.member != 0; });
        if (occurs)
            rows.add(std::string(part.label), [&part](const OptionResult& result) {
                const double cost = result.monthly.*part.member;
                return cost == 0 ? std::string(noFigure) : moneyInColumn(cost);
            });
    }
    rows.add(
        "Total", [](const OptionResult& result) { return moneyInColumn(result.total); }, ReportRow::Kind::Total);
}

void addRates(CostRows& rows)
{
    constexpr int digits = 3; // with fewer, $0.0038 a request and $0.0040 a correct answer look the same
    rows.group("A request");
    rows.add("Cost per request",
             [](const OptionResult& result) { return moneyInColumn(result.costPerRequest, digits); });
    rows.add("Cost per correct answer", [](const OptionResult& result) {
        return result.costPerCorrectAnswer ? moneyInColumn(*result.costPerCorrectAnswer, digits) : noFigure;
    });
}

void addComparison(const Evaluation& e, CostRows& rows)
{
    rows.group(fmt::format("Against {}", info(e.scenario.baseline).inText));
    const double baseline = e.baseline().total;
    rows.addAgainst("Saved a month", [baseline](const OptionResult& result) {
        return moneyInColumn(difference(baseline, result.total));
    });
    rows.addAgainst("Break-even, requests a month",
                    [](const OptionResult& result) { return breakEvenWords(result.breakEven); });
    rows.add("Paid up front", [](const OptionResult& result) { return moneyInColumn(result.overTime.upfront); });
    const std::string horizon = monthSpan(e.scenario.parameters.horizonMonths);
    rows.addAgainst(fmt::format("Payback within {}", horizon),
                    [](const OptionResult& result) { return paybackWords(result.overTime.payback); });
    rows.addAgainst(fmt::format("Saved over {}", horizon),
                    [](const OptionResult& result) { return moneyInColumn(result.overTime.horizonSaving); });
    const bool hosts =
        std::ranges::any_of(rows.options(), [&](Option option) { return e.of(option).fleet.has_value(); });
    if (hosts)
        rows.add("GPUs", [](const OptionResult& result) {
            return result.fleet ? compactCount(result.fleet->gpus) : std::string(noFigure);
        });
}

std::vector<ReportColumn> costColumns(const Evaluation& e, const std::vector<Option>& options)
{
    std::vector<ReportColumn> columns{{"US dollars", "", false, {}, false}};
    for (const Option option : options) {
        const bool isBaseline = option == e.scenario.baseline;
        const bool isFocus = option == e.scenario.focus;
        columns.push_back({std::string(info(option).name),
                           isBaseline ? "baseline"
                           : isFocus  ? "in focus"
                                      : "",
                           true, option, isFocus});
    }
    return columns;
}

} // namespace

ReportSection costSection(const Evaluation& e)
{
    CostRows rows(e);
    addMonthlyParts(e, rows);
    addRates(rows);
    addComparison(e, rows);
    const std::string volume = fullCount(e.scenario.parameters.volume);
    const std::string cheapest =
        fmt::format("{} is the cheapest of them, at {} a month.", info(e.cheapest).name, money(e.of(e.cheapest).total));
    const bool amortizes = spreadsUpfront(e.scenario.choices);
    return {
        "costs",
        "What it costs",
        {ReportText{fmt::format("What each option costs at {} requests a month{}. {}", volume,
                                amortizes ? ", what is paid up front spread over the planning horizon"
                                          : ", what is paid up front left out",
                                cheapest)},
         ReportTable{fmt::format("Costs at {} requests a month", volume), costColumns(e, rows.options()), rows.take()},
         ReportChart{View::Breakdown, "What each option's month is made of; hatched is what GPUs cost while they wait.",
                     cheapest}}};
}

} // namespace breakeven
