// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/qualitative.h"
#include "widgets/charts/qualitative/quality_dot.h"
#include "widgets/controls/wrapped_text.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace breakeven {

/// Where everything of the qualitative picture stands, in pixels: a row a quality with its name, its weight and its
/// scale, the weighted order at the right, notes below. A picture that is too low for all of it goes without the notes,
/// and with rows as low as can be.
class QualitativeLayout {
public:
    QualitativeLayout() = default;
    QualitativeLayout(QSizeF size, const Qualitative& qualitative);

    [[nodiscard]] QRectF title() const;
    /// From the name to the scale's end.
    [[nodiscard]] QRectF row(Quality quality) const;
    [[nodiscard]] QRectF name(Quality quality) const;
    /// Below the name: the word and the five bars.
    [[nodiscard]] QRectF weightWord(Quality quality) const;
    /// One of the bars that count the weight, 1 … highestWeight.
    [[nodiscard]] QRectF weightBar(Quality quality, int weight) const;
    /// The line on which the dots of a row stand.
    [[nodiscard]] double scaleY(Quality quality) const;
    [[nodiscard]] double xOf(double score) const;
    /// The whole score nearest to an x, from lowestScore to highestScore.
    [[nodiscard]] int scoreAt(double x) const;
    /// All scales, with the room beside their ends.
    [[nodiscard]] QRectF scales() const;
    /// The score at an x, which may lie beyond the ends.
    [[nodiscard]] double exactScoreAt(double x) const;
    [[nodiscard]] QPointF dot(const QualityDot& dot) const;
    [[nodiscard]] double dotSize() const { return m_dot; }
    /// Whether there is room for the order.
    [[nodiscard]] bool hasOrder() const { return m_orderLeft < m_size.width(); }
    [[nodiscard]] QRectF orderTitle() const;
    [[nodiscard]] QRectF orderRow(std::size_t index) const;
    /// Room below the order, for the reason of one score.
    [[nodiscard]] QRectF readout() const;
    [[nodiscard]] QRectF notes() const;
    [[nodiscard]] const WrappedText& notesText() const { return m_notes; }
    [[nodiscard]] int textSize() const { return m_text; }   ///< pixels
    [[nodiscard]] int smallSize() const { return m_small; } ///< pixels

    [[nodiscard]] std::optional<QualityDot> dotAt(QPointF point) const;
    /// The bar under the point, with room around it.
    [[nodiscard]] std::optional<std::pair<Quality, int>> weightAt(QPointF point) const;
    /// The quality on whose scale the point is.
    [[nodiscard]] std::optional<Quality> scaleAt(QPointF point) const;
    [[nodiscard]] std::optional<std::size_t> orderAt(QPointF point) const;

    /// Height at which every row can be read.
    [[nodiscard]] static int leastHeight(int width, const Qualitative& qualitative);
    /// Height that a room needs, which reads the rows and not the notes under them.
    [[nodiscard]] static int heightForRoom();

private:
    [[nodiscard]] double rowTop(Quality quality) const;

    QSizeF m_size;
    WrappedText m_notes;
    double m_rowsTop = 0;
    double m_pitch = 0;
    double m_dot = 0;
    double m_scaleLeft = 0;  ///< x of the lowest score
    double m_scaleRight = 0; ///< x of the highest
    double m_orderLeft = 0;
    int m_text = 14;
    int m_small = 12;
    EnumMap<Quality, EnumMap<Approach, double>> m_x;
};

} // namespace breakeven
