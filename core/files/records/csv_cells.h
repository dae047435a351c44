// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The cells of a CSV record (RFC 4180), without their quotes and the blanks around them.
class CsvCells {
public:
    /// Valid until the next call, and as long as the record is.
    [[nodiscard]] const std::vector<std::string_view>& split(std::string_view record, char delimiter);
    [[nodiscard]] const std::vector<std::string_view>& cells() const { return m_cells; }
    /// Whether in the last record text stood behind a quote that closes, which then is none.
    [[nodiscard]] bool hasStrayQuote() const { return m_hasStrayQuote; }

private:
    std::size_t addQuoted(std::string_view record, std::size_t at, char delimiter);

    std::vector<std::string_view> m_cells;
    bool m_hasStrayQuote = false;
    std::string m_unquoted; ///< what had doubled quotes; never grows while cells point into it
};

/// What stands between the cells of this header: a comma, a semicolon or a tabulator, whichever there are most of
/// outside quotes.
[[nodiscard]] char delimiterOf(std::string_view header);

} // namespace breakeven
