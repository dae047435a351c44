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
    CostModel model;
    for (const OptionInfo& row : optionTable)
        model[static_cast<std::size_t>(row.option)] = build.option(row.option, scenario.hybridHosting);
    return model;
}

OptionCosts optionCosts(const Scenario& scenario, Option option)
{
    const PlainInputs inputs(scenario);
    return builderOf(inputs).option(option, scenario.hybridHosting);
}

} // namespace breakeven
