// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_row.h"

#include "core/evidence/traffic/rows/token_number.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr Nanoseconds longestBucket = 366 * oneDay;

std::string_view field(const LogFields& fields, LogField which)
{
    return fields[which];
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [word](std::string_view other) { return sameName(word, other); });
}

bool speaksOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Whether an operation, call type or kind of observation makes a text; what isn't said does.
bool makesText(const LogFormat& format, std::string_view operation)
{
    if (operation.empty())
        return true;
    if (!format.textOperation.empty())
        return sameName(operation, format.textOperation);
    return !speaksOf(operation, {"embedding", "execute_tool", "invoke_agent", "create_agent", "image", "transcription",
                                 "speech", "moderation", "rerank"});
}

} // namespace

LogRowMaker::LogRowMaker(const LogLayout& layout, std::chrono::sys_days today)
    : m_layout(layout), m_tooLate((today + std::chrono::days(2)).time_since_epoch().count() * oneDay),
      m_decimalComma(!layout.json && layout.form.delimiter == ';')
{
}

LogVerdict LogRowMaker::make(LogFields& fields, LogRow& row, std::string& why)
{
    if (const LogVerdict verdict = verdictByWords(fields); verdict != LogVerdict::Good)
        return verdict;
    if (const std::string_view usage = field(fields, LogField::Usage); !usage.empty())
        if (const char* fault = m_json.readUsage(usage, fields)) {
            why = fmt::format("the usage {} {}", inQuotes(usage), fault);
            return LogVerdict::Broken;
        }
    const bool saysNothing = field(fields, LogField::Input).empty() && field(fields, LogField::Output).empty();
    if (saysNothing && m_layout.format->holdsOthers)
        return LogVerdict::Other;
    if (!readTimes(fields, row, why) || !readCounts(fields, row, why))
        return LogVerdict::Broken;
    if (m_layout.format->emptyOutputFailed && row.output == 0)
        return LogVerdict::Failed;
    m_relative = m_rowIsRelative;
    return LogVerdict::Good;
}

LogVerdict LogRowMaker::verdictByWords(const LogFields& fields) const
{
    if (!makesText(*m_layout.format, field(fields, LogField::Operation)))
        return LogVerdict::Other;
    if (!field(fields, LogField::Fault).empty() || isOneOf(field(fields, LogField::Status), {"failure", "error"}))
        return LogVerdict::Failed;
    if (isOneOf(field(fields, LogField::CacheHit), {"true", "1", "t"}))
        return LogVerdict::FromCache;
    return LogVerdict::Good;
}

bool LogRowMaker::readTimes(const LogFields& fields, LogRow& row, std::string& why)
{
    const std::string_view text = field(fields, LogField::Time);
    const std::optional<Timestamp> time = parseTimestamp(text, m_layout.dateOrder);
    if (!time) {
        why = text.empty() ? "the time is missing" : inQuotes(text) + ' ' + whyNoTime(text, m_layout.dateOrder);
        return false;
    }
    if (m_relative && *m_relative != time->relative) {
        why = fmt::format("the time {} is {}, where {} is expected", inQuotes(text),
                          time->relative ? "no date" : "a date",
                          time->relative ? "one" : "a number of seconds since the log's zero");
        return false;
    }
    if (!time->relative && time->time >= m_tooLate) { // somewhere it is tomorrow already
        why = fmt::format("the time {} is yet to come", inQuotes(text));
        return false;
    }
    m_rowIsRelative = time->relative;
    row.time = row.end = time->time;
    if (const std::string_view end = field(fields, LogField::BucketEnd); !end.empty()) {
        const std::optional<Timestamp> ends = parseTimestamp(end, m_layout.dateOrder);
        if (!ends || ends->time <= row.time) {
            why = fmt::format("{} is not an end of what begins at {}", inQuotes(end), inQuotes(text));
            return false;
        }
        if (ends->time - row.time > longestBucket) {
            why = fmt::format("{} is more than a year after {}", inQuotes(end), inQuotes(text));
            return false;
        }
        row.end = ends->time;
    }
    return true;
}

bool LogRowMaker::readCounts(const LogFields& fields, LogRow& row, std::string& why) const
{
    std::uint64_t forAnHour = 0;
    struct Count {
        LogField from;
        const char* name;
        std::uint64_t& to;
        bool needed;
    };
    const bool counts = m_layout.countsRequests;
    row.requests = counts && !m_layout.sumsUp ? 1 : 0;
    for (const Count& count :
         {Count{LogField::Requests, "number of requests", row.requests, counts && m_layout.sumsUp},
          {LogField::Input, "number of input tokens", row.input, true},
          {LogField::Output, "number of output tokens", row.output, true},
          {LogField::Cached, "number of cached tokens", row.cached, false},
          {LogField::Written, "number of tokens written to the cache", row.written, false},
          {LogField::WrittenForAnHour, "number of tokens written to the cache", forAnHour, false}}) {
        const std::string_view text = field(fields, count.from);
        if (text.empty() && !count.needed) {
            if (count.from != LogField::Requests)
                count.to = 0;
            continue;
        }
        const TokenNumber number = parseTokenNumber(text, m_decimalComma);
        if (number.why != nullptr) {
            why = text.empty() ? fmt::format("the {} is missing", count.name)
                               : fmt::format("the {} {} {}", count.name, inQuotes(text), number.why);
            return false;
        }
        count.to = number.value;
    }
    row.written += forAnHour;
    row.saysCached = !field(fields, LogField::Cached).empty();
    row.saysWritten = !field(fields, LogField::Written).empty() || !field(fields, LogField::WrittenForAnHour).empty();
    if (m_layout.format->inputExcludesCached)
        row.input += row.cached + row.written;
    if (row.cached + row.written > row.input) {
        why = fmt::format("{} tokens of the cache are more than the {} of the input", row.cached + row.written,
                          row.input);
        return false;
    }
    if (!m_layout.sumsUp && std::max(row.input, row.output) >= requestTokenLimit) {
        why = fmt::format("{} tokens are more than a request can have", std::max(row.input, row.output));
        return false;
    }
    if (m_layout.sumsUp && counts && row.requests == 0 && row.input + row.output > 0) {
        why = "there are tokens without a request";
        return false;
    }
    return true;
}

} // namespace breakeven
