// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/scenario_file.h"

#include <nlohmann/json.hpp>

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace breakeven {

/// A scenario file while it is read.
struct ScenarioReading {
    ScenarioFile file;
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

// The readers, in the order in which they must run: a range is checked against its value, the focus against the
// baseline.
Outcome readName(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readNotes(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readAsOf(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readBaseline(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readFocus(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readOptions(const nlohmann::ordered_json& value, ScenarioReading& into);
/// An array of options' ids, none of them twice.
Outcome readOptionSet(const nlohmann::ordered_json& value, OptionSet& into);
Outcome readParameters(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readRanges(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readHybridHosting(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readAmortizeUpfront(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readAnalysis(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readAdvice(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readPin(const nlohmann::ordered_json& value, ScenarioReading& into);
/// After the parameters, to which the workloads must add up.
Outcome readWorkloads(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readView(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readSources(const nlohmann::ordered_json& value, ScenarioReading& into);

inline constexpr std::array<ScenarioMember, 16> scenarioMembers{{
    {"name", readName},
    {"notes", readNotes},
    {"as_of", readAsOf},
    {"baseline", readBaseline},
    {"focus", readFocus},
    {"options", readOptions},
    {"parameters", readParameters},
    {"ranges", readRanges},
    {"hybrid_hosting", readHybridHosting},
    {"amortize_upfront", readAmortizeUpfront},
    {"analysis", readAnalysis},
    {"advice", readAdvice},
    {"pin", readPin},
    {"workloads", readWorkloads},
    {"view", readView},
    {"sources", readSources},
}};

/// Whether the file's format names that member; "format" and "version" are read before all others.
[[nodiscard]] constexpr bool isScenarioMember(std::string_view key)
{
    for (const ScenarioMember& member : scenarioMembers)
        if (member.key == key)
            return true;
    return key == "format" || key == "version";
}

/// The workloads as the file has them.
[[nodiscard]] nlohmann::ordered_json workloadsJson(const std::vector<Workload>& workloads);

/// A value as an error quotes it: a number, `"text"`, "an object".
[[nodiscard]] std::string shownJson(const nlohmann::ordered_json& value);

/// "an object is not text".
[[nodiscard]] Error notA(const nlohmann::ordered_json& value, std::string_view expected, std::string pointer = {});

[[nodiscard]] Outcome readText(const nlohmann::ordered_json& value, std::string& into);

} // namespace breakeven
