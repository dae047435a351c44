// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace breakeven {

/// The ways to serve the task, in the model's order (ties go to the first).
enum class Option { FrontierApi, MemoryApi, TunedApi, RentedGpu, ServerlessGpu, OwnedHardware, Hybrid };

inline constexpr std::size_t optionCount = 7;

/// A row of the option table.
struct OptionInfo {
    Option option;
    std::string_view id;     ///< JSON and command line
    std::string_view name;   ///< label, and the start of a sentence
    std::string_view inText; ///< within a sentence, with its article where it needs one
    std::string_view where;  ///< where a request costs: "$0.0021 on our own GPUs"
    bool canBeBaseline;      ///< its cost is a straight line over the volume
    bool shownByDefault;
    std::string_view help;
};

inline constexpr std::array<OptionInfo, optionCount> optionTable{{
    {Option::FrontierApi, "frontier_api", "Frontier API", "the frontier API", "at the API", true, true,
     "The large model's API, paid per token"},
    {Option::MemoryApi, "memory_api", "Small model with memory", "the small model with memory",
     "at the small model with memory", true, false,
     "A small hosted model that recalls memories into its prompt; nothing is trained"},
    {Option::TunedApi, "tuned_api", "Fine-tuned API", "the fine-tuned API", "at the fine-tuned API", true, true,
     "A small model, fine-tuned and hosted by its provider, paid per token"},
    {Option::RentedGpu, "rented_gpu", "Rented GPU", "rented GPUs", "on our own GPUs", false, true,
     "A fine-tuned small model on rented GPUs that are always on"},
    {Option::ServerlessGpu, "serverless_gpu", "Serverless GPU", "serverless GPUs", "on serverless GPUs", false, false,
     "The same model on GPU time that is billed by the second"},
    {Option::OwnedHardware, "owned_hardware", "Owned hardware", "owned hardware", "on our own hardware", false, true,
     "The same model on hardware that is bought"},
    {Option::Hybrid, "hybrid", "Hybrid", "the hybrid", "through the hybrid", false, true,
     "A router: the small model answers most requests, the frontier API the rest"},
}};

[[nodiscard]] constexpr const OptionInfo& info(Option option)
{
    return optionTable[static_cast<std::size_t>(option)];
}

[[nodiscard]] constexpr std::optional<Option> findOption(std::string_view id)
{
    for (const OptionInfo& row : optionTable)
        if (row.id == id)
            return row.option;
    return std::nullopt;
}

/// What may host a hybrid's small model.
inline constexpr std::array hybridHostings{Option::RentedGpu, Option::ServerlessGpu, Option::OwnedHardware,
                                           Option::TunedApi};

/// A set of options.
class OptionSet {
public:
    constexpr OptionSet() = default;
    constexpr OptionSet(std::initializer_list<Option> options)
    {
        for (const Option option : options)
            insert(option);
    }
    constexpr void insert(Option option) { m_bits |= bit(option); }
    constexpr void erase(Option option) { m_bits &= ~bit(option); }
    [[nodiscard]] constexpr bool contains(Option option) const { return (m_bits & bit(option)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    friend bool operator==(OptionSet, OptionSet) = default;

    /// Those that a new scenario shows.
    [[nodiscard]] static constexpr OptionSet byDefault()
    {
        OptionSet set;
        for (const OptionInfo& row : optionTable)
            if (row.shownByDefault)
                set.insert(row.option);
        return set;
    }

private:
    static constexpr unsigned bit(Option option) { return 1U << static_cast<unsigned>(option); }
    unsigned m_bits = 0;
};

} // namespace breakeven
