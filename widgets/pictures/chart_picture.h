// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/picture_options.h"

#include <QByteArray>
#include <QImage>

namespace breakeven {

/// A view as a picture: the scenario's name, the verdict, the chart, and a footnote with the date and the
/// main assumptions. Drawn anew from the figures at any size, so that a slide shows what the room saw. It knows how
/// large it is: a slide is 7.5 inches high.
[[nodiscard]] QImage chartPicture(const Evaluation& evaluation, const PictureOptions& options);

/// The picture as a PNG file's bytes; the same picture gives the same bytes. Empty if it could not be made, as when
/// memory runs out.
[[nodiscard]] QByteArray pngBytes(const QImage& picture);

} // namespace breakeven
