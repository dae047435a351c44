// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/load_mix.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double alikeShare = 0.25;
constexpr double saturationRatio = 1.1;

bool isAlike(double tokens, double first)
{
    return std::abs(tokens - first) <= alikeShare * first;
}

bool belongs(const LoadPoint& point, const LoadPoint& first)
{
    return isAlike(*point.inputTokens, *first.inputTokens) && isAlike(*point.outputTokens, *first.outputTokens);
}

} // namespace

bool isSameLevel(const LoadPoint& a, const LoadPoint& b)
{
    return a.engine == b.engine && a.model == b.model && a.gpus == b.gpus && a.dataset == b.dataset &&
           a.pace == b.pace && a.concurrency == b.concurrency && a.requestRate == b.requestRate &&
           (a.concurrency || a.requestRate) && belongs(a, b);
}

std::vector<LoadMix> mixesOf(const std::vector<LoadPoint>& points, const LatencyPromise& promise)
{
    std::vector<LoadMix> mixes;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].unusable.empty())
            continue;
        auto mix = std::ranges::find_if(
            mixes, [&](const LoadMix& one) { return belongs(points[i], points[one.points.front()]); });
        if (mix == mixes.end())
            mix = mixes.insert(mixes.end(), LoadMix{});
        mix->points.push_back(i);
        if (checkPromise(points[i], promise).kept == Kept::Yes &&
            (!mix->counts || *points[i].outputPerSecond > *points[*mix->counts].outputPerSecond))
            mix->counts = i;
    }
    return mixes;
}

bool isSaturated(const std::vector<LoadPoint>& points, const LoadMix& mix)
{
    const auto rate = [&points](std::size_t i) { return *points[i].outputPerSecond; };
    const std::size_t best = *std::ranges::max_element(mix.points, {}, rate);
    double secondBest = 0;
    for (const std::size_t i : mix.points)
        if (i != best && !isSameLevel(points[i], points[best]))
            secondBest = std::max(secondBest, rate(i));
    return rate(best) <= saturationRatio * secondBest;
}

} // namespace breakeven
