// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Where a parameter's value is from.
enum class Origin {
    Default,    ///< nobody has said anything
    Typed,      ///< by hand
    Catalog,    ///< a price, rate or measurement of a catalog
    UsageLog,   ///< a log of real requests
    Benchmark,  ///< results of a serving benchmark of one's own
    Estimate,   ///< computed from what a model and a GPU are; nobody measured it
    TokenCount, ///< counted in prompts and answers
    Workloads,  ///< the sum or mean of the scenario's workloads
    Stated      ///< the scenario's file says where, in words of its own
};

struct OriginInfo {
    Origin origin;
    std::string_view id;     ///< in answers
    std::string_view name;   ///< as a person reads it
    std::string_view prefix; ///< that a source's text begins with in the file; empty for what has none
};

inline constexpr EnumTable<&OriginInfo::origin> originTable{{
    {Origin::Default, "default", "Default", ""},
    {Origin::Typed, "typed", "Typed", ""},
    {Origin::Catalog, "catalog", "Catalog", "Catalog: "},
    {Origin::UsageLog, "log", "Usage log", "Usage log: "},
    {Origin::Benchmark, "benchmark", "Benchmark", "Benchmark: "},
    {Origin::Estimate, "estimate", "Estimate", "Estimate: "},
    {Origin::TokenCount, "tokens", "Token count", "Token count: "},
    {Origin::Workloads, "workloads", "Workloads", "Workloads: "},
    {Origin::Stated, "stated", "Source", ""},
}};
template <> inline constexpr const auto& tableOf<Origin> = originTable;

struct Provenance {
    Origin origin = Origin::Default;
    std::string text; ///< what the source says, without its origin's prefix; empty for default and typed

    /// "Catalog: Claude Haiku 4.5, Anthropic, 2026-08-01"; "Default".
    [[nodiscard]] Message sentence() const;
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// Where the parameter's value is from: by its source if it has one, else by whether it is the default.
[[nodiscard]] Provenance provenanceOf(const Scenario& scenario, const Parameter& parameter);

/// What evidence says of a parameter: its value, where that is from, and perhaps the range of what was seen.
struct SourcedValue {
    const Parameter* parameter;
    double value;               ///< that the parameter accepts
    std::string source;         ///< with its origin's prefix, and its date where there is one
    std::optional<Range> range; ///< holds the value and has two ends
};

/// The value as the parameter takes it: limited to its range, whole where it must be. Where that changes more than
/// the last digits, the source says so. `what` is the source without the origin's prefix. `value` is finite.
[[nodiscard]] SourcedValue sourcedValue(const Parameter& parameter, double value, Origin origin, std::string_view what);

} // namespace breakeven
