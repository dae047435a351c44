// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/book/book.h"
#include "core/output/workbook/formulas/model_formulas.h"

#include <cstddef>
#include <vector>

namespace breakeven {

/// The columns of the table of months.
namespace month_columns {
enum Column : ColumnNumber {
    monthNumber,
    chartMonth, ///< the month, or the horizon where that is over
    firstSum,   ///< cash up to the end of the month, by option
    firstCash = firstSum + optionCount,
    baselineSum = firstCash + optionCount,
    baselineCash,
    volume,
    apiPrice, ///< factors on prices
    gpuPrice,
    discount,
    units, ///< of reserved capacity
    rentedGpus,
    ownedGpus,
    ownedServers,
    ownedBought, ///< at the prices of month 0
    ownedPaid,   ///< for what is added and replaced
    serverlessSeconds,
    hybridGpus,
    hybridServers,
    hybridBought,
    hybridPaid,
    hybridSeconds,
    lastColumn = hybridSeconds
};
} // namespace month_columns

/// How many months after month 0 the table has: as many as any horizon.
[[nodiscard]] std::size_t monthRows();

/// Cash month by month (MODEL.md, "Over time"): a row of formulas for each month of the longest horizon. Beyond the
/// scenario's horizon nothing is paid.
class MonthTable {
public:
    MonthTable(Sheet& sheet, const ModelFormulas& model, RowNumber headingRow);

    void write();

    // After write():
    /// An option's cash over the horizon.
    [[nodiscard]] double sum(Option option) const { return m_sums[option].value; }
    [[nodiscard]] double baselineTotal() const { return m_baselineSum.value; }
    [[nodiscard]] double netPresentValue(Option option) const { return m_presentValues[option]; }

private:
    /// A fleet that only grows: what it has, and the formulas of what was bought in months 1 … now.
    struct OwnedFleet {
        Formula gpus;
        Formula servers;
        std::vector<double> bought;
    };

    void writeHeadings();
    void writeMonth(std::size_t month);
    Formula write(ColumnNumber column, const Formula& formula, CellStyle style);
    /// What a month takes of each option's hardware.
    using Demands = EnumMap<Option, ModelFormulas::Demand>;
    [[nodiscard]] Demands writeDemand(std::size_t month, const Formula& volume);
    void grow(OwnedFleet& fleet, const Formula& gpus, const Formula& servers, const Formula& applies,
              ColumnNumber bought);
    [[nodiscard]] Formula paid(const OwnedFleet& fleet, std::size_t month, ColumnNumber bought) const;
    [[nodiscard]] Formula atStart(Option option) const;
    [[nodiscard]] Formula inMonth(Option option, std::size_t month, const ModelFormulas::Demand& demand) const;

    Sheet& m_sheet;
    const ModelFormulas& m_model;
    RowNumber m_firstRow;
    RowNumber m_row = 0;
    Formula m_number, m_apiPrice, m_gpuPrice, m_ownedPaid, m_hybridPaid;
    OwnedFleet m_owned, m_hybrid;
    EnumMap<Option, Formula> m_sums;
    Formula m_baselineSum;
    EnumMap<Option, double> m_presentValues;
};

} // namespace breakeven
