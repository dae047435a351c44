// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/svg_paint_engine.h"

#include <QPaintDevice>

namespace breakeven {

/// Something to paint on that becomes an SVG file, in units of 1/96 inch. Unlike Qt's own, it cuts off what a clip cuts
/// off, and keeps text that needs escaping from breaking the file.
class SvgDevice : public QPaintDevice {
public:
    /// `idPrefix` as SvgWriter's.
    SvgDevice(QSizeF size, const QString& title, SvgText text, const QString& idPrefix = {});

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    /// The file; to be asked for once, after the painter has ended.
    [[nodiscard]] QByteArray bytes() { return m_writer.finish(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    SvgWriter m_writer;
    mutable SvgPaintEngine m_engine; ///< a painter changes it, and Qt asks for it as if it would not
};

} // namespace breakeven
