// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/measurement.h"

#include "core/evidence/catalog_json.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace breakeven {

namespace {

constexpr double mostTokens = 1e7;
constexpr double mostRate = 1e7; ///< tokens a second
constexpr double mostAtOnce = 1e6;

std::optional<Load> readLoad(CatalogFields& row)
{
    const std::size_t read = row.choice("load", {"full", "latency", "single", "unstated"});
    return read < loadTable.size() ? std::optional(enumerators<Load>[read]) : std::nullopt;
}

Measurement readMeasurement(CatalogFields& row)
{
    Measurement made;
    made.model = row.text("model");
    made.billions = row.optionalNumber("billions", {0.05, 2000});
    made.gpu = row.text("gpu");
    made.gpus = row.whole("gpus", {1, 64});
    made.engine = row.text("engine");
    made.precision = row.text("precision");
    const double bits = row.number("bits", {4, 16});
    for (const PrecisionInfo& one : precisionTable)
        if (one.bits == bits)
            made.bits = one.precision;
    if (info(made.bits).bits != bits)
        row.refuse("bits", {"throughput.bits"});
    made.workload = row.optionalText("workload");
    made.inputTokens = row.optionalNumber("input_tokens", {1, mostTokens});
    made.outputTokens = row.optionalNumber("output_tokens", {1, mostTokens});
    made.load = readLoad(row);
    made.atOnce = row.optionalNumber("at_once", {1, mostAtOnce});
    made.inputPerSecond = row.optionalNumber("input_per_second", {0.1, mostRate});
    made.outputPerSecond = row.optionalNumber("output_per_second", {0.1, mostRate});
    made.totalPerSecond = row.optionalNumber("total_per_second", {0.1, mostRate});
    made.timedApart = row.flag("timed_apart");
    made.source = row.text("source");
    made.asOf = row.roughDate("as_of");
    if (!made.outputPerSecond && !made.totalPerSecond)
        row.refuse("output_per_second", {"throughput.no_rate"});
    if (made.timedApart && !(made.inputPerSecond && made.outputPerSecond))
        row.refuse("timed_apart", {"throughput.needs_both"});
    return made;
}

/// The parts of a source's words, which commas part, but for those that say that something is not stated.
std::vector<std::string> statedParts(std::string_view words)
{
    constexpr std::string_view between = ", ";
    std::vector<std::string> parts;
    for (std::size_t start = 0; start < words.size();) {
        const std::size_t end = std::min(words.find(between, start), words.size());
        const std::string_view part = words.substr(start, end - start);
        if (!part.ends_with("not stated"))
            parts.emplace_back(part);
        start = end + between.size();
    }
    return parts;
}

} // namespace

std::optional<double> Measurement::inputPerOutput() const
{
    if (inputTokens && outputTokens)
        return *inputTokens / *outputTokens;
    if (inputPerSecond && outputPerSecond && !timedApart)
        return *inputPerSecond / *outputPerSecond;
    return std::nullopt;
}

std::optional<double> Measurement::outputRate() const
{
    if (outputPerSecond)
        return *outputPerSecond / gpus;
    const std::optional<double> mix = inputPerOutput();
    return mix ? std::optional(*totalPerSecond / (1 + *mix) / gpus) : std::nullopt;
}

Message conditions(const Measurement& measurement)
{
    std::vector<Message> parts{verbatim(measurement.model)};
    for (const std::string& words : {measurement.precision, measurement.engine, measurement.workload})
        std::ranges::transform(statedParts(words), std::back_inserter(parts), verbatim);
    if (measurement.inputTokens && measurement.outputTokens)
        parts.push_back({"throughput.request(input, output)", Quantity::fullCount(*measurement.inputTokens),
                         Quantity::fullCount(*measurement.outputTokens)});
    if (measurement.atOnce && *measurement.atOnce > 1)
        parts.push_back({"throughput.at_once(requests)", Quantity::fullCount(*measurement.atOnce)});
    else if (measurement.load)
        parts.push_back(asMessage(info(*measurement.load).label()));
    return listed(parts);
}

Message measuredRate(const Measurement& measurement)
{
    constexpr int digits = 4;
    if (measurement.timedApart)
        return {"throughput.apart(input, output)", Quantity::rounded(*measurement.inputPerSecond, digits),
                Quantity::rounded(*measurement.outputPerSecond, digits)};
    if (measurement.outputPerSecond)
        return {"throughput.output(output)", Quantity::rounded(*measurement.outputPerSecond, digits)};
    return {"throughput.total(total)", Quantity::rounded(*measurement.totalPerSecond, digits)};
}

Message measuredWords(const Measurement& measurement)
{
    return {"throughput.measured(rate, gpus, gpu, conditions, date, source)",
            measuredRate(measurement),
            Quantity::fullCount(measurement.gpus),
            measurement.gpu,
            conditions(measurement),
            measurement.asOf.empty() ? Message{"date.of_unknown_date"} : verbatim(measurement.asOf),
            measurement.source};
}

Result<std::vector<Measurement>> parseMeasurements(std::string_view text, const std::string& where)
{
    return parseCatalogRows<Measurement>(text, where, "breakeven-throughput", "measurements", readMeasurement);
}

const std::vector<Measurement>& measurements()
{
    static const std::vector<Measurement> all = [] {
        Result<std::vector<Measurement>> read = parseMeasurements(embeddedMeasurements(), "throughput.json");
        assert(read); // the tests read it
        return read ? std::move(read).value() : std::vector<Measurement>();
    }();
    return all;
}

} // namespace breakeven
