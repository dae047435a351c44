// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_decoration.h"

#include "core/advice/verdict/map_words.h"
#include "core/analysis/map/parameter_axis.h"
#include "core/charts/map_chart.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "widgets/charts/map/map_regions.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>

namespace breakeven {

namespace {

constexpr double mapBoxHeight = 22;
constexpr double ring = 7; ///< radius

QFont bold()
{
    return textFont(chartTextSize, QFont::DemiBold);
}

double mapTextWidth(const QString& text)
{
    return QFontMetricsF(bold()).horizontalAdvance(text);
}

} // namespace

MapDecoration::MapDecoration(QCustomPlot& plot, Medium medium)
    : PlotDecoration(plot), m_here(medium == Medium::Screen ? tr("You are here") : tr("This scenario")),
      m_map{
          .x = rowOf(&Parameters::volume), .y = rowOf(&Parameters::gpuRate), .cheapest = {}, .saving = {}, .equal = {}}
{
}

void MapDecoration::setMap(const DecisionMap& map)
{
    m_map = map;
    findAreas();
}

/// The option's color, faint enough for text and lines on it.
QColor MapDecoration::fill(Option option) const
{
    const double share = m_theme->dark ? 0.42 : 0.30;
    return mixed(m_theme->surface, m_theme->look(option).color, share);
}

/// Runs of cells of one option, in one piece where rows are alike: few rectangles, which are fast and sharp at any
/// size.
void MapDecoration::findAreas()
{
    m_areas.clear();
    const auto rowsAreAlike = [&](int a, int b) {
        const auto start = m_map.cheapest.begin();
        return std::equal(start + a * m_map.columns, start + (a + 1) * m_map.columns, start + b * m_map.columns);
    };
    for (int row = 0, next = 0; row < m_map.rows; row = next) {
        for (next = row + 1; next < m_map.rows && rowsAreAlike(row, next);)
            ++next;
        for (int column = 0, end = 0; column < m_map.columns; column = end) {
            const Option option = m_map.at(column, row);
            for (end = column + 1; end < m_map.columns && m_map.at(end, row) == option;)
                ++end;
            m_areas.push_back({option, {column, row, end - column, next - row}});
        }
    }
}

void MapDecoration::drawAreas(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto corner = [&](int column, int row) {
        const QPointF at =
            pixelOf({static_cast<double>(column) / m_map.columns, static_cast<double>(row) / m_map.rows});
        return QPointF(std::round(at.x()), std::round(at.y())); // neighbors share it
    };
    std::map<Option, QPainterPath> together; // viewers of files show a seam between areas side by side
    const bool asPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    for (const Area& area : m_areas) {
        const QRect& cells = area.cells;
        const QRectF box(corner(cells.x(), cells.y() + cells.height()), corner(cells.x() + cells.width(), cells.y()));
        if (asPixels)
            painter.fillRect(box, fill(area.option));
        else
            together[area.option].addRect(box);
    }
    for (const auto& [option, areas] : together)
        painter.fillPath(areas.simplified(), fill(option));
    painter.restore();
}

QPointF MapDecoration::pixelOf(PlanePoint at) const
{
    const QRectF area = rect();
    return {area.left() + at.x * area.width(), area.bottom() - at.y * area.height()};
}

QRectF MapDecoration::fractionsOf(const QRectF& pixels) const
{
    const QRectF area = rect();
    return {(pixels.left() - area.left()) / area.width(), (area.bottom() - pixels.bottom()) / area.height(),
            pixels.width() / area.width(), pixels.height() / area.height()};
}

void MapDecoration::paint(QPainter& painter)
{
    if (m_map.cheapest.empty())
        return;
    drawAreas(painter);
    drawAxisNames(painter);
    drawLine(painter);
    const QRectF label = lineLabel();
    drawNames(painter, MapRegions(m_map, {fractionsOf(label), fractionsOf(here())}));
    drawLineLabel(painter, label);
    drawHere(painter);
}

void MapDecoration::drawAxisNames(QPainter& painter) const
{
    const QRectF area = rect();
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(area.left(), area.top() - 30, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                     toQString(axisTitle(m_map.y)));
    painter.setPen(m_theme->muted);
    painter.drawText(QRectF(area.left(), area.bottom() + 30, area.width(), 18), Qt::AlignRight | Qt::AlignVCenter,
                     toQString(axisTitle(m_map.x)));
    constexpr double keyGap = 12;
    const QFontMetricsF metrics(painter.font());
    const QString key = toQString(mapKey(m_map));
    if (metrics.horizontalAdvance(key + toQString(axisTitle(m_map.x))) + keyGap <= area.width())
        painter.drawText(QRectF(area.left(), area.bottom() + 30, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                         key);
}

void MapDecoration::drawLine(QPainter& painter) const
{
    QVector<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(m_map.equal.size()));
    for (const PlaneSegment& piece : m_map.equal)
        lines.append({pixelOf(piece.from), pixelOf(piece.to)});
    painter.save();
    painter.setClipRect(rect());
    painter.setPen(QPen(m_theme->text, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(lines);
    painter.restore();
}

/// On the line, inside the plot, off the current point, and as near to the middle as that allows; empty where there is
/// no such place.
QRectF MapDecoration::lineLabel() const
{
    const QRectF area = rect().adjusted(4, 4, -4, -4);
    const QRectF avoid = here().adjusted(-8, -8, 8, 8);
    QRectF box(0, 0, mapTextWidth(toQString(equalCostLabel(m_map.focus, m_map.baseline))) + 16, mapBoxHeight);
    QRectF best;
    double least = 0;
    for (const PlaneSegment& piece : m_map.equal) {
        box.moveCenter(pixelOf(piece.from));
        if (!area.contains(box) || box.intersects(avoid))
            continue;
        const QPointF off = box.center() - area.center();
        const double distance = std::hypot(off.x(), off.y());
        if (best.isEmpty() || distance < least) {
            least = distance;
            best = box;
        }
    }
    return best;
}

void MapDecoration::drawLineLabel(QPainter& painter, const QRectF& box) const
{
    if (box.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->text);
    painter.drawRoundedRect(box, mapBoxHeight / 2, mapBoxHeight / 2);
    painter.setPen(m_theme->surface);
    painter.setFont(bold());
    painter.drawText(box, Qt::AlignCenter, toQString(equalCostLabel(m_map.focus, m_map.baseline)));
}

/// Beside the ring, at the side where there is room.
QRectF MapDecoration::hereLabel() const
{
    const QRectF area = rect();
    const QPointF at = pixelOf(m_map.current);
    QRectF box(0, 0, mapTextWidth(m_here) + 12, mapBoxHeight);
    box.moveCenter(at);
    box.moveLeft(at.x() + ring + 5);
    if (box.right() > area.right() - 4)
        box.moveRight(at.x() - ring - 5);
    box.moveTop(std::clamp(box.top(), area.top() + 4, area.bottom() - 4 - box.height()));
    return box;
}

QRectF MapDecoration::here() const
{
    const QPointF at = pixelOf(m_map.current);
    return hereLabel().united(QRectF(at - QPointF(ring + 2, ring + 2), QSizeF(2 * ring + 4, 2 * ring + 4)));
}

void MapDecoration::drawHere(QPainter& painter) const
{
    painter.setPen(QPen(m_theme->text, 2.5));
    painter.setBrush(m_theme->surface);
    painter.drawEllipse(pixelOf(m_map.current), ring, ring);
    const QRectF box = hereLabel();
    painter.setPen(QPen(m_theme->line, 1));
    painter.drawRoundedRect(box, 7, 7);
    painter.setPen(m_theme->text);
    painter.setFont(bold());
    painter.drawText(box, Qt::AlignCenter, m_here);
}

QRectF MapDecoration::largestArea(Option option) const
{
    QRectF largest;
    for (const Area& area : m_areas) {
        const QRectF box = QRectF(pixelOf({static_cast<double>(area.cells.left()) / m_map.columns,
                                           static_cast<double>(area.cells.top()) / m_map.rows}),
                                  pixelOf({static_cast<double>(area.cells.left() + area.cells.width()) / m_map.columns,
                                           static_cast<double>(area.cells.top() + area.cells.height()) / m_map.rows}))
                               .normalized();
        if (area.option == option && box.width() * box.height() > largest.width() * largest.height())
            largest = box;
    }
    return largest;
}

/// From a name over the plot to what it names, which is too small for it.
void MapDecoration::drawLeader(QPainter& painter, const QRectF& name, const QRectF& area) const
{
    constexpr double end = 2.5; ///< radius
    const QPointF to(area.center().x(), area.top());
    painter.save();
    painter.setPen(QPen(m_theme->text, 1));
    painter.drawLine(QPointF(std::clamp(to.x(), name.left(), name.right()), name.bottom()), to);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->text);
    painter.drawEllipse(to, end, end);
    painter.restore();
}

/// Each option in its region; those without room there stand above the plot, from the right, with a line to it.
void MapDecoration::drawNames(QPainter& painter, const MapRegions& regions) const
{
    const QRectF area = rect();
    double right = area.right();
    painter.setFont(bold());
    painter.setPen(m_theme->text);
    for (const OptionInfo& row : optionTable) {
        if (!regions.has(row.option))
            continue;
        const QString name = toQString(nameOf(row.option));
        const QSizeF size(mapTextWidth(name) + 12, mapBoxHeight);
        if (const auto room =
                regions.roomFor(row.option, {size.width() / area.width(), size.height() / area.height()})) {
            QRectF box(QPointF(), size);
            box.moveCenter(pixelOf(*room));
            painter.drawText(box, Qt::AlignCenter, name);
            continue;
        }
        const QRectF entry(right - mapTextWidth(name), area.top() - 30, mapTextWidth(name), 18);
        painter.drawText(entry, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.fillRect(QRectF(entry.left() - 16, entry.center().y() - 5, 10, 10), fill(row.option));
        drawLeader(painter, entry, largestArea(row.option));
        right = entry.left() - 32;
    }
}

} // namespace breakeven
