// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide_page.h"

#include "core/output/guide/guide_html.h"
#include "core/words/catalog.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QPalette>
#include <QTextDocument>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int chapterDepth = 2; ///< of its heading, and that of any page

/// Headings have the sizes that Qt gives them.
QString guideStyle(const QPalette& palette)
{
    return QStringLiteral("h1 { font-weight: 600; margin-top: 0px; margin-bottom: 12px; }"
                          "h2 { font-weight: 600; margin-top: 0px; margin-bottom: 10px; }"
                          "h3 { font-weight: 600; margin-top: 22px; margin-bottom: 6px; }"
                          "h4 { font-weight: 600; margin-top: 18px; margin-bottom: 4px; }"
                          "p { margin-top: 0px; margin-bottom: 6px; }"
                          "p.facts { margin-bottom: 2px; }"
                          "p.formula { margin-left: 16px; }"
                          ".quiet, .name, th { color: %1; font-weight: 400; }"
                          "a { color: %2; text-decoration: none; }"
                          "table { margin-top: 6px; margin-bottom: 10px; border-collapse: collapse; }"
                          "td, th { padding: 4px 16px 4px 0px; }")
        .arg(palette.color(mutedRole).name(), palette.color(QPalette::Link).name());
}

/// Gathers the words of blocks.
class WordsOfBlocks {
public:
    void add(const Message& message) { m_words += toQString(message) + u'\n'; }
    void operator()(const GuideText& block) { add(block.text); }
    void operator()(const GuideFormula& block) { add(block.text); }
    void operator()(const GuideFacts& block)
    {
        for (const GuideFact& fact : block.facts)
            for (const GuideLink& value : fact.values)
                add(value.text);
    }
    void operator()(const GuideTable& block)
    {
        for (const std::vector<Message>& row : block.rows)
            for (const Message& cell : row)
                add(cell);
    }
    [[nodiscard]] const QString& words() const { return m_words; }

private:
    QString m_words;
};

/// A long chapter, which leads to its sections in their place.
GuideSection overviewOf(const GuideSection& chapter)
{
    GuideSection overview{chapter.anchor, chapter.title, chapter.blocks};
    GuideFacts links;
    for (const GuideSection& section : chapter.sections)
        links.facts.push_back({{}, {{section.title, section.anchor}}});
    overview.blocks.emplace_back(std::move(links));
    return overview;
}

void fill(QTextDocument& page, const GuideSection& section, int depth, const QPalette& palette)
{
    page.setDefaultStyleSheet(guideStyle(palette));
    page.setHtml(toQString(guideHtml(section, depth, inMoney({}, shownCatalog()))));
}

} // namespace

bool isLongChapter(const GuideSection& chapter)
{
    return std::ranges::any_of(chapter.sections, [](const GuideSection& section) { return !section.sections.empty(); });
}

void fillWithChapter(QTextDocument& page, const GuideSection& chapter, const QPalette& palette)
{
    fill(page, isLongChapter(chapter) ? overviewOf(chapter) : chapter, chapterDepth, palette);
}

void fillWithSection(QTextDocument& page, const GuideSection& section, const QPalette& palette)
{
    fill(page, section, chapterDepth, palette);
}

void fillWithGuide(QTextDocument& page, const GuideSection& guide, const QPalette& palette)
{
    fill(page, guide, 1, palette);
}

QString guideWords(const GuideSection& section)
{
    WordsOfBlocks words;
    words.add(section.title);
    for (const GuideBlock& block : section.blocks)
        std::visit(words, block);
    return words.words();
}

} // namespace breakeven
