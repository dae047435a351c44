// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A table of texts by RFC 4180: fields in quotes may hold commas, line ends and doubled quotes; lines end with LF or
/// CRLF. A byte order mark is skipped, and so are empty lines.
struct CsvTable {
    struct Row {
        std::size_t line;                ///< on which it begins, from 1
        std::vector<std::string> fields; ///< without the blanks around them
        bool whole;                      ///< false of the last row if the file ends within its quotes
    };

    std::vector<std::string> columns; ///< of the first line
    std::vector<Row> rows;            ///< of any number of fields

    /// The place of a column; `columns.size()` if there is none of that name.
    [[nodiscard]] std::size_t place(std::string_view column) const;
};

/// Reads a table whose fields that character separates. An empty text, one that is not UTF-8, and a heading with a
/// column twice are errors.
[[nodiscard]] Result<CsvTable> parseCsv(std::string_view text, const std::string& where, char delimiter = ',');

} // namespace breakeven
