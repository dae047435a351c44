// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

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

/// The text as large as it is read best in that room: in the font, in one a step or more smaller, or else cut at the
/// end. Lines are as far apart as `pitchOf` says.
[[nodiscard]] WrappedText fitText(const QString& text, const QFont& font, QSizeF room);

/// From one line to the next, in pixels.
[[nodiscard]] int pitchOf(const QFont& font);

/// The lines one below the other in the middle of the area's height, with the painter's pen.
void paintLines(QPainter& painter, const QRectF& area, const WrappedText& text, Qt::Alignment side = Qt::AlignLeft);

/// Width of the widest line, in pixels.
[[nodiscard]] qreal widthOf(const WrappedText& text);

} // namespace breakeven
