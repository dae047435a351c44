// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/picture_options.h"

#include <QByteArray>

class QPageLayout;
class QPagedPaintDevice;

namespace breakeven {

/// The picture as a PDF file of one page: the same drawing as chartPicture's, as many inches large up to the next
/// point, with text that can be selected, the scenario's name as its title and the date of its figures as its date
/// (2000-01-01 if it has none). The same picture gives the same bytes. The pixels say its shape only.
[[nodiscard]] QByteArray pdfBytes(const Evaluation& evaluation, const PictureOptions& options);

/// Paints the picture on a page of a device whose origin is the paper's corner and whose resolution is 96 dots an inch:
/// as large as the paper lets it be, with texts of 9 points and more. The options' size and scale say nothing.
void paintPage(QPagedPaintDevice& device, const Evaluation& evaluation, PictureOptions options);

/// The same page as a PDF file, as pdfBytes gives it.
[[nodiscard]] QByteArray pagePdf(const Evaluation& evaluation, const PictureOptions& options,
                                 const QPageLayout& layout);

} // namespace breakeven
