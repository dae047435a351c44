// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/tagged/pdf_tags.h"

class QPDF;

namespace breakeven {

/// Gives a PDF whose pages were painted with marks (pdf_mark.h) its tree of elements. An element that has nothing to
/// see is left out, unless it is a cell of a table. Throws what libqpdf throws of a damaged file.
void addStructure(QPDF& pdf, const PdfTags& tags);

} // namespace breakeven
