// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/links.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/correlations.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

std::vector<Link> linksOf(const Scenario& scenario)
{
    std::vector<Link> links;
    for (const Correlation& pair : scenario.correlations) {
        const Parameter* one = findParameter(pair.first);
        const Parameter* other = findParameter(pair.second);
        if (one != nullptr && other != nullptr && pair.value != 0)
            links.push_back({std::min(one, other), std::max(one, other), pair.value}); // rows of one table
    }
    std::ranges::sort(links, {}, [](const Link& link) { return std::pair(link.first, link.second); });
    return links;
}

std::vector<Link> linksOf(const Scenario& scenario, const Parameter& parameter)
{
    std::vector<Link> links;
    if (scenario.correlations.empty())
        return links;
    for (const Link& link : linksOf(scenario)) {
        if (link.first == &parameter)
            links.push_back(link);
        else if (link.second == &parameter)
            links.push_back({link.second, link.first, link.value});
    }
    return links;
}

Message inWords(const Link& link)
{
    return {"link.moves_with(parameter, value)", labelOf(*link.second).withinSentence(), Quantity::plain(link.value)};
}

Message inWords(const std::vector<Link>& links)
{
    if (links.empty())
        return {};
    return links.size() == 1 ? inWords(links.front())
                             : Message{"link.moves_with_several(count)", Quantity::plain(links.size())};
}

Message withWhatIsPossible(Message reason, const Scenario& scenario, const Parameter& first, const Parameter& second)
{
    constexpr double hundredths = 100;
    const Range possible = possibleCorrelations(scenario, first, second);
    const double low = std::ceil(possible.low * hundredths) / hundredths + 0.0; // "-0" is zero
    const double high = std::floor(possible.high * hundredths) / hundredths + 0.0;
    if (low >= high) // too narrow for two decimals
        return reason;
    return {"link.possible(reason, low, high)", std::move(reason), Quantity::plain(low), Quantity::plain(high)};
}

Message pairInWords(const Parameter& first, const Parameter& second)
{
    return {"link.pair(first, second)", labelOf(first), labelOf(second).withinSentence()};
}

} // namespace breakeven
