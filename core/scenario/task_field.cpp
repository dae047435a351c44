// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/task_field.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

/// Of the usual columns, which stand side by side.
Message shortTitle(const Parameter& parameter)
{
    if (parameter.member == &Parameters::volume)
        return {"task_list.volume"};
    if (parameter.member == &Parameters::inputTokens)
        return {"task_list.input"};
    if (parameter.member == &Parameters::outputTokens)
        return {"task_list.output"};
    return asMessage(labelOf(parameter));
}

} // namespace

Message columnTitle(const TaskField& field)
{
    switch (field.kind) {
    case TaskField::Kind::Name: return {"task_list.name"};
    case TaskField::Kind::Place: return {"task_list.place"};
    case TaskField::Kind::Value: break;
    }
    return shortTitle(*field.parameter);
}

} // namespace breakeven
