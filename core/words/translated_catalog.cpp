// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/translated_catalog.h"

#include "core/words/english.h"

#include <utility>

namespace breakeven {

namespace {

// What Qt's translations are asked for the two forms that the languages of the table have.
constexpr int one = 1;
constexpr int many = 5;

} // namespace

std::string nameOf(const Label& label)
{
    std::string name(label.table);
    name.append(1, '.').append(label.row).append(1, '.').append(label.column);
    return name;
}

std::string_view TranslatedCatalog::kept(std::string text, std::string_view original, const std::string& name)
{
    if (text.empty() && original.empty())
        return {};
    if (text.empty()) {
        m_missing.push_back(name);
        return original;
    }
    return m_texts.emplace_back(std::move(text));
}

TranslatedCatalog::TranslatedCatalog(const Catalog& grammar, std::span<const Label> labels, const Lookup& lookup)
    : m_catalog(grammar)
{
    m_entries.reserve(englishEntries.size());
    for (const CatalogEntry& entry : englishEntries) {
        const std::string name(entry.name);
        CatalogEntry ours{.name = entry.name, .text = {}, .counted = entry.counted};
        if (entry.counted.empty()) {
            ours.text = kept(lookup(entry.text, name, -1), entry.text, name);
        } else {
            ours.text = kept(lookup(entry.text, name, many), entry.text, name);
            ours.one = kept(lookup(entry.text, name, one), entry.one, name);
        }
        m_entries.push_back(ours);
    }
    for (const CatalogEntry& entry : m_entries)
        m_byEnglish.push_back(&entry);
    for (const Label& label : labels)
        m_labels[{label.table, label.row, label.column}] =
            kept(lookup(label.english, nameOf(label), -1), label.english, nameOf(label));
    m_catalog.translations = m_byEnglish;
    m_catalog.labels = &m_labels;
}

} // namespace breakeven
