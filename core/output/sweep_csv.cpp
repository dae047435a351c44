// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/sweep_csv.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

namespace breakeven {

namespace {

constexpr std::size_t writtenBlockSize = 65536; ///< bytes; more at once makes nothing faster

using Block = fmt::memory_buffer;

void addNumber(Block& block, double number)
{
    fmt::format_to(std::back_inserter(block), FMT_COMPILE("{},"), number);
}

void addFigure(Block& block, const std::optional<double>& figure)
{
    if (figure)
        addNumber(block, *figure);
    else
        block.push_back(',');
}

void addText(Block& block, std::string_view text)
{
    block.append(text.data(), text.data() + text.size());
}

void addHeader(Block& block, const std::vector<SweepAxis>& axes)
{
    for (const SweepAxis& axis : axes)
        fmt::format_to(std::back_inserter(block), "{},", axis.parameter->id);
    for (const OptionInfo& row : optionTable)
        fmt::format_to(std::back_inserter(block), "{0}.total,{0}.first_volume,{0}.settled_volume,{0}.payback_months,",
                       row.id);
    addText(block, "cheapest\n");
}

void addRow(Block& block, const SweepRow& row)
{
    for (const double value : row.values)
        addNumber(block, value);
    for (const SweptOption& option : row.options) {
        addNumber(block, option.total);
        addFigure(block, option.firstVolume);
        addFigure(block, option.settledVolume);
        addFigure(block, option.paybackMonths);
    }
    addText(block, info(row.cheapest).id);
    block.push_back('\n');
}

} // namespace

Outcome writeSweepCsv(const Scenario& scenario, const std::vector<SweepAxis>& axes, SweepRows rows,
                      const std::function<Outcome(std::string_view)>& write)
{
    Block block;
    if (rows.first == 1)
        addHeader(block, axes);
    Sweep sweep(scenario, axes, rows);
    while (const SweepRow* row = sweep.next()) {
        addRow(block, *row);
        if (block.size() < writtenBlockSize)
            continue;
        if (const Outcome written = write({block.data(), block.size()}); !written)
            return written;
        block.clear();
    }
    return write({block.data(), block.size()});
}

} // namespace breakeven
