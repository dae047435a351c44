// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"
#include "core/evidence/traffic/rows/timestamp.h"
#include "core/files/records/record.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Which columns of a table stand for what: by name, or by number from 1. Empty where none was chosen.
struct ColumnChoice {
    std::string time;
    std::string input;
    std::string output;
    std::string cached;
    std::string requests;

    [[nodiscard]] bool any() const
    {
        return !(time.empty() && input.empty() && output.empty() && cached.empty() && requests.empty());
    }
    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

/// A field of a log, and a value of it. The field is a column's or key's name, a path of keys (message.usage.model), or
/// a word for what formats name differently: kind, model, key, user, tag, status.
struct FieldValue {
    std::string field;
    std::string value;

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// Of times that are numbers without a date.
enum class TimeUnit : std::uint8_t { Unset, Seconds, Milliseconds, Microseconds };

/// What stands before the decimals of a number; the other of the two stands between thousands.
enum class DecimalSign : std::uint8_t { Unset, Dot, Comma };

/// How a log is to be read.
struct LogChoice {
    std::string format; ///< a name; empty is the one that is recognized
    ColumnChoice columns;
    /// Which rows count: of several values of a field, those that have one of them; of several fields, those that have
    /// one of each. Case does not matter.
    std::vector<FieldValue> only = {};
    std::string by = {}; ///< the field whose values split the log into groups; empty is none
    TimeUnit timeUnit = TimeUnit::Unset;
    DecimalSign decimal = DecimalSign::Unset; ///< unset is what the file proves

    friend bool operator==(const LogChoice&, const LogChoice&) = default;
};

/// How a log is read: its format, and where the fields stand.
struct LogLayout {
    const LogFormat* format = nullptr;
    RecordForm form;
    bool json = false;
    bool hasHeader = false;
    bool sumsUp = false;                          ///< a row is the sum of a bucket of time
    bool countsRequests = true;                   ///< or else what is known are tokens alone
    std::vector<std::string> names;               ///< of the columns, or of the first row's keys
    std::vector<std::optional<LogField>> fieldOf; ///< of each column of a CSV file
    DateOrder dateOrder = DateOrder::Unknown;
    ColumnChoice chosen;
};

/// How to read a log that begins like this. An unknown format, a column that is not there, and a log that is not
/// recognized are errors, which name the columns that there are; `where` is left empty. Where choosing columns helps,
/// the error says so, and its remedy; how that is done is said by who asks for them.
[[nodiscard]] Result<LogLayout> layoutOf(std::string_view head, const LogChoice& choice);

/// The keys of JSON that stand for fields; the texts belong to the layout.
[[nodiscard]] std::vector<LogColumn> keysOf(const LogLayout& layout);

/// The columns of a CSV file, or the keys of the first JSON record, that begins like this.
[[nodiscard]] std::vector<std::string> columnsOf(std::string_view head);

} // namespace breakeven
