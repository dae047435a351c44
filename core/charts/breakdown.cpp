// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/breakdown.h"

#include "core/advice/words/money_column.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/numbers.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven {

namespace {

Message exactMoney(double value)
{
    return {"key.amount_a_month(amount, currency)", Quantity::moneyAmount(value), shownCurrencyName};
}

BreakdownEntry entryOf(const Evaluation& e, Option option)
{
    const double total = e.of(option).total;
    return {option,
            visibleOptions(e.scenario).contains(option),
            option == e.scenario.focus,
            option == e.scenario.baseline,
            Quantity::moneyInColumn(total),
            exactMoney(total),
            0,
            e.cheaperNotShown() == option};
}

/// How busy a fleet is, in words; what is nothing is left unsaid.
Message hardwareWords(const FleetUse& fleet)
{
    const auto isSomething = [](double share) { return share > 0 && percent(share) != percent(0); };
    const auto gpus = Quantity::compactCount(fleet.gpus);
    const auto busy = Quantity::percent(fleet.utilization);
    const auto headroom = Quantity::percent(fleet.headroom);
    const auto spare = Quantity::percent(fleet.spare);
    if (fleet.ofUnits && isSomething(fleet.headroom))
        return isSomething(fleet.spare)
                   ? Message{"fleet.units_headroom_spare(units, busy, headroom, spare)", gpus, busy, headroom, spare}
                   : Message{"fleet.units_headroom(units, busy, headroom)", gpus, busy, headroom};
    if (fleet.ofUnits)
        return isSomething(fleet.spare) ? Message{"fleet.units_spare(units, busy, spare)", gpus, busy, spare}
                                        : Message{"fleet.units(units, busy)", gpus, busy};
    if (isSomething(fleet.headroom))
        return isSomething(fleet.spare)
                   ? Message{"fleet.use_headroom_spare(gpus, busy, headroom, spare)", gpus, busy, headroom, spare}
                   : Message{"fleet.use_headroom(gpus, busy, headroom)", gpus, busy, headroom};
    return isSomething(fleet.spare) ? Message{"fleet.use_spare(gpus, busy, spare)", gpus, busy, spare}
                                    : Message{"fleet.use(gpus, busy)", gpus, busy};
}

BreakdownLine rateLine(Message label, double value, const MoneyShown& money)
{
    return {std::move(label),
            pricesInColumn(std::array{value}, money).front(),
            Message{"figure.amount(amount, currency)", Quantity::moneyDigits(value), shownCurrencyName},
            {}};
}

} // namespace

Breakdown breakdown(const Evaluation& e)
{
    const double volume = e.scenario.parameters.volume;
    Breakdown result{Quantity::fullCount(volume), Quantity::compactCount(volume), {}};
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

Message atVolume(const Quantity& volume)
{
    return {"breakdown.at_volume(volume)", volume};
}

Message atVolumeInShort(const Quantity& volume)
{
    return {"breakdown.at_volume_in_short(volume)", volume};
}

Message countOfWarnings(std::size_t warnings)
{
    if (warnings == 0)
        return {};
    return {"breakdown.warnings(count)", Quantity::plain(static_cast<double>(warnings))};
}

Message tagOf(const BreakdownEntry& entry)
{
    if (entry.focus)
        return {"breakdown.tag_focus"};
    if (entry.baseline)
        return {"breakdown.tag_baseline"};
    return entry.cheaperNotShown ? Message{"breakdown.tag_cheaper"} : Message{};
}

Message cheaperNotShown(const Breakdown& breakdown)
{
    const auto found = std::ranges::find_if(breakdown.entries, &BreakdownEntry::cheaperNotShown);
    if (found == breakdown.entries.end())
        return {};
    return {"breakdown.cheaper_not_shown(option, total)", nameOf(found->option), found->total};
}

Message entryInWords(const BreakdownEntry& entry)
{
    const Label option = nameOf(entry.option);
    if (entry.cheaperNotShown)
        return {"breakdown.entry_cheaper(option, total)", option, entry.total};
    if (!entry.visible)
        return {"breakdown.entry_not_shown(option, total)", option, entry.total};
    if (entry.focus)
        return {"breakdown.entry_in_focus(option, total)", option, entry.total};
    return entry.baseline ? Message{"breakdown.entry_as_baseline(option, total)", option, entry.total}
                          : Message{"breakdown.entry(option, total)", option, entry.total};
}

Message totalsInWords(const Breakdown& breakdown, std::size_t warnings)
{
    std::vector<Message> totals;
    for (const BreakdownEntry& entry : breakdown.entries)
        if (entry.visible)
            totals.push_back({"breakdown.total(option, total)", nameOf(entry.option), entry.total});
    if (Message hidden = cheaperNotShown(breakdown); !hidden.empty())
        totals.push_back(std::move(hidden));
    if (warnings > 0)
        totals.push_back(countOfWarnings(warnings));
    return {"breakdown.totals(volume, totals)", breakdown.volume, listed(totals)};
}

std::vector<Quantity> partsInWords(const Evaluation& e, Option option)
{
    std::vector<std::vector<double>> columns;
    std::size_t own = 0;
    for (const OptionInfo& row : optionTable) {
        if (row.option != option && !visibleOptions(e.scenario).contains(row.option))
            continue;
        if (row.option == option)
            own = columns.size();
        std::vector<double>& parts = columns.emplace_back();
        for (const CostComponent& component : costComponents)
            parts.push_back(e.of(row.option).monthly.*component.member);
    }
    return partsOfTheirSums(columns, moneyOf(e.scenario))[own];
}

BreakdownDetails breakdownDetails(const Evaluation& e, Option option)
{
    const OptionResult& result = e.of(option);
    BreakdownDetails details;
    details.option = option;
    const std::vector<Quantity> parts = partsInWords(e, option);
    for (std::size_t row = 0; row < costComponents.size(); ++row)
        if (const double cost = result.monthly.*costComponents[row].member; cost != 0)
            details.components.push_back({asMessage(labelOf(costComponents[row])), parts[row], exactMoney(cost),
                                          ExplainedFigure{option, Explainable::Component, row}});
    const MoneyShown money = moneyOf(e.scenario);
    details.rates.push_back(rateLine({"breakdown.per_request"}, result.costPerRequest, money));
    details.rates.push_back(rateLine({"breakdown.per_thousand"}, result.costPerRequest * 1000, money));
    if (result.costPerCorrectAnswer)
        details.rates.push_back(rateLine({"breakdown.per_correct_answer"}, *result.costPerCorrectAnswer, money));
    if (result.fleet)
        details.gpus = hardwareWords(*result.fleet);
    return details;
}

} // namespace breakeven
