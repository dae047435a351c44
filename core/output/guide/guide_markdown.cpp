// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/guide/guide_markdown.h"

#include "core/output/guide/marked_name.h"
#include "core/output/report/sections/plain_text.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <string_view>

namespace breakeven {

namespace {

/// Text that means itself.
std::string escaped(std::string_view text)
{
    constexpr std::string_view special = "\\`*_[]<>|~";
    std::string markdown;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            markdown += '\\';
        markdown += c;
    }
    return markdown;
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Catalog& catalog) : m_catalog(catalog) {}

    void add(const GuideSection& section, int depth)
    {
        m_text += fmt::format("\n<a id=\"{}\"></a>\n\n{:#>{}} {}\n", section.anchor, "", depth, words(section.title));
        if (depth == 1)
            addContents(section);
        for (const GuideBlock& block : section.blocks) {
            m_text += '\n';
            std::visit(*this, block);
        }
        for (const GuideSection& within : section.sections)
            add(within, depth + 1);
    }

    [[nodiscard]] std::string take() { return m_text.substr(1); }

    void operator()(const GuideText& block) { m_text += words(block.text) + '\n'; }
    void operator()(const GuideFormula& block) { m_text += "> " + words(block.text) + '\n'; }
    void operator()(const GuideFacts& block)
    {
        for (const GuideFact& fact : block.facts) {
            std::vector<Message> values;
            for (const GuideLink& value : fact.values)
                values.push_back(verbatim(link(value)));
            const std::string said = inWords(listedWithSemicolons(values), m_catalog);
            m_text += fmt::format(
                "- {}\n", fact.name.empty() ? said : withMarkedName("**", words(fact.name), "**", said, m_catalog));
        }
    }
    void operator()(const GuideTable& block)
    {
        addRow(block.columns);
        for (std::size_t i = 0; i < block.columns.size(); ++i)
            m_text += "| --- ";
        m_text += "|\n";
        for (const std::vector<Message>& row : block.rows)
            addRow(row);
    }

private:
    [[nodiscard]] std::string words(const Message& message) const { return escaped(plainWords(message, m_catalog)); }
    [[nodiscard]] std::string link(const GuideLink& to) const
    {
        return to.anchor.empty() ? words(to.text) : fmt::format("[{}](#{})", words(to.text), to.anchor);
    }
    void addContents(const GuideSection& guide)
    {
        m_text += '\n';
        for (const GuideSection& chapter : guide.sections)
            m_text += "- " + link({chapter.title, chapter.anchor}) + '\n';
    }
    void addRow(const std::vector<Message>& cells)
    {
        for (const Message& cell : cells)
            m_text += "| " + words(cell) + ' ';
        m_text += "|\n";
    }

    const Catalog& m_catalog;
    std::string m_text;
};

} // namespace

std::string guideMarkdown(const GuideSection& guide, const Catalog& catalog)
{
    MarkdownWriter writer(catalog);
    writer.add(guide, 1);
    return writer.take();
}

} // namespace breakeven
