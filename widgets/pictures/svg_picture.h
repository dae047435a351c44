// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/picture_options.h"
#include "widgets/pictures/svg_text.h"

#include <QByteArray>

namespace breakeven {

/// The picture as an SVG 1.1 file for office programs: the same drawing as chartPicture's, as many inches large, with
/// the scenario's name as its title. The same picture gives the same bytes. The pixels say its shape only.
[[nodiscard]] QByteArray svgBytes(const Evaluation& evaluation, const PictureOptions& options, SvgText text);

} // namespace breakeven
