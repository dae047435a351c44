// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/csv_table.h"

#include <string>

namespace breakeven {

/// Where SkyPilot's columns stand in one cloud's file: their order differs. One that is missing has the place behind
/// the last.
struct SkypilotColumns {
    std::size_t instance;
    std::size_t gpu;
    std::size_t count;
    std::size_t price;
    std::size_t spot;
    std::size_t region;
    std::size_t details;       ///< "GpuInfo", which may be missing
    std::size_t zone;          ///< "AvailabilityZone", which may be missing
    std::size_t currency;      ///< "Currency", which only lists in other currencies have
    std::string priceCurrency; ///< that the heading of the price tells, "EUR" of "Price (EUR)"; empty if it tells none

    /// The columns of a table; an error names what is missing.
    [[nodiscard]] static Result<SkypilotColumns> of(const CsvTable& table, const std::string& where);

    /// A row's field; empty where there is none.
    [[nodiscard]] static std::string field(const CsvTable::Row& row, std::size_t place);
    /// The currency of a row's prices, in capitals; empty if nothing tells it.
    [[nodiscard]] std::string currencyOf(const CsvTable::Row& row) const;
};

} // namespace breakeven
