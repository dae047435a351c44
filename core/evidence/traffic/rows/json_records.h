// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"
#include "core/words/message.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Why a JSON record, or the counts of a row, can't be read.
enum class JsonFault : std::uint8_t { None, NotUtf8, NotJson, NoObject, NoCount };

/// What is the matter with a record; empty if nothing is.
[[nodiscard]] Message recordFault(JsonFault fault);

/// A row of a JSON record.
struct JsonRow {
    LogFields fields{};                ///< valid until the next row
    std::size_t number = 0;            ///< from 1 among those of the record's lists; 0 if the record is the row
    JsonFault fault = JsonFault::None; ///< of the row, which then can't be read
};

/// Reads JSON records. A record is one row, or holds several in lists: pages ("data", "results") and OTLP's spans and
/// log records; a row then also has what stands around its list. Attributes count as keys of the row.
class JsonRecords {
public:
    JsonRecords();
    ~JsonRecords();
    JsonRecords(const JsonRecords&) = delete;
    JsonRecords& operator=(const JsonRecords&) = delete;

    /// Passes on each row, also the ones that can't be read; numbers are digits. Behind the record,
    /// BufferedSource::padding bytes are readable. Returns what is the matter with the whole record.
    [[nodiscard]] JsonFault read(std::string_view record, const std::vector<LogColumn>& columns,
                                 const std::function<void(const JsonRow&)>& row);
    /// The names of each row's keys. The record need not be padded.
    [[nodiscard]] JsonFault names(std::string_view record,
                                  const std::function<void(const std::vector<std::string_view>&)>& row);
    /// Puts Langfuse's counts by name into the fields for tokens, valid until the next call. Counts whose names begin
    /// with "input" or speak of the cache are input, "output" output. Where input and output alone make the total, they
    /// hold the others already; else these add to them. Returns what is the matter with the text.
    [[nodiscard]] JsonFault readUsage(std::string_view object, LogFields& fields);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace breakeven
