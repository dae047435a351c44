// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tints.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

/// WCAG 2.2, relative luminance.
double luminance(QColor color)
{
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

} // namespace

QColor mixed(QColor a, QColor b, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + share * (to - from))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double contrast(QColor a, QColor b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor atContrast(QColor color, QColor surface, double ratio)
{
    const bool dark = luminance(surface) < 0.2;
    const bool less = contrast(color, surface) > ratio;
    const QColor end = less ? surface : dark ? QColor(Qt::white) : QColor(Qt::black);
    double low = 0;
    double high = 1;
    for (int i = 0; i < 12; ++i) { // finer than a step of 8-bit channels
        const double share = (low + high) / 2;
        const bool reached = less ? contrast(mixed(color, end, share), surface) < ratio
                                  : contrast(mixed(color, end, share), surface) > ratio;
        (reached ? high : low) = share;
    }
    return mixed(color, end, less ? low : high); // on the readable side
}

QColor readableOn(QColor ground, QColor one, QColor other)
{
    return contrast(ground, one) >= contrast(ground, other) ? one : other;
}

} // namespace breakeven
