// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/uncertainty_json.h"

#include "core/analysis/uncertainty/information.h"
#include "core/analysis/uncertainty/uncertainty.h"
#include "core/charts/curves.h"
#include "core/charts/ranking/information_chart.h"
#include "core/inputs/parameter_table.h"
#include "core/output/json/json_values.h"
#include "core/output/json/sources_json.h"

namespace breakeven {

namespace {

Json percentilesJson(const Spread& spread)
{
    const Percentiles at = spread.percentiles();
    return {{"p10", orNull(at.p10)}, {"p50", orNull(at.p50)}, {"p90", orNull(at.p90)}};
}

Json withNever(const Spread& spread)
{
    Json json = percentilesJson(spread);
    json["never"] = spread.never();
    return json;
}

Json optionSpreadJson(const OptionSpread& option, const CashSpread& cash, bool isBaseline)
{
    Json json;
    json["id"] = std::string(info(option.option).id);
    json["monthly_total"] = percentilesJson(option.monthlyTotal);
    json["horizon_cumulative"] = percentilesJson(cash.horizonCumulative);
    if (isBaseline) { // it can't be held against itself
        for (const char* figure : {"monthly_saving", "settled_volume", "payback_months", "cheaper_probability"})
            json[figure] = nullptr;
        return json;
    }
    json["monthly_saving"] = percentilesJson(option.monthlySaving);
    json["settled_volume"] = withNever(option.settledVolume);
    json["payback_months"] = withNever(cash.payback);
    json["cheaper_probability"] = option.cheaperProbability;
    return json;
}

Json decisionJson(const Decision& decision)
{
    Json json{{"months", decision.months},
              {"expected_cost", Json::object()},
              {"perfect_information", decision.perfectInformation},
              {"parameters", Json::array()}};
    for (const OptionInfo& row : optionTable)
        if (decision.options.contains(row.option))
            json["expected_cost"][std::string(row.id)] = decision.expectedCost[row.option];
    for (const InformationValue& known : decision.parameters)
        json["parameters"].push_back({{"parameter", std::string(known.parameter->id)}, {"value", known.value}});
    if (!decision.parameters.empty())
        json["sentences"] = {inWords(informationInWords(informationOf(decision, true)))};
    return json;
}

/// Over the volume's slider, as many points as a chart's curve has.
std::vector<double> curveVolumes()
{
    const Range& slider = rowOf(&Parameters::volume).slider;
    const VolumeAxis axis{slider.low, slider.high, true, curvePoints - 1};
    std::vector<double> volumes;
    for (std::size_t i = 0; i < curvePoints; ++i)
        volumes.push_back(axis.volumeAt(static_cast<double>(i)));
    return volumes;
}

} // namespace

std::string uncertaintyJson(const Scenario& scenario, std::size_t samples)
{
    const Draws draws(scenario, OptionSet::all(), samples);
    const std::vector<double> volumes = curveVolumes();

    Json json;
    json["scenario"] = scenario.name;
    json["samples"] = samples;
    json["volume"] = scenario.parameters.volume;
    json["baseline"] = std::string(info(scenario.baseline).id);
    json["ranges"] = Json::object();
    for (const Parameter& row : parameterTable)
        if (const auto range = scenario.ranges.find(row.id); range != scenario.ranges.end())
            json["ranges"][std::string(row.id)] = {range->second.low, range->second.high};
    if (!scenario.correlations.empty()) {
        json["correlations"] = Json::array();
        for (const Correlation& pair : scenario.correlations)
            json["correlations"].push_back({pair.first, pair.second, pair.value});
    }
    json["options"] = Json::array();
    json["curve"]["volume"] = volumes;
    for (const CashSpread& cash : cashSpreads(draws, OptionSet::all(), scenario.baseline)) {
        json["options"].push_back(optionSpreadJson(optionSpread(draws, cash.option, scenario.baseline), cash,
                                                   cash.option == scenario.baseline));
        const Band band = totalBand(draws, cash.option, volumes);
        json["curve"][std::string(info(cash.option).id)] = {{"p10", band.p10}, {"p50", band.p50}, {"p90", band.p90}};
    }
    json["decision"] = decisionJson(decision(scenario));
    json["sources"] = sourcesJson(scenario);
    return jsonAnswer(json);
}

} // namespace breakeven
