// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/explained_inputs.h"

#include "core/inputs/parameter_table.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <optional>
#include <utility>

namespace breakeven {

namespace {

using TermKind = Explained::Kind;

Measure measureOf(std::string_view unit)
{
    if (unit == "USD/request")
        return Measure::MoneyPerRequest;
    if (unit == "USD/month")
        return Measure::MoneyPerMonth;
    if (unit == "USD")
        return Measure::Money;
    if (unit == "GPUs")
        return Measure::Gpus;
    if (unit == "units")
        return Measure::Units;
    if (unit == "servers")
        return Measure::Servers;
    return unit.starts_with("seconds") ? Measure::Seconds : Measure::Plain;
}

bool isVolume(const Explained& what)
{
    return what.term().kind == TermKind::Input && what.term().parameter->member == &Parameters::volume;
}

bool isRoutedShare(const Explained& what)
{
    return what.term().kind == TermKind::Named && what.term().label == asMessage(labelOf(Step::Routed));
}

/// `factor` times a product or quotient whose leftmost factor is the routed share: with the product of the two in its
/// place. Absent if that factor is another.
std::optional<Explained> timesRouted(const Explained& volume, const Explained& what)
{
    if (isRoutedShare(what))
        return Explained::named({"explain.small_volume"}, Measure::Requests, volume * what);
    const Explained::Term& term = what.term();
    if (term.kind != TermKind::Product && term.kind != TermKind::Quotient)
        return std::nullopt;
    const std::optional<Explained> left = timesRouted(volume, term.operands[0]);
    if (!left)
        return std::nullopt;
    return term.kind == TermKind::Product ? *left * term.operands[1] : *left / term.operands[1];
}

} // namespace

Explained ExplainedInputs::operator()(double Parameters::*member) const
{
    return Explained::input(rowOf(member), m_scenario.parameters.*member);
}

Explained ExplainedInputs::share(double Parameters::*member) const
{
    return Explained::share(rowOf(member), m_scenario.parameters.*member);
}

Explained ExplainedInputs::named(Step step, const Explained& what) const
{
    // What the hybrid takes for one request is told as what its requests to the small model take.
    if (step == Step::HybridLoad || step == Step::HybridBusy)
        return what;
    return asStep(step, what);
}

Explained asStep(Step step, const Explained& what)
{
    return Explained::named(asMessage(labelOf(step)), measureOf(info(step).unit), what);
}

Explained withSmallVolume(const Explained& what)
{
    const Explained::Term& term = what.term();
    if (term.kind == TermKind::Product && isVolume(term.operands[0]))
        if (const std::optional<Explained> small = timesRouted(term.operands[0], term.operands[1]))
            return small->as(what.value());
    if (term.kind == TermKind::Named || term.operands.empty())
        return what;
    Explained::Term copy = term;
    for (Explained& operand : copy.operands)
        operand = withSmallVolume(operand);
    return Explained(std::move(copy));
}

} // namespace breakeven
