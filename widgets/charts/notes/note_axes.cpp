// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/notes/note_axes.h"

#include "core/inputs/scale.h"

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

namespace {

const QCPAxis& along(const NoteAxes& axes)
{
    return *axes.rect->axis(QCPAxis::atBottom);
}

const QCPAxis& up(const NoteAxes& axes)
{
    return *axes.rect->axis(QCPAxis::atLeft);
}

double valueOn(const QCPAxis& axis, const std::optional<Parameter>& input, double pixel)
{
    const double value = axis.pixelToCoord(pixel);
    return input ? exactAtFraction(*input, value) : value;
}

/// Absent where the axis does not reach the value.
std::optional<double> pixelOn(const QCPAxis& axis, const std::optional<Parameter>& input, double value)
{
    if (input && !input->slider.contains(value))
        return std::nullopt;
    const double shown = input ? sliderFraction(*input, value) : value;
    if (axis.scaleType() == QCPAxis::stLogarithmic && !(shown > 0))
        return std::nullopt;
    return axis.coordToPixel(shown);
}

bool holds(const NoteRow& row, Qt::Orientation rowsFollow, QPointF pixel)
{
    return rowsFollow == Qt::Vertical ? pixel.y() >= row.band.top() && pixel.y() < row.band.bottom()
                                      : pixel.x() >= row.band.left() && pixel.x() < row.band.right();
}

} // namespace

QRectF areaOf(const NoteAxes& axes)
{
    return axes.rect->rect();
}

std::optional<QPointF> pixelOf(const Annotation& note, const NoteAxes& axes)
{
    if (note.axes != axes.id)
        return std::nullopt;
    std::optional<double> x = pixelOn(along(axes), axes.x, note.x);
    std::optional<double> y = pixelOn(up(axes), axes.y, note.y);
    if (!note.row.empty()) {
        const auto row = std::ranges::find(axes.rows, note.row, &NoteRow::id);
        if (row == axes.rows.end())
            return std::nullopt;
        if (axes.rowsFollow == Qt::Vertical)
            y = row->band.bottom() - note.y * row->band.height();
        else
            x = row->band.left() + note.x * row->band.width();
    }
    if (!x || !y || !areaOf(axes).contains(QPointF(*x, *y)))
        return std::nullopt;
    return QPointF(*x, *y);
}

std::optional<Annotation> noteAt(QPointF pixel, const std::vector<NoteAxes>& axes)
{
    const auto here =
        std::ranges::find_if(axes, [pixel](const NoteAxes& each) { return areaOf(each).contains(pixel); });
    if (here == axes.end())
        return std::nullopt;
    Annotation note;
    note.axes = here->id;
    note.x = valueOn(along(*here), here->x, pixel.x());
    note.y = valueOn(up(*here), here->y, pixel.y());
    const auto row =
        std::ranges::find_if(here->rows, [&](const NoteRow& each) { return holds(each, here->rowsFollow, pixel); });
    if (row != here->rows.end()) {
        note.row = row->id;
        if (here->rowsFollow == Qt::Vertical)
            note.y = (row->band.bottom() - pixel.y()) / row->band.height();
        else
            note.x = (pixel.x() - row->band.left()) / row->band.width();
    }
    return note;
}

} // namespace breakeven
