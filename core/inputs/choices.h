// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <array>
#include <span>
#include <string_view>

namespace breakeven {

/// The inputs that are no numbers, beside what is compared with what. The initializers are the defaults.
struct Choices {
    Option hybridHosting = Option::RentedGpu;
    bool amortizeUpfront = true;

    friend bool operator==(const Choices&, const Choices&) = default;
};

/// The option that runs an option's own model: the one that a hybrid is hosted on, or the option itself.
[[nodiscard]] constexpr Option hostOf(const Choices& choices, Option option)
{
    return info(option).answering == Answering::Router ? choices.hybridHosting : option;
}

/// Whether a month's cost carries its share of what is paid up front.
[[nodiscard]] constexpr bool spreadsUpfront(const Choices& choices)
{
    return choices.amortizeUpfront;
}

// Panel, scenario file, command line, pin, workbook and comparison go over these rows.

/// One of several options.
struct Choice {
    std::string_view id; ///< JSON key and `--set` name
    Option Choices::*member;
    std::string_view label;
    std::string_view group; ///< a group of the parameter table
    std::span<const Option> options;
    std::string_view role; ///< what another option can't be: "a hybrid's hosting"
    std::string_view edit; ///< what undo calls a change
    std::string_view help;

    [[nodiscard]] constexpr Option defaultValue() const { return Choices{}.*member; }
};

/// On or off.
struct Switch {
    std::string_view id; ///< JSON key and `--set` name
    bool Choices::*member;
    std::string_view label;
    std::string_view group; ///< a group of the parameter table
    std::string_view edit;  ///< what undo calls a change
    std::string_view help;

    [[nodiscard]] constexpr bool defaultValue() const { return Choices{}.*member; }
};

inline constexpr std::array choiceTable{
    Choice{"hybrid_hosting", &Choices::hybridHosting, "Hybrid hosting", "Hybrid routing", hybridHostings,
           "a hybrid's hosting", "Hybrid Hosting", "Where the hybrid runs its small model"},
};

inline constexpr std::array switchTable{
    Switch{"amortize_upfront", &Choices::amortizeUpfront, "Spread up-front cost", "Finance", "Amortization",
           "Whether the monthly cost carries the up-front cost, spread over the planning horizon"},
};

/// The row of a field of Choices.
[[nodiscard]] constexpr const Choice& rowOf(Option Choices::*member)
{
    std::size_t index = 0;
    while (choiceTable[index].member != member)
        ++index;
    return choiceTable[index];
}

[[nodiscard]] constexpr const Switch& rowOf(bool Choices::*member)
{
    std::size_t index = 0;
    while (switchTable[index].member != member)
        ++index;
    return switchTable[index];
}

namespace detail {

/// Stands for any value of an aggregate's field.
struct AnyField {
    template <typename Field> constexpr operator Field() const; // only named, never called
};

/// How many fields an aggregate has.
template <typename Struct, typename... Fields> consteval std::size_t fieldCount()
{
    if constexpr (requires { Struct{Fields{}..., AnyField{}}; })
        return fieldCount<Struct, Fields..., AnyField>();
    else
        return sizeof...(Fields);
}

constexpr bool everyDefaultCanBeChosen()
{
    for (const Choice& choice : choiceTable) {
        bool found = false;
        for (const Option option : choice.options)
            found = found || option == choice.defaultValue();
        if (!found)
            return false;
    }
    return true;
}

} // namespace detail

static_assert(detail::fieldCount<Choices>() == choiceTable.size() + switchTable.size(),
              "every field of Choices has a row, and a row a field");
static_assert(detail::everyDefaultCanBeChosen());

} // namespace breakeven
