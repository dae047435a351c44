// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/picture_options.h"

#include <QByteArray>

namespace breakeven {

/// The picture as a PDF file of one page: the same drawing as chartPicture's, as many inches large up to the next
/// point, with text that can be selected, the scenario's name as its title and the date of its figures as its date
/// (2000-01-01 if it has none). The same picture gives the same bytes. The pixels say its shape only.
[[nodiscard]] QByteArray pdfBytes(const Evaluation& evaluation, const PictureOptions& options);

} // namespace breakeven
