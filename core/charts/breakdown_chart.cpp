// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/breakdown_chart.h"

#include "core/advice/words/money_column.h"
#include "core/charts/breakdown.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <optional>
#include <vector>

namespace breakeven {

namespace {

/// What a fleet's idle time costs, in US dollars a month.
struct IdleCost {
    double headroom = 0;
    double spare = 0;
};

IdleCost idleCost(const OptionResult& result)
{
    if (!result.fleet)
        return {};
    return {result.monthly.compute * std::max(0.0, result.fleet->headroom),
            result.monthly.compute * std::max(0.0, result.fleet->spare)};
}

std::vector<BreakdownSegment> segments(const OptionResult& result, const BreakdownDetails& details)
{
    std::vector<BreakdownSegment> stack;
    double sum = 0;
    for (std::size_t i = 0; i < costComponents.size(); ++i) {
        const double cost = result.monthly.*costComponents[i].member;
        if (cost == 0)
            continue;
        const BreakdownLine& line = details.components[stack.size()];
        Message exact{"breakdown.component(component, amount)", line.label, line.exact};
        IdleCost idle;
        if (costComponents[i].member == &MonthlyCost::compute)
            idle = idleCost(result);
        if (idle.headroom + idle.spare > 0)
            exact = {"breakdown.component_with_idle(component, headroom, spare)", std::move(exact),
                     Quantity::moneyAmount(idle.headroom), Quantity::moneyAmount(idle.spare)};
        stack.push_back({i, sum, sum + cost, idle.headroom, idle.spare, line.label, line.value,
                         Message{"breakdown.part(component, amount)", line.label, line.value}, std::move(exact)});
        sum += cost;
    }
    return stack;
}

/// The columns beside the bars, each with the same decimals from top to bottom.
void alignRates(std::vector<BreakdownBar>& bars, const Evaluation& e)
{
    constexpr double thousand = 1000;
    const std::array<std::function<std::optional<double>(const OptionResult&)>, 3> columns{
        [](const OptionResult& result) { return std::optional(result.costPerRequest); },
        [](const OptionResult& result) { return std::optional(result.costPerRequest * thousand); },
        [](const OptionResult& result) { return result.costPerCorrectAnswer; }};
    for (std::size_t column = 0; column < columns.size(); ++column) {
        std::vector<double> rates;
        std::vector<BreakdownBar*> with;
        for (BreakdownBar& bar : bars)
            if (const std::optional<double> rate = columns[column](e.of(bar.option))) {
                rates.push_back(*rate);
                with.push_back(&bar);
            }
        const std::vector<Quantity> written = pricesInColumn(rates, moneyOf(e.scenario));
        for (std::size_t i = 0; i < with.size(); ++i)
            with[i]->rates[column] = asMessage(written[i]);
    }
}

/// Whose idle money the key names: the focus' if it has GPUs of its own, or else the cheapest visible option's.
std::optional<Option> keyOption(const Evaluation& e, const std::vector<BreakdownBar>& bars)
{
    if (e.focus().fleet)
        return e.scenario.focus;
    for (const BreakdownBar& bar : bars)
        if (e.of(bar.option).fleet)
            return bar.option;
    return std::nullopt;
}

} // namespace

std::array<Message, 3> breakdownRates()
{
    return {Message{"breakdown.column_per_request"}, Message{"breakdown.column_per_thousand"},
            Message{"breakdown.column_per_correct_answer"}};
}

Message smallerParts(std::span<const BreakdownSegment> parts)
{
    const double sum = std::transform_reduce(parts.begin(), parts.end(), 0.0, std::plus(),
                                             [](const BreakdownSegment& part) { return part.value.value; });
    return {"breakdown.smaller(count, amount)", Quantity::plain(parts.size()), Quantity::moneyInColumn(sum)};
}

BreakdownChart breakdownChart(const Evaluation& e, const ViewRequest&)
{
    const Breakdown order = breakdown(e);
    BreakdownChart chart;
    chart.top = 0.01;
    chart.title = {"breakdown.title(currency, volume)", shownCurrencyName, order.volume};
    std::array<bool, costComponents.size()> present{};
    const Message none{"figure.missing"};
    for (const BreakdownEntry& entry : order.entries) {
        if (!entry.visible)
            continue;
        const OptionResult& result = e.of(entry.option);
        chart.top = std::max(chart.top, result.total);
        const BreakdownDetails details = breakdownDetails(e, entry.option);
        BreakdownBar bar{entry.option,
                         entry.focus || entry.baseline,
                         segments(result, details),
                         result.total,
                         entry.total,
                         entry.exact,
                         {none, none, none}};
        for (const BreakdownSegment& segment : bar.segments)
            present[segment.component] = true;
        chart.bars.push_back(std::move(bar));
    }
    for (std::size_t i = 0; i < present.size(); ++i)
        if (present[i])
            chart.components.push_back(i);
    alignRates(chart.bars, e);
    if (const auto option = keyOption(e, chart.bars)) {
        const IdleCost idle = idleCost(e.of(*option));
        const std::vector<Quantity> written =
            amountsInColumn(std::array{idle.headroom, idle.spare}, moneyOf(e.scenario));
        chart.headroom = {"breakdown.headroom(amount, option)", written[0], nameOf(*option)};
        chart.spare = {"breakdown.spare(amount, option)", written[1], nameOf(*option)};
    }
    return chart;
}

Message breakdownInWords(const BreakdownChart& chart)
{
    std::vector<Message> totals;
    for (const BreakdownBar& bar : chart.bars)
        totals.push_back({"breakdown.total(option, total)", nameOf(bar.option), bar.totalText});
    return listed(totals);
}

} // namespace breakeven
