// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/languages.h"

#include "core/words/english.h"
#include "core/words/numbers.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string>

namespace breakeven {

namespace {

bool isUpper(char letter)
{
    return std::isupper(static_cast<unsigned char>(letter)) != 0;
}

/// Whether a text begins with an accented letter of Latin 1, from `first` ("À" or "à") on: two bytes, of which the
/// second tells it. Not "×" and "÷", which stand among them.
bool beginsAccented(std::string_view text, unsigned char first)
{
    constexpr unsigned char letters = 0x1F;
    constexpr unsigned char sign = 0x17;
    if (text.size() < 2 || static_cast<unsigned char>(text[0]) != 0xC3)
        return false;
    const int place = static_cast<unsigned char>(text[1]) - first;
    return place >= 0 && place < letters && place != sign;
}

constexpr unsigned char firstCapital = 0x80; // of "À", in UTF-8 behind 0xC3
constexpr unsigned char firstSmall = 0xA0;   // of "à"

/// Within a sentence a label begins small, unless it is an abbreviation: "labeling cost", but "GPU rate".
std::string labelThatBeginsSmall(const Label& label, const Catalog& catalog)
{
    std::string text(catalog.textOf(label));
    if (!label.isWithinSentence || text.size() < 2)
        return text;
    if (beginsAccented(text, firstCapital))
        text[1] = static_cast<char>(text[1] + firstSmall - firstCapital);
    else if (!isUpper(text[1]))
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

/// As it is everywhere: nouns are always capital, or the script knows no capitals.
std::string labelAsItIs(const Label& label, const Catalog& catalog)
{
    return std::string(catalog.textOf(label));
}

std::string withCapital(std::string words)
{
    if (words.empty())
        return words;
    if (beginsAccented(words, firstSmall))
        words[1] = static_cast<char>(words[1] - (firstSmall - firstCapital));
    else
        words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
    return words;
}

std::string asItIs(std::string words)
{
    return words;
}

/// What reads as one is one.
PluralForm oneIsOne(const Quantity& count, const Catalog& catalog)
{
    const bool isSpan = count.style == Quantity::Style::MonthSpan;
    const bool isOne = isSpan ? inWords(Quantity::decimals(count.value, 1), catalog) == "1" && count.value > 0.5
                              : inWords(count, catalog) == "1";
    return isOne ? PluralForm::One : PluralForm::Other;
}

/// What reads as less than two is one: "0 requête", "1,5 mois".
PluralForm belowTwoIsOne(const Quantity& count, const Catalog& /*catalog*/)
{
    constexpr double readsAsTwo = 1.95;
    return std::abs(count.value) < readsAsTwo ? PluralForm::One : PluralForm::Other;
}

PluralForm noPlural(const Quantity& /*count*/, const Catalog& /*catalog*/)
{
    return PluralForm::Other;
}

constexpr Catalog grammar(std::string_view tag, const Notation& notation, decltype(Catalog::label) label,
                          decltype(Catalog::pluralForm) pluralForm, decltype(Catalog::atStart) atStart)
{
    return {tag, englishEntries, {}, nullptr, &notation, inNotation, label, pluralForm, atStart, {}};
}

} // namespace

constexpr Catalog english = grammar("en", englishNotation, labelThatBeginsSmall, oneIsOne, withCapital);

const LanguageInfo& info(Language language)
{
    return *std::ranges::find(languageTable, language, &LanguageInfo::language);
}

std::optional<Language> languageOf(std::string_view tag)
{
    std::string wanted(tag.substr(0, tag.find('.')));
    std::ranges::transform(wanted, wanted.begin(), [](unsigned char letter) {
        return letter == '_' ? '-' : static_cast<char>(std::tolower(letter));
    });
    const std::string_view base = std::string_view(wanted).substr(0, wanted.find('-'));
    if (base == "zh" && (wanted.find("-tw") != std::string::npos || wanted.find("-hk") != std::string::npos ||
                         wanted.find("-mo") != std::string::npos || wanted.find("-hant") != std::string::npos))
        return std::nullopt;
    for (const LanguageInfo& row : languageTable)
        if (base == row.tag.substr(0, row.tag.find('-')))
            return row.language;
    return std::nullopt;
}

Catalog grammarOf(Language language)
{
    switch (language) {
    case Language::English: break;
    case Language::German: return grammar("de", germanNotation, labelAsItIs, oneIsOne, withCapital);
    case Language::French: return grammar("fr", frenchNotation, labelThatBeginsSmall, belowTwoIsOne, withCapital);
    case Language::Spanish: return grammar("es", spanishNotation, labelThatBeginsSmall, oneIsOne, withCapital);
    case Language::BrazilianPortuguese:
        return grammar("pt-BR", brazilianNotation, labelThatBeginsSmall, belowTwoIsOne, withCapital);
    case Language::Japanese: return grammar("ja", japaneseNotation, labelAsItIs, noPlural, asItIs);
    case Language::SimplifiedChinese: return grammar("zh-CN", chineseNotation, labelAsItIs, noPlural, asItIs);
    }
    return english;
}

} // namespace breakeven
