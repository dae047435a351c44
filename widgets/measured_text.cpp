// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/measured_text.h"

#include <QCache>
#include <QFontMetricsF>

namespace breakeven {

namespace {

constexpr qsizetype mostRemembered = 4096;

struct FontText {
    QString text;
    QFont font;

    friend bool operator==(const FontText&, const FontText&) = default;
    friend size_t qHash(const FontText& key, size_t seed) { return qHashMulti(seed, key.text, key.font); }
};

} // namespace

qreal textWidth(const QString& text, const QFont& font)
{
    static thread_local QCache<FontText, qreal> widths(mostRemembered);
    const FontText key{text, font};
    if (const qreal* known = widths.object(key))
        return *known;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    widths.insert(key, new qreal(width));
    return width;
}

} // namespace breakeven
