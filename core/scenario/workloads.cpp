// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/workloads.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/inputs/rounding.h"
#include "core/inputs/row_labels.h"
#include "core/text/one_line.h"
#include "core/text/utf8.h"
#include "core/words/english.h"

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

Message whyRefused(const Workload& workload)
{
    if (const std::size_t count = characterCount(workload.name); count > longestWorkloadName)
        return {"workload.name_too_long(count, most)", Quantity::plain(static_cast<double>(count)),
                Quantity::plain(longestWorkloadName)};
    for (const SharedFigure& row : sharedFigures)
        if (const double figure = workload.*row.figure; !workloadFigures.contains(figure))
            return {"workload.figure(value, low, high)", Quantity::plain(figure), Quantity::plain(workloadFigures.low),
                    fmt::format("{:g}", workloadFigures.high)};
    return {};
}

Message whyRefused(const std::vector<Workload>& workloads)
{
    if (workloads.size() > mostWorkloads)
        return {"workload.too_many(count, most)", Quantity::plain(static_cast<double>(workloads.size())),
                Quantity::plain(mostWorkloads)};
    for (const Workload& workload : workloads)
        if (Message refusal = whyRefused(workload); !refusal.empty())
            return {"workload.of_one(name, refusal)", inQuotes(workload.name), std::move(refusal)};
    const WorkloadSum sum = sumOf(workloads);
    if (!workloads.empty())
        for (const SharedFigure& row : sharedFigures)
            if (Message refusal = whyRefused(rowOf(row.member), sum.*row.sum); !refusal.empty())
                return {"workload.of_all(parameter, refusal)", labelOf(rowOf(row.member)), std::move(refusal)};
    return {};
}

void scaleWorkloads(std::vector<Workload>& workloads, double Parameters::*member, double from, double to)
{
    for (const SharedFigure& row : sharedFigures)
        for (Workload& workload : workloads)
            if (row.member == member)
                workload.*row.figure = workloadFigures.clamp(from > 0 ? workload.*row.figure * (to / from) : to);
}

Message whyTheyDoNotAddUp(const Scenario& scenario)
{
    if (scenario.workloads.empty())
        return {};
    const WorkloadSum sum = sumOf(scenario.workloads);
    for (const SharedFigure& row : sharedFigures) {
        const double stated = scenario.parameters.*row.member;
        if (!isSameButForRounding(sum.*row.sum, stated))
            return {"workload.do_not_add_up(sum, unit, id, stated)", Quantity::plain(sum.*row.sum),
                    std::string(rowOf(row.member).unit), std::string(rowOf(row.member).id), Quantity::plain(stated)};
    }
    return {};
}

} // namespace breakeven
