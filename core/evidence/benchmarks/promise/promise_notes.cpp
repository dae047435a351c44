// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/promise_notes.h"

#include "core/text/ascii.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <set>
#include <string>

namespace breakeven {

namespace {

bool isLetterOrDigit(char c)
{
    const char small = lowerCase(c);
    return isDigit(c) || (small >= 'a' && small <= 'z');
}

/// What the names say of tensor parallelism, "tp4" of "tp4-c8.json".
std::set<std::string> gpusInNames(const std::vector<LoadPoint>& points)
{
    std::set<std::string> said;
    for (const LoadPoint& point : points) {
        const std::string& name = point.file;
        for (std::size_t at = 0; !point.gpus && (at = name.find("tp", at)) != std::string::npos; at += 2) {
            const std::size_t digits = std::min(name.find_first_not_of("0123456789", at + 2), name.size());
            const bool begins = at == 0 || !isLetterOrDigit(name[at - 1]);
            if (begins && digits > at + 2 && digits < at + 5)
                said.insert(name.substr(at, digits - at));
        }
    }
    return said;
}

template <typename Member> std::vector<Message> different(const std::vector<LoadPoint>& points, const Member& textOf)
{
    std::set<std::string> all;
    for (const LoadPoint& point : points)
        if (std::string text = textOf(point); !text.empty())
            all.insert(std::move(text));
    std::vector<Message> named;
    for (const std::string& text : all)
        named.push_back(verbatim(oneLine(text, 80)));
    return named;
}

/// A file with the folder that it is in, which often says more than its name.
std::string withFolder(const std::string& file)
{
    const std::size_t name = file.rfind('/');
    const std::size_t folder = name == std::string::npos || name == 0 ? std::string::npos : file.rfind('/', name - 1);
    return folder == std::string::npos ? file : file.substr(folder + 1);
}

void noteGpus(std::vector<Message>& notes, const std::vector<LoadPoint>& points, double gpus)
{
    if (std::ranges::any_of(points, [](const LoadPoint& one) { return !one.gpus; }))
        notes.push_back({"benchmark.gpus_taken(gpus)", Quantity::fullCount(gpus)});
    std::vector<Message> named;
    for (const std::string& text : gpusInNames(points))
        named.push_back(verbatim(text));
    if (!named.empty())
        notes.push_back({"benchmark.gpus_in_names(names)", listedWithAnd(named)});
}

void noteServers(std::vector<Message>& notes, const std::vector<LoadPoint>& points)
{
    if (const auto models = different(points, [](const LoadPoint& one) { return one.model; }); models.size() > 1)
        notes.push_back({"benchmark.several_models(models)", listedWithAnd(models)});
    if (const auto gpus = different(points, [](const LoadPoint& one) { return one.gpu; }); gpus.size() > 1)
        notes.push_back({"benchmark.several_gpus(gpus)", listedWithAnd(gpus)});
    if (const auto engines = different(points, [](const LoadPoint& one) { return one.engine; }); engines.size() > 1)
        notes.push_back({"benchmark.several_engines(engines)", listedWithAnd(engines)});
    const auto counts = different(
        points, [](const LoadPoint& one) { return one.gpus ? inWords(Quantity::plain(*one.gpus)) : std::string(); });
    if (counts.size() > 1)
        notes.push_back({"benchmark.several_sizes(counts)", listedWithAnd(counts)});
}

void noteRepeats(std::vector<Message>& notes, const std::vector<LoadPoint>& points)
{
    std::size_t repeats = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (points[i].unusable.empty() && points[j].unusable.empty() && isSameLevel(points[i], points[j])) {
                ++repeats;
                break;
            }
    if (repeats > 0)
        notes.push_back({"benchmark.repeats(count)", Quantity::fullCount(repeats)});
}

} // namespace

Message pointName(const LoadPoint& point)
{
    const std::string file = oneLine(withFolder(point.file), 80);
    std::string level = loadText(point);
    if (level == "-")
        return point.label.empty() ? verbatim(file)
                                   : Message{"benchmark.point(level, file)", oneLine(point.label, 80), file};
    if (!point.label.empty())
        return {"benchmark.named_point(name, level, file)", oneLine(point.label, 80), std::move(level), file};
    return {"benchmark.point(level, file)", std::move(level), file};
}

std::vector<Message> ratesDerived(const std::vector<LoadPoint>& points, const PromisedThroughput& made, double gpus)
{
    constexpr int digits = 4;
    std::vector<Message> derived;
    for (const std::size_t i : made.used)
        derived.push_back({"benchmark.level(point, output, gpus, input, answer)", pointName(points[i]),
                           Quantity::rounded(*points[i].outputPerSecond, digits),
                           Quantity::plain(gpusOf(points[i], gpus)), Quantity::rounded(*points[i].inputTokens, 3),
                           Quantity::rounded(*points[i].outputTokens, 3)});
    if (made.used.size() == 1)
        derived.push_back({"throughput.decode(rate)", Quantity::rounded(made.rates->decode, digits)});
    else
        derived.push_back({"benchmark.both_rates(prefill, decode)", Quantity::rounded(made.rates->prefill, digits),
                           Quantity::rounded(made.rates->decode, digits)});
    if (made.decodeRange)
        derived.push_back({"benchmark.range(low, high)", Quantity::rounded(made.decodeRange->low, digits),
                           Quantity::rounded(made.decodeRange->high, digits)});
    return derived;
}

Message noneKept(const std::vector<LoadPoint>& points, const PromisedThroughput& made, const LatencyPromise& promise)
{
    if (points.empty())
        return {"benchmark.no_points"};
    if (made.nearest)
        return {"benchmark.nearest(point, why)", pointName(points[*made.nearest]), made.checks[*made.nearest].why};
    const auto untold = std::ranges::find(made.checks, Kept::Untold, &PromiseCheck::kept);
    if (untold != made.checks.end())
        return {"benchmark.none_told(percentile)", std::string(info(promise.percentile).id)};
    return {"benchmark.none_usable(why)", made.checks.front().why};
}

std::vector<Message> promiseNotes(const std::vector<LoadPoint>& points, const PromisedThroughput& made,
                                  const LatencyPromise& promise, double gpus)
{
    std::vector<Message> notes;
    if (points.empty())
        return notes;
    noteGpus(notes, points, gpus);
    noteServers(notes, points);
    noteRepeats(notes, points);
    const auto untold = std::ranges::count(made.checks, Kept::Untold, &PromiseCheck::kept);
    if (untold > 0)
        notes.push_back({"benchmark.untold_points(count, percentile)", Quantity::fullCount(untold),
                         std::string(info(promise.percentile).id)});
    if (!promise.any())
        notes.push_back({"benchmark.no_promise"});
    for (const std::size_t i : made.used)
        for (const Message& note : points[i].notes)
            notes.push_back({"benchmark.note(point, note)", pointName(points[i]), note});
    return notes;
}

} // namespace breakeven
