// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::test {

using CsvRows = std::vector<std::vector<std::string>>;

/// Reads RFC 4180 to the letter: each record ends with CR LF, a quotation mark within a quoted field is doubled and
/// stands in no other, CR and LF stand in quoted fields alone, and all records have as many fields. Absent otherwise.
[[nodiscard]] inline std::optional<CsvRows> readCsv(std::string_view text)
{
    CsvRows rows;
    std::vector<std::string> row;
    while (!text.empty()) {
        std::string field;
        if (text.starts_with('"')) {
            text.remove_prefix(1);
            for (;;) {
                const std::size_t quote = text.find('"');
                if (quote == std::string_view::npos)
                    return std::nullopt;
                field += text.substr(0, quote);
                text.remove_prefix(quote + 1);
                if (!text.starts_with('"'))
                    break;
                field += '"';
                text.remove_prefix(1);
            }
        } else {
            field = text.substr(0, text.find_first_of(",\"\r\n"));
            text.remove_prefix(field.size());
        }
        row.push_back(std::move(field));
        if (text.starts_with(',')) {
            text.remove_prefix(1);
            if (text.empty())
                return std::nullopt;
        } else if (text.starts_with("\r\n")) {
            text.remove_prefix(2);
            rows.push_back(std::move(row));
            row.clear();
            if (rows.back().size() != rows.front().size())
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return rows;
}

} // namespace breakeven::test
