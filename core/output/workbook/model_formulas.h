// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthly_cost.h"
#include "core/output/workbook/formula.h"
#include "core/scenario/scenario.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A step on the way from the inputs to the costs: a cell with a name, which later formulas use.
struct Working {
    std::string_view group;
    std::string_view name;
    std::string_view label;
    std::string_view unit; ///< as in unitTable, or in words
    Formula formula;
};

/// A volume of requests a month, and the hardware that it takes.
struct Demand {
    Formula volume;
    Formula rentedGpus{};
    Formula ownedGpus{};
    Formula ownedServers{};
    Formula serverlessSeconds{};
    Formula hybridGpus{};
    Formula hybridServers{};
    Formula hybridSeconds{};
};

/// The parts of an option's monthly cost, told apart by what trends they follow over time. US dollars; a part that
/// does not apply is the constant zero.
struct MonthFormulas {
    Formula tokens; ///< follow the API price trend
    Formula recalls;
    Formula rent; ///< follows the GPU price trend
    Formula depreciation;
    Formula power;
    Formula platform;
    Formula staff;
    Formula retraining; ///< its share of a month
    Formula upfront;    ///< its share of a month
    Formula errors;

    /// In the order of costComponents.
    [[nodiscard]] std::array<Formula, costComponents.size()> components() const;
    [[nodiscard]] Formula total() const;
};

/// What names the workbook gives to the inputs that are no numbers, and to figures that its sheets share.
namespace names {
inline constexpr std::string_view baseline = "baseline";
inline constexpr std::string_view hybridHosting = rowOf(&Choices::hybridHosting).id;
inline constexpr std::string_view amortizeUpfront = rowOf(&Choices::amortizeUpfront).id;
} // namespace names

/// The options that a scenario may have as its baseline, in the model's order.
[[nodiscard]] std::vector<Option> possibleBaselines();

/// The cost model (MODEL.md) as formulas over the names of the inputs, with the values that a scenario gives them.
class ModelFormulas {
public:
    explicit ModelFormulas(const Scenario& scenario);

    /// Every step, each after those that it uses.
    [[nodiscard]] const std::vector<Working>& workings() const { return m_workings; }
    /// The input's name, with its value.
    [[nodiscard]] Formula input(double Parameters::*member) const;
    /// The named cells of what the scenario's own volume takes.
    [[nodiscard]] const Demand& atTheVolume() const { return m_demand; }
    /// What any volume takes, written out.
    [[nodiscard]] Demand demand(const Formula& volume) const;
    /// Servers for so many GPUs.
    [[nodiscard]] Formula servers(const Formula& gpus) const;

    [[nodiscard]] MonthFormulas month(Option option, const Demand& demand) const;
    [[nodiscard]] Formula accuracy(Option option) const;
    /// Cash at month 0, without hardware.
    [[nodiscard]] Formula upfront(Option option) const;
    /// One retraining, whole; the constant zero where there is none.
    [[nodiscard]] Formula retraining(Option option) const;

    /// 1 for rented GPUs, 2 serverless, 3 owned hardware, 4 the fine-tuned API.
    [[nodiscard]] const Formula& hosting() const { return m_hosting; }
    /// The place of the baseline among possibleBaselines().
    [[nodiscard]] const Formula& baseline() const { return m_baseline; }

private:
    [[nodiscard]] Formula define(std::string_view group, std::string_view name, std::string_view label,
                                 std::string_view unit, const Formula& formula);
    void defineChoices();
    void defineRequest();
    void defineCapacity();
    void defineTuning();
    void defineHybrid();
    void defineHardware();
    void defineDemand();

    [[nodiscard]] Formula share(double Parameters::*member) const { return input(member) / 100; }
    [[nodiscard]] Formula gpus(const Formula& volume, const Formula& loadPerRequest) const;
    [[nodiscard]] Formula billedSeconds(const Formula& volume) const;
    [[nodiscard]] Formula perMonth(const Formula& retraining) const;
    [[nodiscard]] Formula upkeep(const Formula& gpus) const;
    [[nodiscard]] Formula rented(const Formula& gpus) const;
    [[nodiscard]] Formula serverless(const Formula& seconds) const;
    [[nodiscard]] Formula depreciation(const Formula& gpus, const Formula& servers) const;
    void addHosted(MonthFormulas& month, Option option, const Demand& demand) const;
    void addHybrid(MonthFormulas& month, const Demand& demand) const;

    const Scenario& m_scenario;
    std::vector<Working> m_workings;
    Formula m_hosting, m_baseline;
    Formula m_frontier, m_memory, m_recall, m_tuned, m_gpuSeconds;
    Formula m_rentedLoad, m_ownedLoad, m_busy;
    Formula m_upfrontOwn, m_upfrontTuned, m_retrainingOwn, m_retrainingTuned;
    Formula m_apiUpkeep, m_lost, m_powerPerGpu;
    Formula m_routed, m_hybridTokens, m_hybridAccuracy;
    Demand m_demand;
};

} // namespace breakeven
