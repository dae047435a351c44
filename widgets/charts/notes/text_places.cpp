// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/notes/text_places.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QTransform>

#include <qcustomplot.h>

namespace breakeven {

namespace {

/// Remembers where texts are drawn, and draws nothing.
class PlacesEngine : public QPaintEngine {
public:
    PlacesEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state().testFlag(DirtyTransform))
            m_transform = now.transform();
    }
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QFontMetricsF metrics(item.font());
        places.push_back(m_transform.mapRect(
            QRectF(baseline.x(), baseline.y() - metrics.ascent(), item.width(), metrics.ascent() + metrics.descent())));
    }
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    using QPaintEngine::drawPolygon;
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override {}
    void drawImage(const QRectF& /*to*/, const QImage& /*image*/, const QRectF& /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {
    }
    [[nodiscard]] Type type() const override { return User; }

    std::vector<QRectF> places;

private:
    QTransform m_transform;
};

class PlacesDevice : public QPaintDevice {
public:
    explicit PlacesDevice(QSize size) : m_size(size) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] std::vector<QRectF> places() const { return m_engine.places; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        constexpr int depth = 32;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth: return depth;
        default: return dotsPerInch;
        }
    }

private:
    QSize m_size;
    mutable PlacesEngine m_engine;
};

} // namespace

std::vector<QRectF> textPlaces(QCustomPlot& plot)
{
    const QSize size = plot.viewport().size();
    PlacesDevice device(size);
    QCPPainter painter;
    painter.begin(&device);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    return device.places();
}

} // namespace breakeven
