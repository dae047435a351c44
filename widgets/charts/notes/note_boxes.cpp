// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/notes/note_boxes.h"

#include "widgets/controls/paint.h"
#include "widgets/theme.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double widestNote = 200;
constexpr int mostNoteLines = 6;
constexpr double noteLine = 17;
constexpr double notePad = 7;
constexpr double arrowLength = 9;
constexpr double arrowHalf = 4;
constexpr double leastArrow = 20; ///< from the text to the point, if it is not on that
constexpr double leastUp = 0.05;  ///< share of the plot from which on it is not
constexpr double arrowGap = 4;    ///< between its tip and the point

/// A text that is wanted over its point, or under it, leaves room for the arrow, however low the plot is.
void moveOff(QPointF point, double up, QRectF& box)
{
    if (std::abs(up) < leastUp || point.x() < box.left() || point.x() > box.right())
        return;
    if (up > 0)
        box.moveBottom(std::min(box.bottom(), point.y() - leastArrow));
    else
        box.moveTop(std::max(box.top(), point.y() + leastArrow));
}

/// How much of what must be seen a box covers.
double covered(const QRectF& box, const std::vector<QRectF>& others)
{
    constexpr double air = 3;
    const QRectF room = box.adjusted(-air, -air, air, air);
    double area = 0;
    for (const QRectF& other : others) {
        const QRectF both = room.intersected(other);
        area += both.width() * both.height();
    }
    return area;
}

/// The place nearest to the one that is wanted where the box covers least, beside its point if it was.
QRectF yielding(const QRectF& wanted, QPointF point, const QRectF& plot, const std::vector<QRectF>& others)
{
    constexpr double step = 4;
    QRectF best = wanted;
    double leastCovered = covered(wanted, others);
    double leastFar = 0;
    if (leastCovered == 0)
        return wanted;
    const bool isBeside = !wanted.contains(point);
    for (double top = plot.top(); top + wanted.height() <= plot.bottom(); top += step)
        for (double left = plot.left(); left + wanted.width() <= plot.right(); left += step) {
            const QRectF box(QPointF(left, top), wanted.size());
            if (isBeside && box.adjusted(-arrowGap, -arrowGap, arrowGap, arrowGap).contains(point))
                continue;
            const double covers = covered(box, others);
            const double far = QLineF(box.center(), wanted.center()).length();
            if (covers < leastCovered || (covers == leastCovered && far < leastFar)) {
                best = box;
                leastCovered = covers;
                leastFar = far;
            }
        }
    return best;
}

/// From the box's edge towards the point; nothing where that is within the box.
std::optional<QLineF> arrowTo(const QRectF& box, QPointF point)
{
    if (box.contains(point))
        return std::nullopt;
    QLineF line(box.center(), point);
    for (const QLineF& edge : {QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
                               QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())}) {
        QPointF crossing;
        if (line.intersects(edge, &crossing) == QLineF::BoundedIntersection) {
            line.setP1(crossing);
            break;
        }
    }
    line.setLength(std::max(0.0, line.length() - arrowGap));
    return line;
}

} // namespace

void NoteBoxes::setNotes(const std::vector<Note>& notes, const std::vector<QRectF>& others)
{
    m_placed.clear();
    std::vector<QRectF> seen = others;
    for (const Note& note : notes) {
        const QRectF& plot = note.plot;
        if (!plot.contains(note.point))
            continue;
        WrappedText text = wrapText(note.text, textFont(chartTextSize), widestNote, mostNoteLines);
        const QSizeF size(std::ceil(widthOf(text)) + 2 * notePad,
                          static_cast<double>(text.lines.size()) * noteLine + 2 * notePad);
        QRectF box(QPointF(), size);
        box.moveCenter(note.point + QPointF(note.across * plot.width(), -note.up * plot.height()));
        moveOff(note.point, note.up, box);
        box.moveLeft(std::clamp(box.left(), plot.left(), std::max(plot.left(), plot.right() - size.width())));
        box.moveTop(std::clamp(box.top(), plot.top(), std::max(plot.top(), plot.bottom() - size.height())));
        if (!others.empty()) {
            box = yielding(box, note.point, plot, seen);
            seen.push_back(box);
        }
        m_placed.push_back({note.place, std::move(text), note.point, box});
    }
}

void NoteBoxes::draw(QPainter& painter, const Theme& theme) const
{
    for (const Placed& note : m_placed) {
        if (const std::optional<QLineF> arrow = arrowTo(note.box, note.point)) {
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawLine(*arrow);
            const QPointF along = (arrow->p2() - arrow->p1()) / std::max(arrow->length(), 1.0);
            const QPointF across(-along.y(), along.x());
            const QPointF root = arrow->p2() - along * arrowLength;
            painter.setBrush(theme.text);
            painter.drawPolygon(QPolygonF({arrow->p2(), root + across * arrowHalf, root - across * arrowHalf}));
        }
        paintBox(painter, note.box, theme.text, theme.surface, 5);
        painter.setFont(note.text.font);
        painter.setPen(theme.text);
        QRectF line(note.box.left() + notePad, note.box.top() + notePad, note.box.width() - 2 * notePad, noteLine);
        for (const QString& words : note.text.lines) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
            line.translate(0, noteLine);
        }
    }
}

std::optional<std::size_t> NoteBoxes::at(QPointF point) const
{
    for (auto note = m_placed.rbegin(); note != m_placed.rend(); ++note) // the one on top
        if (note->box.contains(point))
            return note->place;
    return std::nullopt;
}

QRectF NoteBoxes::box(std::size_t place) const
{
    const auto note = std::ranges::find(m_placed, place, &Placed::place);
    return note == m_placed.end() ? QRectF() : note->box;
}

} // namespace breakeven
