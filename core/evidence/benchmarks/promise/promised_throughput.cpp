// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/promised_throughput.h"

#include "core/evidence/benchmarks/promise/promise_notes.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

/// Of 1/prefill and 1/decode, weighted by 1/s²; absent if one of them is not positive, or the mixes can't tell the two.
std::optional<GpuThroughput> leastSquares(const std::vector<LoadPoint>& points, const std::vector<std::size_t>& used,
                                          double gpus)
{
    double inIn = 0;
    double inOut = 0;
    double outOut = 0;
    double in = 0;
    double out = 0;
    for (const std::size_t i : used) {
        const double seconds = *points[i].gpuSeconds(gpusOf(points[i], gpus));
        const double input = *points[i].inputTokens / seconds; // each equation divided by s, so that it says 1
        const double output = *points[i].outputTokens / seconds;
        inIn += input * input;
        inOut += input * output;
        outOut += output * output;
        in += input;
        out += output;
    }
    const double determinant = inIn * outOut - inOut * inOut;
    constexpr double distinct = 1e-9; // of proportions of input to output
    if (determinant <= distinct * inIn * outOut)
        return std::nullopt;
    // If a solution without bounds has a negative part, the one with bounds has a zero there, which is no rate either.
    const double prefill = (in * outOut - out * inOut) / determinant;
    const double decode = (out * inIn - in * inOut) / determinant;
    if (prefill <= 0 || decode <= 0)
        return std::nullopt;
    return GpuThroughput{1 / prefill, 1 / decode};
}

/// Input for each output token, on a log scale.
double proportion(double input, double output)
{
    constexpr double least = 1e-9; // so that no input at all is far away, but somewhere
    return std::log(std::max(input, least) / output);
}

/// Of the points, the one whose proportion is the nearest to the own requests'.
std::size_t nearestMix(const std::vector<LoadPoint>& points, const std::vector<std::size_t>& used,
                       const RequestTokens& own)
{
    const auto distance = [&](std::size_t i) {
        const double its = proportion(*points[i].inputTokens, *points[i].outputTokens);
        return own.output > 0 ? std::abs(its - proportion(own.input, own.output)) : -its;
    };
    return *std::ranges::min_element(used, {}, distance);
}

/// The level of the same server and mix with the next fewer or next more output tokens a second, as a part of its rate.
double nextLevel(const std::vector<LoadPoint>& points, const LoadMix& mix, std::size_t used, bool above)
{
    const auto rate = [&points](std::size_t i) { return *points[i].outputPerSecond; };
    std::optional<double> next;
    for (const std::size_t i : mix.points) {
        const bool isFarther = above ? rate(i) > rate(used) : rate(i) < rate(used);
        const bool sameServer = points[i].engine == points[used].engine && points[i].model == points[used].model &&
                                points[i].gpus == points[used].gpus;
        if (isFarther && sameServer && (!next || (above ? rate(i) < *next : rate(i) > *next)))
            next = rate(i);
    }
    return next ? *next / rate(used) : 1;
}

void setRange(PromisedThroughput& made, const std::vector<LoadPoint>& points, const std::vector<LoadMix>& mixes)
{
    double low = 1;
    double high = 1;
    for (const std::size_t used : made.used) {
        const auto mix = std::ranges::find_if(
            mixes, [used](const LoadMix& one) { return std::ranges::count(one.points, used) > 0; });
        low = std::min(low, nextLevel(points, *mix, used, false));
        high = std::max(high, nextLevel(points, *mix, used, true));
    }
    if (low == high)
        return;
    made.decodeRange = Range{made.rates->decode * low, made.rates->decode * high};
    made.prefillRange = Range{made.rates->prefill * low, made.rates->prefill * high};
}

void setRates(PromisedThroughput& made, const std::vector<LoadPoint>& points, const std::vector<LoadMix>& mixes,
              const RequestTokens& own, double gpus)
{
    bool saturated = true;
    for (const LoadMix& mix : mixes)
        if (mix.counts) {
            made.used.push_back(*mix.counts);
            saturated = saturated && isSaturated(points, mix);
        }
    const std::size_t several = made.used.size();
    if (several > 1 && saturated)
        made.rates = leastSquares(points, made.used, gpus);
    if (made.rates) {
        made.derived.push_back({"benchmark.least_squares(mixes)", Quantity::fullCount(several)});
        return;
    }
    if (several > 1) {
        made.derived.push_back(saturated ? Message{"benchmark.no_positive_rates(mixes)", Quantity::fullCount(several)}
                                         : Message{"benchmark.not_saturated(mixes)", Quantity::fullCount(several)});
        made.used = {nearestMix(points, made.used, own)};
    }
    made.rates = throughputOf(points[made.used.front()], gpus);
}

/// The usable point whose longest wait is the least part beyond what was promised.
std::optional<std::size_t> nearestTo(const std::vector<PromiseCheck>& checks)
{
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < checks.size(); ++i)
        if (checks[i].kept == Kept::No && checks[i].share && (!nearest || *checks[i].share < *checks[*nearest].share))
            nearest = i;
    return nearest;
}

} // namespace

PromisedThroughput throughputAt(const std::vector<LoadPoint>& points, const LatencyPromise& promise,
                                const RequestTokens& own, double gpus)
{
    PromisedThroughput made;
    for (const LoadPoint& point : points)
        made.checks.push_back(checkPromise(point, promise));
    const std::vector<LoadMix> mixes = mixesOf(points, promise);
    for (const LoadMix& mix : mixes)
        if (mix.counts &&
            (!made.chosen || *points[*mix.counts].outputPerSecond > *points[*made.chosen].outputPerSecond))
            made.chosen = mix.counts;
    if (made.chosen) {
        setRates(made, points, mixes, own, gpus);
        setRange(made, points, mixes);
        const std::vector<Message> rest = ratesDerived(points, made, gpus);
        made.derived.insert(made.derived.end(), rest.begin(), rest.end());
    } else {
        made.nearest = nearestTo(made.checks);
        made.derived = {noneKept(points, made, promise)};
    }
    made.notes = promiseNotes(points, made, promise, gpus);
    return made;
}

} // namespace breakeven
