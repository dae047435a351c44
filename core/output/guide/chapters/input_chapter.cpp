// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/guide/chapters/input_chapter.h"

#include "core/inputs/choices.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/output/guide/chapters/anchors.h"
#include "core/text/slug.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

GuideFact identifier(std::string_view id)
{
    return {{"guide.id"}, {{verbatim(std::string(id))}}};
}

/// "$0.01 to $100/hour".
GuideFact rangeFact(Message name, const Parameter& row, const Range& range)
{
    return {std::move(name),
            {{{"guide.from_to(low, high)", statedNumber(row, range.low), statedQuantity(row, range.high)}}}};
}

GuideSection sectionOf(const Parameter& row, const InputUses& uses)
{
    GuideFacts facts{{{{"guide.default"}, {{asMessage(statedQuantity(row, row.defaultValue()))}}},
                      rangeFact({"report.range"}, row, row.range)}};
    if (row.slider != row.range)
        facts.facts.push_back(rangeFact({"guide.slider"}, row, row.slider));
    if (const auto found = uses.find(row.id); found != uses.end())
        facts.facts.push_back({{"guide.used_in"}, found->second});
    facts.facts.push_back(identifier(row.id));
    return {
        inputAnchor(row.id), asMessage(labelOf(row)), {GuideText{{"sentence(words)", helpOf(row)}}, std::move(facts)}};
}

GuideSection sectionOf(const Choice& row)
{
    std::vector<GuideLink> options;
    for (const Option option : row.options)
        options.push_back({asMessage(nameOf(option)), anchorOf(option)});
    return {inputAnchor(row.id),
            asMessage(labelOf(row)),
            {GuideText{{"sentence(words)", helpOf(row)}},
             GuideFacts{{{{"guide.default"}, {{asMessage(nameOf(row.defaultValue())), anchorOf(row.defaultValue())}}},
                         {{"guide.options"}, std::move(options)},
                         identifier(row.id)}}}};
}

GuideSection sectionOf(const Switch& row)
{
    const Message usual = row.defaultValue() ? Message{"switch.on"} : Message{"switch.off"};
    return {inputAnchor(row.id),
            asMessage(labelOf(row)),
            {GuideText{{"sentence(words)", helpOf(row)}},
             GuideFacts{{{{"guide.default"}, {{usual}}}, identifier(row.id)}}}};
}

/// The section of a group of the parameter table.
GuideSection& groupIn(GuideSection& chapter, std::string_view group)
{
    const std::string anchor = "inputs-" + slug(group);
    const auto found = std::ranges::find(chapter.sections, anchor, &GuideSection::anchor);
    return found != chapter.sections.end()
               ? *found
               : chapter.sections.emplace_back(GuideSection{anchor, asMessage(groupLabel(group))});
}

} // namespace

GuideSection inputChapter(const InputUses& uses)
{
    GuideSection chapter{std::string(inputsAnchor), {"guide.inputs"}, {GuideText{{"guide.inputs_text"}}}};
    for (const Parameter& row : parameterTable)
        groupIn(chapter, row.group).sections.push_back(sectionOf(row, uses));
    for (const Choice& row : choiceTable)
        groupIn(chapter, row.group).sections.push_back(sectionOf(row));
    for (const Switch& row : switchTable)
        groupIn(chapter, row.group).sections.push_back(sectionOf(row));
    return chapter;
}

} // namespace breakeven
