// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picture_layout.h"

#include "core/output/picture_notes.h"
#include "widgets/charts/views.h"
#include "widgets/pictures/picture_texts.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

namespace {

/// A slide is laid out on a canvas of this size and then scaled; other shapes keep the smaller factor.
constexpr QSizeF slide{1280, 720};
constexpr QSizeF squareSlide{960, 720};
constexpr double pictureMargin = 40;
constexpr double nameHeight = 24;
constexpr double titleHeight = 54;    ///< one line of the large type, or two of a smaller one
constexpr double subtitleHeight = 38; ///< two lines
constexpr double headGap = 8;
constexpr double footLine = 17;
constexpr int noteLines = 3;
constexpr int footSize = 11;

/// Text in at most so many lines, the last of them cut off. Right-to-left text keeps its side.
void drawLines(QPainter& painter, const QString& text, const QFont& font, const QColor& color, QRectF room, int lines)
{
    QTextLayout layout(text, font, painter.device());
    layout.beginLayout();
    const double pitch = room.height() / lines;
    painter.setFont(font);
    painter.setPen(color);
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && count < lines; line = layout.createLine(), ++count) {
        line.setLineWidth(room.width());
        const QString rest = text.mid(line.textStart());
        const QString shown = count + 1 == lines ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, room.width())
                                                 : rest.left(line.textLength());
        painter.drawText(QRectF(room.left(), room.top() + count * pitch, room.width(), pitch),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown.trimmed());
    }
    layout.endLayout();
}

/// In one line of the large type if it fits, else in one or two of a smaller one, in the same room. Gives the height
/// that it takes.
double drawTitle(QPainter& painter, const QString& title, const QColor& color, const QRectF& room)
{
    const QFont large = textFont(24, QFont::DemiBold);
    const QFont small = textFont(20, QFont::DemiBold);
    const auto fits = [&](const QFont& font) { return QFontMetricsF(font).horizontalAdvance(title) <= room.width(); };
    const bool isLarge = fits(large);
    if (isLarge || fits(small)) {
        const QRectF line(room.topLeft(), QSizeF(room.width(), room.height() * 0.6));
        drawLines(painter, title, isLarge ? large : small, color, line, 1);
        return line.height();
    }
    drawLines(painter, title, small, color, room, 2);
    return room.height();
}

/// Words in lines of this width.
QStringList brokenLines(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// The lines of a note's paragraphs (DrawnTexts).
QStringList filledLines(const QString& note, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    const QString dot = betweenItems.toString();
    QStringList all;
    for (const QString& paragraph : note.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString& item : paragraph.split(dot)) {
            const QString longer = lines.isEmpty() ? item : lines.constLast() + dot + item;
            if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
                lines.last() = longer;
            else
                lines << brokenLines(item, font, width);
        }
        all << lines;
    }
    return all;
}

/// The foot's lines from `top` down, each cut off where it does not fit, and the last one if there are more.
void drawFoot(QPainter& painter, const QStringList& lines, const QColor& color, double top, double width, int most)
{
    const QFont font = textFont(footSize);
    painter.setFont(font);
    painter.setPen(color);
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), most); ++i) {
        const bool last = i + 1 == most && lines.size() > most;
        const QString line = last ? lines[i] + QStringLiteral(" …") : lines[i];
        painter.drawText(QRectF(pictureMargin, top + static_cast<double>(i) * footLine, width, footLine),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(line, Qt::ElideRight, width));
    }
}

/// Draws the texts and gives the room that the chart has between them.
QRectF drawTexts(QPainter& painter, const Evaluation& evaluation, const PictureOptions& options, QSizeF canvas)
{
    const Theme& theme = *options.theme;
    const DrawnTexts texts = drawnTexts(evaluation, options);
    const double width = canvas.width() - 2 * pictureMargin;
    double y = pictureMargin - 12;
    drawLines(painter, texts.name, textFont(14, QFont::DemiBold), theme.muted, {pictureMargin, y, width, nameHeight},
              1);
    y += nameHeight;
    const double title = drawTitle(painter, texts.title, theme.text, {pictureMargin, y, width, titleHeight});
    drawLines(painter, texts.subtitle, textFont(14), theme.muted, {pictureMargin, y + title, width, subtitleHeight}, 2);
    y += titleHeight + subtitleHeight + headGap;

    const bool sources = options.sources || options.texts.source;
    const double sourceTop = canvas.height() - pictureMargin / 2 - (sources ? mostSourceLines * footLine : 0);
    const double noteTop = sourceTop - noteLines * footLine;
    drawFoot(painter, filledLines(texts.note, textFont(footSize), width), theme.muted, noteTop, width, noteLines);
    drawFoot(painter, texts.source.split(QLatin1Char('\n'), Qt::SkipEmptyParts), theme.muted, sourceTop, width,
             mostSourceLines);
    constexpr double labels = 16; // the axis' labels begin before the texts
    return {pictureMargin - labels, y, width + labels, noteTop - y - 8};
}

} // namespace

double pixelsPerUnit(QSize pixels)
{
    return std::min(pixels.width() / squareSlide.width(), pixels.height() / slide.height());
}

QSizeF pictureInches(QSize pixels)
{
    return QSizeF(pixels) / pixelsPerUnit(pixels) / unitsPerInch;
}

void drawPicture(QCPPainter& painter, const Evaluation& evaluation, const PictureOptions& options)
{
    painter.save();
    painter.scale(options.scale, options.scale);
    const QSizeF canvas = QSizeF(options.pixels) / pixelsPerUnit(options.pixels) / options.scale;
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(), canvas), options.theme->surface);
    const QRectF room = drawTexts(painter, evaluation, options, canvas);

    QCustomPlot plot;
    const QSize size = room.size().toSize().expandedTo({1, 1});
    plot.setGeometry(QRect(QPoint(), size));
    plot.setViewport(QRect(QPoint(), size));
    drawView(plot, options.view, evaluation, options.request, *options.theme);
    if (options.transparent)
        plot.setBackground(Qt::NoBrush);
    painter.translate(room.topLeft());
    plot.toPainter(&painter, size.width(), size.height());
    painter.restore();
}

} // namespace breakeven
