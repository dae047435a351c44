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

std::string atStartInEnglish(std::string words)
{
    if (!words.empty())
        words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
    return words;
}

/// What reads as one is one.
PluralForm formInEnglish(const Quantity& count)
{
    const bool isOne = inEnglish(count) == (count.style == Quantity::Style::MonthSpan ? monthSpan(1) : "1");
    return isOne ? PluralForm::One : PluralForm::Other;
}

} // namespace

constexpr Catalog english{englishEntries, {}, inEnglish, labelInEnglish, formInEnglish, atStartInEnglish};

} // namespace breakeven
