// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/choices.h"
#include "core/inputs/figures.h"
#include "core/inputs/options.h"
#include "core/inputs/parameter.h"
#include "core/words/currency.h"
#include "core/words/label.h"
#include "core/words/unit.h"

namespace breakeven {

// The texts of the tables' rows, as messages have them.

/// A label, and the start of a sentence: "Rented GPU".
[[nodiscard]] constexpr Label nameOf(Option option)
{
    return {"option", info(option).id, "name", info(option).name};
}

/// Within a sentence, with its article: "the frontier API".
[[nodiscard]] constexpr Label inTextOf(Option option)
{
    return {"option", info(option).id, "in_text", info(option).inText};
}

[[nodiscard]] constexpr Label helpOf(Option option)
{
    return {"option", info(option).id, "help", info(option).help};
}

/// Where a request costs: "on our own GPUs".
[[nodiscard]] constexpr Label whereOf(Option option)
{
    return {"option", info(option).id, "where", info(option).where};
}

[[nodiscard]] constexpr Label nameOf(Figure figure)
{
    return {"figure", info(figure).id, "name", info(figure).name};
}

[[nodiscard]] constexpr Label labelOf(const Parameter& parameter)
{
    return {"parameter", parameter.id, "label", parameter.label};
}

[[nodiscard]] constexpr Label helpOf(const Parameter& parameter)
{
    return {"parameter", parameter.id, "help", parameter.help};
}

/// A group of the parameter table, which its name identifies.
[[nodiscard]] constexpr Label groupLabel(std::string_view group)
{
    return {"group", group, "name", group};
}

[[nodiscard]] constexpr Label labelOf(const Choice& choice)
{
    return {"choice", choice.id, "label", choice.label};
}

[[nodiscard]] constexpr Label helpOf(const Choice& choice)
{
    return {"choice", choice.id, "help", choice.help};
}

[[nodiscard]] constexpr Label helpOf(const Switch& row)
{
    return {"switch", row.id, "help", row.help};
}

[[nodiscard]] constexpr Label labelOf(const Switch& row)
{
    return {"switch", row.id, "label", row.label};
}

/// As tables have it: "requests/month"; of money what follows the currency's code, "/month" of "USD/month".
[[nodiscard]] constexpr Label nameOf(const Unit& unit)
{
    return {"unit", unit.name, "name", unit.isMoney() ? unit.name.substr(usDollar.code.size()) : unit.name};
}

/// Within a sentence: "an hour".
[[nodiscard]] constexpr Label inWordsOf(const Unit& unit)
{
    return {"unit", unit.name, "words", unit.words};
}

} // namespace breakeven
