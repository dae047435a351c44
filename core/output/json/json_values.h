// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace breakeven {

// What the JSON answers have in common.

using Json = nlohmann::ordered_json;

[[nodiscard]] inline Json orNull(const std::optional<double>& figure)
{
    return figure ? Json(*figure) : Json(nullptr);
}

[[nodiscard]] inline Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// For people and programs: indented, ends with a newline.
[[nodiscard]] inline std::string jsonAnswer(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace breakeven
