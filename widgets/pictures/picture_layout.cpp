// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picture_layout.h"

#include "core/output/picture_notes.h"
#include "widgets/charts/views.h"
#include "widgets/kept_painter.h"
#include "widgets/pictures/picture_texts.h"
#include "widgets/sentences.h"
#include "widgets/text.h"
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
    int nameSize;  ///< pixels of type
    int titleSize;
    int longTitleSize;
    int subtitleSize;
};

constexpr int footSize = 12;
constexpr int subtitleLines = 2;
constexpr int mostNoteLines = 3;
constexpr int mostSourceLines = 2;
constexpr double mostFoot = 0.1; ///< of the picture's height, that the texts under the chart take
constexpr Places roomy{40, 28, 24, 54, 38, 8, 17, 20, 14, 24, 20, 14};
/// Where large type leaves few units, the chart gets what it can.
constexpr Places dense{24, 14, 17, 38, 31, 5, 15, 10, 12, 18, 15, 12};
constexpr QSizeF leastRoomy{700, 470}; ///< canvas

const Places& placesOn(QSizeF canvas)
{
    const bool isRoomy = canvas.width() >= leastRoomy.width() && canvas.height() >= leastRoomy.height();
    return isRoomy ? roomy : dense;
}

/// One word wider than the line, in pieces.
QStringList brokenWord(const QString& word, const QFont& font, double width)
{
    QTextLayout layout(word, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList pieces;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        pieces << word.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return pieces;
}

/// Words in lines of this width, which end at spaces alone: neither within "$1.09/hour" nor at the no-break space of
/// "4.9 months".
QStringList brokenLines(const QString& text, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else if (metrics.horizontalAdvance(word) <= width)
            lines << word;
        else
            lines << brokenWord(word, font, width);
    }
    return lines;
}

/// As it is drawn, once its line is whole.
QString drawn(QString line)
{
    return line.replace(QChar::Nbsp, QLatin1Char(' '));
}

/// Text in at most so many lines, the last of them cut off. Right-to-left text keeps its side.
void drawLines(QPainter& painter, const QString& text, const QFont& font, const QColor& color, QRectF room, int lines)
{
    const double pitch = room.height() / lines;
    painter.setFont(font);
    painter.setPen(color);
    const QStringList broken = brokenLines(text, font, room.width());
    const auto shown = std::min<qsizetype>(broken.size(), lines);
    for (qsizetype i = 0; i < shown; ++i) {
        const QString line = i + 1 == shown ? QFontMetricsF(font).elidedText(broken.sliced(i).join(QLatin1Char(' ')),
                                                                             Qt::ElideRight, room.width())
                                            : broken[i];
        painter.drawText(QRectF(room.left(), room.top() + static_cast<double>(i) * pitch, room.width(), pitch),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, drawn(line));
    }
}

/// The least width in which a text of two lines has two, so that no word stands alone in the second; of a longer text
/// all that there is.
double evenWidth(const QString& text, const QFont& font, double width)
{
    if (brokenLines(text, font, width).size() != 2)
        return width;
    constexpr double step = 4;
    double even = width;
    while (even - step > width / 2 && brokenLines(text, font, even - step).size() == 2)
        even -= step;
    return even;
}

/// The same for a text whose second line would be short; else all the width.
double widthWithoutOrphan(const QString& text, const QFont& font, double width)
{
    constexpr double shortShare = 0.25;
    const QStringList lines = brokenLines(text, font, width);
    const bool isOrphan =
        lines.size() == 2 && QFontMetricsF(font).horizontalAdvance(lines.constLast()) < shortShare * width;
    return isOrphan ? evenWidth(text, font, width) : width;
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
    drawLines(painter, title, small, color,
              QRectF(room.topLeft(), QSizeF(evenWidth(title, small, room.width()), room.height())), 2);
    return room.height();
}

/// As many sentences from the first on as fit; the first alone may be cut off.
QString wholeSentences(QString text, const QFont& font, double width, int lines)
{
    QStringList sentences = sentencesIn(text);
    while (brokenLines(text, font, width).size() > lines && sentences.size() > 1) {
        sentences.removeLast();
        text = sentences.join(QString()).trimmed();
    }
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
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, drawn(line));
    }
}

/// Whether a view's chart is made of rows or panels with texts, which need all the height that there is.
bool needsHeight(View view)
{
    switch (view) {
    case View::Breakdown:
    case View::Sensitivity:
    case View::Distribution:
    case View::Information:
    case View::Portfolio:
    case View::Qualitative: return true;
    case View::BreakEven:
    case View::OverTime:
    case View::Map:
    case View::Compare:
    case View::Advice: return false;
    }
    return false;
}

/// The lines under the chart, and how many of each have room.
struct Foot {
    QStringList note;
    QStringList sources;
    int noteLines;
    int sourceLines;
};

/// As many items of a note from the first on as fit whole into so many lines, and how many more there are.
QStringList wholeItems(const QString& note, double width, int lines)
{
    const QString dot = betweenItems.toString();
    const QStringList all = note.split(dot, Qt::SkipEmptyParts);
    for (qsizetype shown = all.size(); shown > 0; --shown) {
        QStringList items = all.first(shown);
        if (shown < all.size())
            items << toQString(moreAssumptions(static_cast<std::size_t>(all.size() - shown)));
        if (QStringList filled = filledLines(items.join(dot), textFont(footSize), width); filled.size() <= lines)
            return filled;
    }
    return {};
}

