// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/break_even_table.h"

#include "core/charts/bands.h"
#include "core/inputs/rounding.h"
#include "core/model/cheapest_option.h"
#include "core/output/tables/table_cells.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr double beyondStep = 1e-9; ///< of the volume
/// A volume that the table must have, and why.
struct Mark {
    double volume;
    Message text;
};

std::vector<Mark> marksOf(const BreakEvenChart& chart)
{
    std::vector<Mark> marks;
    for (const BreakEvenChart::Crossing& crossing : chart.crossings)
        marks.push_back(
            {crossing.volume, crossing.settled ? Message{"table.mark_settled"} : Message{"table.mark_break_even"}});
    if (chart.frame.volume.contains(chart.volume))
        marks.push_back({chart.volume, {"table.mark_volume"}});
    return marks;
}

std::vector<double> volumesOf(const BreakEvenChart& chart, const std::vector<Mark>& marks)
{
    std::vector<double> volumes;
    for (const BreakEvenChart::Series& series : chart.series) {
        double last = -1;
        for (const double volume : series.curve.volume) {
            volumes.push_back(volume > last ? volume : last * (1 + beyondStep));
            last = volumes.back();
        }
    }
    std::erase_if(volumes, [&](double volume) {
        return std::ranges::any_of(marks,
                                   [volume](const Mark& mark) { return isSameButForRounding(mark.volume, volume); });
    });
    for (const Mark& mark : marks)
        volumes.push_back(mark.volume);
    std::ranges::sort(volumes);
    volumes.erase(std::unique(volumes.begin(), volumes.end(), isSameButForRounding), volumes.end());
    return volumes;
}

struct VolumeColumn {
    Message heading;
    std::vector<double> values;
};

std::vector<double> totals(const OptionCosts& costs, const std::vector<double>& volumes)
{
    std::vector<double> values(volumes.size());
    std::ranges::transform(volumes, values.begin(), [&costs](double volume) { return costs.total(volume); });
    return values;
}

std::vector<VolumeColumn> volumeColumns(const Evaluation& e, const std::vector<double>& volumes)
{
    const OptionSet visible = visibleOptions(e.scenario);
    const OptionSet banded = bandOptions(e.scenario);
    std::optional<Draws> draws;
    if (!banded.empty())
        draws.emplace(e.scenario, banded);
    std::vector<VolumeColumn> columns;
    for (const OptionInfo& row : optionTable) {
        if (!visible.contains(row.option))
            continue;
        const Label name = nameOf(row.option);
        columns.push_back({heading(asMessage(name), dollarsAMonth), totals(costsOf(e.model, row.option), volumes)});
        if (!banded.contains(row.option))
            continue;
        Band band = totalBand(*draws, row.option, volumes);
        columns.push_back({heading({"table.p10_of(option)", name}, dollarsAMonth), std::move(band.p10)});
        columns.push_back({heading({"table.p90_of(option)", name}, dollarsAMonth), std::move(band.p90)});
    }
    if (e.scenario.pin) {
        const Scenario pinned = withPinned(e.scenario, *e.scenario.pin);
        for (const Option option : {pinned.baseline, pinned.focus})
            columns.push_back({heading({"table.pinned_of(option)", nameOf(option)}, dollarsAMonth),
                               totals(optionCosts(pinned, option), volumes)});
    }
    return columns;
}

} // namespace

std::vector<TableRow> breakEvenTable(const Evaluation& e, const ViewRequest& request)
{
    const BreakEvenChart chart = breakEvenChart(e, request);
    const std::vector<Mark> marks = marksOf(chart);
    const std::vector<double> volumes = volumesOf(chart, marks);
    const std::vector<VolumeColumn> columns = volumeColumns(e, volumes);

    std::vector<TableRow> table{{heading({"table.volume"}, requestsAMonth)}};
    for (const VolumeColumn& column : columns)
        table.front().emplace_back(column.heading);
    table.front().emplace_back(Message{"table.cheapest"});
    table.front().emplace_back(Message{"table.mark"});
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        TableRow row{volumes[i]};
        for (const VolumeColumn& column : columns)
            row.emplace_back(column.values[i]);
        row.push_back(cellOf(cheapestOption(e.model, e.scenario.shown, volumes[i])));
        const auto mark = std::ranges::find(marks, volumes[i], &Mark::volume);
        row.push_back(mark == marks.end() ? TableCell() : TableCell(mark->text));
        table.push_back(std::move(row));
    }
    return table;
}

} // namespace breakeven
