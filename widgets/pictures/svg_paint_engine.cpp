// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_paint_engine.h"

#include <QFontMetricsF>
#include <QPainterPathStroker>
#include <QPixmap>

#include <utility>

namespace breakeven {

namespace {

/// Qt draws whatever is not named here into an image and hands us that.
constexpr QPaintEngine::PaintEngineFeatures features =
    QPaintEngine::PrimitiveTransform | QPaintEngine::PixmapTransform | QPaintEngine::LinearGradientFill |
    QPaintEngine::AlphaBlend | QPaintEngine::PainterPaths | QPaintEngine::Antialiasing | QPaintEngine::BrushStroke |
    QPaintEngine::ConstantOpacity;

/// Whether lines are as wide across as they are up.
bool keepsShapes(const QTransform& transform)
{
    return transform.type() <= QTransform::TxScale && qFuzzyCompare(transform.m11(), transform.m22());
}

QPainterPath outlineOf(const QPainterPath& path, const QPen& pen)
{
    QPainterPathStroker stroker(pen);
    if (pen.widthF() <= 0)
        stroker.setWidth(1);
    return stroker.createStroke(path);
}

bool isRightToLeft(const QTextItem& item)
{
    return item.renderFlags().testFlag(QTextItem::RightToLeft);
}

} // namespace

SvgPaintEngine::SvgPaintEngine(SvgWriter& writer, SvgText text) : QPaintEngine(features), m_writer(writer), m_text(text)
{
}

bool SvgPaintEngine::begin(QPaintDevice*)
{
    setActive(true);
    return true;
}

bool SvgPaintEngine::end()
{
    setActive(false);
    return true;
}

void SvgPaintEngine::updateState(const QPaintEngineState& now)
{
    const DirtyFlags changed = now.state();
    if (changed & DirtyTransform)
        m_transform = now.transform();
    if (changed & DirtyPen)
        m_pen = now.pen();
    if (changed & DirtyBrush)
        m_brush = now.brush();
    if (changed & DirtyBrushOrigin)
        m_brushOrigin = now.brushOrigin();
    if (changed & DirtyOpacity)
        m_opacity = now.opacity();
    if (changed & DirtyHints)
        m_smooth = now.renderHints().testFlag(QPainter::Antialiasing);
    if (changed & DirtyClipPath)
        updateClip(now.clipPath(), now.clipOperation());
    else if (changed & DirtyClipRegion) {
        QPainterPath area;
        area.addRegion(now.clipRegion());
        updateClip(area, now.clipOperation());
    } else if (changed & DirtyClipEnabled)
        m_clips = now.isClipEnabled();
    if (changed & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))
        m_writer.setClip(m_clips ? m_clip : std::nullopt);
}

void SvgPaintEngine::updateClip(const QPainterPath& path, Qt::ClipOperation operation)
{
    m_clips = operation != Qt::NoClip;
    if (!m_clips)
        m_clip.reset();
    else if (operation == Qt::IntersectClip && m_clip)
        m_clip = m_clip->intersected(m_transform.map(path));
    else
        m_clip = m_transform.map(path);
}

bool SvgPaintEngine::hidesAll() const
{
    return m_clips && m_clip && m_clip->isEmpty();
}

void SvgPaintEngine::draw(const QPainterPath& path, const QBrush& fill, const QPen& pen)
{
    if (hidesAll())
        return;
    QBrush mapped = fill;
    if (fill.gradient() != nullptr) {
        QLinearGradient gradient = *static_cast<const QLinearGradient*>(fill.gradient());
        const QTransform place =
            fill.transform() * QTransform::fromTranslate(m_brushOrigin.x(), m_brushOrigin.y()) * m_transform;
        gradient.setStart(place.map(gradient.start()));
        gradient.setFinalStop(place.map(gradient.finalStop()));
        mapped = gradient;
    }
    QPen scaled = pen;
    if (!pen.isCosmetic())
        scaled.setWidthF(pen.widthF() * m_transform.m11());
    m_writer.addPath(m_transform.map(path), mapped, scaled, m_opacity, m_smooth);
}

void SvgPaintEngine::drawPath(const QPainterPath& path)
{
    const bool plainPen =
        m_pen.style() == Qt::NoPen || (m_pen.brush().style() == Qt::SolidPattern && keepsShapes(m_transform));
    if (plainPen)
        return draw(path, m_brush, m_pen);
    // Few office programs know a line with a gradient: it is drawn as the area that it covers.
    draw(path, m_brush, Qt::NoPen);
    draw(outlineOf(path, m_pen), m_pen.brush(), Qt::NoPen);
}

void SvgPaintEngine::drawLines(const QLineF* lines, int count)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        if (i == 0 || lines[i].p1() != path.currentPosition())
            path.moveTo(lines[i].p1());
        path.lineTo(lines[i].p2());
    }
    const QBrush fill = std::exchange(m_brush, Qt::NoBrush);
    drawPath(path);
    m_brush = fill;
}

void SvgPaintEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    if (count > 0)
        path.moveTo(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    const QBrush fill = mode == PolylineMode ? std::exchange(m_brush, Qt::NoBrush) : m_brush;
    drawPath(path);
    m_brush = fill;
}

void SvgPaintEngine::drawTextItem(const QPointF& baseline, const QTextItem& item)
{
    if (hidesAll())
        return;
    if (m_text == SvgText::AsText) {
        // Programs disagree on which end of such text an anchor is, but not on its middle.
        const bool centered = isRightToLeft(item);
        const double shift = centered ? QFontMetricsF(item.font()).horizontalAdvance(item.text()) / 2 : 0;
        m_writer.addText({baseline + QPointF(shift, 0), item.text(), item.font(), centered, m_transform}, m_pen.color(),
                         m_opacity);
        return;
    }
    constexpr QChar embedRightToLeft(0x202B); // else marks and signs at the ends of such text go to the wrong side
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);
    outlines.addText(baseline, item.font(), isRightToLeft(item) ? embedRightToLeft + item.text() : item.text());
    draw(outlines, m_pen.brush(), Qt::NoPen);
}

void SvgPaintEngine::drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                               Qt::ImageConversionFlags)
{
    if (!hidesAll())
        m_writer.addImage(target, image.copy(source.toAlignedRect()), m_transform, m_opacity);
}

void SvgPaintEngine::drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

} // namespace breakeven
