// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/benchmark_values.h"

#include "core/evidence/benchmarks/promise/promise_notes.h"
#include "core/evidence/seen_range.h"
#include "core/inputs/parameter_table.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

Message usedPoints(const std::vector<LoadPoint>& points, const PromisedThroughput& throughput, double gpus)
{
    std::vector<Message> used;
    for (const std::size_t i : throughput.used)
        used.push_back({"benchmark.used(point, output, gpus)", pointName(points[i]),
                        Quantity::rounded(*points[i].outputPerSecond, 4), Quantity::plain(gpusOf(points[i], gpus))});
    return listedWithAnd(used);
}

} // namespace

Message promiseWords(const LatencyPromise& promise)
{
    const std::string percentile(info(promise.percentile).id);
    if (promise.ttft && promise.tpot)
        return {"benchmark.promise(percentile, ttft, tpot)", percentile, Quantity::general(*promise.ttft),
                Quantity::general(*promise.tpot)};
    if (promise.ttft)
        return {"benchmark.promise_ttft(percentile, ttft)", percentile, Quantity::general(*promise.ttft)};
    if (promise.tpot)
        return {"benchmark.promise_tpot(percentile, tpot)", percentile, Quantity::general(*promise.tpot)};
    return {"benchmark.promise_none"};
}

std::vector<SourcedValue> benchmarkValues(const std::vector<LoadPoint>& points, const PromisedThroughput& throughput,
                                          const LatencyPromise& promise, double gpus)
{
    std::vector<SourcedValue> values;
    if (!throughput.rates)
        return values;
    const std::string source = inWords(
        Message{"benchmark.source(points, promise)", usedPoints(points, throughput, gpus), promiseWords(promise)});
    const auto add = [&](double Parameters::*member, double rate, const std::optional<Range>& range) {
        SourcedValue value = sourcedValue(rowOf(member), rate, Origin::Benchmark, source);
        value.range = seenRange(value, range);
        values.push_back(std::move(value));
    };
    add(&Parameters::prefillThroughput, throughput.rates->prefill, throughput.prefillRange);
    add(&Parameters::decodeThroughput, throughput.rates->decode, throughput.decodeRange);
    return values;
}

} // namespace breakeven
