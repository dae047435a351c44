// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/english.h"

#include "core/words/numbers.h"

#include <cctype>

namespace breakeven {

namespace {

/// Within a sentence a label begins small, unless it is an abbreviation: "labeling cost", but "GPU rate".
std::string labelInEnglish(const Label& label)
{
    std::string text(label.english);
    const auto isUpper = [&text](std::size_t i) { return std::isupper(static_cast<unsigned char>(text[i])) != 0; };
    if (label.isWithinSentence && text.size() > 1 && !isUpper(1))
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

/// What reads as one is one.
bool isOneInEnglish(const Quantity& count)
{
    return inEnglish(count) == (count.style == Quantity::Style::MonthSpan ? monthSpan(1) : "1");
}

} // namespace

constexpr Catalog english{englishEntries, inEnglish, labelInEnglish, isOneInEnglish};

} // namespace breakeven
