// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/words/label.h"
#include "core/words/message.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What a fact of the catalogs tells.
enum class FactKind { ModelPrice, GpuRate, PurchasePrice, Unit, UnitPrice, Throughput, Power, Speed, ModelSize };

struct FactKindInfo {
    FactKind kind;
    std::string_view id;
    std::string_view name; ///< as a person reads it
    std::string_view file; ///< of resources/catalogs, where its rows stand
    bool ages;             ///< what was true once may not be so any more

    [[nodiscard]] constexpr Label label() const { return {"fact_kind", id, "name", name}; }
};

inline constexpr EnumTable<&FactKindInfo::kind> factKindTable{{
    {FactKind::ModelPrice, "model_price", "Model price", "models.json", true},
    {FactKind::GpuRate, "gpu_rate", "GPU rent", "gpus.json", true},
    {FactKind::PurchasePrice, "purchase_price", "GPU purchase price", "accelerators.json", true},
    {FactKind::Unit, "unit", "Reserved unit", "units.json", true},
    {FactKind::UnitPrice, "unit_price", "Price of a reserved unit", "units.json", true},
    {FactKind::Throughput, "throughput", "Measured throughput", "throughput.json", true},
    {FactKind::Power, "power", "Rated power", "accelerators.json", false},
    {FactKind::Speed, "speed", "GPU speed", "gpu_speeds.json", false},
    {FactKind::ModelSize, "model_size", "Model size", "model_sizes.json", false},
}};
template <> inline constexpr const auto& tableOf<FactKind> = factKindTable;

/// A fact of a catalog: what it says of what, who says so, and since when that is known.
struct Fact {
    FactKind kind = FactKind::ModelPrice;
    Message what; ///< "gpt-6-sol, OpenAI"
    Message says; ///< "$2.00 in and $10.00 out"
    std::string source;
    std::string asOf;       ///< as_of.h; empty if unknown
    std::string holdsUntil; ///< the last day for which it was promised; may be empty
};

/// Days from the last day that the fact's date may mean; absent if that is unknown, or the date means a time that is
/// not over (2026, in 2026).
[[nodiscard]] std::optional<int> ageOf(const Fact& fact, std::chrono::sys_days today);

/// Whether a fact that ages is older than oldestPrices (dates.h), of an unknown day, or promised until a day that is
/// past.
[[nodiscard]] bool needsCheck(const Fact& fact, std::chrono::sys_days today);

/// "118 days", "1 day", "within 2026", "unknown"; "does not age".
[[nodiscard]] Message ageInWords(const Fact& fact, std::chrono::sys_days today);

/// Those of an unknown day, then the oldest, and last those that do not age; else as they were.
[[nodiscard]] std::vector<Fact> oldestFirst(std::vector<Fact> facts);

} // namespace breakeven
