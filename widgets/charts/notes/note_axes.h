// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/scenario/presenting/presentation.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <string>
#include <vector>

class QCPAxisRect;

namespace breakeven {

/// A row of a chart, or a column, which notes' points stay in wherever it goes.
struct NoteRow {
    std::string id;
    QRectF band; ///< in pixels
};

/// Axes of a chart that notes' points stand on: at values, or in rows that follow each other along one of them.
struct NoteAxes {
    QCPAxisRect* rect;
    std::string id{}; ///< tells them from others of the view; empty where they are always the same
    std::vector<NoteRow> rows{};
    Qt::Orientation rowsFollow = Qt::Vertical;
    std::optional<Parameter> x{}; ///< the input whose slider's way an axis is; none where it counts what it shows
    std::optional<Parameter> y{};
};

/// The plot within the axes, in pixels.
[[nodiscard]] QRectF areaOf(const NoteAxes& axes);

/// Where a note's point stands, in pixels; absent if it is on other axes, in a row that is not seen, or beyond them.
[[nodiscard]] std::optional<QPointF> pixelOf(const Annotation& note, const NoteAxes& axes);

/// A note without a text whose point is there; absent beside all of the axes.
[[nodiscard]] std::optional<Annotation> noteAt(QPointF pixel, const std::vector<NoteAxes>& axes);

} // namespace breakeven
