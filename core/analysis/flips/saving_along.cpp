// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/saving_along.h"

#include "core/model/equality.h"

namespace breakeven {

double SavingAlong::rawAt(double value) const
{
    const Totals sums = totals(value);
    return sums.baseline - sums.focus;
}

double SavingAlong::at(double value) const
{
    const Totals sums = totals(value);
    return difference(sums.baseline, sums.focus);
}

double SavingAlong::rawAt(double value, double replicas) const
{
    const Totals sums = totals(value, replicas);
    return sums.baseline - sums.focus;
}

double SavingAlong::at(double value, double replicas) const
{
    const Totals sums = totals(value, replicas);
    return difference(sums.baseline, sums.focus);
}

OptionCosts SavingAlong::focusAt(double value) const
{
    set(value);
    return optionCosts(m_scenario, m_scenario.focus);
}

double SavingAlong::volumeAt(double value) const
{
    set(value);
    return m_scenario.parameters.volume;
}

SavingAlong::Totals SavingAlong::totals(double value) const
{
    set(value);
    const double volume = m_scenario.parameters.volume;
    return {optionCosts(m_scenario, m_scenario.baseline).total(volume),
            optionCosts(m_scenario, m_scenario.focus).total(volume)};
}

SavingAlong::Totals SavingAlong::totals(double value, double replicas) const
{
    set(value);
    const double volume = m_scenario.parameters.volume;
    return {optionCosts(m_scenario, m_scenario.baseline).total(volume),
            optionCosts(m_scenario, m_scenario.focus).totalWith(replicas, volume)};
}

} // namespace breakeven
