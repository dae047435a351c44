// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explained_figure.h"
#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// An option's monthly cost at the scenario's volume, in words for people.
struct BreakdownEntry {
    Option option;
    bool visible;
    bool focus;
    bool baseline;
    Quantity total;               ///< "$3,765"
    Message exact;                ///< to the cent, for the tooltip
    double share;                 ///< of the dearest visible option's total, 0 … 1: how long its bar is
    bool cheaperNotShown = false; ///< not visible, and the cheapest of all

    friend bool operator==(const BreakdownEntry&, const BreakdownEntry&) = default;
};

/// All options beside each other.
struct Breakdown {
    Quantity volume;      ///< "1,000,000"
    Quantity shortVolume; ///< "1M"
    /// The visible ones, cheapest first, ties in the model's order; then the others in the model's order.
    std::vector<BreakdownEntry> entries;

    friend bool operator==(const Breakdown&, const Breakdown&) = default;
};

[[nodiscard]] Breakdown breakdown(const Evaluation& evaluation);

// The same in words, over it and for who can't see it.

/// "At 1,000,000 requests a month", and where there is no room "At 1M".
[[nodiscard]] Message atVolume(const Quantity& volume);
[[nodiscard]] Message atVolumeInShort(const Quantity& volume);
/// "1 warning", "2 warnings"; empty without one.
[[nodiscard]] Message countOfWarnings(std::size_t warnings);
/// What an option is besides: "focus", "baseline", "cheapest"; empty for most.
[[nodiscard]] Message tagOf(const BreakdownEntry& entry);
/// The cheapest option where that is not shown: "not shown: Small model with memory $2,650"; else empty.
[[nodiscard]] Message cheaperNotShown(const Breakdown& breakdown);
/// "Rented GPU, $3,765 a month, focus".
[[nodiscard]] Message entryInWords(const BreakdownEntry& entry);
/// "At 1,000,000 requests a month: Owned hardware $1,200, Rented GPU $3,765, not shown: Small model with memory $950,
/// 2 warnings".
[[nodiscard]] Message totalsInWords(const Breakdown& breakdown, std::size_t warnings);

/// A line of what an option's cost is made of.
struct BreakdownLine {
    Message label;
    Quantity value;                       ///< rounded for people
    Message exact;                        ///< all digits, for the tooltip
    std::optional<ExplainedFigure> how{}; ///< what it is, where it can be explained

    friend bool operator==(const BreakdownLine&, const BreakdownLine&) = default;
};

/// What stands behind one option's total.
struct BreakdownDetails {
    Option option = Option::FrontierApi;
    std::vector<BreakdownLine> components; ///< those that are not zero, in the model's order
    std::vector<BreakdownLine> rates;      ///< per request, per 1,000 requests, per correct answer
    Message gpus; ///< "2 GPUs, 5 % busy: 18 % is headroom for peaks, 77 % spare"; empty without GPUs of its own

    friend bool operator==(const BreakdownDetails&, const BreakdownDetails&) = default;
};

/// What each component costs, in the order of their table, so that what is written adds up to the total; what it costs
/// with several options alike is written alike.
[[nodiscard]] std::vector<Quantity> partsInWords(const Evaluation& evaluation, Option option);

[[nodiscard]] BreakdownDetails breakdownDetails(const Evaluation& evaluation, Option option);

} // namespace breakeven
