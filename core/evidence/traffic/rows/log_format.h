// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/timestamp.h"
#include "core/evidence/traffic/tokens/named_tokens.h"
#include "core/inputs/enum_table.h"
#include "core/words/label.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What a record of a log can say of requests.
enum class LogField : std::uint8_t {
    Time,
    BucketEnd, ///< of the time that a row sums up
    Requests,
    Input,   ///< tokens
    Output,  ///< tokens
    Cached,  ///< input tokens read from the prompt cache
    Written, ///< input tokens written to the prompt cache, for however long
    WrittenForMinutes,
    WrittenForAnHour,
    Reasoning, ///< output tokens that are not shown
    Total,     ///< of all tokens, as the log has it
    Batch,     ///< whether the requests could wait: "true", "batch"
    Id,        ///< of the request
    Usage,     ///< counts of tokens by name, as a JSON object
    Status,    ///< "failure" or "error" says that there was no answer
    Fault,     ///< any text says so
    CacheHit,  ///< "True" says that no model was asked
    Operation, ///< what was asked for: only texts that are made count as requests
    Trace,     ///< within which ids and parents are told apart
    Parent,    ///< the id of the span that it is a part of
    Model,
    Provider, ///< whose model it is
    Key,
    User,
    Tag,
    Chosen, ///< by its name, see LogFields::chosen
};

/// What a record says.
struct LogFields {
    EnumMap<LogField, std::string_view> texts; ///< empty where there is none
    std::vector<NamedCount> counts;
    std::vector<std::string_view> chosen; ///< of LogLayout's fields that are chosen by their names

    [[nodiscard]] std::string_view& operator[](LogField field) { return texts[field]; }
    [[nodiscard]] const std::string_view& operator[](LogField field) const { return texts[field]; }
    void clear()
    {
        texts = {};
        counts.clear();
        std::fill(chosen.begin(), chosen.end(), std::string_view());
    }
};

struct LogColumn {
    LogField field;
    std::string_view name; ///< of the column, or of the key
};

/// A kind of log.
struct LogFormat {
    std::string_view name;              ///< of `--format`
    std::string_view title;             ///< as a person reads it
    std::span<const LogColumn> columns; ///< of several for the same field the first that is there counts
    std::span<const LogField> required;
    bool csv = false;
    bool json = false;
    TokenHolding holds = TokenHolding::All;
    bool sumsUp = false;            ///< a row is the sum of a bucket of time, not a request
    bool emptyOutputFailed = false; ///< no output token says that there was no answer
    bool holdsOthers = false;       ///< a row that says nothing of tokens is about something else
    /// The only operation that makes a text; if empty, all do but those that are known to make something else.
    std::string_view textOperation = {};
    std::string_view failedStatus = {};  ///< beside the words for it
    TimeUnit timeUnit = TimeUnit::Unset; ///< of times that are numbers without a date, where its documentation says it

    [[nodiscard]] constexpr Label titleLabel() const { return {"log_format", name, "title", title}; }
};

/// All that are recognized, the most particular ones first.
[[nodiscard]] std::span<const LogFormat> logFormats();
/// Of any table, by the columns that are chosen.
[[nodiscard]] const LogFormat& chosenColumnsFormat();
/// By its name, also the one of any table; null if there is none.
[[nodiscard]] const LogFormat* findLogFormat(std::string_view name);
/// Of all, that of any table last.
[[nodiscard]] std::vector<std::string> logFormatNames();

/// The first format, of those that are read from such a file, all of whose required fields are among the names; null
/// if there is none. Case does not matter.
[[nodiscard]] const LogFormat* formatOf(std::span<const std::string_view> names, bool json);
/// Whether a required field is missing among the names.
[[nodiscard]] bool lacksField(const LogFormat& format, std::span<const std::string_view> names);
/// Equal but for the case of Latin letters.
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

} // namespace breakeven
