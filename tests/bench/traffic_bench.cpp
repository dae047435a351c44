// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"

#include <fmt/format.h>
#include <zlib.h>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>

using namespace breakeven;

namespace {

struct Form {
    const char* name;
    const char* header;
    std::function<std::string(int row)> line;
    std::string by = {}; ///< what it is split by
};

std::string timeOf(int row)
{
    return isoTime(1'700'000'000 * oneSecond + row * (oneSecond / 7)); // with a fraction of six digits
}

const Form forms[]{
    {"azure-llm-trace", "TIMESTAMP,ContextTokens,GeneratedTokens\r\n",
     [](int row) {
         std::string time = timeOf(row);
         time[10] = ' ';
         time.back() = '0';
         return fmt::format("{},{},{}\r\n", time, row % 4001, row % 907);
     }},
    {"openai-usage",
     "start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,api_key_id,model,input_tokens,"
     "output_tokens,input_cached_tokens,input_uncached_tokens\n",
     [](int row) {
         const int start = 1'700'000'000 / 60 * 60 + row / 4 * 60;
         return fmt::format("{},{},2025-10-09T00:00:00+00:00,2025-10-09T00:01:00+00:00,proj_abcdefgh,{}.0,key_abcdefgh,"
                            "gpt-4.1-mini,{},{},{},{}\n",
                            start, start + 60, row % 9 + 1, row % 40001 + 100, row % 9007, row % 100, row % 7);
     }},
    {"litellm-spend",
     "request_id,call_type,spend,prompt_tokens,completion_tokens,total_tokens,startTime,endTime,model,cache_hit,"
     "status\n",
     [](int row) {
         return fmt::format("chatcmpl-{:032},acompletion,0.000123,{},{},{},{},{},claude-haiku-4-5,False,success\n", row,
                            row % 4001, row % 907, 0, timeOf(row), timeOf(row + 9));
     }},
    {"langfuse", "id,trace_id,type,name,start_time,end_time,provided_model_name,usage_details\n",
     [](int row) {
         return fmt::format(
             "{:032},{:032},GENERATION,answer,{},{},claude-haiku-4-5,\"{{\"\"input\"\": {}, \"\"output\"\": "
             "{}, \"\"total\"\": {}}}\"\n",
             row, row, timeOf(row), timeOf(row + 9), row % 4001, row % 907, row % 4001 + row % 907);
     }},
    {"litellm-spend, JSON lines with metadata", "",
     [](int row) {
         return fmt::format(R"({{"request_id":"chatcmpl-{:032}","call_type":"acompletion","startTime":"{}",)"
                            R"("prompt_tokens":{},"completion_tokens":{},"total_tokens":{},"model":"claude-haiku-4-5",)"
                            R"("metadata":{{"user_api_key_alias":"team","usage_object":{{"prompt_tokens":{},)"
                            R"("prompt_tokens_details":{{"cached_tokens":{}}},)"
                            R"("completion_tokens_details":{{"reasoning_tokens":{}}}}}}},"status":"success"}})"
                            "\n",
                            row, timeOf(row), row % 4001 + 1000, row % 907, row % 4001 + 1000 + row % 907,
                            row % 4001 + 1000, row % 1000, row % 907 / 2);
     }},
    {"bedrock-invocation, JSON lines", "",
     [](int row) {
         return fmt::format(R"({{"schemaType":"ModelInvocationLog","schemaVersion":"1.0","timestamp":"{}",)"
                            R"("accountId":"123456789012","region":"eu-central-1","requestId":"{:036}",)"
                            R"("operation":"Converse","modelId":"anthropic.claude-haiku-4-5",)"
                            R"("input":{{"inputContentType":"application/json","inputTokenCount":{},)"
                            R"("cacheReadInputTokenCount":{}}},"output":{{"outputTokenCount":{}}}}})"
                            "\n",
                            timeOf(row), row, row % 4001, row % 1000, row % 907);
     }},
    {"opentelemetry, JSON lines", "",
     [](int row) {
         return fmt::format(
             R"({{"name":"chat claude-haiku-4-5","trace_id":"{:032}","span_id":"{:016}","start_time":"{}",)"
             R"("end_time":"{}","attributes":{{"gen_ai.operation.name":"chat",)"
             R"("gen_ai.request.model":"claude-haiku-4-5","gen_ai.usage.input_tokens":{},)"
             R"("gen_ai.usage.output_tokens":{},"gen_ai.usage.cache_read.input_tokens":{}}}}})"
             "\n",
             row, row, timeOf(row), timeOf(row + 9), row % 4001 + 1000, row % 907, row % 1000);
     }},
};

const Form spansInSpans{
    "opentelemetry, JSON lines, each span in one that repeats it", "", [](int row) {
        const auto span = [row](const char* id, const char* parent) {
            return fmt::format(
                R"({{"name":"chat claude-haiku-4-5","trace_id":"{0:032}","span_id":"{1}{0:015}",)"
                R"("parent_span_id":"{2}{0:015}","start_time":"{3}","end_time":"{4}",)"
                R"("attributes":{{"gen_ai.operation.name":"chat","gen_ai.request.model":"claude-haiku-4-5",)"
                R"("gen_ai.usage.input_tokens":{5},"gen_ai.usage.output_tokens":{6}}}}})"
                "\n",
                row, id, parent, timeOf(row), timeOf(row + 9), row % 4001 + 1000, row % 907);
        };
        return row % 2 == 0 ? span("a", "b") + span("b", "c") : span("b", "c") + span("a", "b");
    }};

const Form users{
    "litellm-spend, by a user of a million", "request_id,startTime,prompt_tokens,completion_tokens,user,model\n",
    [](int row) {
        return fmt::format("chatcmpl-{:032},{},{},{},user-{},claude-haiku-4-5-20251001\n", row, timeOf(row),
                           row % 4001 + 1, row % 907, static_cast<std::uint32_t>(row) * 2654435761U % 1'000'003);
    },
    "user"};

std::filesystem::path make(const std::filesystem::path& folder, const Form& form, std::uintmax_t bytes, int rows)
{
    const std::filesystem::path path = folder / "log";
    std::ofstream out(path);
    out << form.header;
    std::uintmax_t written = 0;
    for (int row = 0; row < rows || written < bytes; ++row) {
        const std::string line = form.line(row);
        written += line.size();
        out << line;
    }
    return path;
}

/// The file as gzip writes it.
std::filesystem::path gzipped(const std::filesystem::path& path)
{
    const std::filesystem::path packed = path.string() + ".gz";
    std::ifstream in(path, std::ios::binary);
    const gzFile out = ::gzopen(packed.c_str(), "wb6");
    std::string block(std::size_t{1} << 20U, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        ::gzwrite(out, block.data(), static_cast<unsigned>(in.gcount()));
    ::gzclose(out);
    return packed;
}

/// The best of several readings, in MB/s of what the log unpacks to; 0 if a row of it is lost.
double rate(const std::filesystem::path& path, double megabytes, const LogChoice& choice,
            const std::function<bool(const Traffic&)>& isWhole)
{
    constexpr int repeats = 5;
    double best = 1e9;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const Result<Traffic> traffic = readTraffic(path, choice);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        if (!traffic || !isWhole(*traffic))
            return 0;
        best = std::min(best, taken.count());
    }
    return megabytes / best;
}

/// Most memory that reading takes, in MiB, measured in a process of its own.
long peakMemory(const std::filesystem::path& path)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(readTraffic(path) ? 0 : 1);
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return status == 0 ? usage.ru_maxrss / 1024 : -1;
}

} // namespace

