// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_row.h"

#include "core/evidence/traffic/rows/json_keys.h"
#include "core/evidence/traffic/tokens/named_tokens.h"
#include "core/evidence/traffic/tokens/token_number.h"
#include "core/text/ascii.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>
#include <cstdlib>

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
    return !isOneOf(operation, {"agent", "chain", "tool", "retriever", "guardrail", "evaluator", "prompt", "parser",
                                "span", "event", "workflow", "task", "function", "score", "eval", "retrieval"}) &&
           !speaksOf(operation, {"embedding", "EMBEDDING", "execute_tool", "invoke_", "create_agent", "image",
                                 "transcription", "speech", "moderation", "rerank", "RERANK"});
}

/// Whether a row of a bucket has no requests and no tokens, be it that its cells are empty.
bool countsNothing(const LogFields& fields)
{
    const auto isNothing = [&fields](LogField which) {
        return field(fields, which).find_first_not_of("0.") == std::string_view::npos;
    };
    return isNothing(LogField::Requests) && isNothing(LogField::Input) && isNothing(LogField::Output) &&
           isNothing(LogField::Cached) && isNothing(LogField::Written) && isNothing(LogField::WrittenForMinutes) &&
           isNothing(LogField::WrittenForAnHour) &&
           std::all_of(fields.counts.begin(), fields.counts.end(), [](const NamedCount& c) { return c.tokens == 0; });
}

Message usageFault(JsonFault fault, std::string usage)
{
    switch (fault) {
    case JsonFault::None: break;
    case JsonFault::NotUtf8: return {"log.usage_not_utf8(usage)", std::move(usage)};
    case JsonFault::NotJson: return {"log.usage_not_json(usage)", std::move(usage)};
    case JsonFault::NoObject: return {"log.usage_no_object(usage)", std::move(usage)};
    case JsonFault::NoCount: return {"log.usage_no_count(usage)", std::move(usage)};
    }
    return {};
}

/// What a field counts.
Message nameOfCount(LogField counted)
{
    if (counted == LogField::Requests)
        return {"log.number_of_requests"};
    if (counted == LogField::Input)
        return {"log.number_of_input"};
    if (counted == LogField::Output)
        return {"log.number_of_output"};
    if (counted == LogField::Reasoning)
        return {"log.number_of_reasoning"};
    if (counted == LogField::Total)
        return {"log.number_of_all"};
    return counted == LogField::Cached ? Message{"log.number_of_cached"} : Message{"log.number_of_written"};
}

/// What "2.000" is if its sign stands before decimals, and if it doesn't.
Quantity withDecimals(std::string text)
{
    text[text.find_first_of(".,")] = '.';
    return Quantity::general(std::strtod(text.c_str(), nullptr));
}

Quantity withoutDecimals(std::string text)
{
    text.erase(text.find_first_of(".,"), 1);
    return Quantity::fullCount(std::strtod(text.c_str(), nullptr));
}

Message whyNoCount(TokenFault fault, Message number, std::string_view word)
{
    const std::string text(word);
    switch (fault) {
    case TokenFault::None: break;
    case TokenFault::Missing: return {"log.number_missing(number)", std::move(number)};
    case TokenFault::NoNumber: return {"log.number_is_none(number, text)", std::move(number), inQuotes(text)};
    case TokenFault::Negative: return {"log.number_negative(number, text)", std::move(number), inQuotes(text)};
    case TokenFault::TooLarge: return {"log.number_too_large(number, text)", std::move(number), inQuotes(text)};
    case TokenFault::NotWhole: return {"log.number_not_whole(number, text)", std::move(number), inQuotes(text)};
    case TokenFault::StrayComma: return {"log.number_stray_comma(number, text)", std::move(number), inQuotes(text)};
    case TokenFault::TwoReadings:
        return {"log.number_two_readings(number, text, decimal, thousands)", std::move(number), inQuotes(text),
                withDecimals(text), withoutDecimals(text)};
    }
    return {};
}

} // namespace

bool countsUnasked(const LogFormat& format, LogField field, std::string_view value)
{
    if (field == LogField::Operation)
        return makesText(format, value);
    return field != LogField::Status || !(isOneOf(value, {"failure", "error", "STATUS_CODE_ERROR"}) ||
                                          (!value.empty() && value == format.failedStatus));
}

LogRowMaker::LogRowMaker(const LogLayout& layout, std::chrono::sys_days today)
    : m_layout(layout), m_times(layout.dateOrder),
      m_tooLate((today + std::chrono::days(2)).time_since_epoch().count() * oneDay)
{
}

