// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/figures.h"
#include "core/inputs/options.h"
#include "core/inputs/parameter.h"
#include "core/words/label.h"

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

} // namespace breakeven
