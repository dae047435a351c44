// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/page_flow.h"

#include <cstddef>

namespace breakeven {

namespace {

/// Pages that are being filled.
class Filling {
public:
    explicit Filling(double height) : m_height(height), m_pages(1) {}

    [[nodiscard]] bool atTop() const { return m_pages.back().empty(); }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_height; }

    void beginPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    void place(const PdfPiece& piece)
    {
        if (!atTop() && !fits(piece.before + piece.height))
            beginPage();
        if (atTop() && piece.head)
            put(*piece.head);
        put(piece);
    }

    [[nodiscard]] std::vector<PdfPage> take() { return std::move(m_pages); }

private:
    void put(const PdfPiece& piece)
    {
        m_y += atTop() ? 0 : piece.before;
        m_pages.back().push_back({&piece, m_y});
        m_y += piece.height;
    }

    double m_height;
    double m_y = 0;
    std::vector<PdfPage> m_pages;
};

} // namespace

std::vector<PdfPage> pagesOf(const PdfPieces& pieces, double height)
{
    Filling filling(height);
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t last = first;
        double together = pieces[first].before + pieces[first].height;
        while (pieces[last].keepWithNext && last + 1 < pieces.size()) {
            ++last;
            together += pieces[last].before + pieces[last].height;
        }
        if (!filling.atTop() && !filling.fits(together))
            filling.beginPage();
        for (; first <= last; ++first)
            filling.place(pieces[first]);
    }
    return filling.take();
}

} // namespace breakeven
