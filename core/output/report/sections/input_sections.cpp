// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/input_sections.h"

#include "core/advice/words/workload_words.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/model/workload_costs.h"
#include "core/output/report/sections/plain_text.h"
#include "core/output/sources_table.h"
#include "core/scenario/links.h"
#include "core/scenario/provenance.h"
#include "core/scenario/workloads.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

/// "$0.69–$1.03" of a parameter that has a range; else empty.
Message rangeOf(const Scenario& scenario, const Parameter& parameter)
{
    const auto found = scenario.ranges.find(parameter.id);
    if (found == scenario.ranges.end())
        return {};
    return {"range(low, high)", statedNumber(parameter, found->second.low), statedNumber(parameter, found->second.high)};
}

/// "Typed", "Catalog: …"; what the scenario's file says in words of its own needs no word before it.
Message valueSource(const Scenario& scenario, const Parameter& parameter)
{
    const Provenance from = provenanceOf(scenario, parameter);
    return from.origin == Origin::Stated ? verbatim(from.text) : from.sentence();
}

ReportTable linkTable(const std::vector<Link>& links)
{
    ReportTable table{{"report.links"},
                      {{{"report.input"}, {}, false, {}, true},
                       {{"report.moves_with"}, {}, false, {}, false},
                       {{"report.correlation"}, {}, true, {}, false}},
                      {}};
    for (const Link& link : links)
        table.rows.push_back({{asMessage(labelOf(*link.first)), asMessage(labelOf(*link.second)),
                               asMessage(Quantity::plain(link.value))}});
    return table;
}

} // namespace

ReportSection inputSection(const Evaluation& e)
{
    const Scenario& scenario = e.scenario;
    const bool hasRanges = !scenario.ranges.empty();
    ReportTable table{
        {"report.all_inputs"}, {{{"report.input"}, {}, false, {}, true}, {{"report.value"}, {}, true, {}, false}}, {}};
    if (hasRanges)
        table.columns.push_back({{"report.range"}, {}, true, {}, false});
    table.columns.push_back({{"report.where_it_is_from"}, {}, false, {}, false});
    std::string_view group;
    for (const Parameter& row : parameterTable) {
        if (row.group != group) {
            group = row.group;
            table.rows.push_back({{asMessage(groupLabel(group))}, ReportRow::Kind::Group});
        }
        ReportRow line{{asMessage(labelOf(row)), asMessage(statedQuantity(row, scenario.parameters.*row.member))}};
        if (hasRanges)
            line.cells.push_back(rangeOf(scenario, row));
        line.cells.push_back(valueSource(scenario, row));
        table.rows.push_back(std::move(line));
    }
    std::vector<ReportBlock> blocks{ReportText{sourcesInWords(scenario)}};
    if (hasRanges)
        blocks.emplace_back(ReportText{{"report.ranges_are_percentiles"}, true});
    blocks.emplace_back(std::move(table));
    if (const std::vector<Link> links = linksOf(scenario); !links.empty()) {
        blocks.emplace_back(ReportHeading{{"report.links"}});
        blocks.emplace_back(ReportText{{"report.links_text"}, true});
        blocks.emplace_back(linkTable(links));
    }
    return {"inputs", {"report.inputs"}, std::move(blocks)};
}

ReportSection workloadSection(const Evaluation& e)
{
    const std::vector<Workload>& workloads = e.scenario.workloads;
    if (workloads.empty())
        return {};
    ReportTable table{{"report.workload_table"},
                      {{{"report.workload"}, {}, false, {}, true},
                       {{"report.requests"}, {}, true, {}, false},
                       {{"report.tokens_in"}, {}, true, {}, false},
                       {{"report.tokens_out"}, {}, true, {}, false},
                       {{"report.at_the_api_a_year"}, {}, true, {}, false}},
                      {}};
    const std::vector<double> costs = yearlyApiCosts(e.scenario);
    for (std::size_t i = 0; i < workloads.size(); ++i) {
        const Workload& each = workloads[i];
        table.rows.push_back(
            {{verbatim(each.name),
              {"report.requests_in_period(count, period)", statedNumber(workloadRequests, each.requests),
               Label{"period", info(each.period).id, "name", info(each.period).name}},
              asMessage(statedNumber(workloadInput, each.inputTokens)),
              asMessage(statedNumber(workloadOutput, each.outputTokens)),
              asMessage(Quantity::moneyInColumn(costs[i]))}});
    }
    return {"workloads",
            {"report.workloads"},
            {ReportText{{"report.workloads_text(workloads)", workloadsInWords(e.scenario)}}, std::move(table)}};
}

ReportSection notesSection(const Evaluation& e)
{
    std::vector<ReportBlock> blocks;
    for (std::string& line : plainLines(e.scenario.notes))
        blocks.emplace_back(ReportText{verbatim(std::move(line))});
    return {"notes", {"report.notes"}, std::move(blocks)};
}

} // namespace breakeven
