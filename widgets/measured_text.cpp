// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/measured_text.h"

#include <QCache>
#include <QFontMetricsF>
#include <QHash>
#include <QList>

#include <algorithm>

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

qreal widestWidth(const QStringList& texts, const QFont& font)
{
    constexpr double near = 0.9; // of the most; pairs of letters may stand closer
    const QFontMetricsF metrics(font);
    QHash<QChar, double> letters;
    QList<double> sums;
    sums.reserve(texts.size());
    double most = 0;
    for (const QString& text : texts) {
        double sum = 0;
        for (const QChar letter : text) {
            const auto known = letters.constFind(letter);
            sum += known != letters.constEnd() ? *known : *letters.insert(letter, metrics.horizontalAdvance(letter));
        }
        sums << sum;
        most = std::max(most, sum);
    }
    double widest = 0;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (sums[i] >= near * most)
            widest = std::max(widest, textWidth(texts[i], font));
    return widest;
}

} // namespace breakeven
