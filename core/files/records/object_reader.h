// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/buffered_source.h"
#include "core/files/records/record.h"
#include "core/files/records/record_ends.h"
#include "core/files/records/search_credit.h"

namespace breakeven {

/// Records that are JSON objects over any number of lines: in an array, or one after the other. One that is too long,
/// or that never ends, is a broken one, and reading goes on with the next object in it, or in the line after its first.
class ObjectReader {
public:
    explicit ObjectReader(BufferedSource& source) : m_source(&source) {}

    /// False at the end, and when reading failed. The text is valid until the next call.
    [[nodiscard]] bool next(Record& record);
    /// Takes back the record of the last next(), which was no good one: reading goes on with the next object in it, so
    /// that it swallows none that follow. False if the record is a page whose rows come next, and is itself no broken
    /// one.
    [[nodiscard]] bool takeBack();

private:
    enum class Found { Record, Nothing, More };
    Found find(Record& record);
    Found refuse(Record& record, Message why);
    Found refuseUnended(Record& record, std::string_view text, Message why);
    [[nodiscard]] std::size_t passToObject();
    void resume(const JsonResumption& next);

    BufferedSource* m_source;
    std::uint64_t m_line = 1;
    std::size_t m_indent = 0;   ///< blanks that the line begins with
    bool m_leading = true;      ///< only blanks were before in the line
    bool m_inList = false;      ///< read row by row, what is around the rows is passed over
    bool m_skipsLine = false;   ///< the rest of a broken line
    bool m_skipsObject = false; ///< the rest of a broken object: up to a line that begins with another
    std::string_view m_last;    ///< record
    std::uint64_t m_lastLine = 0;
    SearchCredit m_credit;
};

} // namespace breakeven
