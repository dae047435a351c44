// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/result_tables.h"

#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace breakeven {

Result<std::optional<double>> cellNumber(const CsvTable::Row& row, std::size_t place, const std::string& where)
{
    if (place >= row.fields.size() || row.fields[place].empty())
        return std::optional<double>();
    std::string digits = row.fields[place];
    std::erase(digits, ',');
    double value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value) || value < 0)
        return Error{fmt::format("{}:{}", where, row.line),
                     Message{"benchmark.cell(cell)", inQuotes(row.fields[place])}};
    return std::optional(value);
}

} // namespace breakeven
