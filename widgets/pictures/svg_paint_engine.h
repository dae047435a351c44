// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/svg_text.h"
#include "widgets/pictures/svg_writer.h"

#include <QPaintEngine>

namespace breakeven {

/// What a painter draws, written into an SVG file. Colors, linear gradients, dashes, clips, transforms and opacity stay
/// what they are; what an SVG file has no plain word for, such as a hatched brush, becomes an image.
class SvgPaintEngine : public QPaintEngine {
public:
    SvgPaintEngine(SvgWriter& writer, SvgText text);

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& state) override;
    void drawPath(const QPainterPath& path) override;
    void drawLines(const QLineF* lines, int count) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override;
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override;
    [[nodiscard]] Type type() const override { return User; }
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;

private:
    void updateClip(const QPainterPath& path, Qt::ClipOperation operation);
    void draw(const QPainterPath& path, const QBrush& fill, const QPen& pen);
    [[nodiscard]] bool hidesAll() const;

    SvgWriter& m_writer;
    SvgText m_text;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QPointF m_brushOrigin;
    double m_opacity = 1;
    bool m_smooth = false;
    bool m_clips = false;
    std::optional<QPainterPath> m_clip; ///< in the file's coordinates
};

} // namespace breakeven