bool LogRowMaker::addCounts(const std::vector<std::string_view>& cells, LogFields& fields, Message& why)
{
    for (const auto& [column, kind] : m_layout.countColumns) {
        const std::string_view text = cells[column];
        if (text.empty() || text.starts_with('{') ||
            (!isDigit(text.front()) && isOneOf(text, {"null", "none", "nan", "n/a", "-"})))
            continue;
        const TokenNumber number = numberOf(text);
        if (number.fault == TokenFault::None) {
            fields.counts.push_back({kind, m_layout.names[column], number.value});
        } else if (number.fault == TokenFault::TwoReadings) {
            why = {"log.count_two_readings(column, text, decimal, thousands)", inQuotes(m_layout.names[column]),
                   inQuotes(text), withDecimals(std::string(text)), withoutDecimals(std::string(text))};
            return false;
        } else if (kind != TokenKind::Other) {
            why = {"log.count_is_none(column, text)", inQuotes(m_layout.names[column]), inQuotes(text)};
            return false;
        }
    }
    for (const std::size_t column : m_layout.jsonColumns)
        if (const std::string_view text = cells[column]; speaksOfTokens(text))
            static_cast<void>(m_json.readCounts(m_layout.names[column], text, false, fields));
    return true;
}

LogVerdict LogRowMaker::make(LogFields& fields, LogRow& row, Message& why)
{
    if (const LogVerdict verdict = verdictByWords(fields); verdict != LogVerdict::Good)
        return verdict;
    if (const std::string_view usage = field(fields, LogField::Usage); !usage.empty())
        if (const JsonFault fault = m_json.readCounts("usage", usage, true, fields); fault != JsonFault::None) {
            why = usageFault(fault, inQuotes(usage));
            return LogVerdict::Broken;
        }
    const bool saysNothing = field(fields, LogField::Input).empty() && field(fields, LogField::Output).empty() &&
                             !NamedTokens(fields.counts).saysSide();
    if (saysNothing && m_layout.format->holdsOthers)
        return LogVerdict::Other;
    if (!readTimes(fields, row, why))
        return LogVerdict::Broken;
    if (m_layout.sumsUp && countsNothing(fields)) {
        row.requests = 0;
        return LogVerdict::Empty;
    }
    if (!readCounts(fields, row, why))
        return LogVerdict::Broken;
    if (m_layout.format->emptyOutputFailed && row.output == 0)
        return LogVerdict::Failed;
    if (row.input + row.inDoubt + row.output == 0)
        return LogVerdict::Empty;
    if (row.output == 0 && !m_layout.chosenFields.contains(LogField::Operation) &&
        speaksOf(field(fields, LogField::Model), {"embed", "rerank"}))
        return LogVerdict::Other;
    remember(fields);
    return LogVerdict::Good;
}

LogVerdict LogRowMaker::verdictByWords(const LogFields& fields)
{
    const auto isChosen = [this](LogField which) { return m_layout.chosenFields.contains(which); };
    const auto counts = [&](LogField which) {
        return isChosen(which) || m_counts[which].of(field(fields, which), [&](std::string_view text) {
            return countsUnasked(*m_layout.format, which, text);
        });
    };
    if (!counts(LogField::Operation))
        return LogVerdict::Other;
    if (!counts(LogField::Status) || (!isChosen(LogField::Status) && !field(fields, LogField::Fault).empty()))
        return LogVerdict::Failed;
    if (m_isFromCache.of(field(fields, LogField::CacheHit), [](std::string_view text) {
            return isOneOf(text, {"true", "1", "t"});
        }))
        return LogVerdict::FromCache;
    return LogVerdict::Good;
}

std::optional<Timestamp> LogRowMaker::timeOf(std::string_view text)
{
    if (!m_layout.relativeTimes)
        return m_times.read(text);
    const std::optional<Nanoseconds> time = parseRelativeTime(text, m_layout.timeUnit);
    return time ? std::optional(Timestamp{*time, true}) : m_times.read(text);
}

/// Whether a time is a midnight of days of the calendar.
bool LogRowMaker::isCalendarDay(const Timestamp& time) const
{
    return m_layout.calendarDays && !time.relative && (time.time + time.offset) % oneDay == 0;
}

bool LogRowMaker::readTimes(const LogFields& fields, LogRow& row, Message& why)
{
    const std::string_view text = field(fields, LogField::Time);
    const std::optional<Timestamp> time = timeOf(text);
    if (!time) {
        why = text.empty() ? Message{"log.no_time"} : whyNoTime(text, m_layout.dateOrder);
        return false;
    }
    if (m_layout.relativeTimes != time->relative) {
        why = time->relative ? Message{"log.time_no_date(time)", inQuotes(text)}
                             : Message{"log.time_is_date(time)", inQuotes(text)};
        return false;
    }
    if (!time->relative && time->time >= m_tooLate) { // somewhere it is tomorrow already
        why = {"log.yet_to_come(time)", inQuotes(text)};
        return false;
    }
    // An hour more or less, as clocks change, is none of a day's requests.
    const bool isDay = isCalendarDay(*time);
    row.time = row.end = time->time + (isDay ? time->offset : 0);
    row.offset = isDay ? 0 : time->offset;
    if (const std::string_view end = field(fields, LogField::BucketEnd); !end.empty()) {
        const std::optional<Timestamp> ends = timeOf(end);
        if (!ends || ends->time <= time->time) {
            why = {"log.no_end(end, begin)", inQuotes(end), inQuotes(text)};
            return false;
        }
        if (ends->time - time->time > longestBucket) {
            why = {"log.long_bucket(end, begin)", inQuotes(end), inQuotes(text)};
            return false;
        }
        row.end = ends->time + (isDay ? ends->offset : 0);
    }
    return true;
}

