// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <cmath>

namespace breakeven {

/// Where values of an axis stand, in pixels, as the axis is now: what QCPAxis::coordToPixel() says, for thousands of
/// values in each frame. Not finite for what a logarithmic axis can't show.
class AxisPixels {
public:
    explicit AxisPixels(const QCPAxis& axis) : m_logarithmic(axis.scaleType() == QCPAxis::stLogarithmic)
    {
        const double from = at(axis.range().lower);
        const double first = axis.coordToPixel(axis.range().lower);
        m_perUnit = (axis.coordToPixel(axis.range().upper) - first) / (at(axis.range().upper) - from);
        m_origin = first - m_perUnit * from;
    }

    [[nodiscard]] double operator()(double value) const { return m_origin + m_perUnit * at(value); }

private:
    [[nodiscard]] double at(double value) const { return m_logarithmic ? std::log(value) : value; }

    bool m_logarithmic;
    double m_perUnit;
    double m_origin;
};

} // namespace breakeven
