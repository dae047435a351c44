// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/key_figure_strip.h"

#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QToolTip>

#include <algorithm>
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
constexpr int columnStep = 12; ///< widths are rounded up to it, so that one more pixel of a digit moves no column

QFont valueFont()
{
    return textFont(18, QFont::DemiBold);
}

bool sameFigures(const std::vector<KeyFigure>& a, const std::vector<KeyFigure>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const KeyFigure& x, const KeyFigure& y) {
        return x.value == y.value && x.caption == y.caption && x.exact == y.exact && x.how == y.how &&
               x.asksForRanges == y.asksForRanges;
    });
}

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
    return valueLine + (narrow ? 2 : 1) * captionLine + stripBottom;
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

void KeyFigureStrip::place()
{
    const QFontMetricsF metrics(valueFont());
    const QFont captionFont = textFont(13);
    const std::vector<Column> before = std::exchange(m_columns, {});
    std::vector<int> widths;
    std::vector<int> least;
    for (const KeyFigure& figure : m_figures) {
        Column column{
            toQString(figure.value), {captionFont, {toQString(figure.caption)}, false}, toQString(figure.exact)};
        if (m_narrow)
            column.caption = wrapNarrow(column.caption.lines.front(), captionFont);
        const double value = std::ceil(metrics.horizontalAdvance(column.value));
        const double natural = std::max(value, std::ceil(widthOf(column.caption)));
        widths.push_back(static_cast<int>(std::ceil(natural / columnStep)) * columnStep);
        least.push_back(static_cast<int>(value));
        m_columns.push_back(std::move(column));
    }
    const int gaps = std::max(static_cast<int>(m_columns.size()) - 1, 1);
    const int natural = std::accumulate(widths.begin(), widths.end(), 0);
    const int gap = std::clamp((width() - natural) / gaps, narrowestFigureGap, widestFigureGap);
    shrink(widths, least, width() - gaps * gap);
    int left = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        column.left = left;
        column.width = std::min(widths[i], std::max(width() - left, 0));
        left += widths[i] + gap;
        for (QString& line : column.caption.lines) {
            const QString shown = QFontMetricsF(captionFont).elidedText(line, Qt::ElideRight, column.width);
            column.caption.elided = column.caption.elided || shown != line;
            line = shown;
        }
    }
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
    if (event->type() != QEvent::ToolTip)
        return PaintedLinks::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QRect area(m_columns[i].left, 0, m_columns[i].width, height());
        if (!area.contains(help->pos()))
            continue;
        const KeyFigure& figure = m_figures[i];
        const QString whole =
            m_columns[i].caption.elided ? toQString(figure.caption) + QStringLiteral(": ") : QString();
        QToolTip::showText(help->globalPos(), plainToolTip(whole + m_columns[i].exact), this, area);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void KeyFigureStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QFontMetricsF metrics(valueFont());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        if (!event->region().intersects(QRect(column.left, 0, column.width, height())))
            continue;
        QRectF line(column.left, 0, column.width, valueLine);
        QFont font = valueFont();
        font.setUnderline(isActive(i));
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(column.value, Qt::ElideRight, column.width + 1));
        painter.setFont(column.caption.font);
        painter.setPen(palette().color(mutedRole));
        line.setHeight(captionLine);
        line.moveTop(valueLine);
        for (const QString& text : column.caption.lines) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
            line.translate(0, captionLine);
        }
    }
    paintRing(painter);
}

} // namespace breakeven
