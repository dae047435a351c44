// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_columns.h"

#include "widgets/report/pieces/report_words.h"

#include <algorithm>
#include <numeric>

namespace breakeven {

namespace {

constexpr double pdfColumnGap = 14; ///< between columns

/// How much room a column needs at least, and how much it would take.
struct Wish {
    double least = 0;
    double whole = 0;
};

Wish wishOf(const ReportTable& table, std::size_t column, double width, const PdfType& type, const PdfType& strong)
{
    constexpr double widestLeast = 0.22; // of the table: longer words are broken
    const QString title = reportWords(table.columns[column].title);
    Wish wish{widestWord(title, strong), widthOf(title, strong)};
    for (const ReportRow& row : table.rows) {
        if (row.kind == ReportRow::Kind::Group)
            continue;
        const QString text = reportWords(row.cells[column]);
        const PdfType& used = row.kind == ReportRow::Kind::Total ? strong : type;
        wish.least = std::max(wish.least, widestWord(text, used));
        wish.whole = std::max(wish.whole, widthOf(text, used));
    }
    wish.least = std::min(wish.least, width * widestLeast);
    if (table.columns[column].isNumber && wish.whole <= width * widestLeast)
        wish.least = wish.whole; // a number stays in one piece
    wish.whole = std::max(wish.whole, wish.least);
    return wish;
}

/// What each would take, if that is no more than an even share of the room; those that would take more share what is
/// left evenly, but none gets less than it needs. Room that nobody needs is added to `spare`.
std::vector<double> shared(const std::vector<Wish>& wishes, double room, std::size_t spare)
{
    const double whole = room;
    std::vector<double> widths(wishes.size(), 0);
    std::vector<std::size_t> open(wishes.size());
    std::iota(open.begin(), open.end(), 0);
    for (bool isSettling = true; isSettling && !open.empty();) {
        const double share = room / static_cast<double>(open.size());
        const auto isModest = [&](std::size_t i) { return wishes[i].whole <= share || wishes[i].least >= share; };
        const auto modest =
            std::stable_partition(open.begin(), open.end(), [&](std::size_t i) { return !isModest(i); });
        isSettling = modest != open.end();
        for (auto it = modest; it != open.end(); ++it) {
            widths[*it] = wishes[*it].whole <= share ? wishes[*it].whole : wishes[*it].least;
            room -= widths[*it];
        }
        open.erase(modest, open.end());
    }
    for (const std::size_t i : open)
        widths[i] = room / static_cast<double>(open.size());
    const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (used <= whole)
        widths[spare] += whole - used;
    else
        for (double& width : widths)
            width *= whole / used;
    return widths;
}

} // namespace

std::vector<PdfColumn> columnsFor(const ReportTable& table, double width, const PdfType& type, const PdfType& strong)
{
    const std::size_t count = table.columns.size();
    const double room = width - pdfColumnGap * static_cast<double>(count - 1);
    std::vector<double> widths;
    if (table.columns.back().option) {
        constexpr double headShare = 0.22;
        widths.assign(count, (room - width * headShare) / static_cast<double>(count - 1));
        widths.front() = width * headShare;
    } else {
        std::vector<Wish> wishes;
        for (std::size_t i = 0; i < count; ++i)
            wishes.push_back(wishOf(table, i, width, type, strong));
        const auto lastText = std::find_if(table.columns.rbegin(), table.columns.rend(),
                                           [](const ReportColumn& column) { return !column.isNumber; });
        widths = shared(wishes, room, static_cast<std::size_t>(table.columns.rend() - lastText) - 1);
    }
    std::vector<PdfColumn> columns;
    double left = 0;
    for (const double each : widths) {
        columns.push_back({left, each});
        left += each + pdfColumnGap;
    }
    return columns;
}

} // namespace breakeven
