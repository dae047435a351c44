// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claimed_figure.h"
#include "core/inputs/enum_table.h"
#include "core/words/label.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// How far a computed figure may lie outside what was published and still count as reproduced: articles round, mostly
/// to two digits, and a figure of two digits is off by up to 5 %.
inline constexpr double claimTolerance = 0.05;

enum class ClaimStatus { Reproduced, Differs };

/// A row of the table of what a check can find.
struct ClaimStatusInfo {
    ClaimStatus status;
    std::string_view id;   ///< JSON
    std::string_view name; ///< label
};

inline constexpr EnumTable<&ClaimStatusInfo::status> claimStatusTable{{
    ClaimStatusInfo{ClaimStatus::Reproduced, "reproduced", "Reproduced"},
    ClaimStatusInfo{ClaimStatus::Differs, "differs", "Differs"},
}};
template <> inline constexpr const auto& tableOf<ClaimStatus> = claimStatusTable;

[[nodiscard]] constexpr Label nameOf(ClaimStatus status)
{
    return {"claim_status", info(status).id, "name", info(status).name};
}

/// A figure that somebody published, held against what a scenario's inputs give.
struct ClaimCheck {
    std::optional<Range> published; ///< absent for the claim that there is no such figure
    std::optional<double> computed; ///< claimedFigure
    ClaimStatus status = ClaimStatus::Differs;
    Message publishedText; ///< "$900", "15k–30k requests a month"
    Message computedText;  ///< "$600", "never"
    Message why;           ///< one sentence; empty if nothing is to be said
};

/// Reproduced is a figure within the published range, widened by claimTolerance of each end. A figure that does not
/// exist never reproduces a number; a number never reproduces "never". `why` compares the two.
[[nodiscard]] ClaimCheck checkClaim(const Evaluation& evaluation, ClaimFigure figure, Option option,
                                    const std::optional<Range>& published);
/// The same for a figure that was computed of more than one scenario: `evaluation` is that of the one that is named.
[[nodiscard]] ClaimCheck checkClaim(const Evaluation& evaluation, ClaimFigure figure, Option option,
                                    const std::optional<Range>& published, const std::optional<double>& computed);

/// A claim with its check, ready to be shown or exported.
struct CheckedClaim {
    bool own = false;     ///< somebody's own, of the scenario at hand
    std::string preset;   ///< the program's preset behind it, also one that no menu offers; empty for an own one
    std::string scenario; ///< its name
    Message text;         ///< what is claimed: "Frontier API: cost a month", or an own claim's words
    std::string source;
    ClaimFigure figure = ClaimFigure::MonthlyTotal;
    Option option = Option::FrontierApi;
    ClaimCheck check;
};

/// The claim and its check, to be read out: "Claimed: $900. Its inputs give: $600. Differs. …"
[[nodiscard]] Message claimInWords(const CheckedClaim& claim);

/// What is said under a claim, piece by piece: what an own one is about, why it differs, where an own one is from.
[[nodiscard]] std::vector<Message> claimDetails(const CheckedClaim& claim);

/// The claims that a scenario carries, checked against its inputs, in their order.
[[nodiscard]] std::vector<CheckedClaim> ownClaims(const Evaluation& evaluation);

} // namespace breakeven
