// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pdf_blocks.h"

#include "widgets/charts/views.h"
#include "widgets/report/chart_sizes.h"
#include "widgets/report/pieces/pdf_rows.h"
#include "widgets/report/pieces/pdf_table.h"
#include "widgets/report/pieces/report_words.h"
#include "widgets/report/tagged/pdf_mark.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int bodySize = 13;
constexpr int smallSize = 11;
constexpr double pdfBlockGap = 10;
constexpr double figureGap = 14;
constexpr double pdfSectionGap = 34;

void keepTogether(PdfPieces& pieces)
{
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
}

/// A paragraph that is an element of its own.
PdfPieces element(const PdfTag& tag, const Message& text, const PdfType& type, const PdfStage& stage, double before)
{
    return tagged(paragraph(reportWords(text), type, stage.width, before), stage.tags.add(tag));
}

PdfPieces pdfHeading(const PdfTag& tag, const Message& text, int size, double before, const PdfStage& stage)
{
    PdfPieces pieces = element(tag, text, pdfType(size, stage.theme.text, true), stage, before);
    for (PdfPiece& piece : pieces)
        piece.keepWithNext = true;
    return pieces;
}

/// One that the outline names.
PdfPieces marked(PdfPieces heading, const Message& text, int level)
{
    if (!heading.empty()) {
        heading.front().bookmark = reportWords(text);
        heading.front().bookmarkLevel = level;
    }
    return heading;
}

PdfPiece rule(const QColor& color, double width, double before)
{
    constexpr double thickness = 0.75;
    return {thickness, before, true, nullptr,
            [=](QPainter& painter, QPointF at) { painter.fillRect(QRectF(at, QSizeF(width, thickness)), color); }};
}

/// A figure over what it is.
struct CardTexts {
    PdfLines value;
    std::size_t valueTag;
    PdfLines label;
    std::size_t labelTag;
};

PdfPiece cardsPiece(const ReportCards& cards, const PdfStage& stage, std::size_t parent, double before)
{
    constexpr double gap = 18;
    constexpr double top = 9;
    const auto count = static_cast<double>(std::max<std::size_t>(cards.cards.size(), 1));
    const double width = (stage.width - gap * (count - 1)) / count;
    double height = 0;
    std::vector<CardTexts> texts;
    const std::size_t list = stage.tags.add({PdfRole::List, parent});
    for (const ReportCard& card : cards.cards) {
        const std::size_t body = stage.tags.add({PdfRole::Body, stage.tags.add({PdfRole::Item, list})});
        texts.push_back({PdfLines(reportWords(card.value), pdfType(19, stage.theme.text, true), width),
                         stage.tags.add({PdfRole::Text, body}),
                         PdfLines(reportWords(card.label), pdfType(smallSize, stage.theme.muted), width),
                         stage.tags.add({PdfRole::Text, body})});
        height = std::max(height, top + texts.back().value.height() + texts.back().label.height());
    }
    return {height, before, false, nullptr, [=, line = stage.theme.line](QPainter& painter, QPointF at) {
                for (const CardTexts& card : texts) {
                    painter.fillRect(QRectF(at, QSizeF(width, 0.75)), line);
                    {
                        const PdfMark mark(painter, card.valueTag);
                        card.value.drawAll(painter, at + QPointF(0, top));
                    }
                    const PdfMark mark(painter, card.labelTag);
                    card.label.drawAll(painter, at + QPointF(0, top + card.value.height()));
                    at.rx() += width + gap;
                }
            }};
}

/// Makes a block's pieces.
struct BlockMaker {
    const PdfStage& stage;
    std::size_t parent; ///< the section's element

    PdfPieces operator()(const ReportText& block) const
    {
        const PdfType type = block.quiet ? pdfType(smallSize, stage.theme.muted) : pdfType(bodySize, stage.theme.text);
        return element({PdfRole::Text, parent}, block.text, type, stage, pdfBlockGap);
    }

    PdfPieces operator()(const ReportHeading& block) const
    {
        return marked(pdfHeading({PdfRole::Subheading, parent}, block.text, bodySize, 18, stage), block.text, 1);
    }

    PdfPieces operator()(const ReportList& block) const
    {
        constexpr double headWidth = 150;
        constexpr double gap = 16;
        constexpr double bullet = 14;
        const PdfType text = pdfType(bodySize - 1, stage.theme.text);
        const PdfType strong = pdfType(bodySize - 1, stage.theme.text, true);
        std::vector<PdfPieces> rows;
        const std::size_t list = stage.tags.add({PdfRole::List, parent});
        for (const ReportItem& item : block.items) {
            const std::size_t tag = stage.tags.add({PdfRole::Item, list});
            const std::size_t label = stage.tags.add({PdfRole::Label, tag});
            const std::size_t words = stage.tags.add({PdfRole::Body, tag});
            const double left = item.head.empty() ? bullet : headWidth + gap;
            const PdfLines body(reportWords(item.text), text, stage.width - left);
            rows.push_back(
                item.head.empty()
                    ? rowPieces({{PdfLines(QStringLiteral("•"), text, bullet), 0, label}, {body, left, words}},
                                {1.5, 0, {}, {}})
                    : rowPieces({{PdfLines(reportWords(item.head), strong, headWidth), 0, label}, {body, left, words}},
                                {5, stage.width, stage.theme.line, {}}));
        }
        PdfPieces pieces = fewTogether(std::move(rows));
        if (!pieces.empty())
            pieces.front().before = pdfBlockGap / 2;
        return pieces;
    }

