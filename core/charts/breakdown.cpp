// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/breakdown.h"

#include "core/inputs/format.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

std::string exactMoney(double value)
{
    return fmt::format("{:.2f} US dollars a month", value);
}

BreakdownEntry entryOf(const Evaluation& e, Option option)
{
    const double total = e.of(option).total;
    return {option,
            visibleOptions(e.scenario).contains(option),
            option == e.scenario.focus,
            option == e.scenario.baseline,
            moneyInColumn(total),
            exactMoney(total),
            0};
}

/// How busy a fleet is, in words; what is nothing is left unsaid.
std::string gpuWords(const FleetUse& fleet)
{
    const std::string count = compactCount(fleet.gpus);
    std::string words = fmt::format("{} {}, {} busy", count, count == "1" ? "GPU" : "GPUs", percent(fleet.utilization));
    const std::string nothing = percent(0);
    const bool headroom = percent(fleet.headroom) != nothing && fleet.headroom > 0;
    const bool spare = percent(fleet.spare) != nothing && fleet.spare > 0;
    if (headroom)
        words += fmt::format(": {} is headroom for peaks", percent(fleet.headroom));
    if (spare)
        words += fmt::format("{}{} {}spare", headroom ? ", " : ": ", percent(fleet.spare), headroom ? "" : "is ");
    return words;
}

BreakdownLine rateLine(std::string label, double value)
{
    constexpr int digits = 3; // with fewer, $0.0038 a request and $0.0040 a correct answer look the same
    return {std::move(label), moneyInColumn(value, digits), fmt::format("{} US dollars", value), {}};
}

} // namespace

Breakdown breakdown(const Evaluation& e)
{
    const double volume = e.scenario.parameters.volume;
    Breakdown result{fullCount(volume), compactCount(volume), {}};
    result.entries.reserve(optionCount);
    double dearest = 0;
    for (const OptionInfo& row : optionTable) {
        result.entries.push_back(entryOf(e, row.option));
        if (result.entries.back().visible)
            dearest = std::max(dearest, e.of(row.option).total);
    }
    for (BreakdownEntry& entry : result.entries)
        if (entry.visible && dearest > 0)
            entry.share = std::clamp(e.of(entry.option).total / dearest, 0.0, 1.0);
    const auto others = std::stable_partition(result.entries.begin(), result.entries.end(),
                                              [](const BreakdownEntry& entry) { return entry.visible; });
    std::stable_sort(result.entries.begin(), others, [&e](const BreakdownEntry& a, const BreakdownEntry& b) {
        return e.of(a.option).total < e.of(b.option).total;
    });
    return result;
}

std::string atVolume(std::string_view volume)
{
    return fmt::format("At {} requests a month", volume);
}

std::string atVolumeInShort(std::string_view volume)
{
    return fmt::format("At {}", volume);
}

std::string countOfWarnings(std::size_t warnings)
{
    if (warnings == 0)
        return {};
    return warnings == 1 ? "1 warning" : fmt::format("{} warnings", warnings);
}

std::string entryInWords(const BreakdownEntry& entry)
{
    const char* tag = entry.focus ? ", focus" : entry.baseline ? ", baseline" : "";
    return fmt::format("{}, {} a month{}", info(entry.option).name, entry.total, tag);
}

std::string totalsInWords(const Breakdown& breakdown, std::size_t warnings)
{
    std::vector<std::string> totals;
    for (const BreakdownEntry& entry : breakdown.entries)
        if (entry.visible)
            totals.push_back(fmt::format("{} {}", info(entry.option).name, entry.total));
    if (warnings > 0)
        totals.push_back(countOfWarnings(warnings));
    return fmt::format("{}: {}", atVolume(breakdown.volume), fmt::join(totals, ", "));
}

BreakdownDetails breakdownDetails(const Evaluation& e, Option option)
{
    const OptionResult& result = e.of(option);
    BreakdownDetails details;
    details.option = option;
    for (std::size_t row = 0; row < costComponents.size(); ++row)
        if (const double cost = result.monthly.*costComponents[row].member; cost != 0)
            details.components.push_back({std::string(costComponents[row].label), moneyInColumn(cost), exactMoney(cost),
                                          ExplainedFigure{option, Explainable::Component, row}});
    details.rates.push_back(rateLine("Per request", result.costPerRequest));
    details.rates.push_back(rateLine("Per 1,000 requests", result.costPerRequest * 1000));
    if (result.costPerCorrectAnswer)
        details.rates.push_back(rateLine("Per correct answer", *result.costPerCorrectAnswer));
    if (result.fleet)
        details.gpus = gpuWords(*result.fleet);
    return details;
}

} // namespace breakeven
