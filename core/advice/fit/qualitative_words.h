// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/qualitative.h"
#include "core/words/message.h"

namespace breakeven {

/// A score with what it means and why, for one who points at it or hears it read: "Privacy, Self-hosted: 5.0 of 5,
/// from data leaves to data stays. …"; what the program's own would be where it was moved.
[[nodiscard]] Message scoreInWords(const Qualitative& qualitative, Quality quality, Approach approach);

/// A quality's weight, for one who points at it: "Weight of Privacy: 2 of 5".
[[nodiscard]] Message weightInWords(const Qualitative& qualitative, Quality quality);

/// "1. Self-hosted", or the name alone where nothing is weighted.
[[nodiscard]] Message placeInWords(const Qualitative& qualitative, std::size_t index);
/// Over the order: "Weighted order", or that there is none.
[[nodiscard]] Message orderTitle(const Qualitative& qualitative);
/// The whole order and the weights, to be read out.
[[nodiscard]] Message orderInWords(const Qualitative& qualitative);

/// What the picture says below itself: which way of self-hosting is meant, then the facts on latency.
[[nodiscard]] Message qualitativeNotes(const Qualitative& qualitative);

} // namespace breakeven
