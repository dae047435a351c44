// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/naive_answer.h"

#include "core/advice/hidden_costs.h"
#include "core/advice/words/paying_volumes.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

constexpr std::size_t mostNamed = 3;

/// "idle capacity and people"; "them" where all are meant.
Message namesOf(EnumSet<HiddenCost> costs)
{
    std::vector<Message> names;
    for (const HiddenCostInfo& row : hiddenCostTable)
        if (costs.contains(row.cost))
            names.push_back(asMessage(nameOf(row.cost).withinSentence()));
    if (names.size() == hiddenCostTable.size())
        return {"naive.them"};
    if (names.size() > mostNamed)
        return {"naive.these_costs(count)", Quantity::plain(static_cast<double>(names.size()))};
    return listedWithAnd(names);
}

/// The same for the second time.
Message namesAgain(EnumSet<HiddenCost> costs)
{
    EnumSet<HiddenCost> first;
    for (const HiddenCostInfo& row : hiddenCostTable)
        if (first.empty() && costs.contains(row.cost))
            first.insert(row.cost);
    return costs == first ? namesOf(costs) : Message{"naive.them"};
}

Message whenItWouldPay(const NaiveAnswer& answer, const Evaluation& e)
{
    const Message names = namesOf(answer.without);
    const Label focus = inTextOf(e.scenario.focus);
    const BreakEven& ours = e.focus().breakEven;
    const BreakEven& naive = answer.naive->focus().breakEven;
    const Message naiveVolumes = payingVolumes(naive, VolumeUnit::RequestsAMonth);
    if (readAlike(payingVolumes(ours, VolumeUnit::RequestsAMonth), naiveVolumes))
        return {"naive.pays_either_way(costs, option, volumes)", names, focus, naiveVolumes};
    const VolumeUnit unit = namesVolume(naive) ? VolumeUnit::Said : VolumeUnit::RequestsAMonth;
    return {"naive.pays(costs, option, naive, costs_again, ours)",
            names,
            focus,
            naiveVolumes,
            namesAgain(answer.without),
            payingVolumes(ours, unit)};
}

Message saves(const Evaluation& e)
{
    const double saving = e.monthlySaving();
    if (saving > 0)
        return {"naive.saves(saving)", Quantity::money(saving)};
    const Label baseline = inTextOf(e.scenario.baseline);
    return saving == 0 ? Message{"naive.costs_as_much(baseline)", baseline}
                       : Message{"naive.costs_more(more, baseline)", Quantity::money(-saving), baseline};
}

Message whatItSaves(const NaiveAnswer& answer, const Evaluation& e)
{
    const Message naive = saves(*answer.naive);
    const Message ours = saves(e);
    const auto volume = Quantity::compactCount(e.scenario.parameters.volume);
    return readAlike(naive, ours) ? Message{"naive.either_answer(volume, saves)", volume, naive}
                                  : Message{"naive.answers(volume, naive, ours)", volume, naive, ours};
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
