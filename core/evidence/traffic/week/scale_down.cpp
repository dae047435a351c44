// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/week/scale_down.h"

#include "core/evidence/traffic/traffic_values.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/model/cost_model.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

bool isRoutedToRented(const Scenario& scenario)
{
    return scenario.focus == Option::Hybrid && scenario.choices.hybridHosting == Option::RentedGpu;
}

} // namespace

double scaledDownShare(const std::vector<double>& requestsByHour, const Fleet& fleet, double volume)
{
    const double busiest = *std::max_element(requestsByHour.begin(), requestsByHour.end());
    const double load = fleet.load(volume);
    double mostOn = fleet.minReplicas;
    double beyondMinimum = 0;
    double neededNext = fleet.minReplicas; // after the last hour nothing is
    for (auto requests = requestsByHour.rbegin(); requests != requestsByHour.rend(); ++requests) {
        const double needed = fleet.replicasFor(load * *requests / busiest);
        const double on = std::max(needed, neededNext);
        mostOn = std::max(mostOn, on);
        beyondMinimum += on - fleet.minReplicas;
        neededNext = needed;
    }
    if (mostOn == fleet.minReplicas)
        return 0;
    return 1 - beyondMinimum / (static_cast<double>(requestsByHour.size()) * (mostOn - fleet.minReplicas));
}

std::optional<SourcedValue> scaleDownValue(const Traffic& traffic, std::string_view name, const Scenario& scenario)
{
    if (!whyNoScaleDown(traffic).empty())
        return std::nullopt;
    const Option option = isRoutedToRented(scenario) ? Option::Hybrid : Option::RentedGpu;
    const double volume = scenario.parameters.volume;
    const double share = scaledDownShare(traffic.hours.requests, optionCosts(scenario, option).fleet, volume);
    const Parameter& row = rowOf(&Parameters::volume);
    const Message source = trafficSource(traffic, name);
    const double routed = scenario.parameters.routedShare / 100;
    const Message at = isRoutedToRented(scenario)
                           ? Message{"traffic.source_scaled_hybrid(source, routed, volume)", source,
                                     shownQuantity(row, volume * routed), shownQuantity(row, volume)}
                           : Message{"traffic.source_scaled(source, volume)", source, shownQuantity(row, volume)};
    return sourcedValue(rowOf(&Parameters::scaleDown), share * 100, Origin::UsageLog, inWords(at));
}

Message whyNoScaleDown(const Traffic& traffic)
{
    if (!traffic.requests)
        return {"traffic.scale_down_without_requests"};
    if (traffic.hours.requests.empty())
        return {"traffic.scale_down_of_sums"};
    if (traffic.seconds < secondsOfDay)
        return {"traffic.scale_down_of_less_than_a_day"};
    return {};
}

} // namespace breakeven
