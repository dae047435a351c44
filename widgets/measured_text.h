// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace breakeven {

// Text that is shown in frame after frame, most of it the same as in the one before: what shaping it gave is
// remembered, for the last few thousand texts.

/// QFontMetricsF::horizontalAdvance(), in pixels.
[[nodiscard]] qreal textWidth(const QString& text, const QFont& font);

/// That of the widest of many texts: only those are shaped whose letters one by one come near the most.
[[nodiscard]] qreal widestWidth(const QStringList& texts, const QFont& font);

} // namespace breakeven
