// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/texts/table_labels.h"
#include "core/words/translated_catalog.h"

#include <string>
#include <string_view>

namespace breakeven::test {

/// A text of a catalog in other letters: each Latin one is a Greek one, but for the names of arguments.
[[nodiscard]] inline std::string inOtherLetters(std::string_view text)
{
    std::string other;
    bool isName = false;
    for (const char c : text) {
        isName = c == '{' || (isName && c != '}');
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        other += isLetter && !isName ? std::string("λ") : std::string(1, c);
    }
    return other;
}

/// A language that writes all that it translates in other letters: what is left of Latin ones no language could
/// translate.
class OtherLetters {
public:
    OtherLetters()
        : m_words(grammarOf(Language::Japanese), tableLabels(),
                  [](std::string_view original, const std::string&, int) { return inOtherLetters(original); })
    {
    }

    [[nodiscard]] const Catalog& catalog() const { return m_words.catalog(); }

private:
    TranslatedCatalog m_words;
};

/// Whether a text has Latin letters.
[[nodiscard]] inline bool hasLatinLetters(std::string_view text)
{
    return text.find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos;
}

} // namespace breakeven::test
