// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/model_size.h"
#include "core/inputs/enum_table.h"
#include "core/result.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// How many requests a GPU works on at once.
enum class Load {
    Full,    ///< as many as it takes: the most tokens, and the longest waits
    Latency, ///< a few dozen at most, or as many as a promised latency allows
    Single   ///< one
};

struct LoadInfo {
    Load load;
    std::string_view id;
    std::string_view name; ///< as a person reads it

    [[nodiscard]] constexpr Label label() const { return {"load", id, "name", name}; }
};

inline constexpr EnumTable<&LoadInfo::load> loadTable{{
    {Load::Full, "full", "full batch"},
    {Load::Latency, "latency", "limited for latency"},
    {Load::Single, "single", "one request at a time"},
}};
template <> inline constexpr const auto& tableOf<Load> = loadTable;

/// A published measurement of a model's throughput. Rates are tokens a second of all its GPUs together; those of input,
/// output and both are different things.
struct Measurement {
    std::string model;
    std::optional<double> billions; ///< of parameters
    std::string gpu;                ///< as the accelerators' table calls it
    int gpus = 1;
    std::string engine;
    std::string precision; ///< in the source's words
    Precision bits = Precision::Bits16;
    std::string workload;              ///< in the source's words, where it says more than the two numbers
    std::optional<double> inputTokens; ///< of a request
    std::optional<double> outputTokens;
    std::optional<Load> load;     ///< absent where the source does not say
    std::optional<double> atOnce; ///< requests
    std::optional<double> inputPerSecond;
    std::optional<double> outputPerSecond;
    std::optional<double> totalPerSecond;
    bool timedApart = false; ///< input and output one after the other, each rate in its own time
    std::string source;
    std::string asOf; ///< as_of.h

    /// Input tokens for each output token, as the workload or the two rates say; absent if nothing does.
    [[nodiscard]] std::optional<double> inputPerOutput() const;
    /// Output tokens a second of one GPU, from the total where only that was given; absent if it can't be told.
    [[nodiscard]] std::optional<double> outputRate() const;
};

/// "Qwen3-14B, FP8, SGLang 0.5.5, 217 in / 202 out, 1,000 requests at once": what the source states, and no more.
[[nodiscard]] Message conditions(const Measurement& measurement);
/// "5,020 output tokens/s", "10,338 tokens/s in and out"; of all its GPUs.
[[nodiscard]] Message measuredRate(const Measurement& measurement);

/// "3,459 output tokens/s on one H100 with …": the rate, its conditions, its date and its source.
[[nodiscard]] Message measuredWords(const Measurement& measurement);

/// The text of resources/catalogs/throughput.json, as it was compiled into the program.
[[nodiscard]] std::string_view embeddedMeasurements();

/// Reads {"format": "breakeven-throughput", "version": 1, "measurements": […]}. What is missing, unknown or not
/// plausible is an error that names WHERE and the JSON pointer.
[[nodiscard]] Result<std::vector<Measurement>> parseMeasurements(std::string_view text, const std::string& where);

/// Those that come with the program.
[[nodiscard]] const std::vector<Measurement>& measurements();

} // namespace breakeven
