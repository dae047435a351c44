// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/currency.h"
#include "core/words/message.h"

#include <optional>

namespace breakeven {

/// Where along a parameter an answer turns into another one, as it is seen from the parameter's current value.
struct Turn {
    const Parameter* parameter = nullptr;
    double current = 0; ///< within the slider's range
    bool above = false; ///< whether the other answer lies above the current value
    double value = 0;   ///< from which the answer is the other one; of a whole parameter the first that has it
    /// Farther on that way within the slider's range, where the answer turns once more; of a whole parameter the first
    /// value that has not the other answer any more. Absent where that holds up to the slider's end.
    std::optional<double> back;
    bool saves = false; ///< whether the focus costs less than the baseline at the current value
    MoneyShown money;   ///< how values are shown, which is how they are rounded
};

// Numbers have three digits, or as many as tell them from each other and from the current value, and are rounded to
// where the other answer is; but a volume to where the focus is the cheaper one, as everywhere. Whatever says the same
// turn says the same number.

/// Beside the parameter's label: "above $2.29/hour", "between 4 and 14 h/month", "from 6 replicas on".
[[nodiscard]] Message turnBesideLabel(const Turn& turn);
/// Within a sentence: "above $2.29 an hour".
[[nodiscard]] Message turnInWords(const Turn& turn);
/// "GPU rate above $2.29/hour".
[[nodiscard]] Message labeledTurn(const Turn& turn);

} // namespace breakeven
