// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/wrapped_text.h"

#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

constexpr std::array headlineSizes{20, 18, 16};
constexpr int mostHeadlineLines = 2;
constexpr QChar joiner(0x2060); ///< no line ends there

bool fits(const WrappedText& text, qreal width)
{
    return !text.elided && widthOf(text) <= width;
}

/// In two lines of about the same length, if that is possible within the width.
WrappedText balanced(const QString& text, const QFont& font, qreal width)
{
    const qreal length = QFontMetricsF(font).horizontalAdvance(text);
    if (length <= width)
        return {font, {text}, false};
    constexpr std::array shares{0.53, 0.58, 0.65, 0.75};
    for (const double share : shares)
        if (WrappedText even = wrapText(text, font, std::min(width, length * share), mostHeadlineLines); !even.elided)
            return even;
    return wrapText(text, font, width, mostHeadlineLines);
}

} // namespace

WrappedText wrapText(const QString& text, const QFont& font, qreal width, int most)
{
    QString bound = text;
    bound.replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));
    bound.replace(u'/', QStringLiteral("/") + joiner); // "tokens/s" stays one word
    QTextLayout layout(bound, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    WrappedText result{font, {}, false};
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        const bool last = result.lines.size() + 1 == most;
        const bool more = line.textStart() + line.textLength() < bound.size();
        if (last && more) {
            result.elided = true;
            result.lines << QFontMetricsF(font).elidedText(bound.mid(line.textStart()).remove(joiner), Qt::ElideRight,
                                                           width);
            break;
        }
        result.lines << bound.mid(line.textStart(), line.textLength()).remove(joiner).trimmed();
    }
    layout.endLayout();
    return result;
}

WrappedText wrapHeadline(const QString& text, qreal width)
{
    const qsizetype stop = text.indexOf(QLatin1String(". "));
    for (const int size : headlineSizes) {
        const QFont font = textFont(size, QFont::DemiBold);
        if (stop > 0) {
            WrappedText sentences{font, {text.left(stop + 1), text.mid(stop + 2)}, false};
            if (fits(sentences, width))
                return sentences;
        }
        if (WrappedText lines = balanced(text, font, width); fits(lines, width))
            return lines;
    }
    return wrapText(text, textFont(headlineSizes.back(), QFont::DemiBold), width, mostHeadlineLines);
}

qreal widthOf(const WrappedText& text)
{
    const QFontMetricsF metrics(text.font);
    qreal widest = 0;
    for (const QString& line : text.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace breakeven
