// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/inputs/parameter.h"
#include "core/words/message.h"

#include <string>
#include <string_view>

namespace breakeven {

/// How a GPU is rented.
enum class RateKind { OnDemand, Reserved, Spot, Serverless };

struct RateKindInfo {
    RateKind kind;
    std::string_view id;
    std::string_view name; ///< as a person reads it

    [[nodiscard]] constexpr Label label() const { return {"rate_kind", id, "name", name}; }
};

inline constexpr EnumTable<&RateKindInfo::kind> rateKindTable{{
    {RateKind::OnDemand, "on_demand", "on demand"},
    {RateKind::Reserved, "reserved", "reserved"},
    {RateKind::Spot, "spot", "spot"},
    {RateKind::Serverless, "serverless", "serverless"},
}};
template <> inline constexpr const auto& tableOf<RateKind> = rateKindTable;

/// What a provider asks for a GPU.
struct GpuRate {
    std::string gpu;     ///< as the accelerators' table calls it where it has it
    double memoryGb = 0; ///< of one GPU; 0 where nobody says
    std::string provider;
    std::string instance;
    std::string region; ///< empty where there is one price
    RateKind kind = RateKind::OnDemand;
    int years = 0;            ///< of a reservation
    double gpus = 1;          ///< of the instance; can be a fraction
    double usdPerGpuHour = 0; ///< the instance's price over its GPUs
    std::string source;       ///< where the figure is from, in a few words
    std::string asOf;         ///< as_of.h; empty if unknown
    bool own = false;         ///< of the user's catalog; not in its file

    friend bool operator==(const GpuRate&, const GpuRate&) = default;
};

/// The least and the most that a GPU-hour can plausibly cost, in US dollars.
inline constexpr double lowestGpuRate = 0.005;
inline constexpr double highestGpuRate = 50;
/// What else a rate can plausibly be: the memory of a GPU in GB, and how many GPUs an instance has.
inline constexpr Range plausibleGpuMemory{1, 2000};
inline constexpr Range plausibleGpuCount{0.001, 1024};

/// What tells a rate from all others: "aws/g5.xlarge/a10g/spot/us-east-1". Two rates with one id are the same offer at
/// two times: capitals, and marks between words, make no difference, nor does the count of GPUs.
[[nodiscard]] std::string rateId(const GpuRate& rate);

/// "on demand", "reserved for 3 years".
[[nodiscard]] Message kindWords(const GpuRate& rate);

/// "A10G, AWS g5.xlarge in us-east-1, on demand".
[[nodiscard]] Message rateName(const GpuRate& rate);

/// The same with what it costs is from: "…, 2026-07-20 (AWS price list)".
[[nodiscard]] Message rateSource(const GpuRate& rate);

} // namespace breakeven
