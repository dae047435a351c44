// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace breakeven {

/// A place in a PDF that readers list beside its pages.
struct PdfBookmark {
    QString title;
    int level = 0;        ///< from 0; at most one more than the one before it
    std::size_t page = 0; ///< from 0
    double fromTop = 0;   ///< in points of 1/72 inch
};

/// The PDF with an outline of those places, which readers show when they open it, with its language, and with its title
/// in the reader's window. The same as it is if it can't be read.
[[nodiscard]] QByteArray withOutline(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks);

} // namespace breakeven
