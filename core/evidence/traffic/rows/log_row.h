// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/json_records.h"
#include "core/evidence/traffic/rows/log_layout.h"
#include "core/evidence/traffic/rows/timestamp.h"
#include "core/evidence/traffic/tokens/token_parts.h"

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
    std::uint64_t input = 0;     ///< with what is cached, but for `inDoubt`
    std::uint64_t output = 0;    ///< with reasoning
    std::uint64_t cached = 0;    ///< read from the cache
    std::uint64_t written = 0;   ///< to the cache
    std::uint64_t forAnHour = 0; ///< of these
    std::uint64_t reasoning = 0; ///< of the output
    std::uint64_t inDoubt = 0;   ///< tokens of the cache that are input as well if the log's input doesn't hold them
    std::int64_t missing = 0;    ///< tokens of the stated total that nothing counts; negative if it is too small
    CacheProof proof = CacheProof::None;
    bool waits = false;      ///< its requests are of a batch
    bool saysCached = false; ///< be it 0
    bool saysWritten = false;
    bool saysReasoning = false;
    bool saysWaits = false;
};

/// What was made of the tokens under a name that is not a field's.
struct TokenKeyRemark {
    std::string name;
    TokenKind kind;
    std::uint64_t tokens = 0;
};

enum class LogVerdict {
    Good,
    Broken,
    Failed,    ///< a request without an answer
    FromCache, ///< answered by a gateway's own cache: no model was asked
    Other,     ///< no request for a text
    Empty      ///< a stretch of time without requests, or one that has no tokens
};

/// Whether rows with that value of the field count where no value of it was chosen: a kind that makes texts, a status
/// other than that of a failure.
[[nodiscard]] bool countsUnasked(const LogFormat& format, LogField field, std::string_view value);

/// What was found of a text, kept for the rows that follow: most have the same.
template <typename Finding> class FindingOfText {
public:
    template <typename Find> [[nodiscard]] const Finding& of(std::string_view text, const Find& find)
    {
        if (!m_isKnown || text != m_text) {
            m_finding = find(text);
            m_text = text;
            m_isKnown = true;
        }
        return m_finding;
    }

private:
    std::string m_text;
    Finding m_finding{};
    bool m_isKnown = false;
};

/// Makes rows of records' fields.
class LogRowMaker {
public:
    /// A row that is later than the day after `today` is broken.
    LogRowMaker(const LogLayout& layout, std::chrono::sys_days today);

    /// Adds what a record of CSV counts in columns that are no field, also in JSON in its cells. Where it can't be read
    /// `why` says why, and false is returned.
    [[nodiscard]] bool addCounts(const std::vector<std::string_view>& cells, LogFields& fields, Message& why);
    /// Only a good row is filled; `why` says why a broken one is.
    [[nodiscard]] LogVerdict make(LogFields& fields, LogRow& row, Message& why);
    /// Fills the times alone, of a record that is in no figure; false if they can't be read.
    [[nodiscard]] bool readSpan(const LogFields& fields, LogRow& row);
    /// Whether a broken row had a number that can be read in two ways.
    [[nodiscard]] bool isUnclear() const { return m_isUnclear; }
    /// Whether a number was read as the log's cells show.
    [[nodiscard]] bool usedProof() const { return m_usedProof; }
    /// The names of reasoning tokens, and those that are not understood, in the good rows: the first ones.
    [[nodiscard]] const std::vector<TokenKeyRemark>& keyRemarks() const { return m_keyRemarks; }

private:
    /// What a word says of whether requests can wait.
    struct Waiting {
        bool isSaid = false;
        bool waits = false;
    };

    [[nodiscard]] LogVerdict verdictByWords(const LogFields& fields);
    [[nodiscard]] bool isCalendarDay(const Timestamp& time) const;
    [[nodiscard]] std::optional<Timestamp> timeOf(std::string_view text);
    bool readTimes(const LogFields& fields, LogRow& row, Message& why);
    bool readCounts(const LogFields& fields, LogRow& row, Message& why);
    [[nodiscard]] TokenNumber numberOf(std::string_view text);
    void remember(const LogFields& fields);

    const LogLayout& m_layout;
    TimestampReader m_times;
    Nanoseconds m_tooLate; ///< the first moment that can't have been yet
    bool m_isUnclear = false;
    bool m_usedProof = false;
    JsonRecords m_json;                              ///< for counts in cells
    EnumMap<LogField, FindingOfText<bool>> m_counts; ///< whether rows of that operation or status count
    FindingOfText<bool> m_isFromCache;
    FindingOfText<Waiting> m_waiting;
    std::vector<TokenKeyRemark> m_keyRemarks;
};

} // namespace breakeven
