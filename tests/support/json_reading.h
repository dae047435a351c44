// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/json/json_values.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

namespace breakeven::test {

/// The keys of an object in their order, a bar between them.
[[nodiscard]] inline std::string keysOf(const Json& object)
{
    std::string keys;
    for (const auto& member : object.items())
        keys += (keys.empty() ? "" : "|") + member.key();
    return keys;
}

/// The object of a list that has that id; throws if there is none.
[[nodiscard]] inline const Json& withId(const Json& list, std::string_view id)
{
    const auto found = std::ranges::find_if(list, [id](const Json& one) { return one.at("id") == id; });
    if (found == list.end())
        throw std::out_of_range(std::string(id));
    return *found;
}

} // namespace breakeven::test
