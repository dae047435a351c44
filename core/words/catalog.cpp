// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/catalog.h"

#include <algorithm>
#include <cassert>

namespace breakeven {

namespace {

/// The shown currency's label is that of its row.
Label resolved(const Label& label, const Catalog& catalog)
{
    const Currency& currency = *catalog.money.currency;
    if (label == shownCurrencySign)
        return {label.table, currency.code, label.column, signOf(currency, *catalog.notation, catalog.tag)};
    if (label == shownCurrencyCode)
        return {label.table, currency.code, label.column, currency.code};
    if (label.table == shownCurrencyName.table && label.row == shownCurrencyName.row)
        return nameOf(currency);
    return label;
}

std::string argumentInWords(const Argument::Value& value, const Catalog& catalog)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* label = std::get_if<Label>(&value))
        return inWords(*label, catalog);
    if (const auto* quantity = std::get_if<Quantity>(&value))
        return catalog.quantity(*quantity, catalog);
    return inWords(std::get<Message>(value), catalog);
}

std::string_view textOf(const CatalogEntry& entry, const Message& message, const Catalog& catalog)
{
    if (entry.counted.empty())
        return entry.text;
    const Argument* counted = message.argument(entry.counted);
    const Quantity* count = counted != nullptr ? std::get_if<Quantity>(&counted->value()) : nullptr;
    assert(count != nullptr); // what is counted is a number
    const std::string_view text = count != nullptr ? entry.form(catalog.pluralForm(*count, catalog)) : entry.text;
    return text.empty() ? entry.text : text;
}

} // namespace

std::string_view Message::id() const
{
    return m_english == nullptr ? std::string_view() : m_english->id();
}

const CatalogEntry& Catalog::entry(const CatalogEntry& ofEnglish) const
{
    return translations.empty() ? ofEnglish : *translations[static_cast<std::size_t>(&ofEnglish - english.data())];
}

std::string_view Catalog::textOf(const Label& of) const
{
    if (labels == nullptr)
        return of.english;
    const auto found = labels->find({of.table, of.row, of.column});
    return found == labels->end() ? of.english : std::string_view(found->second);
}

std::string inWords(const Message& message, const Catalog& catalog)
{
    if (message.empty())
        return {};
    if (!catalog.money.inDollars() && message.id() == "in_dollars")
        return inWords(message, inMoney({}, catalog));
    std::string_view text = textOf(catalog.entry(*message.english()), message, catalog);
    std::string words;
    while (!text.empty()) {
        const std::size_t open = std::min(text.find('{'), text.size());
        std::string_view between = text.substr(0, open);
        if (words.ends_with('.') && between.starts_with('.') && !between.starts_with(".."))
            between.remove_prefix(1); // an abbreviation's point ends the sentence as well: "unter 584 Tsd."
        words += between;
        text.remove_prefix(open);
        if (text.empty())
            break;
        const std::size_t close = text.find('}');
        const bool isStart = text.substr(1).starts_with('^');
        const std::size_t from = isStart ? 2 : 1;
        const Argument* argument = message.argument(text.substr(from, close - from));
        assert(argument != nullptr);
        std::string said = argumentInWords(argument->value(), catalog);
        words += isStart ? catalog.atStart(std::move(said)) : said;
        text.remove_prefix(close + 1);
    }
    return words;
}

std::vector<std::string> inWords(const std::vector<Message>& messages, const Catalog& catalog)
{
    std::vector<std::string> words;
    words.reserve(messages.size());
    for (const Message& message : messages)
        words.push_back(inWords(message, catalog));
    return words;
}

std::string inWords(const Label& label, const Catalog& catalog)
{
    return catalog.label(resolved(label, catalog), catalog);
}

std::string inWords(const Quantity& quantity, const Catalog& catalog)
{
    return catalog.quantity(quantity, catalog);
}

bool readAlike(const Message& a, const Message& b, const Catalog& catalog)
{
    return a == b || inWords(a, catalog) == inWords(b, catalog);
}

Catalog inMoney(const MoneyShown& money, const Catalog& catalog)
{
    Catalog shown = catalog;
    shown.money = money;
    return shown;
}

} // namespace breakeven
