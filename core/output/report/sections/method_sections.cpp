// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/method_sections.h"

#include "core/analysis/uncertainty/draws.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/output/report/sections/plain_text.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

template <typename Member> std::string valueOf(const Scenario& scenario, Member member)
{
    return exactValue(rowOf(member), scenario.parameters.*member).text();
}

std::string shownOptions(const Scenario& scenario)
{
    std::string names;
    for (const OptionInfo& row : optionTable)
        if (visibleOptions(scenario).contains(row.option))
            names += (names.empty() ? "" : ", ") + std::string(row.name);
    return names + ".";
}

/// How volume and prices move, as far as they do.
std::string trendsOf(const Scenario& scenario)
{
    std::string text;
    for (const auto member : {&Parameters::monthlyGrowth, &Parameters::apiPriceTrend, &Parameters::gpuPriceTrend})
        if (scenario.parameters.*member != 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", rowOf(member).label, valueOf(scenario, member));
    return text.empty() ? "Volume and prices stay as they are." : text + "; only the view over time follows them.";
}

} // namespace

ReportSection assumptionSection(const Evaluation& e)
{
    const Scenario& s = e.scenario;
    const OptionInfo& focus = info(s.focus);
    const OptionInfo& baseline = info(s.baseline);
    ReportList list;
    const auto add = [&list](const char* head, std::string text) { list.items.push_back({head, std::move(text)}); };
    add("Date of the figures", s.asOf.empty() ? "The scenario gives none." : plainLine(s.asOf) + ".");
    add("Baseline", fmt::format("{}: {}.", baseline.name, baseline.help));
    add("In focus", fmt::format("{}: {}.", focus.name, focus.help));
    add("Options compared", shownOptions(s));
    if (visibleOptions(s).contains(Option::Hybrid))
        add("Hosting of the hybrid",
            fmt::format("Its small model runs on {}; {} of the requests are routed to it.",
                        info(hostOf(s.choices, Option::Hybrid)).inText, valueOf(s, &Parameters::routedShare)));
    add("Planning horizon", valueOf(s, &Parameters::horizonMonths) + ".");
    add("Up-front cost", spreadsUpfront(s.choices)
                             ? "Spread evenly over the planning horizon, as a part of each month's cost."
                             : "Left out of the month's cost; it counts in the view over time and in payback.");
    add("Cost of capital", fmt::format("{} in the net present value; the monthly view carries none.",
                                       valueOf(s, &Parameters::discountRate)));
    add("Growth and trends", trendsOf(s));
    add("Quality", s.parameters.errorCost > 0
                       ? fmt::format("A wrong answer costs {}.", valueOf(s, &Parameters::errorCost))
                       : "Wrong answers cost nothing; accuracy counts in the cost per correct answer alone.");
    add("Units", "US dollars before taxes. A month has 730 hours, a twelfth of a year.");
    return {"assumptions", "The assumptions", {list}};
}

ReportSection methodSection(const Evaluation& e)
{
    std::vector<ReportBlock> blocks;
    const auto add = [&blocks](const char* head, std::string text) {
        if (blocks.empty())
            blocks.emplace_back(ReportList{});
        std::get<ReportList>(blocks.front()).items.push_back({head, std::move(text)});
    };
    add("A month's cost",
        "Each option's month is the sum of paid tokens, compute, platform, people, retraining, its share "
        "of what is paid up front, and what wrong answers cost.");
    add("Tokens", "Tokens in and out at their list prices, less what is cached, discounted or sent in batches, plus "
                  "retries.");
    add("GPUs", "The load is the time that requests take to be read and written at the measured throughput, times the "
                "peak, over the hours online and the utilization that is aimed at. GPUs come in whole replicas, never "
                "fewer than the minimum, so cost climbs in steps.");
    add("Break-even",
        fmt::format("All volumes from {} to {} at which the option costs less than {}, solved from the "
                    "equations of each step, not read off a curve. Where a curve crosses and jumps back, "
                    "the volume that counts is the one from which the option stays cheaper.",
                    fullCount(volumeRange.low), fullCount(volumeRange.high), info(e.scenario.baseline).inText));
    add("Over time",
        "Cash month by month: what is paid up front at month 0, then the costs of each month at its volume "
        "and prices, retraining and hardware when they are paid. Payback is the time from which the option "
        "has cost less in all and stays so up to the horizon.");
    if (e.spread)
        add("Ranges",
            fmt::format("{} draws from all ranges at once, each input independent of the others, its value the median.",
                        fullCount(usualDraws)));
    add("Sensitivity and flips",
        "Each input alone is changed, and everything is computed anew; where the answer flips is "
        "solved to nine digits.");
    return {"method", "How it is computed", std::move(blocks)};
}

} // namespace breakeven
