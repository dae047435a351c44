// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/breakdown_chart.h"

#include "core/charts/breakdown.h"
#include "core/inputs/format.h"

#include <fmt/format.h>

#include <algorithm>

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
        std::string exact = line.label + ": " + line.exact;
        IdleCost idle;
        if (costComponents[i].member == &MonthlyCost::compute)
            idle = idleCost(result);
        if (idle.headroom + idle.spare > 0)
            exact += fmt::format("\nof it idle: {:.2f} headroom for peaks, {:.2f} spare", idle.headroom, idle.spare);
        stack.push_back({i, sum, sum + cost, idle.headroom, idle.spare, line.label, line.value, std::move(exact)});
        sum += cost;
    }
    return stack;
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

BreakdownChart breakdownChart(const Evaluation& e, const ViewRequest&)
{
    const Breakdown order = breakdown(e);
    BreakdownChart chart;
    chart.top = 0.01;
    chart.title = fmt::format("US dollars a month at {} requests", order.volume);
    std::array<bool, costComponents.size()> present{};
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
                         {"–", "–", "–"}};
        for (std::size_t i = 0; i < details.rates.size() && i < bar.rates.size(); ++i)
            bar.rates[i] = details.rates[i].value;
        for (const BreakdownSegment& segment : bar.segments)
            present[segment.component] = true;
        chart.bars.push_back(std::move(bar));
    }
    for (std::size_t i = 0; i < present.size(); ++i)
        if (present[i])
            chart.components.push_back(i);
    if (const auto option = keyOption(e, chart.bars)) {
        const IdleCost idle = idleCost(e.of(*option));
        chart.headroom = fmt::format("idle: headroom for peaks, {} at {}", money(idle.headroom), info(*option).name);
        chart.spare = fmt::format("spare, {} at {}", money(idle.spare), info(*option).name);
    }
    return chart;
}

std::string breakdownInWords(const BreakdownChart& chart)
{
    std::string words;
    for (const BreakdownBar& bar : chart.bars)
        words += fmt::format("{}{} {}", words.empty() ? "" : ", ", info(bar.option).name, bar.totalText);
    return words;
}

} // namespace breakeven
