// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/tagged/pdf_tags.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QPainter;

namespace breakeven {

/// Says of all that is painted while it lives to which element it belongs. Qt 6.4 has no way to say so: a rectangle
/// far off the page tells it, until markedContent takes it out; a printer, which nobody listens to, is not told. Marks
/// stand beside each other, never within each other.
class PdfMark {
public:
    PdfMark(QPainter& painter, std::optional<std::size_t> tag);
    PdfMark(const PdfMark&) = delete;
    PdfMark& operator=(const PdfMark&) = delete;
    ~PdfMark();

private:
    QPainter* m_painter; ///< none without a tag, nor on a printer
};

/// A page's operators, with marked content in place of marks.
struct MarkedContent {
    std::string operators;
    std::vector<std::size_t> tags; ///< by the number of their marked content on this page
};

/// What Qt wrote of a page: all that shows something is marked as the content of the element whose mark it stood
/// within, and what stood within none as an artifact. Parts of one element with nothing to see between them are one.
[[nodiscard]] MarkedContent markedContent(std::string_view operators, const std::vector<PdfTag>& tags);

} // namespace breakeven
