// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/page_flow.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace breakeven {

namespace {

constexpr double leastLast = 0.3; ///< of the last page that is to be filled

/// Finds where pages end so that all of them are as full as they can be.
class PageBreaks {
public:
    PageBreaks(const PdfPieces& pieces, double height) : m_pieces(pieces), m_height(height) {}

    /// Behind which piece each page ends.
    [[nodiscard]] std::vector<std::size_t> find() const
    {
        const std::size_t count = m_pieces.size();
        constexpr double unreached = std::numeric_limits<double>::infinity();
        std::vector<double> costs(count + 1, unreached);
        std::vector<std::size_t> begins(count + 1, 0);
        costs[0] = 0;
        for (std::size_t begin = 0; begin < count; ++begin)
            if (costs[begin] < unreached)
                for (const std::size_t end : endsFrom(begin))
                    if (const double cost = costs[begin] + costOf(begin, end); cost < costs[end]) {
                        costs[end] = cost;
                        begins[end] = begin;
                    }
        std::vector<std::size_t> ends;
        for (std::size_t end = count; end > 0; end = begins[end])
            ends.push_back(end);
        std::ranges::reverse(ends);
        return ends;
    }

    /// By how much the pieces of a page are too high for it.
    [[nodiscard]] double excess(std::size_t begin, std::size_t end) const
    {
        return std::max(extent(begin, end).height - m_height, 0.0);
    }

    [[nodiscard]] double give(std::size_t begin, std::size_t end) const { return extent(begin, end).give; }

private:
    struct Extent {
        double height = 0;
        double give = 0;
    };

    [[nodiscard]] Extent extent(std::size_t begin, std::size_t end) const
    {
        Extent sum{m_pieces[begin].head ? m_pieces[begin].head->height + m_pieces[begin].before : 0};
        for (std::size_t i = begin; i < end; ++i) {
            sum.height += (i == begin ? 0 : m_pieces[i].before) + m_pieces[i].height;
            sum.give += m_pieces[i].give;
        }
        return sum;
    }

    /// Where a page may end that begins there; where it must if all of its pieces belong together.
    [[nodiscard]] std::vector<std::size_t> endsFrom(std::size_t begin) const
    {
        std::vector<std::size_t> ends;
        std::size_t last = begin + 1;
        for (std::size_t end = begin + 1; end <= m_pieces.size(); ++end) {
            const Extent of = extent(begin, end);
            if (of.height - of.give > m_height)
                break;
            last = end;
            if (end == m_pieces.size() || !m_pieces[end - 1].keepWithNext)
                ends.push_back(end);
        }
        return ends.empty() ? std::vector{last} : ends;
    }

    /// How bad a page looks: empty at its end, its charts pressed, or the last of all with next to nothing on it.
    [[nodiscard]] double costOf(std::size_t begin, std::size_t end) const
    {
        constexpr double page = 0.02; // of every page, so that there are few
        constexpr double pressed = 0.04;
        constexpr double firstPage = 2; // which everybody sees
        const Extent of = extent(begin, end);
        const double full = of.height / m_height;
        if (full > 1) {
            const double share = of.give > 0 ? (of.height - m_height) / of.give : 1;
            return page + pressed * share * share;
        }
        if (end < m_pieces.size())
            return page + (begin == 0 ? firstPage : 1) * (1 - full) * (1 - full);
        return page + std::max(leastLast - full, 0.0) * 4;
    }

    const PdfPieces& m_pieces;
    double m_height;
};

} // namespace

std::vector<PdfPage> pagesOf(const PdfPieces& pieces, double height)
{
    const PageBreaks breaks(pieces, height);
    std::vector<PdfPage> pages;
    std::size_t begin = 0;
    for (const std::size_t end : breaks.find()) {
        PdfPage& page = pages.emplace_back();
        const double give = breaks.give(begin, end);
        const double pressed = give > 0 ? std::min(breaks.excess(begin, end) / give, 1.0) : 0;
        double y = 0;
        const auto put = [&](const PdfPiece& piece) {
            y += page.empty() ? 0 : piece.before;
            page.push_back({&piece, y, piece.height - piece.give * pressed});
            y += page.back().height;
        };
        if (pieces[begin].head)
            put(*pieces[begin].head);
        for (; begin < end; ++begin)
            put(pieces[begin]);
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace breakeven
