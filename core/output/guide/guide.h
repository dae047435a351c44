// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/guide_blocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Keys of a part of the window, in the words of the language that the guide is for.
struct GuideKey {
    std::string part; ///< those of a part come one after the other
    std::string keys;
    std::string what; ///< they do
};

/// The guide: what the program answers, its options, figures, inputs, formulas, views, worked examples and keys, all
/// from the tables and the model that the program itself computes with. Its sections are the chapters. The same keys
/// give the same guide. Takes a part of a second: the examples are computed.
[[nodiscard]] GuideSection guide(const std::vector<GuideKey>& keys);

/// The section of that anchor, however deep; null if there is none.
[[nodiscard]] const GuideSection* findSection(const GuideSection& within, std::string_view anchor);

} // namespace breakeven
