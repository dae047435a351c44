// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/guide/chapters/view_chapter.h"

#include "core/output/guide/chapters/anchors.h"
#include "core/output/view.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

/// What a view finds in the first example that has something to show in it; nothing if none has.
std::vector<GuideBlock> findingOf(const ViewInfo& view, const std::vector<GuideExample>& examples)
{
    if (view.finding == nullptr)
        return {};
    for (const GuideExample& example : examples) {
        if (!view.lacks(example.evaluation, {}).empty())
            continue;
        const std::vector<Message> found = view.finding(example.evaluation, {});
        return {GuideFacts{{{{"guide.example"}, {{asMessage(nameOf(example.preset)), exampleAnchor(example.preset)}}}}},
                GuideText{found.front(), true}};
    }
    return {};
}

} // namespace

GuideSection viewChapter(const std::vector<GuideExample>& examples)
{
    GuideSection chapter{std::string(viewsAnchor), {"guide.views"}};
    for (const ViewInfo& row : viewTable) {
        GuideSection section{anchorOf(row.view), asMessage(nameOf(row.view))};
        section.blocks.emplace_back(GuideText{{"sentence(words)", helpOf(row.view)}});
        for (GuideBlock& block : findingOf(row, examples))
            section.blocks.push_back(std::move(block));
        chapter.sections.push_back(std::move(section));
    }
    return chapter;
}

} // namespace breakeven
