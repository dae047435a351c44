// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/portfolio/portfolio_columns.h"

#include "widgets/charts/notes/note_layer.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

using Layout = PortfolioLayout;
using Step = PortfolioChart::Step;

constexpr double swatch = 10;
constexpr double calloutRoom = 32;   ///< beside its text, and from the edges
constexpr double calloutHeight = 48; ///< with its room
constexpr double calloutGap = 2;     ///< over the columns
constexpr double columnShare = 0.76; ///< of its slot
constexpr double narrowestApart = 5; ///< columns of narrower slots touch each other
constexpr double paler = 0.58;       ///< towards the surface, of what is dearer than the best plan
constexpr double finest = 0.5;       ///< pixels between two points of an edge
constexpr double edgeWidth = 2;      ///< of the line along the top of what is paler

double totalOf(const Step& step)
{
    return step.total();
}

double onGpusOf(const Step& step)
{
    return step.onGpus;
}

} // namespace

void PortfolioColumns::setChart(const PortfolioChart& chart, QSize size)
{
    m_chart = chart;
    m_layout = portfolioLayout(chart, size, m_medium, m_forRoom);
    m_hovered.reset();
}

double PortfolioColumns::slot() const
{
    return rect().width() / static_cast<double>(std::max<std::size_t>(m_chart.steps.size(), 1));
}

QPointF PortfolioColumns::topOf(std::size_t step) const
{
    return pixelOf(static_cast<double>(step), m_chart.steps[step].total());
}

QRectF PortfolioColumns::column(std::size_t step) const
{
    const double width = slot() < narrowestApart ? slot() : std::max(1.0, std::round(slot() * columnShare));
    const QPointF top = topOf(step);
    return {top.x() - width / 2, top.y(), width, pixelOf(0, 0).y() - top.y()};
}

std::optional<std::size_t> PortfolioColumns::stepAt(QPointF point) const
{
    const QRectF area = rect();
    if (m_chart.steps.empty() || point.x() < area.left() || point.x() > area.right() || point.y() < area.top())
        return std::nullopt;
    const double step = std::floor((point.x() - area.left()) / slot());
    return std::min(static_cast<std::size_t>(step), m_chart.steps.size() - 1);
}

std::vector<NoteRow> PortfolioColumns::noteRows() const
{
    std::vector<NoteRow> rows;
    const QRectF area = rect();
    for (std::size_t i = 0; i < m_chart.steps.size(); ++i)
        if (!m_chart.steps[i].task.empty())
            rows.push_back({m_chart.steps[i].task,
                            QRectF(area.left() + slot() * static_cast<double>(i), area.top(), slot(), area.height())});
    return rows;
}

void PortfolioColumns::paint(QPainter& painter)
{
    if (m_chart.title.empty())
        return;
    drawHeader(painter);
    if (m_chart.steps.empty())
        return;
    drawKey(painter);
    drawColumns(painter);
    if (m_layout.gpus)
        drawGpus(painter);
    if (m_layout.numbers)
        drawNumbers(painter);
    if (m_layout.names)
        drawNames(painter);
    drawStepsName(painter);
    drawBest(painter);
}

void PortfolioColumns::drawHeader(QPainter& painter) const
{
    const double width = mParentPlot->viewport().width() - 2 * Layout::inset;
    painter.setPen(m_theme->text);
    if (m_layout.title) {
        painter.setFont(textFont(chartTextSize + 1, QFont::DemiBold));
        painter.drawText(QRectF(Layout::inset, 8, width, 20), Qt::AlignLeft | Qt::AlignVCenter,
                         toQString(m_chart.title));
    }
    painter.setFont(textFont(chartTextSize));
    if (m_chart.steps.empty()) {
        painter.setPen(m_theme->muted);
        painter.drawText(QRectF(Layout::inset, m_layout.noteTop(), width, mParentPlot->viewport().height()),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, toQString(m_chart.note));
    }
}

