// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/csv_reader.h"
#include "core/files/records/line_reader.h"
#include "core/files/records/object_reader.h"

#include <variant>

namespace breakeven {

/// The records of a source, one after the other, in whatever form they have.
class RecordReader {
public:
    RecordReader(BufferedSource& source, const RecordForm& form);

    /// False at the end, and when reading failed. Blank lines are no records. The text is valid until the next call.
    [[nodiscard]] bool next(Record& record);
    /// Takes back the record of the last next(), which was no good one, so that it swallows none that follow. False if
    /// it is a page whose rows come next, and is itself no broken one.
    [[nodiscard]] bool takeBack();
    /// Whether the source has ended within a list of records, as a file does that was cut off.
    [[nodiscard]] bool endedWithinList() const;

private:
    std::variant<LineReader, CsvReader, ObjectReader> m_reader;
};

} // namespace breakeven
