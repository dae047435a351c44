// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/option_costs.h"
#include "core/model/step.h"
#include "core/output/workbook/formulas/formula.h"
#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace breakeven {

/// A step on the way from the inputs to the costs: a cell with a name, which later formulas use.
struct Working {
    std::string_view group;
    std::string_view name;
    Message label;
    std::string_view unit; ///< as in unitTable, or in words
    Formula formula;
};

/// What names the workbook gives to the inputs that are no numbers.
namespace names {
inline constexpr std::string_view baseline = "baseline";
inline constexpr std::string_view hybridHosting = rowOf(&Choices::hybridHosting).id;
} // namespace names

/// The options that a scenario may have as its baseline, in the model's order.
[[nodiscard]] std::vector<Option> possibleBaselines();

/// The steps that the model has named. What hosts a hybrid is a cell that people change: its steps are built for each
/// hosting, an alternative each, and become one formula that chooses among them.
class StepFormulas {
public:
    /// The cell of a step. The first formula stays; a step that only alternatives name has one for each.
    Formula define(Step step, const Formula& formula);
    void beginAlternative(std::size_t number) { m_alternative = number; }
    /// Joins the alternatives; `hosting` is the number of the one that holds, counted from 1.
    void join(const Formula& hosting);

    [[nodiscard]] const std::map<Step, Formula>& formulas() const { return m_formulas; }

private:
    using Alternatives = std::array<Formula, hybridHostings.size()>;
    std::map<Step, Formula> m_formulas;
    std::map<Step, Alternatives> m_alternatives;
    std::optional<std::size_t> m_alternative;
};

/// A scenario's inputs as cells with their names (core/model/number.h).
class FormulaInputs {
public:
    using Number = Formula;

    FormulaInputs(const Scenario& scenario, StepFormulas& steps) : m_scenario(scenario), m_steps(steps) {}

    [[nodiscard]] Formula operator()(double Parameters::*member) const;
    [[nodiscard]] Formula share(double Parameters::*member) const { return (*this)(member) / 100; }
    [[nodiscard]] Formula named(Step step, const Formula& formula) const { return m_steps.define(step, formula); }
    [[nodiscard]] Formula isOn(bool Choices::*member) const;

private:
    const Scenario& m_scenario;
    StepFormulas& m_steps;
};

/// The cost model (core/model) as formulas over the names of the inputs, with the values that a scenario gives them.
class ModelFormulas {
public:
    using Demand = DemandOf<Formula>;

    explicit ModelFormulas(const Scenario& scenario);

    /// Every step and its cell, in the order of MODEL.md.
    [[nodiscard]] const std::vector<Working>& workings() const { return m_workings; }
    /// The input's name, with its value.
    [[nodiscard]] Formula input(double Parameters::*member) const { return m_inputs(member); }
    /// The named cells of what the scenario's own volume takes.
    [[nodiscard]] const Demand& atTheVolume(Option option) const;

    /// What a volume takes of an option's hardware.
    [[nodiscard]] Formula gpus(Option option, const Formula& volume) const;
    [[nodiscard]] Formula paid(Option option, const Formula& gpus) const;
    [[nodiscard]] Formula servers(Option option, const Formula& gpus) const;
    [[nodiscard]] Formula serverlessSeconds(Option option, const Formula& volume) const;

    [[nodiscard]] MonthlyCostOf<Formula> month(Option option, const Demand& demand) const;
    /// Cash of a month, purchases of hardware left out, with what prices have become by then.
    [[nodiscard]] Formula cash(Option option, const Demand& demand, const Formula& apiFactor, const Formula& gpuFactor,
                               const Formula& retraining) const;
    /// What GPUs and servers cost that are bought, at the prices of month 0.
    [[nodiscard]] Formula purchase(const Formula& gpus, const Formula& servers) const;
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
    using Costs = OptionCostsOf<Formula>;

    void defineChoices(const Scenario& scenario);
    void buildOptions();
    void defineDemand();
    /// A formula of an option's costs; of a hybrid's, the choice among those of its hostings.
    template <typename Of> [[nodiscard]] Formula formulaOf(Option option, const Of& of) const;

    std::vector<Working> m_workings;
    StepFormulas m_steps;
    FormulaInputs m_inputs;
    Formula m_hosting, m_baseline;
    EnumMap<Option, Costs> m_costs; ///< but for the hybrid
    std::array<Costs, hybridHostings.size()> m_hybrids;
    EnumMap<Option, Demand> m_demand;
};

} // namespace breakeven
