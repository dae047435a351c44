// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/result_format.h"
#include "core/files/records/csv_table.h"

namespace breakeven {

/// A benchmark's CSV.
struct ResultTable {
    std::string_view id;
    std::string_view name;
    bool (*is)(const CsvTable& table);
    Result<ResultRows> (*read)(const CsvTable& table, const std::string& where);
};

// One file each.
[[nodiscard]] bool isInferenceXTable(const CsvTable& table);
[[nodiscard]] Result<ResultRows> readInferenceXTable(const CsvTable& table, const std::string& where);
/// AIPerf's and GenAI-Perf's: percentiles of each metric, then, behind a blank line, figures of the whole run.
[[nodiscard]] bool isAiPerfTable(const CsvTable& table);
[[nodiscard]] Result<ResultRows> readAiPerfTable(const CsvTable& table, const std::string& where);

/// The number in a cell: "1,146.31", with commas between thousands, among them; absent if it is empty. An error at
/// WHERE:LINE if it is no number that is finite and not negative.
[[nodiscard]] Result<std::optional<double>> cellNumber(const CsvTable::Row& row, std::size_t place,
                                                       const std::string& where);

} // namespace breakeven
