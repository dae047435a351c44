// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/read_benchmark.h"

#include "core/evidence/benchmarks/results/level_check.h"
#include "core/evidence/benchmarks/results/readable_json.h"
#include "core/evidence/benchmarks/results/result_format.h"
#include "core/evidence/benchmarks/results/result_tables.h"
#include "core/files/records/record_ends.h"
#include "core/files/strict_json.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostResults = 2000; ///< of a file: one that has more is no summary
constexpr std::string_view jsonBlanks = " \t\r\n";

/// The more particular before the more general.
constexpr std::array resultFormats{
    ResultFormat{"sglang", "SGLang", isSglangResult, readSglangResult},
    ResultFormat{"inferencex-seconds", "InferenceX", isInferenceXSeconds, readInferenceXSeconds},
    ResultFormat{"vllm", "vLLM", isVllmResult, readVllmResult},
    ResultFormat{"inferencex", "InferenceX", isInferenceXAggregate, readInferenceXAggregate},
    ResultFormat{"guidellm", "GuideLLM", isGuideLlmResult, readGuideLlmResult},
    ResultFormat{"aiperf", "AIPerf and GenAI-Perf", isAiPerfResult, readAiPerfResult},
    ResultFormat{"llmperf", "LLMPerf", isLlmPerfResult, readLlmPerfResult},
    ResultFormat{"trtllm-bench", "trtllm-bench", isTrtllmResult, readTrtllmResult},
    ResultFormat{"inference-perf", "inference-perf", isInferencePerfResult, readInferencePerfResult},
    ResultFormat{"llama-bench", "llama-bench", isLlamaBenchResult, readLlamaBenchResult},
};

constexpr std::array resultTables{
    ResultTable{"inferencex-csv", "InferenceX", isInferenceXTable, readInferenceXTable},
    ResultTable{"aiperf-csv", "AIPerf and GenAI-Perf", isAiPerfTable, readAiPerfTable},
};

void addRows(BenchmarkFile& file, ResultRows rows, std::string_view format)
{
    for (LoadPoint& point : rows.points) {
        point.file = file.file;
        point.format = format;
        checkLevel(point);
        file.points.push_back(std::move(point));
    }
    if (!rows.nothing.empty())
        file.nothing = std::move(rows.nothing);
}

Error unknown(const std::string& where)
{
    return {where, Message{"benchmark.unknown(benchmarks)", benchmarksRead()}};
}

/// `row` is its place in a list, if it stands in one.
Outcome addObject(BenchmarkFile& file, const Json& json, const std::string& where, std::optional<std::size_t> row)
{
    const std::string pointer = row ? "/" + std::to_string(*row) : std::string();
    std::optional<Error> fault;
    const ResultFields object(json, pointer, fault);
    for (const ResultFormat& format : resultFormats) {
        if (!format.is(object))
            continue;
        ResultRows rows = format.read(object);
        if (fault)
            return Error{placeOf(where, fault->where), fault->what};
        for (LoadPoint& point : rows.points)
            if (point.label.empty() && row)
                point.label = fmt::format("row {}", *row);
        addRows(file, std::move(rows), format.id);
        return success();
    }
    return unknown(placeOf(where, pointer));
}

/// `place` is what an error calls it that names a member by its pointer.
Outcome addDocument(BenchmarkFile& file, std::string_view text, const std::string& where, const std::string& place)
{
    const Result<Json> json = parseStrictJson(text, where);
    if (!json)
        return json.error();
    if (!json->is_array())
        return addObject(file, *json, place, std::nullopt);
    if (json->empty())
        return unknown(place);
    if (json->size() > mostResults)
        return Error{where, Message{"benchmark.too_many(count)", Quantity::fullCount(mostResults)}};
    for (std::size_t i = 0; i < json->size(); ++i)
        if (const Outcome added = addObject(file, (*json)[i], place, i); !added)
            return added.error();
    return success();
}

