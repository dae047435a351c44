// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/input_sections.h"

#include "core/advice/words/workload_words.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_value.h"
#include "core/model/workload_costs.h"
#include "core/output/report/sections/plain_text.h"
#include "core/output/sources_table.h"
#include "core/scenario/provenance.h"
#include "core/scenario/workloads.h"
#include "core/words/message.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// With every digit; money as prices are written, "$2.50" in place of "$2.5".
ShownValue wholeValue(const Parameter& parameter, double value)
{
    const ShownValue shown = shownValue(parameter, value);
    const Result<double> readBack = parseTyped(parameter, shown.number);
    return parameter.unitInfo().isMoney() && readBack && *readBack == value ? shown : exactValue(parameter, value);
}

/// "$0.69–$1.03" of a parameter that has a range; else empty.
std::string rangeOf(const Scenario& scenario, const Parameter& parameter)
{
    const auto found = scenario.ranges.find(parameter.id);
    if (found == scenario.ranges.end())
        return {};
    return fmt::format("{}–{}", wholeValue(parameter, found->second.low).number,
                       wholeValue(parameter, found->second.high).number);
}

/// "Typed", "Catalog: …"; what the scenario's file says in words of its own needs no word before it.
std::string valueSource(const Scenario& scenario, const Parameter& parameter)
{
    const Provenance from = provenanceOf(scenario, parameter);
    return plainLine(from.origin == Origin::Stated ? from.text : from.sentence());
}

} // namespace

ReportSection inputSection(const Evaluation& e)
{
    const Scenario& scenario = e.scenario;
    const bool hasRanges = !scenario.ranges.empty();
    ReportTable table{"All inputs", {{"Input", "", false, {}, true}, {"Value", "", true, {}, false}}, {}};
    if (hasRanges)
        table.columns.push_back({"Range", "", true, {}, false});
    table.columns.push_back({"Where it is from", "", false, {}, false});
    std::string_view group;
    for (const Parameter& row : parameterTable) {
        if (row.group != group) {
            group = row.group;
            table.rows.push_back({{std::string(group)}, ReportRow::Kind::Group});
        }
        ReportRow line{{std::string(row.label), wholeValue(row, scenario.parameters.*row.member).text()}};
        if (hasRanges)
            line.cells.push_back(rangeOf(scenario, row));
        line.cells.push_back(valueSource(scenario, row));
        table.rows.push_back(std::move(line));
    }
    std::vector<ReportBlock> blocks{ReportText{sourcesInWords(scenario)}};
    if (hasRanges)
        blocks.emplace_back(ReportText{"A range is the 10th and the 90th percentile of an input.", true});
    blocks.emplace_back(std::move(table));
    return {"inputs", "The inputs and their sources", std::move(blocks)};
}

ReportSection workloadSection(const Evaluation& e)
{
    const std::vector<Workload>& workloads = e.scenario.workloads;
    if (workloads.empty())
        return {};
    ReportTable table{"Workloads",
                      {{"Workload", "", false, {}, true},
                       {"Requests", "", true, {}, false},
                       {"Tokens in", "", true, {}, false},
                       {"Tokens out", "", true, {}, false},
                       {"At the API, a year", "", true, {}, false}},
                      {}};
    const std::vector<double> costs = yearlyApiCosts(e.scenario);
    for (std::size_t i = 0; i < workloads.size(); ++i) {
        const Workload& each = workloads[i];
        table.rows.push_back(
            {{plainLine(each.name),
              fmt::format("{} {}", exactValue(workloadRequests, each.requests).number, info(each.period).name),
              exactValue(workloadInput, each.inputTokens).number, exactValue(workloadOutput, each.outputTokens).number,
              moneyInColumn(costs[i])}});
    }
    return {"workloads", "The workloads", {ReportText{inWords(workloadsInWords(e.scenario)) + "."}, std::move(table)}};
}

ReportSection notesSection(const Evaluation& e)
{
    std::vector<ReportBlock> blocks;
    for (std::string& line : plainLines(e.scenario.notes))
        blocks.emplace_back(ReportText{std::move(line)});
    return {"notes", "Notes", std::move(blocks)};
}

} // namespace breakeven
