// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

namespace breakeven {

/// What a scenario file says, while it is read.
struct ScenarioReading {
    Scenario scenario;
    std::string view; ///< as JSON
    /// What this version does not know inside `sources`, `analysis` and `advice`, by that member.
    std::map<std::string, nlohmann::ordered_json, std::less<>> unknown;

    void keepUnknown(std::string_view member, const std::string& key, const nlohmann::ordered_json& value)
    {
        auto& kept = unknown.try_emplace(std::string(member), nlohmann::ordered_json::object()).first->second;
        kept.get_ref<nlohmann::ordered_json::object_t&>().emplace_back(key, value); // the reader has seen to duplicates
    }
};

/// A member of the file that this version knows. `read` checks it and puts it into place; an error's `where` is a JSON
/// pointer from the member on.
struct ScenarioMember {
    std::string_view key;
    Outcome (*read)(const nlohmann::ordered_json& value, ScenarioReading& into);
};

/// The members of several lists, in their order.
template <std::size_t... Size> [[nodiscard]] constexpr auto joined(const std::array<ScenarioMember, Size>&... lists)
{
    std::array<ScenarioMember, (Size + ...)> all{};
    auto* end = all.data();
    ((end = std::copy(lists.begin(), lists.end(), end)), ...);
    return all;
}

/// A value as an error quotes it: a number, `"text"`, "an object".
[[nodiscard]] Message shownJson(const nlohmann::ordered_json& value);

/// "an object is not text".
[[nodiscard]] Error notA(const nlohmann::ordered_json& value, const Message& expected, std::string pointer = {});

[[nodiscard]] Outcome readText(const nlohmann::ordered_json& value, std::string& into);

} // namespace breakeven
