// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/wrapped_text.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace breakeven {

struct Theme;

/// Texts with arrows to points of a chart.
class NoteBoxes {
public:
    struct Note {
        std::size_t place; ///< by which it is known
        QString text;
        QPointF point;     ///< what it speaks of, in pixels
        double across = 0; ///< from the point to the middle of the text, as shares of the plot
        double up = 0;
        QRectF plot{}; ///< within which both stand
    };

    /// Lays them out: each text where it is wanted, but within its plot. Points beyond that have none. A text that
    /// would cover one of `others`, or a note before it, yields to the nearest place where it covers none, if there is
    /// one.
    void setNotes(const std::vector<Note>& notes, const std::vector<QRectF>& others = {});
    void draw(QPainter& painter, const Theme& theme) const;
    /// The note whose text is there.
    [[nodiscard]] std::optional<std::size_t> at(QPointF point) const;
    /// Where that note's text stands; empty if it has no place.
    [[nodiscard]] QRectF box(std::size_t place) const;

private:
    struct Placed {
        std::size_t place;
        WrappedText text;
        QPointF point;
        QRectF box;
    };
    std::vector<Placed> m_placed;
};

} // namespace breakeven
