// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/qualities.h"

#include <optional>

namespace breakeven {

/// One score on the scales.
struct QualityDot {
    Quality quality = Quality::Cost;
    Approach approach = Approach::GeneralApi;
    friend bool operator==(const QualityDot&, const QualityDot&) = default;
};

/// What a person points at in the qualitative picture.
struct QualitativeMarks {
    std::optional<QualityDot> selected; ///< that keys move
    bool focused = false;               ///< keys go to it
    std::optional<Approach> raised;     ///< whose dots stand out from the others
    std::optional<QualityDot> read;     ///< whose reason is written out
};

} // namespace breakeven
