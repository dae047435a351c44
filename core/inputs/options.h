// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace breakeven {

/// The ways to serve the task, in the model's order (ties go to the first).
enum class Option { FrontierApi, ProvisionedApi, MemoryApi, TunedApi, RentedGpu, ServerlessGpu, OwnedHardware, Hybrid };

/// Which model answers an option's requests: its prices, its accuracy and the work that it takes are the option's.
enum class Answering {
    FrontierModel,
    ModelWithMemory,
    TunedModel,
    Router ///< sends a part to a tuned model, on what the scenario hosts its hybrid, and the rest to the frontier's
};

/// On whose machines the model runs, and so how its computing is billed.
enum class Hosting {
    Provider,     ///< by the token
    Reserved,     ///< units of its provider's machines, for every hour whether they are used or not
    RentedGpus,   ///< whole GPUs for the hours that they are online
    SharedGpus,   ///< by the second, serverless
    OwnedHardware ///< by what it loses in value, its power and its place
};

/// The ways to serve a task as people compare them: those that host themselves are one.
enum class Approach { GeneralApi, MemoryApi, TunedApi, SelfHosted, Hybrid };

/// An option's colors as 0xRRGGBB: so far from the theme's surface that three quarters of them, which a thin line
/// between two rows of pixels has, are still 3:1 against it, and told from all others by whoever sees red, green or
/// blue otherwise (a difference of at least 8, CIEDE2000). In gray the dashes tell them apart. The print's are grays
/// from black to 3:1 against white, those of neighboring rows far apart.
struct OptionColors {
    std::uint32_t light;
    std::uint32_t dark;
    std::uint32_t print;
};

/// Lengths of strokes and gaps in widths of the line; those that are 0 are none, and without any it is solid.
using Dash = std::array<std::uint8_t, 4>;

/// A row of the option table: all that is said of an option but the formulas of what it is made of (core/model).
struct OptionInfo {
    Option option;
    std::string_view id;     ///< JSON and command line
    std::string_view name;   ///< label, and the start of a sentence
    std::string_view inText; ///< within a sentence, with its article where it needs one
    std::string_view where;  ///< where a request costs: "$0.0021 on our own GPUs"
    Answering answering;
    Hosting hosting;
    Approach approach;  ///< among those that people compare
    bool canBeBaseline; ///< its cost is a straight line over the volume
    bool shownByDefault;
    OptionColors colors;
    Dash dash; ///< the focus is drawn solid whatever stands here
    std::string_view help;
};

// clang-format off
inline constexpr EnumTable<&OptionInfo::option> optionTable{{
    {Option::FrontierApi, "frontier_api", "Frontier API", "the frontier API", "at the API",
     Answering::FrontierModel, Hosting::Provider, Approach::GeneralApi, true, true, {0x3A3F47, 0xD5DAE1, 0x000000}, {},
     "The large model's API, paid per token"},
    {Option::ProvisionedApi, "provisioned_api", "Provisioned API", "the provisioned API", "on reserved capacity",
     Answering::FrontierModel, Hosting::Reserved, Approach::GeneralApi, false, false, {0x530000, 0xB27064, 0x3B3B3B},
     {4, 2, 4, 7}, "The large model on reserved capacity, paid by the hour whether used or not"},
    {Option::MemoryApi, "memory_api", "Small model with memory", "the small model with memory",
     "at the small model with memory", Answering::ModelWithMemory, Hosting::Provider, Approach::MemoryApi, true, false,
     {0x7F7139, 0xDBB43B, 0x777777}, {8, 3},
     "A small hosted model that recalls memories into its prompt; nothing is trained"},
    {Option::TunedApi, "tuned_api", "Fine-tuned API", "the fine-tuned API", "at the fine-tuned API",
     Answering::TunedModel, Hosting::Provider, Approach::TunedApi, true, true, {0xB03A94, 0xEB9CD4, 0x626262}, {2, 3},
     "A small model, fine-tuned and hosted by its provider, paid per token"},
    {Option::RentedGpu, "rented_gpu", "Rented GPU", "the rented GPU", "on our own GPUs",
     Answering::TunedModel, Hosting::RentedGpus, Approach::SelfHosted, false, true,
     {0x0B63C5, 0x62ADFF, 0x292929}, {6, 2},
     "A fine-tuned small model on rented GPUs that are always on"},
    {Option::ServerlessGpu, "serverless_gpu", "Serverless GPU", "the serverless GPU", "on serverless GPUs",
     Answering::TunedModel, Hosting::SharedGpus, Approach::SelfHosted, false, false,
     {0x1E8178, 0x41CDB5, 0x4E4E4E}, {10, 3, 2, 3},
     "The same model on GPU time that is billed by the second"},
    {Option::OwnedHardware, "owned_hardware", "Owned hardware", "owned hardware", "on our own hardware",
     Answering::TunedModel, Hosting::OwnedHardware, Approach::SelfHosted, false, true,
     {0xC24400, 0xF89474, 0x8C8C8C}, {14, 4},
     "The same model on hardware that is bought"},
    {Option::Hybrid, "hybrid", "Hybrid", "the hybrid", "through the hybrid",
     Answering::Router, Hosting::Provider, Approach::Hybrid, false, true, {0x5A1CF3, 0xA48BCB, 0x181818}, {5, 4},
     "A router: the small model answers most requests, the frontier API the rest"},
}};
// clang-format on
template <> inline constexpr const auto& tableOf<Option> = optionTable;