/// The words between two sources, which no line begins with.
constexpr QStringView betweenSources = u"\u00A0· ";

/// As many sources from the first on as fit whole into so many lines, and how many more there are.
QStringList wholeSources(const QString& sources, double width, int lines)
{
    const QStringList all = sources.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QFont font = textFont(footSize);
    for (qsizetype shown = all.size(); shown > 0; --shown) {
        QStringList items = all.first(shown);
        if (shown < all.size())
            items << toQString(moreSources(static_cast<std::size_t>(shown), static_cast<std::size_t>(all.size())));
        if (QStringList broken = brokenLines(items.join(betweenSources), font, width); broken.size() <= lines)
            return broken;
    }
    return all.isEmpty() ? all : QStringList{toQString(moreSources(0, static_cast<std::size_t>(all.size())))};
}

/// As many lines as the scenario's sources need, which are the same for all its views; of what is typed as many as fit.
/// Where large type leaves few units, sources share their room with the note.
Foot footOf(const Places& at, const DrawnTexts& texts, const PictureOptions& options, QSizeF canvas)
{
    const double width = canvas.width() - 2 * at.margin;
    const QFont font = textFont(footSize);
    Foot foot;
    foot.sources = options.texts.source ? filledLines(texts.source, font, width)
                                        : wholeSources(texts.source, width, mostSourceLines);
    const int shown = static_cast<int>(std::min<qsizetype>(foot.sources.size(), mostSourceLines));
    const bool isRoomy = &at == &roomy;
    const int most = isRoomy ? mostNoteLines + mostSourceLines
                             : std::max(mostNoteLines, static_cast<int>(mostFoot * canvas.height() / at.footLine));
    foot.sourceLines = isRoomy && options.texts.source ? mostSourceLines : shown;
    foot.noteLines = std::min(mostNoteLines, most - shown);
    foot.note =
        options.texts.note ? filledLines(texts.note, font, width) : wholeItems(texts.note, width, foot.noteLines);
    return foot;
}

/// Draws the texts and gives the room that the chart has between them.
QRectF drawTexts(QPainter& painter, const Evaluation& evaluation, const PictureOptions& options, QSizeF canvas)
{
    const Theme& theme = *options.theme;
    const Places& at = placesOn(canvas);
    const DrawnTexts texts = unbrokenTexts(evaluation, options);
    const double width = canvas.width() - 2 * at.margin;
    double y = at.top;
    drawLines(painter, texts.name, textFont(at.nameSize, QFont::DemiBold), theme.muted, {at.margin, y, width, at.name},
              1);
    y += at.name;
    const double title = drawTitle(painter, texts.title, theme.text, {at.margin, y, width, at.title}, at);
    const QFont subtitleFont = textFont(at.subtitleSize);
    const QString subtitle = wholeSentences(texts.subtitle, subtitleFont, width, subtitleLines);
    drawLines(painter, subtitle, subtitleFont, theme.muted,
              {at.margin, y + title, widthWithoutOrphan(subtitle, subtitleFont, width), at.subtitle}, subtitleLines);
    if (&at == &roomy || !needsHeight(options.view)) { // charts with curves all begin at one height
        y += at.title + at.subtitle + at.headGap;
    } else {
        const auto lines = std::min<qsizetype>(brokenLines(subtitle, subtitleFont, width).size(), subtitleLines);
        y += title + at.subtitle / subtitleLines * static_cast<double>(lines) + at.headGap;
    }

    Foot foot = footOf(at, texts, options, canvas);
    if (&at != &roomy && needsHeight(options.view))
        foot.noteLines = std::min<int>(foot.noteLines, static_cast<int>(foot.note.size()));
    const double sourcesHeight = foot.sourceLines * at.footLine;
    const double sourceTop = canvas.height() - at.bottom - sourcesHeight;
    const double noteTop = sourceTop - foot.noteLines * at.footLine;
    drawFoot(painter, foot.note, theme.muted, {at.margin, noteTop, width, sourceTop - noteTop}, at.footLine);
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
    const KeptPainter kept(painter);
    painter.scale(options.scale, options.scale);
    const QSizeF canvas = QSizeF(options.pixels) / pixelsPerUnit(options.pixels) / options.scale;
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(), canvas), options.theme->surface);
    const QRectF room = drawTexts(painter, evaluation, options, canvas);
    pause(options.request.pace);

    QCustomPlot plot;
    const QSize size = room.size().toSize().expandedTo({1, 1});
    plot.setGeometry(QRect(QPoint(), size));
    plot.setViewport(QRect(QPoint(), size));
    drawView(plot, options.view, evaluation, options.request, *options.theme);
    if (options.transparent)
        plot.setBackground(Qt::NoBrush);
    painter.translate(room.topLeft());
    pause(options.request.pace);
    plot.toPainter(&painter, size.width(), size.height());
}

} // namespace breakeven
