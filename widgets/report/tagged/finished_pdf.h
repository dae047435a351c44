// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/tagged/pdf_outline.h"
#include "widgets/report/tagged/pdf_tags.h"

#include <QByteArray>

namespace breakeven {

/// What Qt wrote, with what Qt 6.4 does not write: the tree of elements, the outline, language and metadata, and what
/// its typefaces stand for. The same as it is if it can't be read.
[[nodiscard]] QByteArray finishedPdf(const QByteArray& pdf, const PdfTags& tags,
                                     const std::vector<PdfBookmark>& bookmarks);

} // namespace breakeven
