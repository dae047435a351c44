// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter_table.h"
#include "core/scenario/scenario.h"
#include "tests/support/random_scenarios.h"

#include <array>
#include <string>

namespace breakeven::test {

/// Five tasks none of which pays alone, and that save $2,797 a month on two GPUs together.
inline Scenario fiveTasks()
{
    const Parameter* volume = &rowOf(&Parameters::volume);
    const Parameter* input = &rowOf(&Parameters::inputTokens);
    const Parameter* output = &rowOf(&Parameters::outputTokens);
    Scenario scenario;
    scenario.tasks = {{"Tickets", {{volume, 300000}}, {}},
                      {"Contracts", {{volume, 250000}, {input, 3000}}, {}},
                      {"Mail", {{volume, 100000}}, {}},
                      {"Tags", {{volume, 2000000}, {input, 300}, {output, 20}}, {}},
                      {"Reports", {{volume, 50000}, {input, 8000}}, {}}};
    return scenario;
}

/// Tasks whose gains are about what GPUs cost, so that plans are hard to tell apart: many of them alike, some without
/// any load, some without costs of their own, now and then pinned.
inline Scenario closeTasks(RandomScenarios& random, int count)
{
    Scenario scenario;
    Parameters& p = scenario.parameters;
    p.gpuRate = random.logarithmic(0.2, 8);
    p.gpusPerReplica = 1 + random.below(3);
    p.minReplicas = 1 + random.below(3);
    p.scaleDown = random.below(3) == 0 ? 40 : 0;
    p.commitmentDiscount = random.below(3) == 0 ? 30 : 0;
    p.gpusPerServer = 1 + random.below(4);
    p.maintenanceHoursPerGpu = random.below(2);
    p.apiOpsHours = random.below(2) * 6;
    p.errorCost = random.below(3) == 0 ? 0.0001 : 0;
    scenario.focus = random.below(3) == 0 ? Option::OwnedHardware : Option::RentedGpu;
    scenario.choices.amortizeUpfront = random.below(4) > 0;
    const bool cheapTuning = random.below(2) == 0;
    const auto set = [](Task& task, double Parameters::*member, double value) {
        task.parameters.push_back({&rowOf(member), value});
    };
    for (int i = 0; i < count; ++i) {
        Task task{.name = "t" + std::to_string(i), .parameters = {}, .pinned = {}};
        const bool fromFew = random.below(2) == 0;
        set(task, &Parameters::volume,
            fromFew ? std::array{3e4, 1e5, 3e5, 1e6}[static_cast<std::size_t>(random.below(4))]
                    : random.logarithmic(2e4, 5e6));
        if (random.below(3) == 0)
            set(task, &Parameters::inputTokens, 600);
        if (random.below(8) == 0)
            set(task, &Parameters::outputTokens, 0);
        if (random.below(8) == 0)
            set(task, &Parameters::selfCachedShare, 100);
        if (cheapTuning) {
            set(task, &Parameters::labeledExamples, 0);
            set(task, &Parameters::dataPrepHours, 0);
            set(task, &Parameters::trainingGpuHours, 0);
            set(task, &Parameters::evaluationCost, 0);
            set(task, &Parameters::retrainInterval, 0);
        }
        if (random.below(7) == 0)
            task.pinned = random.below(2) == 0 ? TaskPlace::Api : TaskPlace::Own;
        scenario.tasks.push_back(std::move(task));
    }
    return scenario;
}

} // namespace breakeven::test
