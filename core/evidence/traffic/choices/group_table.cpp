// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/choices/group_table.h"

#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

constexpr std::size_t longestValue = 200; ///< bytes

Message valueWords(const std::string& value)
{
    return value.empty() ? Message{"group.no_value"} : verbatim(oneLine(value, longestValue));
}

} // namespace

Message titleOf(GroupFigure figure)
{
    switch (figure) {
    case GroupFigure::Requests: return {"group.requests"};
    case GroupFigure::Input: return {"group.input"};
    case GroupFigure::Output: return {"group.output"};
    case GroupFigure::Cached: break;
    }
    return {"group.cached"};
}

std::optional<double> figureOf(const TrafficGroup& group, GroupFigure figure)
{
    switch (figure) {
    case GroupFigure::Requests: return group.traffic.requestsPerMonth;
    case GroupFigure::Input: return group.traffic.input.mean;
    case GroupFigure::Output: return group.traffic.output.mean;
    case GroupFigure::Cached: break;
    }
    const std::optional<double> share = group.traffic.cachedShare;
    return share ? std::optional(100 * *share) : std::nullopt;
}

Message shownFigure(const TrafficGroup& group, GroupFigure figure)
{
    const std::optional<double> value = figureOf(group, figure);
    if (!value)
        return {};
    switch (figure) {
    case GroupFigure::Requests: return asMessage(Quantity::fullCount(*value));
    case GroupFigure::Input:
    case GroupFigure::Output: return asMessage(Quantity::rounded(*value, 4));
    case GroupFigure::Cached: break;
    }
    return asMessage(Quantity::percent(*value / 100));
}

Message nameOf(const TrafficGroup& group)
{
    return group.others ? Message{"group.others"} : valueWords(group.value);
}

std::vector<TableRow> groupTable(const std::string& field, const std::vector<TrafficGroup>& groups)
{
    std::vector<TableRow> table{{field}};
    for (const GroupFigure figure : groupFigures)
        table.front().emplace_back(inWords(titleOf(figure)));
    for (const TrafficGroup& group : groups) {
        TableRow& row = table.emplace_back(TableRow{inWords(nameOf(group))});
        for (const GroupFigure figure : groupFigures) {
            const std::optional<double> value = figureOf(group, figure);
            row.emplace_back();
            if (value)
                row.back() = *value;
        }
    }
    return table;
}

Message countedValueWords(const CountedValue& counted)
{
    return {"group.counted_value(value, count)", valueWords(counted.value), Quantity::fullCount(counted.records)};
}

Message otherValuesWords(const FieldValues& choice)
{
    return {"group.further_values(count)", Quantity::fullCount(choice.others)};
}

} // namespace breakeven
