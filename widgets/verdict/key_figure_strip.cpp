// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/key_figure_strip.h"

#include "widgets/controls/paint.h"
#include "widgets/currency_event.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace breakeven {

namespace {

constexpr int valueLine = 24;
constexpr int captionLine = 17;
constexpr int stripBottom = 4;
constexpr int widestFigureGap = 28;
constexpr int narrowestFigureGap = 12;
constexpr int linesOfCaption = 2;
constexpr int linesOfNarrowCaption = 3;
constexpr qsizetype mostKnownWidths = 2000;
constexpr int columnStep = 12; ///< widths are rounded up to it, so that one more pixel of a digit moves no column

bool sameFigures(const std::vector<KeyFigure>& a, const std::vector<KeyFigure>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const KeyFigure& x, const KeyFigure& y) {
        return x.value == y.value && x.caption == y.caption && x.exact == y.exact && x.how == y.how &&
               x.asksForRanges == y.asksForRanges;
    });
}

/// The height of a caption's line, with what is between two.
int captionLineHeight(int captionPixels)
{
    constexpr int between = captionLine - 13;
    return captionPixels + between;
}

/// From what is good to read down to what is still read.
constexpr std::array<KeyFigureStrip::Type, 9> figureTypes{
    {{18, 13}, {17, 12}, {16, 12}, {15, 11}, {14, 11}, {13, 10}, {12, 10}, {11, 9}, {10, 8}}};

/// Takes what is too much from the widest columns, but leaves each its least width.
void shrink(std::vector<int>& widths, const std::vector<int>& least, int room)
{
    for (int excess = std::accumulate(widths.begin(), widths.end(), 0) - room; excess > 0; --excess) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        if (widest == widths.size())
            return;
        --widths[widest];
    }
}

} // namespace

KeyFigureStrip::KeyFigureStrip(QWidget* parent) : PaintedLinks(parent)
{
    connect(this, &PaintedLinks::followed, this, [this](std::size_t figure) {
        if (m_figures[figure].how)
            emit explanationWanted(*m_figures[figure].how);
        else
            emit rangesWanted();
    });
}

std::vector<KeyFigureStrip::Link> KeyFigureStrip::links() const
{
    std::vector<Link> links;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_figures[i].how || m_figures[i].asksForRanges)
            links.push_back({i, QRect(m_columns[i].left, 0, m_columns[i].width, height()),
                             toQString(m_figures[i].value) + QLatin1Char(' ') + toQString(m_figures[i].caption)});
    return links;
}

int KeyFigureStrip::heightFor(bool narrow)
{
    return valueLine + (narrow ? linesOfNarrowCaption : linesOfCaption) * captionLine + stripBottom;
}

int KeyFigureStrip::captionMiddle()
{
    return valueLine + captionLine / 2;
}

void KeyFigureStrip::setFigures(const std::vector<KeyFigure>& figures)
{
    if (sameFigures(figures, m_figures))
        return;
    m_figures = figures;
    showAnew();
}

void KeyFigureStrip::showAnew()
{
    setAccessibleName(text().replace(u'\n', QLatin1String(", ")));
    place();
}

void KeyFigureStrip::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    place();
}

QString KeyFigureStrip::text() const
{
    QStringList lines;
    for (const KeyFigure& figure : m_figures)
        lines << toQString(figure.value) + QLatin1Char(' ') + toQString(figure.caption);
    return lines.join(u'\n');
}

/// The least width at which a text takes no more lines, none of them with a part of a word.
int KeyFigureStrip::leastWidth(const QString& text, const QFont& font, int lines)
{
    const QString key = QStringLiteral("%1 %2 %3").arg(font.pixelSize()).arg(lines).arg(text);
    if (const auto known = m_leastWidths.constFind(key); known != m_leastWidths.constEnd())
        return *known;
    const QFontMetricsF metrics(font);
    double word = 1;
    for (const QString& each : text.split(u' '))
        word = std::max(word, metrics.horizontalAdvance(each));
    int low = static_cast<int>(std::ceil(word));
    int high = std::max(low, static_cast<int>(std::ceil(metrics.horizontalAdvance(text))));
    while (low < high) {
        const int middle = (low + high) / 2;
        if (wrapText(text, font, middle, lines).elided)
            low = middle + 1;
        else
            high = middle;
    }
    if (m_leastWidths.size() > mostKnownWidths)
        m_leastWidths.clear();
    m_leastWidths.insert(key, high);
    return high;
}

