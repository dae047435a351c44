// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/text_source.h"

#include <optional>
#include <string_view>
#include <vector>

namespace breakeven {

/// What comes next of a source, in memory that does not grow with it: so much that a whole record fits.
class BufferedSource {
public:
    static constexpr std::size_t longestRecord = std::size_t{16} << 20U; ///< bytes
    static constexpr std::size_t padding = 64;                           ///< readable bytes behind the rest

    BufferedSource(ByteSource& source, const std::stop_token& stop);

    /// Reads the first block, up to 256 KiB: what a log's format is recognized by. A byte-order mark is taken off.
    /// Where there is no line feed in it, carriage returns end the lines. What is no text is an error that says what it
    /// is instead.
    [[nodiscard]] Result<std::string_view> head();

    /// What was read and has not been passed. Views of it are valid until more is read.
    [[nodiscard]] std::string_view rest() const { return {m_buffer.data() + m_at, m_filled - m_at}; }
    /// Whether nothing follows the rest.
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    void pass(std::size_t bytes) { m_at += bytes; }
    /// Back to where a view of what was passed begins.
    void goBackTo(std::string_view passed) { m_at = static_cast<std::size_t>(passed.data() - m_buffer.data()); }
    /// Passes a line with its end; false if it doesn't end within the rest, which is passed then.
    [[nodiscard]] bool passLine();
    /// Reads on: as much again as there is, so that what is looked at anew each time adds up to no more than twice
    /// that. False at the end, and when reading failed.
    [[nodiscard]] bool readMore();

    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    /// Bytes that were read from the source.
    [[nodiscard]] std::uint64_t bytesRead() const { return m_source.bytesRead(); }

private:
    bool refill();

    TextSource m_source;
    std::stop_token m_stop;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;     ///< where the rest begins
    std::size_t m_filled = 0; ///< bytes in the buffer
    bool m_atEnd = false;
    bool m_returnsEndLines = false; ///< carriage returns alone, as old spreadsheets on a Mac write
    std::optional<Error> m_fault;
};

} // namespace breakeven
