// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/cost_section.h"

#include "core/advice/verdict/verdict.h"
#include "core/advice/words/figure_text.h"
#include "core/advice/words/money_column.h"
#include "core/advice/words/paying_volumes.h"
#include "core/charts/breakdown.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <functional>

namespace breakeven {

namespace {

/// Where there can be none.
Message noFigure()
{
    return {"figure.missing"};
}

Message amountOf(double money, int digits = 2)
{
    return asMessage(Quantity::moneyInColumn(money, digits));
}

/// "644k", "always", "below 310k", "40k–310k", "none".
Message breakEvenWords(const BreakEven& found)
{
    return found.intervals.empty() ? Message{"report.none"} : payingBriefly(found);
}

Message paybackWords(const Payback& payback)
{
    return payback.months ? figureText(Figure::PaybackMonths, payback.months) : Message{"report.none"};
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

    using Words = std::function<Message(const OptionResult&)>;
    void add(Message head, const Words& words, ReportRow::Kind kind = ReportRow::Kind::Plain)
    {
        addOf(
            std::move(head), [&](Option option) { return words(m_evaluation.of(option)); }, kind);
    }
    /// One that holds an option against the baseline, which has none itself.
    void addAgainst(Message head, const Words& words)
    {
        const Option baseline = m_evaluation.scenario.baseline;
        addOf(std::move(head),
              [&](Option option) { return option == baseline ? noFigure() : words(m_evaluation.of(option)); });
    }
    /// A component, row `place` of their table.
    void addParts(const CostComponent& part, std::size_t place)
    {
        addOf(asMessage(labelOf(part)), [&](Option option) {
            return m_evaluation.of(option).monthly.*part.member == 0
                       ? noFigure()
                       : asMessage(partsInWords(m_evaluation, option)[place]);
        });
    }
    void group(Message head) { m_rows.push_back({{std::move(head)}, ReportRow::Kind::Group}); }
    [[nodiscard]] std::vector<ReportRow> take() { return std::move(m_rows); }

private:
    void addOf(Message head, const std::function<Message(Option)>& words, ReportRow::Kind kind = ReportRow::Kind::Plain)
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
    rows.group({"report.a_month"});
    for (std::size_t i = 0; i < costComponents.size(); ++i) {
        const CostComponent& part = costComponents[i];
        const bool occurs =
            std::ranges::any_of(rows.options(), [&](Option option) { return e.of(option).monthly.*part.member != 0; });
        if (occurs)
            rows.addParts(part, i);
    }
    rows.add(
        {"report.total"}, [](const OptionResult& result) { return amountOf(result.total); }, ReportRow::Kind::Total);
}

/// Both rows with the same decimals.
void addRates(const Evaluation& e, CostRows& rows)
{
    std::vector<double> rates;
    for (const Option option : rows.options()) {
        rates.push_back(e.of(option).costPerRequest);
        if (e.of(option).costPerCorrectAnswer)
            rates.push_back(*e.of(option).costPerCorrectAnswer);
    }
    const std::vector<Quantity> written = pricesInColumn(rates, moneyOf(e.scenario));
    const auto words = [&](double rate) { return asMessage(*std::ranges::find(written, rate, &Quantity::value)); };
    rows.group({"report.a_request"});
    rows.add({"report.cost_per_request"}, [&](const OptionResult& result) { return words(result.costPerRequest); });
    rows.add({"report.cost_per_correct_answer"}, [&](const OptionResult& result) {
        return result.costPerCorrectAnswer ? words(*result.costPerCorrectAnswer) : noFigure();
    });
}

void addComparison(const Evaluation& e, CostRows& rows)
{
    rows.group({"report.against(baseline)", inTextOf(e.scenario.baseline)});
    const double baseline = e.baseline().total;
    rows.addAgainst({"report.saved_a_month"},
                    [baseline](const OptionResult& result) { return amountOf(difference(baseline, result.total)); });
    rows.addAgainst({"report.break_even_row"},
                    [](const OptionResult& result) { return breakEvenWords(result.breakEven); });
    rows.add({"report.paid_up_front"}, [](const OptionResult& result) { return amountOf(result.overTime.upfront); });
    const auto horizon = Quantity::monthSpan(e.scenario.parameters.horizonMonths);
    rows.addAgainst({"report.payback_within(horizon)", horizon},
                    [](const OptionResult& result) { return paybackWords(result.overTime.payback); });
    rows.addAgainst({"report.saved_over(horizon)", horizon},
                    [](const OptionResult& result) { return amountOf(result.overTime.horizonSaving); });
    const auto addCount = [&](Message label, bool inUnits) {
        const auto has = [inUnits](const OptionResult& result) {
            return result.fleet && result.fleet->ofUnits == inUnits;
        };
        if (std::ranges::any_of(rows.options(), [&](Option option) { return has(e.of(option)); }))
            rows.add(std::move(label), [has](const OptionResult& result) {
                return has(result) ? asMessage(Quantity::compactCount(result.fleet->gpus)) : noFigure();
            });
    };
    addCount({"report.gpus"}, false);
    addCount({"report.reserved_units"}, true);
}

std::vector<ReportColumn> costColumns(const Evaluation& e, const std::vector<Option>& options)
{
    std::vector<ReportColumn> columns{{{"report.currency(currency)", shownCurrencyName}, {}, false, {}, false}};
    for (const Option option : options) {
        const bool isBaseline = option == e.scenario.baseline;
        const bool isFocus = option == e.scenario.focus;
        columns.push_back({asMessage(nameOf(option)),
                           isBaseline ? Message{"report.is_baseline"}
                           : isFocus  ? Message{"report.is_in_focus"}
                                      : Message{},
                           true, option, isFocus});
    }
    return columns;
}

} // namespace

ReportSection costSection(const Evaluation& e)
{
    CostRows rows(e);
    addMonthlyParts(e, rows);
    addRates(e, rows);
    addComparison(e, rows);
    const auto volume = Quantity::fullCount(e.scenario.parameters.volume);
    const Message cheapest = sentences(cheapestInWords(e), cheaperNotShown(e));
    const Message text = spreadsUpfront(e.scenario.choices) ? Message{"report.costs_with_upfront(volume)", volume}
                                                            : Message{"report.costs_without_upfront(volume)", volume};
    return {"costs",
            {"report.costs"},
            {ReportText{sentences(text, cheapest)},
             ReportTable{{"report.cost_table(volume)", volume}, costColumns(e, rows.options()), rows.take()},
             ReportChart{View::Breakdown, {"report.cost_caption"}, cheapest}}};
}

} // namespace breakeven
