// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/start/first_questions.h"

#include "core/scenario/edits.h"
#include "core/words/english.h"

namespace breakeven {

Scenario scenarioOfAnswers(const std::vector<ParameterValue>& answers, const Catalog& catalog)
{
    Scenario scenario;
    scenario.name = inWords(Message{"start.own_title"}, catalog);
    for (const ParameterValue& answer : answers)
        scenario = withParameter(std::move(scenario), *answer.parameter, answer.value);
    return scenario;
}

} // namespace breakeven
