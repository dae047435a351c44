// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explained_figure.h"
#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <memory>
#include <vector>

namespace breakeven {

struct Explanation;

/// A value that a formula is put together from.
struct ExplainedPart {
    Message label;
    Message value; ///< with its unit
    double number = 0;
    const Parameter* parameter = nullptr;     ///< of an input
    Message source{};                         ///< of an input: where its value is from
    std::shared_ptr<const Explanation> how{}; ///< of a step: how it is computed in turn; null for an input
};

/// How a number is computed, for people.
struct Explanation {
    Message label;   ///< what is explained
    Message formula; ///< in labels: "Rented GPUs × GPU rate × Hours online"
    Message values;  ///< in this scenario's values, with the result: "2 GPUs × … = $1,255.60 a month"
    Message result;
    double number = 0;
    std::vector<ExplainedPart> parts; ///< in the order of the formula, each once
};

/// How a figure of the evaluation is computed, by the code that computed it (core/model over Explained). A figure that
/// does not exist (GPUs of an API, a break-even that is never reached) has an explanation of what stands against it.
[[nodiscard]] Explanation explain(const Evaluation& evaluation, const ExplainedFigure& figure);

} // namespace breakeven
