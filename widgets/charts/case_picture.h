// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

namespace breakeven {

struct Evaluation;
struct Theme;

/// A scenario's chart as a small picture: of its tasks if it has some, else of its break-even. `size` is in logical
/// pixels, of which a device has `pixelRatio` each way.
[[nodiscard]] QPixmap casePicture(const Evaluation& evaluation, const Theme& theme, QSize size, double pixelRatio);

} // namespace breakeven
