// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/guide/guide_html.h"

#include "core/files/html_text.h"
#include "core/output/guide/marked_name.h"
#include "core/output/report/sections/plain_text.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

class GuideHtmlWriter {
public:
    explicit GuideHtmlWriter(const Catalog& catalog) : m_catalog(catalog) {}

    void add(const GuideSection& section, int depth)
    {
        constexpr int deepest = 4; // Qt writes deeper ones smaller than their text
        m_html += fmt::format("<h{0}><a name=\"{1}\"></a>{2}</h{0}>\n", std::min(depth, deepest), section.anchor,
                              words(section.title));
        for (const GuideBlock& block : section.blocks)
            std::visit(*this, block);
        for (const GuideSection& within : section.sections)
            add(within, depth + 1);
    }

    [[nodiscard]] std::string take() { return std::move(m_html); }

    void operator()(const GuideText& block)
    {
        m_html += fmt::format("<p{}>{}</p>\n", block.quiet ? " class=\"quiet\"" : "", words(block.text));
    }
    void operator()(const GuideFormula& block)
    {
        m_html += fmt::format("<p class=\"formula\">{}</p>\n", words(block.text));
    }
    void operator()(const GuideFacts& block)
    {
        for (const GuideFact& fact : block.facts) {
            std::vector<Message> values;
            for (const GuideLink& value : fact.values)
                values.push_back(verbatim(link(value)));
            const std::string said = inWords(listedWithSemicolons(values), m_catalog);
            m_html += fmt::format(
                "<p class=\"facts\">{}</p>\n",
                fact.name.empty() ? said
                                  : withMarkedName("<b class=\"name\">", words(fact.name), "</b>", said, m_catalog));
        }
    }
    void operator()(const GuideTable& block)
    {
        m_html += "<table>\n";
        addRow(block.columns, "th");
        for (const std::vector<Message>& row : block.rows)
            addRow(row, "td");
        m_html += "</table>\n";
    }

private:
    [[nodiscard]] std::string words(const Message& message) const { return htmlText(plainWords(message, m_catalog)); }
    [[nodiscard]] std::string link(const GuideLink& to) const
    {
        return to.anchor.empty() ? words(to.text) : fmt::format("<a href=\"#{}\">{}</a>", to.anchor, words(to.text));
    }
    void addRow(const std::vector<Message>& cells, std::string_view tag)
    {
        m_html += "<tr>";
        for (const Message& cell : cells)
            m_html += fmt::format("<{0} align=\"left\">{1}</{0}>", tag, words(cell));
        m_html += "</tr>\n";
    }

    const Catalog& m_catalog;
    std::string m_html;
};

} // namespace

std::string guideHtml(const GuideSection& section, int depth, const Catalog& catalog)
{
    GuideHtmlWriter writer(catalog);
    writer.add(section, depth);
    return writer.take();
}

} // namespace breakeven
