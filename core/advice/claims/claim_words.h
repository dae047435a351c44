// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/scenario/answers/claim.h"
#include "core/words/message.h"

#include <optional>

namespace breakeven {

// Figures that are claimed (core/scenario/answers/claim.h) as people read them.

/// "$900", "15k–30k requests a month", "1–4 months"; "never" for a claim that there is no such figure.
[[nodiscard]] Message publishedInWords(ClaimFigure figure, const std::optional<Range>& published);

/// "$600", "always", "not within 36 months", "none"; `computed` is claimedFigure's.
[[nodiscard]] Message computedInWords(const Evaluation& evaluation, ClaimFigure figure, Option option,
                                      const std::optional<double>& computed);

/// One sentence that holds the computed figure against the published one: "These inputs give $600 a month, 33 % less.";
/// where there is no figure, why there is none.
[[nodiscard]] Message claimSentence(const Evaluation& evaluation, ClaimFigure figure, Option option,
                                    const Range& published, const std::optional<double>& computed);

/// What a claim is about: "Rented GPU: break-even".
[[nodiscard]] Message claimSubject(ClaimFigure figure, Option option);

} // namespace breakeven