    PdfPieces operator()(const ReportCards& block) const { return {cardsPiece(block, stage, parent, figureGap)}; }

    PdfPieces operator()(const ReportChart& block) const
    {
        const double height = wideChart(stage.evaluation, block.view).height();
        const std::size_t figure = stage.tags.add({PdfRole::Figure, parent, reportWords(block.words)});
        const auto drawLow = [=, view = block.view, width = stage.width, &draw = stage.drawChart,
                              &tags = stage.tags](QPainter& painter, QPointF at, double drawn) {
            const QRectF place(at, QSizeF(width, drawn));
            tags.place(figure, place);
            const PdfMark mark(painter, figure);
            draw(place, view);
        };
        PdfPieces pieces;
        pieces.push_back(
            {height, figureGap, true, nullptr, [=](QPainter& painter, QPointF at) { drawLow(painter, at, height); }});
        pieces.back().give = seen(block.view).reportHeight.give;
        pieces.back().drawLow = drawLow;
        append(pieces,
               element({PdfRole::Text, parent}, block.caption, pdfType(smallSize, stage.theme.muted), stage, 6));
        keepTogether(pieces);
        return pieces;
    }

    PdfPieces operator()(const ReportTable& block) const
    {
        PdfPieces pieces = tablePieces(block, stage.width, stage.theme, stage.tags, parent);
        pieces.front().before = figureGap;
        return pieces;
    }
};

/// Whether a block speaks of the one after it, and is not to be parted from it.
bool leadsOn(const ReportBlock& block, const ReportBlock& next)
{
    const auto* remark = std::get_if<ReportText>(&next);
    return std::holds_alternative<ReportText>(block) &&
           (std::holds_alternative<ReportChart>(next) || std::holds_alternative<ReportTable>(next) ||
            (remark != nullptr && remark->quiet));
}

/// A heading stands over a few lines at least, whatever these are.
void keepUnderHeadings(PdfPieces& pieces)
{
    constexpr double few = 60; // with the heading
    double height = few;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        height = (pieces[i].bookmark.isEmpty() ? height : 0) + pieces[i].height;
        if (height < few)
            pieces[i].keepWithNext = true;
    }
}

/// Large, unless the title would fill half the page.
int titleSize(const QString& title, const PdfStage& stage)
{
    constexpr int large = 27;
    constexpr int small = 16;
    constexpr int mostLarge = 3; // lines
    return PdfLines(title, pdfType(large, stage.theme.text, true), stage.width).count() > mostLarge ? small : large;
}

} // namespace

PdfPieces openingPieces(const Report& report, const PdfStage& stage)
{
    constexpr double indent = 18;
    constexpr double bar = 3;
    const Theme& theme = stage.theme;
    PdfPieces pieces =
        marked(pdfHeading({PdfRole::Title}, report.title, titleSize(reportWords(report.title), stage), 8, stage),
               report.title, 0);
    append(pieces, element({}, report.question, pdfType(16, theme.muted), stage, 8));
    if (!report.currency.empty())
        append(pieces, element({}, report.currency, pdfType(bodySize, theme.muted), stage, 8));
    bool isFirst = true;
    for (const Message& sentence : report.verdict) {
        const PdfType type = isFirst ? pdfType(20, theme.text, true) : pdfType(bodySize, theme.muted);
        PdfPieces lines =
            tagged(paragraph(reportWords(sentence), type, stage.width - indent, isFirst ? 26 : 6), stage.tags.add({}));
        keepTogether(lines);
        for (PdfPiece& line : lines) {
            const double up = isFirst && &line == &lines.front() ? 0 : line.before;
            line.draw = [=, draw = line.draw, height = line.height, color = theme.accent](QPainter& painter,
                                                                                          QPointF at) {
                painter.fillRect(QRectF(at.x(), at.y() - up, bar, height + up), color);
                draw(painter, at + QPointF(indent, 0));
            };
        }
        lines.back().keepWithNext = true;
        append(pieces, std::move(lines));
        isFirst = false;
    }
    pieces.push_back(cardsPiece(report.figures, stage, PdfTags::document, 24));
    append(pieces, pdfHeading({PdfRole::Heading}, report.course, 16, 26, stage));
    append(pieces, element({}, report.courseText, pdfType(bodySize, theme.text), stage, 6));
    return pieces;
}

PdfPieces sectionPieces(const ReportSection& section, const PdfStage& stage)
{
    const std::size_t tag = stage.tags.add({PdfRole::Section});
    PdfPieces pieces =
        marked(pdfHeading({PdfRole::Heading, tag}, section.title, 18, pdfSectionGap, stage), section.title, 0);
    pieces.push_back(rule(stage.theme.line, stage.width, 5));
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        PdfPieces block = std::visit(BlockMaker{stage, tag}, section.blocks[i]);
        if (i + 1 < section.blocks.size() && leadsOn(section.blocks[i], section.blocks[i + 1]))
            for (PdfPiece& piece : block)
                piece.keepWithNext = true;
        append(pieces, std::move(block));
    }
    keepUnderHeadings(pieces);
    return pieces;
}

} // namespace breakeven
