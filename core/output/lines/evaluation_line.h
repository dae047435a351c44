// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/result.h"

#include <fmt/format.h>

#include <string_view>

namespace breakeven {

using LineBuffer = fmt::memory_buffer;

/// Adds the answer of one line among many (CLI.md, "evaluate --lines"): what evaluationJson says of the options,
/// without the months, and what tells the answer from others. `id` is JSON. Written straight into the text: of so many
/// numbers a tree of JSON takes longer than the model.
void addEvaluationLine(LineBuffer& into, std::string_view id, const Evaluation& evaluation);

/// The same of a line that could not be answered.
void addErrorLine(LineBuffer& into, std::string_view id, const Error& error);

} // namespace breakeven
