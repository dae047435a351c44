// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QPDF;

namespace breakeven {

/// A place in a PDF that readers list beside its pages.
struct PdfBookmark {
    QString title;
    int level = 0;        ///< from 0; at most one more than the one before it
    std::size_t page = 0; ///< from 0
    double fromTop = 0;   ///< in points of 1/72 inch
};

/// Gives a PDF an outline of those places, which readers show when they open it. Throws what libqpdf throws of a
/// damaged file.
void addOutline(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks);

} // namespace breakeven
