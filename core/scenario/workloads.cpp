// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/workloads.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/inputs/rounding.h"
#include "core/text/one_line.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <array>

namespace breakeven {

namespace {

/// A parameter that workloads add up to.
struct SharedFigure {
    double Parameters::*member;
    double WorkloadSum::*sum;
    double Workload::*figure; ///< of one workload, that is scaled with the parameter
};

constexpr std::array sharedFigures{
    SharedFigure{&Parameters::volume, &WorkloadSum::volume, &Workload::requests},
    SharedFigure{&Parameters::inputTokens, &WorkloadSum::inputTokens, &Workload::inputTokens},
    SharedFigure{&Parameters::outputTokens, &WorkloadSum::outputTokens, &Workload::outputTokens},
};

} // namespace

WorkloadSum sumOf(const std::vector<Workload>& workloads)
{
    WorkloadSum sum;
    for (const Workload& workload : workloads) {
        const double requests = workload.requestsPerMonth();
        sum.volume += requests;
        sum.inputTokens += requests * workload.inputTokens;
        sum.outputTokens += requests * workload.outputTokens;
    }
    if (sum.volume > 0) {
        sum.inputTokens /= sum.volume;
        sum.outputTokens /= sum.volume;
    }
    return sum;
}

std::string whyRefused(const Workload& workload)
{
    if (const std::size_t count = characterCount(workload.name); count > longestWorkloadName)
        return fmt::format("its name has {} characters; a workload's has up to {}", count, longestWorkloadName);
    for (const SharedFigure& row : sharedFigures)
        if (const double figure = workload.*row.figure; !workloadFigures.contains(figure))
            return fmt::format("{} is not allowed; a workload's figures are {} to {:g}", figure, workloadFigures.low,
                               workloadFigures.high);
    return {};
}

std::string whyRefused(const std::vector<Workload>& workloads)
{
    if (workloads.size() > mostWorkloads)
        return fmt::format("there are {} workloads; a scenario has up to {}", workloads.size(), mostWorkloads);
    for (const Workload& workload : workloads)
        if (std::string refusal = whyRefused(workload); !refusal.empty())
            return fmt::format("{}: {}", inQuotes(workload.name), refusal);
    const WorkloadSum sum = sumOf(workloads);
    if (!workloads.empty())
        for (const SharedFigure& row : sharedFigures)
            if (std::string refusal = whyRefused(rowOf(row.member), sum.*row.sum); !refusal.empty())
                return fmt::format("all together: {}: {}", rowOf(row.member).label, refusal);
    return {};
}

void scaleWorkloads(std::vector<Workload>& workloads, double Parameters::*member, double from, double to)
{
    for (const SharedFigure& row : sharedFigures)
        for (Workload& workload : workloads)
            if (row.member == member)
                workload.*row.figure = workloadFigures.clamp(from > 0 ? workload.*row.figure * (to / from) : to);
}

std::string whyTheyDoNotAddUp(const Scenario& scenario)
{
    if (scenario.workloads.empty())
        return {};
    const WorkloadSum sum = sumOf(scenario.workloads);
    for (const SharedFigure& row : sharedFigures) {
        const double stated = scenario.parameters.*row.member;
        if (!isSameButForRounding(sum.*row.sum, stated))
            return fmt::format("they come to {} {}, and {} is {}", sum.*row.sum, rowOf(row.member).unit,
                               rowOf(row.member).id, stated);
    }
    return {};
}

} // namespace breakeven