inline constexpr std::size_t optionCount = optionTable.size();

/// A set of options.
using OptionSet = EnumSet<Option>;

/// The options whose row fulfills a condition.
template <typename Condition> [[nodiscard]] constexpr OptionSet optionsWhere(const Condition& condition)
{
    return OptionSet::where([&](Option option) { return condition(info(option)); });
}

inline constexpr OptionSet allOptions = optionsWhere([](const OptionInfo&) { return true; });

/// Those that a new scenario shows.
inline constexpr OptionSet optionsShownByDefault =
    optionsWhere([](const OptionInfo& row) { return row.shownByDefault; });

/// Whether the model runs on GPUs that are not its provider's.
[[nodiscard]] constexpr bool isSelfHosted(Hosting hosting)
{
    switch (hosting) {
    case Hosting::Provider:
    case Hosting::Reserved: return false;
    case Hosting::RentedGpus:
    case Hosting::SharedGpus:
    case Hosting::OwnedHardware: break;
    }
    return true;
}

/// Those that run a fine-tuned model on GPUs that are ours to keep busy.
inline constexpr OptionSet selfHostedOptions =
    optionsWhere([](const OptionInfo& row) { return row.approach == Approach::SelfHosted; });

/// What may host a hybrid's small model: all that answer with a tuned one, as people choose among them.
inline constexpr std::array hybridHostings{Option::RentedGpu, Option::ServerlessGpu, Option::OwnedHardware,
                                           Option::TunedApi};

namespace detail {

constexpr bool everyOptionIsSound()
{
    for (const OptionInfo& row : optionTable)
        for (const OptionInfo& other : optionTable) {
            if (row.option == other.option)
                continue;
            if (row.id == other.id || (row.answering == other.answering && row.hosting == other.hosting))
                return false;
            if (row.colors.light == other.colors.light || row.colors.dark == other.colors.dark ||
                row.colors.print == other.colors.print)
                return false;
        }
    return true;
}

} // namespace detail

static_assert(detail::everyOptionIsSound(), "no two options share an id, a color or all that they are made of");
static_assert(optionsWhere([](const OptionInfo& row) { return isSelfHosted(row.hosting); }) == selfHostedOptions,
              "whatever runs elsewhere than at its provider is self-hosted");
static_assert(optionsWhere([](const OptionInfo& row) {
                  return isSelfHosted(row.hosting) && row.answering == Answering::TunedModel;
              }) == selfHostedOptions,
              "only a tuned model can run elsewhere than at its provider: the model has no costs for another");
static_assert(std::ranges::all_of(optionTable,
                                  [](const OptionInfo& row) {
                                      return row.hosting != Hosting::Reserved ||
                                             row.answering == Answering::FrontierModel;
                                  }),
              "only the large model's capacity can be reserved: the model has no units for another");
static_assert(
    [] {
        OptionSet hosts;
        for (const Option option : hybridHostings)
            hosts.insert(option);
        return hosts == optionsWhere([](const OptionInfo& row) { return row.answering == Answering::TunedModel; });
    }(),
    "whatever answers with a tuned model can host a hybrid's");

} // namespace breakeven
