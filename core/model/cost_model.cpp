// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cost_model.h"

#include "core/model/option_builder.h"

namespace breakeven {

namespace {

OptionBuilder<PlainInputs> builderOf(const PlainInputs& inputs)
{
    return OptionBuilder<PlainInputs>(inputs);
}

} // namespace

CostModel costModel(const Scenario& scenario)
{
    const PlainInputs inputs(scenario);
    const auto build = builderOf(inputs);
    return CostModel::by([&](Option option) { return build.option(option, scenario.choices.hybridHosting); });
}

OptionCosts optionCosts(const Scenario& scenario, Option option)
{
    const PlainInputs inputs(scenario);
    return builderOf(inputs).option(option, scenario.choices.hybridHosting);
}

} // namespace breakeven