/// Places the columns in this type, if they have the room that they need at least, or else all the same.
bool KeyFigureStrip::place(const Type& type, bool anyway)
{
    const QFont valueFont = textFont(type.value, QFont::DemiBold);
    const QFont captionFont = textFont(type.caption);
    const int lines =
        (m_narrow ? linesOfNarrowCaption : linesOfCaption) * captionLine / captionLineHeight(type.caption);
    std::vector<Column> columns;
    std::vector<int> widths;
    std::vector<int> least;
    for (const KeyFigure& figure : m_figures) {
        columns.push_back({{valueFont, {toQString(figure.value)}, false},
                           {captionFont, {toQString(figure.caption)}, false},
                           toQString(figure.exact)});
        const int value = static_cast<int>(std::ceil(widthOf(columns.back().value)));
        const double natural = std::max(value + 0.0, std::ceil(widthOf(columns.back().caption)));
        widths.push_back(static_cast<int>(std::ceil(natural / columnStep)) * columnStep);
        least.push_back(std::max(value, leastWidth(columns.back().caption.lines.front(), captionFont, lines)));
    }
    const int gaps = std::max(static_cast<int>(columns.size()) - 1, 1);
    const int leastOfAll = std::accumulate(least.begin(), least.end(), gaps * narrowestFigureGap);
    if (leastOfAll > width() && !anyway)
        return false;
    if (leastOfAll > width()) // words that are longer than any column are broken
        for (std::size_t i = 0; i < columns.size(); ++i)
            least[i] = static_cast<int>(std::ceil(widthOf(columns[i].value)));
    const int natural = std::accumulate(widths.begin(), widths.end(), 0);
    const int gap = std::clamp((width() - natural) / gaps, narrowestFigureGap, widestFigureGap);
    shrink(widths, least, width() - gaps * gap);
    int left = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].left = left;
        columns[i].width = widths[i];
        left += widths[i] + gap;
        columns[i].caption = wrapText(columns[i].caption.lines.front(), captionFont, widths[i], lines);
    }
    m_columns = std::move(columns);
    return true;
}

void KeyFigureStrip::place()
{
    const std::vector<Column> before = m_columns;
    for (const Type& type : figureTypes)
        if (place(type, &type == &figureTypes.back()))
            break;
    // Only columns that differ are painted anew.
    for (std::size_t i = 0; i < std::max(m_columns.size(), before.size()); ++i) {
        if (i >= m_columns.size() || i >= before.size() || m_columns[i].left != before[i].left) {
            update();
            return;
        }
        if (m_columns[i] != before[i])
            update(m_columns[i].left, 0, std::max(m_columns[i].width, before[i].width) + 1, height());
    }
}

void KeyFigureStrip::resizeEvent(QResizeEvent*)
{
    place();
}

bool KeyFigureStrip::event(QEvent* event)
{
    if (event->type() == currencyChange())
        showAnew();
    if (event->type() != QEvent::ToolTip)
        return PaintedLinks::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QRect area(m_columns[i].left, 0, m_columns[i].width, height());
        if (!area.contains(help->pos()))
            continue;
        QToolTip::showText(help->globalPos(), plainToolTip(m_columns[i].exact), this, area);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void KeyFigureStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        if (!event->region().intersects(QRect(column.left, 0, column.width, height())))
            continue;
        QRectF line(column.left, 0, column.width, valueLine);
        QFont font = column.value.font;
        font.setUnderline(isActive(i));
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, column.value.lines.front());
        painter.setFont(column.caption.font);
        painter.setPen(palette().color(mutedRole));
        const int height = captionLineHeight(column.caption.font.pixelSize());
        line.setHeight(height);
        line.moveTop(valueLine);
        for (const QString& text : column.caption.lines) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
            line.translate(0, height);
        }
    }
    paintRing(painter);
}

} // namespace breakeven
