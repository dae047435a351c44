// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/buffered_source.h"
#include "core/files/records/record.h"
#include "core/files/records/search_credit.h"

namespace breakeven {

/// Records of CSV: one a line, but for line ends within quotes (RFC 4180). One that is too long, or whose quote is not
/// closed, is a broken one, and reading goes on in the line after its first.
class CsvReader {
public:
    CsvReader(BufferedSource& source, char delimiter);

    /// False at the end, and when reading failed. Blank lines are no records. The text is valid until the next call.
    [[nodiscard]] bool next(Record& record);
    /// Takes back the record of the last next(), which was no good one: reading goes on behind the first of its lines,
    /// so that it swallows none that follow.
    void takeBack();

private:
    enum class Found { Record, Blank, More };
    Found find(Record& record);
    Found findQuoted(Record& record);
    Found take(Record& record, std::size_t end);
    Found refuse(Record& record, Message why);
    void lookForQuotes();

    BufferedSource* m_source;
    char m_delimiter;
    bool m_hasQuotes = false; ///< what was read has one
    bool m_skipsLine = false; ///< the rest of a broken one
    std::uint64_t m_line = 1;
    std::string_view m_last; ///< record
    std::uint64_t m_lastLine = 0;
    SearchCredit m_credit;
};

} // namespace breakeven
