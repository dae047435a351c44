// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/presenting/chart_notes.h"
#include "widgets/charts/notes/note_axes.h"
#include "widgets/charts/notes/note_boxes.h"

#include <qcustomplot.h>

#include <optional>
#include <utility>
#include <vector>

namespace breakeven {

struct Theme;

/// The notes of a plot, over all else that is drawn in it. The plot owns it.
class NoteLayer : public QCPLayerable {
public:
    explicit NoteLayer(QCustomPlot& plot);

    void setTheme(const Theme& theme) { m_theme = &theme; }
    /// Takes over what is shown from now on; the plot's owner replots.
    void show(std::vector<ChartNote> notes, std::vector<NoteAxes> axes);

    /// Where the texts of a plot's notes stand, before it is drawn: what can stand elsewhere keeps off them.
    [[nodiscard]] static std::vector<QRectF> areasIn(const QCustomPlot& plot);

    /// What no note may cover.
    void yieldTo(std::vector<QRectF> others) { m_others = std::move(others); }

    /// The note whose text is there, as last drawn, by its place in the presentation.
    [[nodiscard]] std::optional<std::size_t> at(QPointF point) const;
    /// A note without a text whose point is there; absent beside the axes.
    [[nodiscard]] std::optional<Annotation> noteFor(QPointF point) const { return noteAt(point, m_axes); }

    /// What a drag begins with.
    struct Grip {
        std::size_t place;
        QPointF offset; ///< across and up
        QSizeF plot;    ///< of which that are shares
    };
    [[nodiscard]] std::optional<Grip> gripAt(QPointF point) const;

private:
    [[nodiscard]] const NoteAxes* axesOf(const Annotation& note) const;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;
    void place();

    const Theme* m_theme;
    std::vector<ChartNote> m_notes;
    std::vector<NoteAxes> m_axes;
    std::vector<QRectF> m_others;
    NoteBoxes m_boxes;
};

} // namespace breakeven
