// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_beginning.h"
#include "core/evidence/traffic/rows/timestamp.h"
#include "core/evidence/traffic/tokens/token_number.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven {

/// Which columns of a table stand for what: by name, or by number from 1. Empty where none was chosen.
struct ColumnChoice {
    std::string time;
    std::string input;
    std::string output;
    std::string cached;
    std::string requests;
    std::string written = {};
    std::string id = {};
    std::string reasoning = {};
    std::string total = {};

    [[nodiscard]] bool any() const { return *this != ColumnChoice(); }
    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

/// A field of a log, and a value of it. The field is a column's or key's name, a path of keys (message.usage.model), or
/// a word for what formats name differently: kind, model, key, user, tag, status.
struct FieldValue {
    std::string field;
    std::string value;

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

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

/// A field that rows are chosen or split by, and where it stands.
struct ChosenField {
    std::string name;                  ///< as it was given
    std::optional<LogField> field;     ///< that it is a word for
    std::optional<std::size_t> column; ///< of a CSV file, if it is none
    std::vector<std::string> values;   ///< of the rows that count
};

/// How a log is read: its format, and where the fields stand.
struct LogLayout : LogBeginning {
    bool hasHeader = false;
    bool sumsUp = false;                                         ///< a row is the sum of a bucket of time
    bool countsRequests = true;                                  ///< or else what is known are tokens alone
    std::vector<std::optional<LogField>> fieldOf;                ///< of each column of a CSV file
    std::vector<std::pair<std::size_t, TokenKind>> countColumns; ///< those that count tokens and are no field
    std::vector<std::size_t> jsonColumns;                        ///< those whose JSON may count tokens
    DateOrder dateOrder = DateOrder::Unknown;
    bool hasIds = false;                 ///< an "id" is a request's, or of a span that may be a part of another
    bool relativeTimes = false;          ///< they count from a zero of the log's own
    TimeUnit timeUnit = TimeUnit::Unset; ///< of these
    bool wholeDays = false;              ///< all times are midnight: rows are sums of days
    bool calendarDays = false;           ///< rows sum up days of the calendar, whatever the clock that they begin by
    NumberForm numbers;
    std::string decimalProof; ///< the cell that shows how numbers are written; empty if none had to
    ColumnChoice chosen;
    std::vector<ChosenField> only; ///< of several, rows have a value of each
    std::optional<ChosenField> by;
    EnumSet<LogField> chosenFields; ///< those whose values decide what counts by `only` alone
};

/// How to read a log that begins like this. An unknown format, a column that is not there, and a log that is not
/// recognized are errors, which name the columns that there are; `where` is left empty. Where choosing columns helps,
/// the error says so, and its remedy; how that is done is said by who asks for them.
[[nodiscard]] Result<LogLayout> layoutOf(std::string_view head, const LogChoice& choice);

/// The keys of JSON that stand for fields; the texts belong to the layout.
[[nodiscard]] std::vector<LogColumn> keysOf(const LogLayout& layout);

} // namespace breakeven
