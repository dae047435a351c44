// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/buffered_source.h"
#include "core/files/records/record.h"

namespace breakeven {

/// Records that stand one a line. A line that is too long is a broken one.
class LineReader {
public:
    explicit LineReader(BufferedSource& source) : m_source(&source) {}

    /// False at the end, and when reading failed. Blank lines are no records. The text is valid until the next call.
    [[nodiscard]] bool next(Record& record);

private:
    BufferedSource* m_source;
    std::uint64_t m_line = 1;
    bool m_skipsLine = false; ///< the rest of one that is too long
};

} // namespace breakeven
