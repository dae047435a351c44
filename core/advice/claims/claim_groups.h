// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_check.h"

#include <string>
#include <vector>

namespace breakeven {

/// What was published of one example.
struct ClaimedExample {
    std::string preset; ///< id
    std::string name;
    std::vector<CheckedClaim> claims; ///< at least one
};

/// The examples of one publication.
struct ClaimedSource {
    std::string name;
    std::vector<ClaimedExample> examples; ///< at least one
};

/// Published claims by publication and example, in their order; those of an example stand together, as do the examples
/// of a publication.
[[nodiscard]] std::vector<ClaimedSource> bySource(const std::vector<CheckedClaim>& claims);

/// How many of the claims differ from what their inputs give.
[[nodiscard]] std::size_t differingOf(const std::vector<CheckedClaim>& claims);

/// "5 figures".
[[nodiscard]] Message figureCount(const std::vector<CheckedClaim>& claims);
/// "3 differ"; "All reproduced".
[[nodiscard]] Message resultInWords(const std::vector<CheckedClaim>& claims);
/// How many figures there are of how many examples, and how many of them are reproduced, in one sentence.
[[nodiscard]] Message claimSummary(const std::vector<ClaimedSource>& sources);

} // namespace breakeven
