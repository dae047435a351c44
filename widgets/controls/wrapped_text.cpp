// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/wrapped_text.h"

#include "widgets/measured_text.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
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
    const qreal length = textWidth(text, font);
    if (length <= width)
        return {font, {text}, false};
    constexpr std::array shares{0.53, 0.58, 0.65, 0.75};
    for (const double share : shares)
        if (WrappedText even = wrapText(text, font, std::min(width, length * share), mostHeadlineLines); !even.elided)
            return even;
    return wrapText(text, font, width, mostHeadlineLines);
}

/// What a text is wrapped to.
struct Wrapping {
    QString text;
    QFont font;
    qreal width;
    int most;

    friend bool operator==(const Wrapping&, const Wrapping&) = default;
    friend size_t qHash(const Wrapping& key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.font, key.width, key.most);
    }
};

WrappedText wrapAnew(const QString& text, const QFont& font, qreal width, int most)
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

} // namespace

/// The last thousand are remembered: a frame asks for each several times, and most are as they were in the one before.
WrappedText wrapText(const QString& text, const QFont& font, qreal width, int most)
{
    static thread_local QCache<Wrapping, WrappedText> known(1024);
    const Wrapping wrapping{text, font, width, most};
    if (const WrappedText* before = known.object(wrapping))
        return *before;
    WrappedText wrapped = wrapAnew(text, font, width, most);
    known.insert(wrapping, new WrappedText(wrapped));
    return wrapped;
}

WrappedText wrapHeadline(const QString& text, qreal width)
{
    const QString first = sentencesIn(text).value(0);
    for (const int size : headlineSizes) {
        const QFont font = textFont(size, QFont::DemiBold);
        if (first.size() < text.size()) {
            WrappedText sentences{font, {first.trimmed(), text.mid(first.size())}, false};
            if (fits(sentences, width))
                return sentences;
        }
        if (WrappedText lines = balanced(text, font, width); fits(lines, width))
            return lines;
    }
    return wrapText(text, textFont(headlineSizes.back(), QFont::DemiBold), width, mostHeadlineLines);
}

int pitchOf(const QFont& font)
{
    constexpr int small = 12; // below it room is dear
    return font.pixelSize() + (font.pixelSize() < small ? 2 : 5);
}

WrappedText fitText(const QString& text, const QFont& font, QSizeF room)
{
    constexpr int smallest = 9;
    QFont smaller = font;
    for (int size = font.pixelSize(); size >= smallest; --size) {
        smaller.setPixelSize(size);
        const int lines = std::max(1, static_cast<int>(room.height()) / pitchOf(smaller));
        if (WrappedText fitting = wrapText(text, smaller, room.width(), lines); fits(fitting, room.width()))
            return fitting;
    }
    return wrapText(text, font, room.width(), std::max(1, static_cast<int>(room.height()) / pitchOf(font)));
}

void paintLines(QPainter& painter, const QRectF& area, const WrappedText& text, Qt::Alignment side)
{
    painter.setFont(text.font);
    const double pitch = std::min<double>(pitchOf(text.font), area.height() / static_cast<double>(text.lines.size()));
    const double height = pitch * static_cast<double>(text.lines.size());
    QRectF line(area.left(), area.center().y() - height / 2, area.width(), pitch);
    for (const QString& words : text.lines) {
        painter.drawText(line, side | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
        line.translate(0, pitch);
    }
}

qreal widthOf(const WrappedText& text)
{
    qreal widest = 0;
    for (const QString& line : text.lines)
        widest = std::max(widest, textWidth(line, text.font));
    return widest;
}

} // namespace breakeven
