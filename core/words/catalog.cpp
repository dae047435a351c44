// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/catalog.h"

#include <algorithm>
#include <cassert>

namespace breakeven {

namespace {

std::string argumentInWords(const Argument::Value& value, const Catalog& catalog)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* label = std::get_if<Label>(&value))
        return catalog.label(*label);
    if (const auto* quantity = std::get_if<Quantity>(&value))
        return catalog.quantity(*quantity);
    return inWords(std::get<Message>(value), catalog);
}

std::string_view textOf(const CatalogEntry& entry, const Message& message, const Catalog& catalog)
{
    if (entry.counted.empty())
        return entry.text;
    const Argument* counted = message.argument(entry.counted);
    const Quantity* count = counted != nullptr ? std::get_if<Quantity>(&counted->value()) : nullptr;
    assert(count != nullptr); // the test of the catalogs checks that what is counted is an argument
    return count != nullptr && catalog.isOne(*count) ? entry.one : entry.text;
}

} // namespace

const CatalogEntry* Catalog::find(std::string_view id) const
{
    const auto found = std::ranges::find(entries, id, &CatalogEntry::id);
    return found == entries.end() ? nullptr : &*found;
}

std::string inWords(const Message& message, const Catalog& catalog)
{
    if (message.empty())
        return {};
    const CatalogEntry* own = catalog.find(message.id());
    const CatalogEntry* entry = own != nullptr ? own : english.find(message.id());
    assert(entry != nullptr);
    std::string_view text = textOf(*entry, message, catalog);
    std::string words;
    while (!text.empty()) {
        const std::size_t open = std::min(text.find('{'), text.size());
        words += text.substr(0, open);
        text.remove_prefix(open);
        if (text.empty())
            break;
        const std::size_t close = text.find('}');
        const Argument* argument = message.argument(text.substr(1, close - 1));
        assert(argument != nullptr);
        words += argumentInWords(argument->value(), catalog);
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
    return catalog.label(label);
}

bool readAlike(const Message& a, const Message& b)
{
    return a == b || inWords(a) == inWords(b);
}

} // namespace breakeven
