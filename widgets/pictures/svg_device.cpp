// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_device.h"

#include "widgets/pictures/picture_layout.h"

#include <QtMath>

namespace breakeven {

SvgDevice::SvgDevice(QSizeF size, const QString& title, SvgText text, const QString& idPrefix)
    : m_size(size), m_writer(size, title, idPrefix), m_engine(m_writer, text)
{
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    constexpr double millimetersPerUnit = 25.4 / unitsPerInch;
    switch (metric) {
    case PdmWidth: return qCeil(m_size.width());
    case PdmHeight: return qCeil(m_size.height());
    case PdmWidthMM: return qRound(m_size.width() * millimetersPerUnit);
    case PdmHeightMM: return qRound(m_size.height() * millimetersPerUnit);
    case PdmNumColors: return 1 << 24;
    case PdmDepth: return 24;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return unitsPerInch;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace breakeven
