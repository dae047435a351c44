// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/json_fault.h"
#include "core/evidence/traffic/rows/log_format.h"
#include "core/words/message.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What is the matter with a record; empty if nothing is.
[[nodiscard]] Message recordFault(JsonFault fault);

/// A row of a JSON record.
struct JsonRow {
    LogFields& fields;                 ///< valid until the next row
    std::size_t number = 0;            ///< from 1 among those of the record's lists; 0 if the record is the row
    JsonFault fault = JsonFault::None; ///< of the row, which then can't be read
    bool isEmptyList = false;          ///< no row, but what stands around a list that has none
    std::size_t content = 0;           ///< a hash of all that stands in it, where that was asked for
};

/// A key of a JSON row, by its path from the row on.
struct JsonName {
    std::string_view path;
    bool holdsOthers;        ///< it is an object or a list
    std::string_view sample; ///< what stands there, as text
};

/// Reads JSON records. A record is one row, or holds several in lists: pages ("data", "results") and OTLP's spans and
/// log records; a row then also has what stands around its list. Attributes count as keys of the row. Objects are
/// entered where a column's path leads into them, and where counts of tokens stand in other logs.
class JsonRecords {
public:
    /// The columns that keys stand for; and whether rows tell what they hold.
    explicit JsonRecords(std::vector<LogColumn> columns = {}, bool hashesContent = false);
    ~JsonRecords();
    JsonRecords(const JsonRecords&) = delete;
    JsonRecords& operator=(const JsonRecords&) = delete;

    /// Passes on each row, also the ones that can't be read; numbers are digits. Behind the record,
    /// BufferedSource::padding bytes are readable. Returns what is the matter with the whole record.
    [[nodiscard]] JsonFault read(std::string_view record, const std::function<void(const JsonRow&)>& row);
    /// Whether others follow the last record, if it was a page that says so.
    [[nodiscard]] std::optional<bool> moreFollow() const;
    /// The names of each row's keys. The record need not be padded.
    [[nodiscard]] JsonFault names(std::string_view record,
                                  const std::function<void(const std::vector<JsonName>&)>& row);
    /// Adds to the fields the counts of tokens in a text of JSON that stands under that key. With `isUsage`, all that
    /// it holds are such counts, or it can't be read. Returns what is the matter with the text.
    [[nodiscard]] JsonFault readCounts(std::string_view key, std::string_view text, bool isUsage, LogFields& fields);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace breakeven
