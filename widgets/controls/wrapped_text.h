// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;

namespace breakeven {

/// Text broken into lines, ready to be painted: much cheaper than a document, and it never asks for a new layout.
struct WrappedText {
    QFont font;
    QStringList lines;
    bool elided = false; ///< the last line ends in "…" because there was more

    friend bool operator==(const WrappedText&, const WrappedText&) = default;
};

/// Lines no wider than `width` pixels, at most `most` of them; a number and its "%" stay together.
[[nodiscard]] WrappedText wrapText(const QString& text, const QFont& font, qreal width, int most);

/// A headline in at most two lines: the largest of three sizes in which it fits, broken between two sentences where it
/// can be, else into lines of about the same length, so that no word is left alone.
[[nodiscard]] WrappedText wrapHeadline(const QString& text, qreal width);

/// Width of the widest line, in pixels.
[[nodiscard]] qreal widthOf(const WrappedText& text);

} // namespace breakeven
