// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/curve_points.h"

#include <limits>

namespace breakeven {

QVector<QCPGraphData> graphPoints(const Curve& curve, bool logarithmic)
{
    const std::size_t count = curve.volume.size();
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(count));
    for (std::size_t k = 0; k < count; ++k) {
        const double cost = curve.cost[k];
        if (k > 0 && k + 1 < count && curve.cost[k - 1] == cost && curve.cost[k + 1] == cost)
            continue;
        points.append({curve.volume[k], cost > 0 || !logarithmic ? cost : std::numeric_limits<double>::quiet_NaN()});
    }
    return points;
}

} // namespace breakeven