/// Prints how quickly logs of a million rows are read, in MB/s, and that memory does not grow with them, as JSON. With
/// an argument only those whose names begin so, for a profiler.
int main(int argc, char** argv)
{
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    constexpr int rows = 1'000'000;
    std::string folderName = (std::filesystem::temp_directory_path() / "traffic-XXXXXX").string();
    if (::mkdtemp(folderName.data()) == nullptr)
        return 1;
    const std::filesystem::path folder = folderName;
    fmt::print("{{\n");
    std::vector<Form> all(std::begin(forms), std::end(forms));
    all.push_back(users);
    all.push_back(spansInSpans);
    for (const Form& form : all) {
        if (!std::string_view(form.name).starts_with(wanted))
            continue;
        const auto path = make(folder, form, 0, rows);
        LogChoice choice;
        choice.by = form.by;
        const double megabytes = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
        const bool isMoreThanKept = &form == &all.back(); // its ids are more than are kept
        const auto isWhole = [&](const Traffic& traffic) {
            return traffic.skipped == 0 &&
                   (isMoreThanKept ? traffic.repeatedByChildren > 0 : traffic.rows + traffic.withoutTokens == rows);
        };
        const double perSecond = rate(path, megabytes, choice, isWhole);
        const double packed = rate(gzipped(path), megabytes, choice, isWhole);
        if (perSecond == 0 || packed == 0)
            return 1;
        fmt::print("  \"{}\": {{\"megabytes\": {:.0f}, \"mb_per_s\": {:.0f}, \"mb_per_s_of_gzip\": {:.0f}}},\n",
                   form.name, megabytes, perSecond, packed);
        std::fflush(stdout);
    }
    if (argc > 1) {
        fmt::print("  \"only\": \"{}\"\n}}\n", wanted);
        std::filesystem::remove_all(folder);
        return 0;
    }
    const long small = peakMemory(make(folder, forms[0], 100'000'000, 0));
    const long large = peakMemory(make(folder, forms[0], 1'000'000'000, 0));
    const long withIds = peakMemory(make(folder, spansInSpans, 1'000'000'000, 0));
    fmt::print("  \"peak_mib\": {{\"100 MB\": {}, \"1 GB\": {}, \"1 GB with ids\": {}}}\n}}\n", small, large, withIds);
    std::filesystem::remove_all(folder);
    return 0;
}
