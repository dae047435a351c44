// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scan_points.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int stepsOfScan = 256;

double pointAt(const Parameter& parameter, int step)
{
    const auto [low, high] = parameter.range;
    if (step == 0)
        return low;
    if (step == stepsOfScan)
        return high;
    switch (parameter.scale) {
    case Scale::Linear:
    case Scale::Integer: break;
    case Scale::Log: return low * std::pow(high / low, static_cast<double>(step) / stepsOfScan);
    case Scale::LogFromZero:
        return parameter.logFloor *
               std::pow(high / parameter.logFloor, static_cast<double>(step - 1) / (stepsOfScan - 1));
    }
    return low + (high - low) * step / stepsOfScan;
}

} // namespace

double scanPosition(const Parameter& parameter, double value)
{
    const auto [low, high] = parameter.range;
    switch (parameter.scale) {
    case Scale::Linear:
    case Scale::Integer: break;
    case Scale::Log: return stepsOfScan * std::log(value / low) / std::log(high / low);
    case Scale::LogFromZero:
        if (value < parameter.logFloor)
            return value / parameter.logFloor;
        return 1 + (stepsOfScan - 1) * std::log(value / parameter.logFloor) / std::log(high / parameter.logFloor);
    }
    return stepsOfScan * (value - low) / (high - low);
}

std::vector<double> scanPoints(const Parameter& parameter, double current)
{
    std::vector<double> points;
    if (parameter.scale == Scale::Integer) {
        for (double value = parameter.range.low; value <= parameter.range.high; ++value)
            points.push_back(value);
        return points;
    }
    points.reserve(stepsOfScan + 2);
    for (int step = 0; step <= stepsOfScan; ++step)
        points.push_back(pointAt(parameter, step));
    const auto place = std::lower_bound(points.begin(), points.end(), current);
    if (place == points.end() || *place != current)
        points.insert(place, current);
    return points;
}

} // namespace breakeven
