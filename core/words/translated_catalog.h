// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/languages.h"

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A language with its words, which come from outside while the program runs. What is not translated stays English.
class TranslatedCatalog {
public:
    /// The translation of an English text; empty if there is none. `name` is the entry's (CatalogEntry::name) or, of a
    /// table's text, "TABLE.ROW.COLUMN"; `count` is above −1 where the text has a plural, and picks its form.
    using Lookup = std::function<std::string(std::string_view original, const std::string& name, int count)>;

    TranslatedCatalog(const Catalog& grammar, std::span<const Label> labels, const Lookup& lookup);
    TranslatedCatalog(const TranslatedCatalog&) = delete;
    TranslatedCatalog& operator=(const TranslatedCatalog&) = delete;

    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    /// The texts that stay English, by their names.
    [[nodiscard]] const std::vector<std::string>& missing() const { return m_missing; }

private:
    /// Keeps a text; the English one if there is no translation.
    std::string_view kept(std::string text, std::string_view original, const std::string& name);

    std::deque<std::string> m_texts;
    std::vector<CatalogEntry> m_entries;
    std::vector<const CatalogEntry*> m_byEnglish;
    LabelTexts m_labels;
    std::vector<std::string> m_missing;
    Catalog m_catalog;
};

/// How a label is called among the texts to translate: "option.hybrid.name".
[[nodiscard]] std::string nameOf(const Label& label);

} // namespace breakeven
