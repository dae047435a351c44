// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/point_series.h"

#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace breakeven {

namespace {

std::string serverName(const LoadPoint& point)
{
    std::vector<Message> parts;
    for (const std::string& text : {point.engine, point.model})
        if (!text.empty())
            parts.push_back(verbatim(oneLine(text, 60)));
    if (point.gpus)
        parts.push_back({"benchmark.gpus(count)", Quantity::plain(*point.gpus)});
    return parts.empty() ? std::string() : inWords(listed(parts));
}

} // namespace

std::vector<PointSeries> seriesOf(const std::vector<LoadPoint>& points)
{
    std::vector<PointSeries> all;
    for (const LoadPoint& point : points) {
        std::string name = serverName(point);
        auto found = std::ranges::find(all, name, &PointSeries::name);
        if (found == all.end())
            found = all.insert(all.end(), {std::move(name), {}});
        found->points.push_back(point);
    }
    return all;
}

} // namespace breakeven
