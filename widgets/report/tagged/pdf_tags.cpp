// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/pdf_tags.h"

#include <utility>

namespace breakeven {

std::size_t PdfTags::add(PdfTag tag)
{
    m_tags.push_back(std::move(tag));
    return m_tags.size() - 1;
}

} // namespace breakeven
