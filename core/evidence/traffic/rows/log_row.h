// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/json_records.h"
#include "core/evidence/traffic/rows/log_layout.h"
#include "core/evidence/traffic/rows/timestamp.h"

#include <chrono>
#include <optional>

namespace breakeven {

/// Tokens that one request may have, on either side: fewer than these.
inline constexpr std::uint64_t requestTokenLimit = std::uint64_t{1} << 24U;

/// What a record says: of one request, or of those of a bucket of time. All tokens are those of all its requests.
struct LogRow {
    Nanoseconds time = 0;
    Nanoseconds end = 0;    ///< of the bucket; the same as `time` if it doesn't say
    Nanoseconds offset = 0; ///< of the clock that the time was written by, ahead of UTC
    std::uint64_t requests = 1;
    std::uint64_t input = 0; ///< with what is cached
    std::uint64_t output = 0;
    std::uint64_t cached = 0;
    std::uint64_t written = 0; ///< to the cache, among the input
    bool saysCached = false;   ///< be it 0
    bool saysWritten = false;
};

enum class LogVerdict {
    Good,
    Broken,
    Failed,    ///< a request without an answer
    FromCache, ///< answered by a gateway's own cache: no model was asked
    Other      ///< no request for a text
};

/// Makes rows of records' fields.
class LogRowMaker {
public:
    /// A row that is later than the day after `today` is broken.
    LogRowMaker(const LogLayout& layout, std::chrono::sys_days today);

    /// Only a good row is filled; `why` says why a broken one is.
    [[nodiscard]] LogVerdict make(LogFields& fields, LogRow& row, Message& why);
    /// Whether times count from the log's zero.
    [[nodiscard]] bool isRelative() const { return m_relative.value_or(false); }

private:
    [[nodiscard]] LogVerdict verdictByWords(const LogFields& fields) const;
    bool readTimes(const LogFields& fields, LogRow& row, Message& why);
    bool readCounts(const LogFields& fields, LogRow& row, Message& why) const;

    const LogLayout& m_layout;
    Nanoseconds m_tooLate; ///< the first moment that can't have been yet
    bool m_decimalComma;
    std::optional<bool> m_relative; ///< as the first good row says
    bool m_rowIsRelative = false;
    JsonRecords m_json; ///< for counts in cells
};

} // namespace breakeven
