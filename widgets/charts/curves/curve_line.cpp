// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/curve_line.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace breakeven {

namespace {

constexpr double almostStraight = 0.3; ///< device pixels that a level piece may rise
constexpr double worthSnapping = 3;    ///< device pixels of length
constexpr double shortLine = 2;        ///< widths of the line

/// The part of a line within the area (Liang and Barsky).
std::optional<QLineF> clipped(const QLineF& line, const QRectF& area)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double toward, double room) {
        if (toward == 0)
            return room >= 0;
        const double at = room / toward;
        (toward < 0 ? from : to) = toward < 0 ? std::max(from, at) : std::min(to, at);
        return from <= to;
    };
    if (!cut(-line.dx(), line.x1() - area.left()) || !cut(line.dx(), area.right() - line.x1()) ||
        !cut(-line.dy(), line.y1() - area.top()) || !cut(line.dy(), area.bottom() - line.y1()))
        return std::nullopt;
    return QLineF(from > 0 ? line.pointAt(from) : line.p1(), to < 1 ? line.pointAt(to) : line.p2());
}

/// How far points lie from the line through two others.
class Chord {
public:
    Chord(QPointF from, QPointF to) : m_from(from)
    {
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        m_across = length > 0 ? QPointF(-way.y(), way.x()) / length : QPointF();
        m_isPoint = length == 0;
    }

    [[nodiscard]] double distance(QPointF point) const
    {
        const QPointF way = point - m_from;
        return m_isPoint ? std::hypot(way.x(), way.y()) : std::abs(QPointF::dotProduct(m_across, way));
    }

private:
    QPointF m_from;
    QPointF m_across; ///< of length 1
    bool m_isPoint;
};

/// Where the middle of a line of that width stands so that it covers as many whole pixels as it can.
double onPixels(double at, double width)
{
    const bool odd = static_cast<long>(std::floor(width + 0.01)) % 2 != 0;
    return odd ? std::floor(at) + 0.5 : std::round(at);
}

/// Moves each run of points that hardly differ in one coordinate to one that is on pixels.
template <typename Get, typename Along>
void snapRuns(const QPolygonF& device, const Get& get, const Along& along, double width, std::vector<double>& moved)
{
    const qsizetype count = device.size();
    for (qsizetype first = 0; first + 1 < count;) {
        double low = get(device[first]);
        double high = low;
        qsizetype last = first;
        while (last + 1 < count) {
            const double next = get(device[last + 1]);
            if (std::max(high, next) - std::min(low, next) > almostStraight)
                break;
            low = std::min(low, next);
            high = std::max(high, next);
            ++last;
        }
        if (std::abs(along(device[last]) - along(device[first])) >= worthSnapping)
            for (qsizetype i = first; i <= last; ++i)
                moved[static_cast<std::size_t>(i)] = onPixels((low + high) / 2, width);
        first = std::max(last, first + 1);
    }
}

} // namespace

std::vector<QPolygonF> piecesWithin(const QVector<QPointF>& line, const QRectF& area)
{
    std::vector<QPolygonF> pieces;
    bool open = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF whole(line[i - 1], line[i]);
        const bool isLine = std::isfinite(whole.dx()) && std::isfinite(whole.dy());
        const std::optional<QLineF> seen = isLine ? clipped(whole, area) : std::nullopt;
        if (!seen) {
            open = false;
            continue;
        }
        if (!open || pieces.back().constLast() != seen->p1())
            pieces.push_back({seen->p1()});
        pieces.back() << seen->p2();
        open = seen->p2() == whole.p2();
    }
    return pieces;
}

QPolygonF simplified(const QPolygonF& line, double tolerance)
{
    if (line.size() < 3)
        return line;
    std::vector<char> kept(static_cast<std::size_t>(line.size()), 0); // Douglas and Peucker
    kept.front() = kept.back() = 1;
    std::vector<std::pair<qsizetype, qsizetype>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        const Chord chord(line[from], line[to]);
        double farthest = tolerance;
        qsizetype at = -1;
        for (qsizetype i = from + 1; i < to; ++i)
            if (const double distance = chord.distance(line[i]); distance > farthest) {
                farthest = distance;
                at = i;
            }
        if (at < 0)
            continue;
        kept[static_cast<std::size_t>(at)] = 1;
        open.emplace_back(from, at);
        open.emplace_back(at, to);
    }
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (kept[static_cast<std::size_t>(i)] != 0)
            result << line[i];
    return result;
}

QPolygonF snapped(QPolygonF line, double width, const QTransform& toDevice)
{
    if (toDevice.type() > QTransform::TxScale || line.size() < 2)
        return line;
    const QPolygonF device = toDevice.map(line);
    const auto count = static_cast<std::size_t>(line.size());
    std::vector<double> x(count);
    std::vector<double> y(count);
    for (std::size_t i = 0; i < count; ++i) {
        x[i] = device[static_cast<qsizetype>(i)].x();
        y[i] = device[static_cast<qsizetype>(i)].y();
    }
    const auto getX = [](QPointF point) { return point.x(); };
    const auto getY = [](QPointF point) { return point.y(); };
    snapRuns(device, getY, getX, width * std::abs(toDevice.m22()), y);
    snapRuns(device, getX, getY, width * std::abs(toDevice.m11()), x);
    const QTransform back = toDevice.inverted();
    for (std::size_t i = 0; i < count; ++i)
        line[static_cast<qsizetype>(i)] = back.map(QPointF(x[i], y[i]));
    return line;
}

std::vector<QPolygonF> strokesOf(const QPolygonF& line, const QVector<qreal>& pattern)
{
    std::vector<QPolygonF> strokes;
    if (line.size() < 2 || pattern.isEmpty())
        return strokes;
    qsizetype part = 0; // even ones are strokes
    double left = pattern[0];
    strokes.push_back({line[0]});
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF whole(line[i - 1], line[i]);
        const double length = whole.length();
        double done = 0;
        while (length - done > left) {
            done += left;
            const QPointF at = whole.pointAt(done / length);
            if (part % 2 == 0)
                strokes.back() << at;
            else
                strokes.push_back({at});
            part = (part + 1) % pattern.size();
            left = pattern[part];
        }
        left -= length - done;
        if (part % 2 == 0)
            strokes.back() << whole.p2();
    }
    if (strokes.back().size() < 2)
        strokes.pop_back();
    return strokes;
}

LineParts partsOf(const QPolygonF& line, double width)
{
    LineParts parts;
    const qsizetype count = line.size() - 1;
    bool inRun = false;
    for (qsizetype i = 0; i < count; ++i) {
        const QLineF whole(line[i], line[i + 1]);
        const double length = whole.length();
        const bool isShort = length < shortLine * width && count > 1;
        if (isShort && !inRun)
            parts.joined.push_back({line[i]});
        inRun = isShort;
        if (isShort) {
            parts.joined.back() << line[i + 1];
            continue;
        }
        const double beyond = width / 2 / length;
        parts.singles.append(QLineF(whole.pointAt(i > 0 ? -beyond : 0), whole.pointAt(i + 1 < count ? 1 + beyond : 1)));
    }
    return parts;
}

} // namespace breakeven
