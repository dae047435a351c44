// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/guide/guide.h"

#include "core/inputs/row_labels.h"
#include "core/output/guide/chapters/anchors.h"
#include "core/output/guide/chapters/example_chapter.h"
#include "core/output/guide/chapters/formula_chapter.h"
#include "core/output/guide/chapters/input_chapter.h"
#include "core/output/guide/chapters/view_chapter.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

GuideSection startChapter()
{
    return {std::string(startAnchor),
            {"guide.start"},
            {GuideText{{"guide.question"}}, GuideText{{"guide.edits"}}, GuideText{{"guide.currency"}},
             GuideText{{"guide.help"}}}};
}

GuideSection optionChapter()
{
    GuideSection chapter{std::string(optionsAnchor), {"guide.options"}};
    for (const OptionInfo& row : optionTable)
        chapter.sections.push_back(
            {anchorOf(row.option),
             asMessage(nameOf(row.option)),
             {GuideText{{"sentence(words)", helpOf(row.option)}},
              GuideFacts{{{{"guide.id"}, {{verbatim(std::string(row.id))}}},
                          {{"guide.computed"},
                           {{{"explain.title(option, figure)", nameOf(row.option), Message{"explain.total"}},
                             formulaAnchor(row.option) + "-total"}}}}}}});
    return chapter;
}

GuideSection figureChapter()
{
    GuideSection chapter{std::string(figuresAnchor), {"guide.figures"}};
    for (const FigureInfo& row : figureTable)
        chapter.sections.push_back(
            {anchorOf(row.figure),
             asMessage(nameOf(row.figure)),
             {GuideText{{"sentence(words)", Label{"figure", row.id, "help", row.help}}},
              GuideFacts{{{{"guide.id"}, {{verbatim(std::string(row.id))}}},
                          {{"guide.computed"}, {{asMessage(nameOf(row.figure)), formulaAnchor(row.figure)}}}}}}});
    return chapter;
}

GuideSection keyChapter(const std::vector<GuideKey>& keys)
{
    GuideSection chapter{std::string(keyboardAnchor), {"guide.keyboard"}};
    std::string part;
    for (const GuideKey& key : keys) {
        if (chapter.sections.empty() || key.part != part) {
            part = key.part;
            // Only the place counts: the part's name is another in each language.
            chapter.sections.push_back({"keys-" + std::to_string(chapter.sections.size() + 1),
                                        verbatim(part),
                                        {GuideTable{{{"guide.keys"}, {"guide.what_they_do"}}, {}}}});
        }
        std::get<GuideTable>(chapter.sections.back().blocks.front())
            .rows.push_back({verbatim(key.keys), verbatim(key.what)});
    }
    return chapter;
}

} // namespace

GuideSection guide(const std::vector<GuideKey>& keys)
{
    const std::vector<GuideExample> examples = guideExamples();
    InputUses uses;
    GuideSection formulas = formulaChapter(examples.front(), uses);
    GuideSection whole{"guide", {"guide.title"}};
    whole.sections = {startChapter(),      optionChapter(),       figureChapter(),          inputChapter(uses),
                      std::move(formulas), viewChapter(examples), exampleChapter(examples), keyChapter(keys)};
    return whole;
}

const GuideSection* findSection(const GuideSection& within, std::string_view anchor)
{
    if (within.anchor == anchor)
        return &within;
    for (const GuideSection& section : within.sections)
        if (const GuideSection* found = findSection(section, anchor); found != nullptr)
            return found;
    return nullptr;
}

} // namespace breakeven
