// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/byte_source.h"
#include "core/files/records/record_ends.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace breakeven {

/// How a log is cut into records.
struct RecordForm {
    enum class Kind {
        Lines,  ///< one a line
        Csv,    ///< one a line, but for line ends within quotes (RFC 4180)
        Objects ///< JSON objects, over any number of lines: in an array, or one after the other
    };
    Kind kind = Kind::Lines;
    char delimiter = ','; ///< of CSV
};

/// A record without its line's end.
struct Record {
    std::string_view text;
    std::uint64_t line = 0;    ///< that it begins in, counted from 1
    bool spansLines = false;   ///< of CSV: it goes on behind a line's end
    const char* why = nullptr; ///< it can't be read, if it can't
};

/// The records of a source, one after the other, in memory that does not grow with it. A record that is too long, or
/// that never ends, is a broken one, and reading goes on in the line after its first, or with the next object.
///
/// How far the end of a record is looked for is limited by what has been read before, so that a log in which nothing
/// ever ends is still read in a time that is linear in its length.
class RecordReader {
public:
    static constexpr std::size_t longestRecord = std::size_t{16} << 20U; ///< bytes
    static constexpr std::size_t mostCredit = 2 * longestRecord;
    static constexpr std::size_t padding = 64; ///< readable bytes behind a record

    RecordReader(ByteSource& source, const std::stop_token& stop);

    /// Reads the first block, up to 256 KiB: what a log's format is recognized by. A byte-order mark is taken off.
    /// Where there is no line feed in it, carriage returns end the lines. What is no text in UTF-8 is an error that
    /// says what it is instead.
    [[nodiscard]] Result<std::string_view> head();
    void setForm(const RecordForm& form);

    /// False at the end, and when reading failed. Blank lines are no records. The text is valid until the next call.
    [[nodiscard]] bool next(Record& record);
    /// Takes back the record of the last next(), which was no good one: reading goes on behind the first of its lines,
    /// or with the next object in it, so that it swallows none that follow. False if the record is a page whose rows
    /// come next, and is itself no broken one.
    [[nodiscard]] bool takeBack();
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    /// Bytes that were read from the source.
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }

private:
    enum class Found { Record, Blank, More };
    Found find(Record& record);
    Found findLine(Record& record);
    Found findObject(Record& record);
    void take(Record& record, std::size_t length, std::size_t end);
    void refuse(Record& record, const char* why);
    [[nodiscard]] Found refuseObject(Record& record, std::string_view text, const char* why);
    [[nodiscard]] std::size_t skipToObject();
    void resume(const JsonResumption& next);
    void spend(std::size_t bytes) { m_credit -= std::min(m_credit, bytes); }
    [[nodiscard]] std::size_t farthest() const { return std::min(longestRecord, m_credit / 2); }
    bool refill();
    bool refillMore();
    void lookForQuotes();
    [[nodiscard]] std::string_view rest() const { return {m_buffer.data() + m_at, m_filled - m_at}; }

    ByteSource& m_source;
    std::stop_token m_stop;
    RecordForm m_form;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;     ///< where the next record begins
    std::size_t m_filled = 0; ///< bytes in the buffer
    std::uint64_t m_bytesRead = 0;
    std::uint64_t m_line = 1;
    std::size_t m_recordAt = 0; ///< where the last record began
    std::size_t m_recordSize = 0;
    std::uint64_t m_recordLine = 1;
    std::size_t m_credit = mostCredit; ///< bytes that may be looked at in vain
    std::size_t m_indent = 0;          ///< of JSON: blanks that the line begins with
    bool m_leading = true;             ///< of JSON: only blanks were before in the line
    bool m_inList = false;             ///< of JSON: read row by row, what is around the rows is passed over
    bool m_atEnd = false;
    bool m_hasQuotes = false;
    bool m_returnsEndLines = false; ///< carriage returns alone, as old spreadsheets on a Mac write
    bool m_skipsLine = false;       ///< the rest of a broken line
    bool m_skipsObject = false;     ///< the rest of a broken object: up to a line that begins with another
    std::optional<Error> m_fault;
};

} // namespace breakeven