bool LogRowMaker::readSpan(const LogFields& fields, LogRow& row)
{
    Message why;
    return readTimes(fields, row, why);
}

TokenNumber LogRowMaker::numberOf(std::string_view text)
{
    const TokenNumber number = parseTokenNumber(text, m_layout.numbers);
    m_isUnclear = m_isUnclear || number.fault == TokenFault::TwoReadings;
    m_usedProof = m_usedProof || std::any_of(text.begin(), text.end(), [](char c) { return c == '.' || c == ','; });
    return number;
}

bool LogRowMaker::readCounts(const LogFields& fields, LogRow& row, Message& why)
{
    const bool counts = m_layout.countsRequests;
    const NamedTokens named(fields.counts);
    TokenParts parts = named.parts();
    std::uint64_t requests = counts && !m_layout.sumsUp ? 1 : 0;
    std::uint64_t forMinutes = named.forMinutes();
    std::uint64_t total = parts.total.value_or(0);
    const auto says = [&](LogField which) { return !field(fields, which).empty(); };
    const auto read = [&](LogField which, std::uint64_t& to) {
        const TokenNumber number = numberOf(field(fields, which));
        to = number.value;
        if (number.fault == TokenFault::None)
            return true;
        why = whyNoCount(number.fault, nameOfCount(which), field(fields, which));
        return false;
    };
    const bool needsRequests = counts && m_layout.sumsUp;
    const bool needsOutput = !named.saysOutput() && !named.saysReasoning();
    if (((says(LogField::Requests) || needsRequests) && !read(LogField::Requests, requests)) ||
        ((says(LogField::Input) || !named.saysInput()) && !read(LogField::Input, parts.input)) ||
        ((says(LogField::Output) || needsOutput) && !read(LogField::Output, parts.output)) ||
        (says(LogField::Cached) && !read(LogField::Cached, parts.cached)) ||
        (says(LogField::Written) && !read(LogField::Written, parts.written)) ||
        (says(LogField::WrittenForMinutes) && !read(LogField::WrittenForMinutes, forMinutes)) ||
        (says(LogField::WrittenForAnHour) && !read(LogField::WrittenForAnHour, parts.forAnHour)) ||
        (says(LogField::Reasoning) && !read(LogField::Reasoning, parts.reasoning)) ||
        (says(LogField::Total) && !read(LogField::Total, total)))
        return false;
    // What is split by how long it stays is one write, also beside its sum.
    parts.written = std::max(parts.written, forMinutes + parts.forAnHour);
    parts.total = total;
    SettledTokens settled = settledTokens(parts, m_layout.format->holds, named.reasoningIsBeside());
    if (!counts && settled.inDoubt > 0) { // a sum of tokens: its input is as the format says
        settled.input += m_layout.format->holds == TokenHolding::All ? 0 : settled.inDoubt;
        settled.inDoubt = 0;
    }
    row.requests = requests;
    row.input = settled.input;
    row.output = settled.output;
    row.cached = parts.cached;
    row.written = parts.written;
    row.forAnHour = parts.forAnHour;
    row.reasoning = std::min(parts.reasoning, row.output);
    row.inDoubt = settled.inDoubt;
    row.missing = settled.missing;
    row.proof = settled.proof;
    row.saysCached = says(LogField::Cached) || named.saysCached();
    row.saysWritten = says(LogField::Written) || says(LogField::WrittenForMinutes) ||
                      says(LogField::WrittenForAnHour) || named.saysWritten();
    row.saysReasoning = says(LogField::Reasoning) || named.saysReasoning();
    // Of tiers of service, only the batch's says that requests wait.
    const Waiting& waiting = m_waiting.of(field(fields, LogField::Batch), [](std::string_view text) {
        const bool waits = isOneOf(text, {"true", "1", "batch"});
        return Waiting{waits || isOneOf(text, {"false", "0"}), waits};
    });
    row.saysWaits = waiting.isSaid;
    row.waits = waiting.waits;
    if (!m_layout.sumsUp && std::max(row.input + row.inDoubt, row.output) >= requestTokenLimit) {
        why = {"log.too_many_tokens(tokens)", Quantity::plain(std::max(row.input + row.inDoubt, row.output))};
        return false;
    }
    if (m_layout.sumsUp && counts && row.requests == 0 && row.input + row.output > 0) {
        why = {"log.tokens_without_request"};
        return false;
    }
    return true;
}

void LogRowMaker::remember(const LogFields& fields)
{
    constexpr std::size_t most = 20;
    for (const NamedCount& count : fields.counts) {
        if (count.tokens == 0 || !info(count.kind).isRemarkable)
            continue;
        auto place = std::find_if(m_keyRemarks.begin(), m_keyRemarks.end(),
                                  [&count](const TokenKeyRemark& remark) { return remark.name == count.name; });
        if (place == m_keyRemarks.end() && m_keyRemarks.size() < most)
            place = m_keyRemarks.insert(place, {std::string(count.name), count.kind, 0});
        if (place != m_keyRemarks.end())
            place->tokens += count.tokens;
    }
}

} // namespace breakeven
