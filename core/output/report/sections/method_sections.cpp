// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/method_sections.h"

#include "core/analysis/uncertainty/draws.h"
#include "core/analysis/uncertainty/information.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/output/report/sections/plain_text.h"
#include "core/scenario/links.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

template <typename Member> Quantity valueOf(const Scenario& scenario, Member member)
{
    return statedQuantity(rowOf(member), scenario.parameters.*member);
}

Message shownOptions(const Scenario& scenario)
{
    std::vector<Message> names;
    for (const OptionInfo& row : optionTable)
        if (visibleOptions(scenario).contains(row.option))
            names.push_back(asMessage(nameOf(row.option)));
    return {"report.assumed(value)", listed(names)};
}

/// How volume and prices move, as far as they do.
Message trendsOf(const Scenario& scenario)
{
    std::vector<Message> trends;
    for (const auto member : {&Parameters::monthlyGrowth, &Parameters::apiPriceTrend, &Parameters::gpuPriceTrend})
        if (scenario.parameters.*member != 0)
            trends.push_back({"named_value(parameter, value)", labelOf(rowOf(member)), valueOf(scenario, member)});
    return trends.empty() ? Message{"report.no_trends"} : Message{"report.trends(trends)", listed(trends)};
}

Message whatItIs(Option option)
{
    return {"report.option_is(option, help)", nameOf(option),
            Label{"option", info(option).id, "help", info(option).help}};
}

} // namespace

ReportSection assumptionSection(const Evaluation& e)
{
    const Scenario& s = e.scenario;
    ReportList list;
    const auto add = [&list](Message head, Message text) { list.items.push_back({std::move(head), std::move(text)}); };
    const std::string date = plainLine(s.asOf);
    add({"report.date"}, s.asOf.empty() ? Message{"report.no_date"} : Message{"report.assumed(value)", date});
    add({"report.baseline"}, whatItIs(s.baseline));
    add({"report.focus"}, whatItIs(s.focus));
    add({"report.options"}, shownOptions(s));
    if (visibleOptions(s).contains(Option::Hybrid))
        add({"report.hosting"}, {"report.hosting_text(host, share)", inTextOf(hostOf(s.choices, Option::Hybrid)),
                                 valueOf(s, &Parameters::routedShare)});
    add({"report.horizon"}, {"report.assumed(value)", valueOf(s, &Parameters::horizonMonths)});
    add({"report.upfront"},
        spreadsUpfront(s.choices) ? Message{"report.upfront_spread"} : Message{"report.upfront_left_out"});
    add({"report.capital"}, {"report.capital_text(rate)", valueOf(s, &Parameters::discountRate)});
    add({"report.growth"}, trendsOf(s));
    add({"report.quality"}, s.parameters.errorCost > 0
                                ? Message{"report.errors_cost(cost)", valueOf(s, &Parameters::errorCost)}
                                : Message{"report.errors_cost_nothing"});
    add({"report.units"}, {"report.units_text(currency)", shownCurrencyName});
    return {"assumptions", {"report.assumptions"}, {list}};
}

ReportSection methodSection(const Evaluation& e)
{
    ReportList list;
    const auto add = [&list](Message head, Message text) { list.items.push_back({std::move(head), std::move(text)}); };
    add({"report.method_month"}, {"report.method_month_text"});
    add({"report.method_tokens"}, {"report.method_tokens_text"});
    add({"report.gpus"}, {"report.method_gpus_text"});
    add({"report.method_break_even"},
        {"report.method_break_even_text(low, high, baseline)", Quantity::fullCount(volumeRange.low),
         Quantity::fullCount(volumeRange.high), inTextOf(e.scenario.baseline)});
    add({"report.method_over_time"}, {"report.method_over_time_text"});
    if (e.spread) {
        const auto draws = Quantity::fullCount(usualDraws);
        add({"report.method_ranges"}, linksOf(e.scenario).empty() ? Message{"report.method_ranges_text(draws)", draws}
                                                                  : Message{"report.method_linked_text(draws)", draws});
        add({"report.method_information"},
            {"report.method_information_text(groups)", Quantity::fullCount(informationGroups)});
    }
    add({"report.method_sensitivity"}, {"report.method_sensitivity_text"});
    return {"method", {"report.method"}, {list}};
}

} // namespace breakeven
