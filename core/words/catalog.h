// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/currency.h"
#include "core/words/message.h"
#include "core/words/notation.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>

namespace breakeven {

/// The forms that a text takes for a count, as Unicode's plural rules name them. English has two of them: One and
/// Other.
enum class PluralForm { Zero, One, Two, Few, Many, Other };

/// A message in one language. In its text an argument's name stands in braces; "{^name}" where it begins a sentence.
struct CatalogEntry {
    std::string_view name;         ///< as MessageName has it: "verdict.saves(volume, saving)"
    std::string_view text;         ///< its form Other
    std::string_view one = {};     ///< instead, for a count that takes the form One
    std::string_view counted = {}; ///< which argument is counted; empty if the text has no plural
    std::string_view zero = {};
    std::string_view two = {};
    std::string_view few = {};
    std::string_view many = {};

    [[nodiscard]] constexpr std::string_view id() const { return name.substr(0, name.find('(')); }
    /// The text of a form; empty if this language has none of its own.
    [[nodiscard]] constexpr std::string_view form(PluralForm form) const
    {
        switch (form) {
        case PluralForm::Zero: return zero;
        case PluralForm::One: return one;
        case PluralForm::Two: return two;
        case PluralForm::Few: return few;
        case PluralForm::Many: return many;
        case PluralForm::Other: break;
        }
        return text;
    }
};

/// Texts of tables' rows in one language, by the label's table, row and column.
using LabelTexts = std::map<std::tuple<std::string_view, std::string_view, std::string_view>, std::string>;

/// A language: its messages, and how it writes what stands in them.
struct Catalog {
    std::string_view tag;                  ///< BCP 47: "pt-BR"
    std::span<const CatalogEntry> english; ///< the English catalog (core/words/english.h)
    /// For each entry of the English catalog, in its order, the one that says the same: what `translationsOf` gives
    /// (core/words/english.h). Empty for English itself.
    std::span<const CatalogEntry* const> translations;
    const LabelTexts* labels; ///< what is not in it stays English; null for English itself
    const Notation* notation;
    std::string (*quantity)(const Quantity&, const Catalog&);
    std::string (*label)(const Label&, const Catalog&);
    PluralForm (*pluralForm)(const Quantity&, const Catalog&);
    std::string (*atStart)(std::string words); ///< as they begin a sentence
    MoneyShown money = {};                     ///< the currency that it writes money in

    [[nodiscard]] const CatalogEntry& entry(const CatalogEntry& ofEnglish) const;
    /// The label's text as the table of labels has it.
    [[nodiscard]] std::string_view textOf(const Label& of) const;
};

/// The catalog with money in a currency.
[[nodiscard]] Catalog inMoney(const MoneyShown& money, const Catalog& catalog = english);

} // namespace breakeven
