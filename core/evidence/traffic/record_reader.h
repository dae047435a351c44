// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/byte_source.h"

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
    const char* why = nullptr; ///< it can't be read, if it can't
};

/// The end of the first CSV record of `text`: where its line feed stands. Npos if it doesn't end within the text;
/// `quoted` says whether that is because of an open quote.
[[nodiscard]] std::size_t csvRecordEnd(std::string_view text, char delimiter, bool& quoted);
/// One past the brace that closes the JSON object at the start of `text`; npos if it isn't closed.
[[nodiscard]] std::size_t jsonObjectEnd(std::string_view text);

/// The records of a source, one after the other, in memory that does not grow with it. A record that is too long, or
/// that never ends, is a broken one, and reading goes on in the line after its first.
class RecordReader {
public:
    static constexpr std::size_t longestRecord = std::size_t{16} << 20U; ///< bytes
    static constexpr std::size_t padding = 64;                           ///< readable bytes behind a record

    RecordReader(ByteSource& source, const std::stop_token& stop);

    /// Reads the first block, up to 256 KiB: what a log's format is recognized by. A byte-order mark is taken off.
    /// What is no text in UTF-8 is an error that says what it is instead.
    [[nodiscard]] Result<std::string_view> head();
    void setForm(const RecordForm& form);

    /// False at the end, and when reading failed. Blank lines are no records. The text is valid until the next call.
    [[nodiscard]] bool next(Record& record);
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
    bool refill();
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
    bool m_atEnd = false;
    bool m_hasQuotes = false;
    bool m_skipsLine = false;   ///< the rest of a broken line
    bool m_skipsObject = false; ///< the rest of a broken object: up to a line that begins with another
    std::optional<Error> m_fault;
};

} // namespace breakeven
