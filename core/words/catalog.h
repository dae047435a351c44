// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <span>
#include <string>
#include <string_view>

namespace breakeven {

/// A message in one language. In its text an argument's name stands in braces.
struct CatalogEntry {
    std::string_view name; ///< as MessageName has it: "verdict.saves(volume, saving)"
    std::string_view text;
    std::string_view one = {};     ///< instead, where `counted` is one
    std::string_view counted = {}; ///< which argument is counted

    [[nodiscard]] constexpr std::string_view id() const { return name.substr(0, name.find('(')); }
};

/// A language: its messages, and how it writes what stands in them.
struct Catalog {
    std::span<const CatalogEntry> entries;
    std::string (*quantity)(const Quantity&);
    std::string (*label)(const Label&);
    bool (*isOne)(const Quantity&); ///< whether the count takes the singular

    [[nodiscard]] const CatalogEntry* find(std::string_view id) const;
};

} // namespace breakeven
