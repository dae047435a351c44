// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/html/report_html.h"

#include "core/files/dates/dates.h"
#include "core/files/html_text.h"
#include "core/output/report/sections/plain_text.h"
#include "core/words/english.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// An element around text that is escaped.
std::string textElement(std::string_view tag, std::string_view text, std::string_view attributes = {})
{
    return fmt::format("<{0}{1}{2}>{3}</{0}>", tag, attributes, directionOf(text), htmlText(text));
}

/// Puts messages into the page in a language.
class HtmlWords {
public:
    explicit HtmlWords(const Catalog& catalog) : m_catalog(catalog) {}

    [[nodiscard]] std::string plain(const Message& text) const { return plainWords(text, m_catalog); }
    [[nodiscard]] std::string escaped(const Message& text) const { return htmlText(plain(text)); }
    [[nodiscard]] std::string element(std::string_view tag, const Message& text, std::string_view attributes = {}) const
    {
        return textElement(tag, plain(text), attributes);
    }
    /// Of a message whose arguments are markup already.
    [[nodiscard]] std::string marked(const Message& text) const { return inWords(text, m_catalog); }

private:
    const Catalog& m_catalog;
};

/// A drawing as a part of the page: as wide as its place, without what a file of its own begins with, and named.
std::string inlined(std::string_view drawing, const std::string& words)
{
    constexpr std::string_view box = "viewBox=\"";
    const std::size_t root = drawing.find("<svg");
    const std::size_t from = drawing.find(box, root);
    if (root == std::string_view::npos || from == std::string_view::npos)
        return {};
    const std::size_t start = from + box.size();
    const std::string_view size = drawing.substr(start, drawing.find('"', start) - start);
    return fmt::format(R"(<svg role="img" aria-label="{}" viewBox="{}"{})", words, size,
                       drawing.substr(drawing.find('>', start)));
}

/// Writes the blocks of a section.
class BlockWriter {
public:
    BlockWriter(const HtmlWords& words, const std::map<View, ReportDrawing>& drawings, std::string& html)
        : m_words(words), m_drawings(drawings), m_html(html)
    {
    }

    void operator()(const ReportText& block) const
    {
        m_html += m_words.element("p", block.text, block.quiet ? " class=\"quiet\"" : "") + '\n';
    }

    void operator()(const ReportHeading& block) const { m_html += m_words.element("h3", block.text) + '\n'; }

    void operator()(const ReportList& block) const
    {
        const bool isPlain = block.items.empty() || block.items.front().head.empty();
        m_html += isPlain ? "<ul class=\"points\">\n" : "<dl class=\"points\">\n";
        for (const ReportItem& item : block.items)
            m_html += isPlain ? m_words.element("li", item.text) + '\n'
                              : m_words.element("dt", item.head) + m_words.element("dd", item.text) + '\n';
        m_html += isPlain ? "</ul>\n" : "</dl>\n";
    }

    void operator()(const ReportCards& block) const
    {
        m_html += "<ul class=\"cards\">\n";
        for (const ReportCard& card : block.cards)
            m_html +=
                "<li>" + m_words.element("strong", card.value) + ' ' + m_words.element("span", card.label) + "</li>\n";
        m_html += "</ul>\n";
    }

    void operator()(const ReportChart& block) const
    {
        const auto drawing = m_drawings.find(block.view);
        if (drawing == m_drawings.end())
            return;
        m_html += fmt::format("<figure>\n<div class=\"wide\">{}</div>\n<div class=\"narrow\">{}</div>\n{}\n</figure>\n",
                              inlined(drawing->second.wide, m_words.escaped(block.words)),
                              inlined(drawing->second.narrow, m_words.escaped(block.words)),
                              m_words.element("figcaption", block.caption));
    }

    void operator()(const ReportTable& block) const
    {
        const bool isWide = block.columns.back().option.has_value(); // it is read across, so it stays a table
        m_html += fmt::format(
            "<div class=\"scroll\"{}>\n<table class=\"{}\" aria-label=\"{}\">\n<thead><tr>",
            isWide ? fmt::format(R"( tabindex="0" role="region" aria-label="{}")", m_words.escaped(block.name)) : "",
            isWide ? "costs" : "stack", m_words.escaped(block.name));
        for (const ReportColumn& column : block.columns)
            m_html += head(column);
        m_html += "</tr></thead>\n<tbody>\n";
        for (const ReportRow& row : block.rows)
            m_html += line(block.columns, row);
        m_html += "</tbody>\n</table>\n</div>\n";
    }

private:
    [[nodiscard]] std::string head(const ReportColumn& column) const
    {
        const std::string title =
            column.option
                ? m_words.element("span", column.title, fmt::format(" class=\"key {}\"", info(*column.option).id))
                : m_words.escaped(column.title);
        return fmt::format("<th scope=\"col\"{}>{}{}</th>", column.isNumber ? " class=\"n\"" : "", title,
                           column.note.empty() ? "" : m_words.element("small", column.note));
    }

