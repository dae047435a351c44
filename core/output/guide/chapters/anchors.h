// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/figures.h"
#include "core/inputs/options.h"
#include "core/output/view.h"

#include <string>
#include <string_view>

namespace breakeven {

// Where the guide tells of something.

/// Of a parameter, a choice or a switch, by its identifier.
[[nodiscard]] inline std::string inputAnchor(std::string_view id)
{
    return "input-" + std::string(id);
}

[[nodiscard]] inline std::string anchorOf(Option option)
{
    return "option-" + std::string(info(option).id);
}

[[nodiscard]] inline std::string anchorOf(Figure figure)
{
    return "figure-" + std::string(info(figure).id);
}

[[nodiscard]] inline std::string anchorOf(View view)
{
    return "view-" + std::string(info(view).id);
}

inline constexpr std::string_view startAnchor = "start";
inline constexpr std::string_view optionsAnchor = "options";
inline constexpr std::string_view figuresAnchor = "figures";
inline constexpr std::string_view inputsAnchor = "inputs";
inline constexpr std::string_view formulasAnchor = "formulas";
inline constexpr std::string_view viewsAnchor = "views";
inline constexpr std::string_view examplesAnchor = "examples";
inline constexpr std::string_view keyboardAnchor = "keyboard";

} // namespace breakeven