/// Where an object ends that more objects follow; npos if the text is one document.
std::size_t endOfFirst(std::string_view text)
{
    const std::size_t end = text.starts_with('{') ? jsonObjectEnd(text) : npos;
    if (end == npos)
        return npos;
    const std::size_t next = text.find_first_not_of(jsonBlanks, end);
    return next != npos && text[next] == '{' ? end : npos;
}

Outcome addJson(BenchmarkFile& file, std::string_view text, const std::string& where)
{
    std::size_t results = 0;
    const bool several = endOfFirst(text.substr(std::min(text.find_first_not_of(jsonBlanks), text.size()))) != npos;
    for (std::size_t line = 1;;) {
        const std::size_t start = std::min(text.find_first_not_of(jsonBlanks), text.size());
        line += static_cast<std::size_t>(std::ranges::count(text.substr(0, start), '\n'));
        text.remove_prefix(start);
        if (text.empty() && results > 0)
            return success();
        if (++results > mostResults)
            return Error{where, Message{"benchmark.too_many(count)", Quantity::fullCount(mostResults)}};
        const std::size_t end = std::min(several ? jsonObjectEnd(text) : npos, text.size());
        // With as many line ends before it as in the file, so that an error names the line there.
        std::string document(line - 1, '\n');
        document += text.substr(0, end);
        const std::string place = several ? fmt::format("{}:{}", where, line) : where;
        if (const Outcome added = addDocument(file, document, where, place); !added)
            return added.error();
        line += static_cast<std::size_t>(std::ranges::count(text.substr(0, end), '\n'));
        text.remove_prefix(end);
    }
}

/// Lines that begin with # before the heading become empty ones.
std::string withoutComments(std::string_view text)
{
    std::string made(text);
    for (std::size_t at = 0; at < made.size() && made[at] == '#';) {
        const std::size_t end = std::min(made.find('\n', at), made.size());
        std::fill(made.begin() + static_cast<std::ptrdiff_t>(at), made.begin() + static_cast<std::ptrdiff_t>(end), ' ');
        at = end + 1;
    }
    return made;
}

Outcome addTable(BenchmarkFile& file, std::string_view text, const std::string& where)
{
    const std::string bare = withoutComments(text);
    const Result<CsvTable> table = parseCsv(bare, where);
    if (!table)
        return unknown(where);
    if (table->rows.size() > mostResults)
        return Error{where, Message{"benchmark.too_many(count)", Quantity::fullCount(mostResults)}};
    for (const ResultTable& format : resultTables) {
        if (!format.is(*table))
            continue;
        Result<ResultRows> rows = format.read(*table, where);
        if (!rows)
            return rows.error();
        addRows(file, std::move(rows).value(), format.id);
        return success();
    }
    return unknown(where);
}

} // namespace

Message benchmarksRead()
{
    std::vector<Message> names;
    for (const ResultFormat& format : resultFormats)
        if (std::string name(format.name); std::ranges::find(names, verbatim(name)) == names.end())
            names.push_back(verbatim(std::move(name)));
    return listedWithAnd(names);
}

std::string_view benchmarkName(std::string_view format)
{
    for (const ResultFormat& one : resultFormats)
        if (one.id == format)
            return one.name;
    for (const ResultTable& one : resultTables)
        if (one.id == format)
            return one.name;
    return format;
}

Result<BenchmarkFile> readBenchmark(std::string_view text, const std::string& where, const std::string& file)
{
    BenchmarkFile made{file, {}, {}};
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    const std::size_t start = text.find_first_not_of(jsonBlanks);
    if (start == npos)
        return Error{where, Message{"file.empty"}};
    const bool isJson = text[start] == '{' || text[start] == '[';
    const Outcome read =
        isJson ? addJson(made, readableJson(text.size() > jsonSizeLimit ? withoutRequests(text) : std::string(text)),
                         where)
               : addTable(made, text, where);
    if (!read)
        return read.error();
    if (made.points.empty() && made.nothing.empty())
        made.nothing = {"benchmark.no_rows"};
    return made;
}

} // namespace breakeven
