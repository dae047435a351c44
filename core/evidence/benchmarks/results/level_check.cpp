// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/level_check.h"

#include "core/words/english.h"

#include <cmath>

namespace breakeven {

namespace {

constexpr double answeredShare = 0.9; ///< of the requests a second asked for, below which they queue up
constexpr double shortRun = 30;       ///< seconds, in which ramp-up and drain count
constexpr double fewRequests = 200;   ///< of which the 99th percentile is one of the two slowest
constexpr double coldStart = 3;       ///< times the median that a mean is where some requests had to wait for a start

/// No server gives a first token within a millisecond, and the next ones within half of one.
void readAsSeconds(LoadPoint& point)
{
    const double first = point.ttft[Percentile::P50].value_or(0);
    const double next = point.tpot[Percentile::P50].value_or(0);
    if (first <= 0 || first >= 1 || next <= 0 || next >= 0.5)
        return;
    for (WaitTimes* times : {&point.ttft, &point.tpot})
        for (std::optional<double>& time : *times)
            if (time)
                *time *= millisecondsOfSecond;
    if (point.meanTtft)
        *point.meanTtft *= millisecondsOfSecond;
    point.notes.push_back({"benchmark.seconds"});
}

Message whyUnusable(const LoadPoint& point)
{
    if (point.completed && *point.completed == 0)
        return {"benchmark.none_completed"};
    if (!point.inputTokens || !point.outputTokens || !point.outputPerSecond || !point.gpuSeconds(1))
        return {"benchmark.no_throughput"};
    if (*point.outputTokens <= 0 || *point.outputPerSecond <= 0)
        return {"benchmark.no_output"};
    return {};
}

void noteRequests(LoadPoint& point)
{
    if (point.failed.value_or(0) > 0)
        point.notes.push_back({"benchmark.failed(failed, completed)", Quantity::fullCount(*point.failed),
                               Quantity::fullCount(point.completed.value_or(0))});
    else if (!point.failed && point.asked && point.completed && *point.completed < *point.asked)
        point.notes.push_back({"benchmark.partial(completed, asked)", Quantity::fullCount(*point.completed),
                               Quantity::fullCount(*point.asked)});
    if (point.completed && *point.completed < fewRequests && point.ttft[Percentile::P99])
        point.notes.push_back({"benchmark.few(count)", Quantity::fullCount(*point.completed)});
    if (point.seconds && *point.seconds < shortRun)
        point.notes.push_back({"benchmark.short(seconds)", Quantity::rounded(*point.seconds, 2)});
    const double median = point.ttft[Percentile::P50].value_or(0);
    if (median > 0 && point.meanTtft && *point.meanTtft >= coldStart * median)
        point.notes.push_back(
            {"benchmark.cold(mean, median)", Quantity::waitingTime(*point.meanTtft), Quantity::waitingTime(median)});
}

bool fewerAtOnce(const LoadPoint& point)
{
    const std::optional<double> busy = point.busyRequests();
    return busy && point.concurrency && *busy < reachedShare * *point.concurrency;
}

bool fewerASecond(const LoadPoint& point)
{
    // A limit of requests at once keeps the rate down by itself: only without one does the rate say the load.
    return !point.concurrency && point.requestRate && std::isfinite(*point.requestRate) && point.requestsPerSecond &&
           *point.requestsPerSecond < answeredShare * *point.requestRate;
}

void noteLevel(LoadPoint& point)
{
    if (fewerAtOnce(point))
        point.notes.push_back({"benchmark.below_level(busy, asked)", Quantity::rounded(*point.busyRequests(), 2),
                               Quantity::fullCount(*point.concurrency)});
    if (fewerASecond(point))
        point.notes.push_back({"benchmark.below_rate(asked, answered)", Quantity::rounded(*point.requestRate, 3),
                               Quantity::rounded(*point.requestsPerSecond, 3)});
    if (point.nominalLengths)
        point.notes.push_back({"benchmark.nominal"});
}

} // namespace

bool isBelowLevel(const LoadPoint& point)
{
    return fewerAtOnce(point) || fewerASecond(point);
}

void checkLevel(LoadPoint& point)
{
    readAsSeconds(point);
    if (point.unusable.empty())
        point.unusable = whyUnusable(point);
    if (!point.unusable.empty())
        return;
    noteLevel(point);
    noteRequests(point);
}

} // namespace breakeven
