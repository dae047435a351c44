// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/picture_form.h"

namespace breakeven {

/// Puts the picture on the clipboard as an image, as a PNG and as an SVG file's bytes: a program takes the one that it
/// knows. Fails if memory runs out; the clipboard then keeps what it had.
[[nodiscard]] Outcome copyPicture(const Evaluation& evaluation, PictureChoices choices, Pace* pace = nullptr);

} // namespace breakeven