/// The axis' name, and which color is what: as in the columns, the API's above.
void PortfolioColumns::drawKey(QPainter& painter) const
{
    const QFontMetricsF metrics(textFont(chartTextSize));
    const QRectF area = rect();
    QRectF line(area.left(), area.top() - Layout::line - 6, area.width(), Layout::line);
    painter.setPen(m_theme->muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, toQString(m_chart.axisName));
    std::vector<std::pair<QString, QColor>> entries{
        {toQString(m_chart.apiName), m_theme->look(Option::FrontierApi).color},
        {toQString(m_chart.ownName), m_theme->look(m_chart.host).color}};
    if (m_layout.dearerInKey)
        entries.emplace_back(toQString(m_chart.dearerName), shade(m_theme->look(m_chart.host).color, true));
    constexpr double toText = swatch + 6;
    constexpr double apart = 16;
    double width = -apart;
    for (const auto& [name, color] : entries)
        width += toText + metrics.horizontalAdvance(name) + apart;
    double left = m_layout.keyOnLine ? area.left() : area.right() - width;
    if (m_layout.keyOnLine)
        line.translate(0, -Layout::line);
    for (const auto& [name, color] : entries) {
        painter.fillRect(QRectF(left, line.center().y() - swatch / 2, swatch, swatch), color);
        const double advance = metrics.horizontalAdvance(name);
        painter.drawText(QRectF(left + toText, line.top(), advance + 4, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        left += toText + advance + apart;
    }
}

QColor PortfolioColumns::shade(const QColor& color, bool isPale) const
{
    return isPale ? mixed(color, m_theme->surface, paler) : color;
}

QPolygonF PortfolioColumns::edge(std::size_t first, std::size_t end, Amount amount) const
{
    QPolygonF points;
    const double half = slot() / 2;
    double last = -1;
    for (std::size_t i = first; i < end; ++i) {
        const QPointF top = pixelOf(static_cast<double>(i), amount(m_chart.steps[i]));
        if (!points.isEmpty() && i + 1 < end && top.x() - last < finest)
            continue;
        points << QPointF(points.isEmpty() ? top.x() - half : points.last().x(), top.y()) << top + QPointF(half, 0);
        last = top.x();
    }
    return points;
}

void PortfolioColumns::drawArea(QPainter& painter, std::size_t first, std::size_t end, Amount amount,
                                const QColor& color) const
{
    QPolygonF area = edge(first, end, amount);
    if (area.isEmpty())
        return;
    const double bottom = pixelOf(0, 0).y();
    area << QPointF(area.last().x(), bottom) << QPointF(area.first().x(), bottom);
    painter.setBrush(color);
    painter.drawPolygon(area);
}

/// What comes after the best plan is dearer, and paler.
void PortfolioColumns::drawColumns(QPainter& painter) const
{
    const QColor api = m_theme->look(Option::FrontierApi).color;
    const QColor own = m_theme->look(m_chart.host).color;
    painter.setPen(Qt::NoPen);
    const std::size_t count = m_chart.steps.size();
    if (slot() < narrowestApart) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (const auto& [first, end] : {std::pair{std::size_t{0}, m_chart.best + 1}, {m_chart.best + 1, count}}) {
            drawArea(painter, first, end, totalOf, shade(api, first > 0));
            drawArea(painter, first, end, onGpusOf, shade(own, first > 0));
            if (first > 0 && first < end)
                drawEdge(painter, edge(first, end, totalOf), first);
        }
        painter.setRenderHint(QPainter::Antialiasing, true);
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF whole = column(i);
        const bool isPale = i > m_chart.best;
        const double border = pixelOf(0, m_chart.steps[i].onGpus).y();
        painter.setBrush(shade(api, isPale));
        painter.drawRect(QRectF(whole.topLeft(), QPointF(whole.right(), border)));
        painter.setBrush(shade(own, isPale));
        painter.drawRect(QRectF(QPointF(whole.left(), border), whole.bottomRight()));
        if (isPale)
            drawEdge(painter, QPolygonF({whole.topLeft(), whole.topRight()}), i);
        if (m_hovered == i) {
            painter.setPen(QPen(m_theme->accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(whole.adjusted(-1, -1, 1, 1));
            painter.setPen(Qt::NoPen);
        }
    }
}

/// Steps to scale, and each number once where it has room.
void PortfolioColumns::drawEdge(QPainter& painter, const QPolygonF& edge, std::size_t step) const
{
    const Option top = m_chart.steps[step].atApi > 0 ? Option::FrontierApi : m_chart.host;
    painter.setPen(QPen(m_theme->look(top).color, edgeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(edge.translated(0, edgeWidth / 2));
    painter.setPen(Qt::NoPen);
}

QPointF PortfolioColumns::gpusTop(std::size_t step) const
{
    const double barRoom = Layout::gpusHeight - QFontMetricsF(textFont(chartTextSize)).height();
    const double share = m_chart.mostGpus > 0 ? m_chart.steps[step].gpus / m_chart.mostGpus : 0;
    return {rect().left() + slot() * (static_cast<double>(step) + 0.5),
            rect().bottom() + 1 + Layout::gpusGap + Layout::gpusHeight - barRoom * share};
}

void PortfolioColumns::drawGpus(QPainter& painter) const
{
    const QFontMetricsF metrics(textFont(chartTextSize));
    const QRectF area = rect();
    const double bottom = area.bottom() + 1 + Layout::gpusGap + Layout::gpusHeight;
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->muted);
    painter.drawText(QRectF(0, bottom - Layout::gpusHeight, area.left() - 10, Layout::gpusHeight),
                     Qt::AlignRight | Qt::AlignVCenter, toQString(m_chart.gpusName));
    painter.setPen(QPen(m_theme->line, 1));
    painter.drawLine(QPointF(area.left(), bottom - 0.5), QPointF(area.right(), bottom - 0.5));
    if (m_chart.mostGpus <= 0)
        return;
    QPolygonF outline{QPointF(area.left(), bottom)};
    std::vector<std::pair<QPointF, QString>> numbers;
    for (std::size_t i = 0; i < m_chart.steps.size();) {
        const double gpus = m_chart.steps[i].gpus;
        std::size_t end = i + 1;
        while (end < m_chart.steps.size() && m_chart.steps[end].gpus == gpus)
            ++end;
        const double left = area.left() + slot() * static_cast<double>(i);
        const double right = area.left() + slot() * static_cast<double>(end);
        const double top = gpusTop(i).y();
        i = end;
        if (right - outline.last().x() < finest && end < m_chart.steps.size())
            continue;
        outline << QPointF(outline.last().x(), top) << QPointF(right, top);
        const QString number = toQString(Quantity::fullCount(gpus));
        if (gpus > 0 && metrics.horizontalAdvance(number) + 8 <= right - left)
            numbers.emplace_back(QPointF(left + 4, top - metrics.descent()), number);
    }
    outline << QPointF(area.right(), bottom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade(m_theme->look(m_chart.host).color, true));
    painter.drawPolygon(outline);
    painter.setPen(QPen(m_theme->look(m_chart.host).color, edgeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(outline);
    painter.setPen(m_theme->text);
    for (const auto& [place, number] : numbers)
        painter.drawText(place, number);
}

void PortfolioColumns::drawNumbers(QPainter& painter) const
{
    const QFontMetricsF metrics(textFont(chartTextSize));
    const double top = rect().bottom() + 1 + m_layout.gpusRoom() + 4;
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->muted);
    for (std::size_t i = 0; i < m_chart.steps.size(); i += m_layout.numberEach) {
        const QString number = toQString(Quantity::fullCount(i));
        const double half = metrics.horizontalAdvance(number) / 2 + 1;
        const double x = std::min(pixelOf(static_cast<double>(i), 0).x(), mParentPlot->viewport().right() - half);
        painter.drawText(QRectF(x - half, top, 2 * half, Layout::line), Qt::AlignHCenter | Qt::AlignVCenter, number);
    }
}

/// Slanted, each line ending under its column; no further to the left than the picture goes.
void PortfolioColumns::drawNames(QPainter& painter) const
{
    const QFont font = textFont(chartTextSize);
    const QFontMetricsF metrics(font);
    const double top =
        rect().bottom() + 1 + m_layout.gpusRoom() + 4 + (m_layout.numbers ? Layout::line : 0) + Layout::namesGap;
    painter.setFont(font);
    for (std::size_t i = m_layout.numbers ? 1 : 0; i < m_chart.steps.size(); ++i) {
        painter.setPen(i > m_chart.best ? m_theme->muted : m_theme->text);
        const PortfolioChart::Step& step = m_chart.steps[i];
        const QStringList lines = m_layout.linesOf(i == 0 ? toQString(step.exact) : toQString(step.task), i);
        double x = m_layout.nameEnd(i, lines.size());
        for (const QString& line : lines) {
            const QString shown = metrics.elidedText(line, Qt::ElideRight, m_layout.roomAt(x));
            painter.save();
            painter.translate(x, top);
            painter.rotate(-Layout::nameAngle);
            painter.drawText(QPointF(-metrics.horizontalAdvance(shown), metrics.ascent() / 2), shown);
            painter.restore();
            x += 2 * Layout::halfPitch();
        }
    }
}

void PortfolioColumns::drawStepsName(QPainter& painter) const
{
    const double bottom = mParentPlot->viewport().height();
    const QRectF line(Layout::inset, bottom - Layout::line - 4, rect().right() - Layout::inset, Layout::line);
    const QFontMetricsF metrics(textFont(chartTextSize));
    const QString name = toQString(m_chart.stepsName);
    const QString note = toQString(m_chart.pinnedNote);
    painter.setPen(m_theme->muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, name);
    if (metrics.horizontalAdvance(name) + metrics.horizontalAdvance(note) + 16 <= line.width())
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, note);
}

QRectF PortfolioColumns::freeRoom(QSizeF size, const std::vector<QRectF>& notes) const
{
    const QRectF area = rect();
    const QPointF best = topOf(m_chart.best);
    const double last = area.right() - size.width();
    QRectF found;
    for (double left = area.left(); left <= last; left += std::max(slot() / 2, 4.0)) {
        const auto stepBelow = [&](double x) {
            const double step = std::floor((x - area.left()) / slot());
            return std::min(static_cast<std::size_t>(std::max(step, 0.0)), m_chart.steps.size() - 1);
        };
        double lowest = area.bottom();
        const std::size_t stride = std::max<std::size_t>(1, m_chart.steps.size() / 1000);
        for (std::size_t i = stepBelow(left); i <= stepBelow(left + size.width()); i += stride)
            lowest = std::min(lowest, topOf(i).y());
        const QRectF room(QPointF(left, lowest - calloutGap - size.height()), size);
        const auto apart = [&](const QRectF& box) { return std::abs(box.center().x() - best.x()); };
        if (std::ranges::any_of(notes, [&room](const QRectF& note) { return room.intersects(note); }))
            continue;
        if (room.top() >= area.top() && (found.isEmpty() || apart(room) < apart(found)))
            found = room;
    }
    return found;
}

/// The callout stands above the columns: where they leave no room for it, the sentence over the chart says the same.
void PortfolioColumns::drawBest(QPainter& painter)
{
    const QPointF top = topOf(m_chart.best);
    const QRectF area = rect();
    const QFontMetricsF metrics(textFont(chartTextSize));
    const QString title = toQString(m_chart.callout.title);
    const double titleWidth = QFontMetricsF(textFont(chartTextSize, QFont::DemiBold)).horizontalAdvance(title);
    const std::vector<QRectF> notes = NoteLayer::areasIn(*mParentPlot);
    m_callout.hide();
    for (const Message& words : {m_chart.callout.text, m_chart.callout.brief}) {
        const Callout::Text text{title, toQString(words)};
        const QSizeF size(std::max(metrics.horizontalAdvance(text.body), titleWidth) + calloutRoom, calloutHeight);
        const QRectF room = size.width() > area.width() + calloutRoom ? QRectF() : freeRoom(size, notes);
        if (room.isEmpty())
            continue;
        m_callout.paint(painter, *m_theme, text, top, room, {edge(0, m_chart.steps.size(), totalOf)}, notes, notes);
        break;
    }
    painter.setBrush(m_theme->surface);
    painter.setPen(QPen(m_theme->look(m_chart.best == 0 ? Option::FrontierApi : m_chart.host).color, 2));
    painter.drawEllipse(top, 5.5, 5.5);
}

} // namespace breakeven
