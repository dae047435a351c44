// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

// A picture that remembers: the chart in a deck carries the scenario that it was drawn from, where no viewer shows it,
// and opens it again. How each kind of file carries it is said in core/output/picture.

inline constexpr std::size_t pictureSizeLimit = std::size_t{64} << 20U; ///< bytes of a picture that is opened

/// Whether the bytes begin as a PNG, an SVG or a PDF, whatever the file is called. A scenario file never does.
[[nodiscard]] bool isPicture(std::string_view bytes);

/// A PNG, an SVG or a PDF with the text of a scenario, which is what formatScenario writes; it replaces one that was
/// there. The same picture and text give the same bytes, and the picture looks as before. Bytes that are no picture
/// come back as they are.
[[nodiscard]] std::string withScenario(std::string picture, std::string_view scenarioText);

/// The text that withScenario put there. A picture without one, a damaged or incomplete one, and a text of more than
/// jsonSizeLimit are errors that name `where`; whether the text is a scenario is for parseScenario to say.
[[nodiscard]] Result<std::string> scenarioIn(std::string_view bytes, const std::string& where);

} // namespace breakeven
