// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/csv_table.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// Where SkyPilot's columns stand in one cloud's file: their order differs.
struct SkypilotColumns {
    std::size_t instance;
    std::size_t gpu;
    std::size_t count;
    std::size_t price;
    std::size_t spot;
    std::size_t region;
    std::size_t details; ///< "GpuInfo", which may be missing

    /// The columns of a table; an error names what is missing.
    [[nodiscard]] static Result<SkypilotColumns> of(const CsvTable& table, const std::string& where);
};

/// A row of a SkyPilot catalog. Prices are US dollars for one hour of one GPU.
struct SkypilotRow {
    std::string instance; ///< "2x A100" where the list names none
    std::string gpu;      ///< as the accelerators' table calls it where it has it
    double memoryGb = 0;
    double gpus = 1;
    std::string region;
    std::optional<double> onDemand;
    std::optional<double> spot;
    std::vector<Message> remarks; ///< what is odd about it and what was made of that, without the row's own words
};

/// Reads a row. What makes it useless as a whole is the error, whose `where` is the GPU's or the instance's name.
[[nodiscard]] Result<SkypilotRow> readSkypilotRow(const CsvTable& table, const SkypilotColumns& columns,
                                                  const CsvTable::Row& row);

} // namespace breakeven