    [[nodiscard]] std::string line(const std::vector<ReportColumn>& columns, const ReportRow& row) const
    {
        if (row.kind == ReportRow::Kind::Group)
            return fmt::format("<tr class=\"group\">{}</tr>\n",
                               m_words.element("th", row.cells.front(),
                                               fmt::format(R"( scope="colgroup" colspan="{}")", columns.size())));
        std::string text = row.kind == ReportRow::Kind::Total ? "<tr class=\"total\">" : "<tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ReportColumn& column = columns[i];
            const bool isStrong = column.isStrong && column.option;
            const std::string_view kind = !column.isNumber ? "" : isStrong ? R"( class="n strong")" : R"( class="n")";
            text += i == 0 ? m_words.element("th", row.cells[i], " scope=\"row\"")
                           : m_words.element("td", row.cells[i],
                                             fmt::format("{} data-label=\"{}\"", kind, m_words.escaped(column.title)));
        }
        return text + "</tr>\n";
    }

    const HtmlWords& m_words;
    const std::map<View, ReportDrawing>& m_drawings;
    std::string& m_html;
};

std::string markedDate(const std::string& date)
{
    const std::string text = htmlText(date);
    return parseDate(date) ? fmt::format("<time datetime=\"{0}\">{0}</time>", text) : text;
}

/// The date in it is markup already.
std::string markedDateLine(const HtmlWords& words, const std::string& date)
{
    return words.marked(dateLine(markedDate(date)));
}

std::string opening(const HtmlWords& words, const Report& report)
{
    std::string html = "<header>\n<div class=\"top\"><span>" + words.escaped(Message{"report.kind"}) + "</span><span>" +
                       markedDateLine(words, report.date) + "</span></div>\n";
    constexpr std::size_t longTitle = 120; // bytes
    html += words.element("h1", report.title, words.plain(report.title).size() > longTitle ? " class=\"long\"" : "") +
            '\n' + words.element("p", report.question, " class=\"question\"") + '\n';
    if (!report.currency.empty())
        html += words.element("p", report.currency, " class=\"question\"") + '\n';
    html += "<div class=\"answer\">\n";
    for (const Message& sentence : report.verdict)
        html += words.element("p", sentence) + '\n';
    return html + "</div>\n";
}

std::string contents(const HtmlWords& words, const Report& report)
{
    std::string html = fmt::format("<nav aria-label=\"{}\">\n<ul>\n", words.escaped(Message{"report.contents"}));
    for (const ReportSection& section : report.sections)
        html += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", section.id, words.escaped(section.title));
    return html + "</ul>\n</nav>\n";
}

} // namespace

std::string reportHtml(const Report& report, const std::map<View, ReportDrawing>& drawings, const ReportColors& colors,
                       Paper paper, const Catalog& catalog)
{
    const HtmlWords words(catalog);
    std::string html =
        fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", catalog.tag);
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Breakeven\">\n";
    html += fmt::format("<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n", words.escaped(report.title),
                        reportStyle(colors, paper, catalog));
    const BlockWriter write(words, drawings, html);
    html += opening(words, report);
    write(report.figures);
    html +=
        words.element("p", report.course, " class=\"course\"") + '\n' + words.element("p", report.courseText) + '\n';
    html += "</header>\n" + contents(words, report) + "<main>\n";
    for (const ReportSection& section : report.sections) {
        html += fmt::format("<section id=\"{0}\" aria-labelledby=\"{0}-title\">\n<h2 id=\"{0}-title\">{1}</h2>\n",
                            section.id, words.escaped(section.title));
        for (const ReportBlock& block : section.blocks)
            std::visit(write, block);
        html += "</section>\n";
    }
    html += "</main>\n<footer>" + words.marked(Message{"report.footer(date_line)", dateLine(markedDate(report.date))}) +
            "</footer>";
    return html + "\n</body>\n</html>\n";
}

} // namespace breakeven
