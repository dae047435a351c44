// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/naive_answer.h"

#include "core/advice/hidden_costs.h"
#include "core/advice/words/figure_text.h"
#include "core/advice/words/paying_volumes.h"
#include "core/inputs/format.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr std::size_t mostNamed = 3;

/// "idle GPUs and people"; "them" where all are meant.
std::string namesOf(EnumSet<HiddenCost> costs)
{
    std::vector<std::string> names;
    for (const HiddenCostInfo& row : hiddenCostTable)
        if (costs.contains(row.cost))
            names.push_back(withinSentence(row.name));
    if (names.size() == hiddenCostTable.size())
        return "them";
    if (names.size() > mostNamed)
        return fmt::format("these {} costs", names.size());
    std::string text = names.front();
    for (std::size_t i = 1; i < names.size(); ++i)
        text += (i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

/// The same for the second time.
std::string namesAgain(EnumSet<HiddenCost> costs)
{
    EnumSet<HiddenCost> first;
    for (const HiddenCostInfo& row : hiddenCostTable)
        if (first.empty() && costs.contains(row.cost))
            first.insert(row.cost);
    return costs == first ? namesOf(costs) : "them";
}

std::string whenItWouldPay(const NaiveAnswer& answer, const Evaluation& e)
{
    constexpr std::string_view unit = " requests a month";
    const std::string names = namesOf(answer.without);
    const std::string_view focus = info(e.scenario.focus).inText;
    const BreakEven& ours = e.focus().breakEven;
    const std::string naive = payingVolumes(answer.naive->focus().breakEven, unit);
    if (payingVolumes(ours, unit) == naive)
        return fmt::format("With or without {}, {} would pay {}.", names, focus, naive);
    const bool isSaid = naive.find(unit) != std::string::npos;
    return fmt::format("Without {}, {} would pay {}; with {}, {}.", names, focus, naive, namesAgain(answer.without),
                       payingVolumes(ours, isSaid ? "" : unit));
}

std::string saves(const Evaluation& e)
{
    const double saving = e.monthlySaving();
    if (saving > 0)
        return fmt::format("saves {} a month", money(saving));
    const std::string_view baseline = info(e.scenario.baseline).inText;
    return saving == 0 ? fmt::format("costs as much as {}", baseline)
                       : fmt::format("costs {} a month more than {}", money(-saving), baseline);
}

std::string whatItSaves(const NaiveAnswer& answer, const Evaluation& e)
{
    const std::string naive = saves(*answer.naive);
    const std::string ours = saves(e);
    const std::string volume = compactCount(e.scenario.parameters.volume);
    return naive == ours ? fmt::format("At {} requests a month, either answer {}.", volume, naive)
                         : fmt::format("At {} requests a month, the naive answer {}; ours {}.", volume, naive, ours);
}

} // namespace

NaiveAnswer naiveAnswer(const Evaluation& e)
{
    const EnumSet<HiddenCost> chosen = e.scenario.advice.without;
    const EnumSet<HiddenCost> without = chosen.empty() ? EnumSet<HiddenCost>::all() : chosen;
    NaiveAnswer answer{without, evaluateWithout(e.scenario, without), {}};
    answer.sentences = {whenItWouldPay(answer, e), whatItSaves(answer, e)};
    return answer;
}

} // namespace breakeven
