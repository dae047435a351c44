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
#include <cmath>

namespace breakeven {

namespace {

/// A slide is laid out on a canvas of this size and then scaled; other shapes keep the smaller factor.
constexpr QSizeF slide{1280, 720};
constexpr QSizeF squareSlide{960, 720};

/// Where the texts stand around the chart, in units.
struct Places {
    double margin;
    double top;      ///< of the name
    double name;     ///< its height
    double title;    ///< one line of the large type, or two of a smaller one
    double subtitle; ///< two lines
    double headGap;
    double footLine;
    double bottom; ///< under the foot
    int noteLines;
    int nameSize; ///< pixels of type
    int titleSize;
    int longTitleSize;
    int subtitleSize;
};

constexpr int footSize = 12;
constexpr int subtitleLines = 2;
constexpr Places roomy{40, 28, 24, 54, 38, 8, 17, 20, 3, 14, 24, 20, 14};
/// Where large type leaves few units, the chart gets what it can.
constexpr Places dense{24, 14, 17, 38, 31, 5, 15, 10, 3, 12, 18, 15, 12};
constexpr Places narrow{24, 14, 17, 38, 31, 5, 15, 10, 4, 12, 18, 15, 12};
constexpr QSizeF leastRoomy{700, 470}; ///< canvas

const Places& placesOn(QSizeF canvas)
{
    if (canvas.width() < leastRoomy.width())
        return narrow;
    return canvas.height() < leastRoomy.height() ? dense : roomy;
}

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
double drawTitle(QPainter& painter, const QString& title, const QColor& color, const QRectF& room, const Places& places)
{
    const QFont large = textFont(places.titleSize, QFont::DemiBold);
    const QFont small = textFont(places.longTitleSize, QFont::DemiBold);
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

/// As many sentences from the first on as fit; the first alone may be cut off.
QString wholeSentences(QString text, const QFont& font, double width, int lines)
{
    const QString between = QStringLiteral(". ");
    while (brokenLines(text, font, width).size() > lines && text.contains(between))
        text.truncate(text.lastIndexOf(between) + 1);
    return text;
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

/// The foot's lines within `room`, each cut off where it does not fit, and the last one if there are more.
void drawFoot(QPainter& painter, const QStringList& lines, const QColor& color, const QRectF& room, double pitch)
{
    const QFont font = textFont(footSize);
    const QFontMetricsF metrics(font);
    const auto most = static_cast<qsizetype>(std::lround(room.height() / pitch));
    painter.setFont(font);
    painter.setPen(color);
    for (qsizetype i = 0; i < std::min(lines.size(), most); ++i) {
        QString line = metrics.elidedText(lines[i], Qt::ElideRight, room.width());
        if (i + 1 == most &&
            lines.size() > most) { // it ends where an item does, so that all that stands there is whole
            const QString more = QStringLiteral(" …");
            const QString dot = betweenItems.toString();
            line = lines[i];
            while (metrics.horizontalAdvance(line + more) > room.width() && line.contains(dot))
                line.truncate(line.lastIndexOf(dot));
            line = metrics.elidedText(line + more, Qt::ElideRight, room.width());
        }
        painter.drawText(QRectF(room.left(), room.top() + static_cast<double>(i) * pitch, room.width(), pitch),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line);
    }
}

/// The lines under the chart, and how many of each have room.
struct Foot {
    QStringList sources;
    int noteLines;
    int sourceLines;
};

/// As many as the scenario's sources need, which are the same for all its views; all of them for what is typed. On a
/// slide, where sources are broken into lines, they share their room with the note.
Foot footOf(const Places& at, const DrawnTexts& texts, const PictureOptions& options, double width)
{
    const QStringList lines = texts.source.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (&at == &roomy)
        return {lines, at.noteLines,
                options.texts.source ? mostSourceLines
                                     : static_cast<int>(std::min<qsizetype>(lines.size(), mostSourceLines))};
    const QStringList broken = filledLines(texts.source, textFont(footSize), width);
    const int shown = static_cast<int>(std::min<qsizetype>(broken.size(), mostSourceLines));
    return {broken, std::max(1, at.noteLines + std::min(shown, 1) - shown), shown};
}

/// Whether a view's chart is made of rows with texts, which need all the height that there is.
bool hasRows(View view)
{
    return view == View::Breakdown || view == View::Sensitivity || view == View::Information ||
           view == View::Qualitative;
}

/// Draws the texts and gives the room that the chart has between them.
QRectF drawTexts(QPainter& painter, const Evaluation& evaluation, const PictureOptions& options, QSizeF canvas)
{
    const Theme& theme = *options.theme;
    const Places& at = placesOn(canvas);
    const DrawnTexts texts = drawnTexts(evaluation, options);
    const double width = canvas.width() - 2 * at.margin;
    double y = at.top;
    drawLines(painter, texts.name, textFont(at.nameSize, QFont::DemiBold), theme.muted, {at.margin, y, width, at.name},
              1);
    y += at.name;
    const double title = drawTitle(painter, texts.title, theme.text, {at.margin, y, width, at.title}, at);
    const QFont subtitleFont = textFont(at.subtitleSize);
    const QString subtitle = wholeSentences(texts.subtitle, subtitleFont, width, subtitleLines);
    drawLines(painter, subtitle, subtitleFont, theme.muted, {at.margin, y + title, width, at.subtitle}, subtitleLines);
    if (&at == &roomy || !hasRows(options.view)) { // charts with curves all begin at one height
        y += at.title + at.subtitle + at.headGap;
    } else {
        const auto lines = std::min<qsizetype>(brokenLines(subtitle, subtitleFont, width).size(), subtitleLines);
        y += title + at.subtitle / subtitleLines * static_cast<double>(lines) + at.headGap;
    }

    Foot foot = footOf(at, texts, options, width);
    if (&at == &dense && hasRows(options.view) && foot.sourceLines > 1)
        --foot.sourceLines;
    const double sourcesHeight = foot.sourceLines * at.footLine;
    const double sourceTop = canvas.height() - at.bottom - sourcesHeight;
    const double noteTop = sourceTop - foot.noteLines * at.footLine;
    drawFoot(painter, filledLines(texts.note, textFont(footSize), width), theme.muted,
             {at.margin, noteTop, width, sourceTop - noteTop}, at.footLine);
    drawFoot(painter, foot.sources, theme.muted, {at.margin, sourceTop, width, sourcesHeight}, at.footLine);
    constexpr double labels = 16; // the axis' labels begin before the texts
    return {at.margin - labels, y, width + labels, noteTop - y - at.headGap};
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
