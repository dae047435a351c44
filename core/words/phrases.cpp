// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/phrases.h"

#include "core/words/english.h"

#include <utility>

namespace breakeven {

Message verbatim(std::string text)
{
    return {"verbatim(text)", std::move(text)};
}

Message asMessage(const Label& label)
{
    return {"label(label)", label};
}

Message asMessage(const Quantity& quantity)
{
    return {"quantity(quantity)", quantity};
}

Message saidInDollars(Message words)
{
    return words.empty() ? words : Message{"in_dollars(words)", std::move(words)};
}

Message sentences(Message first, Message next)
{
    if (first.empty() || next.empty())
        return first.empty() ? next : first;
    return {"sentences(first, next)", std::move(first), std::move(next)};
}

Message sentences(const std::vector<Message>& all)
{
    Message text;
    for (const Message& sentence : all)
        text = sentences(std::move(text), sentence);
    return text;
}

Message asSentence(const Message& what)
{
    return {"sentence(words)", what};
}

Message listed(const std::vector<Message>& items)
{
    Message list;
    for (const Message& item : items)
        list = list.empty() ? item : Message{"list(items, item)", std::move(list), item};
    return list;
}

Message listedWithSemicolons(const std::vector<Message>& items)
{
    Message list;
    for (const Message& item : items)
        list = list.empty() ? item : Message{"list.semicolons(items, item)", std::move(list), item};
    return list;
}

Message listedWithAnd(const std::vector<Message>& items)
{
    if (items.size() < 2)
        return listed(items);
    return {"list.last(items, item)", listed({items.begin(), items.end() - 1}), items.back()};
}

Message listedWithOr(const std::vector<Message>& items)
{
    if (items.size() < 2)
        return listed(items);
    return {"list.last_or(items, item)", listed({items.begin(), items.end() - 1}), items.back()};
}

} // namespace breakeven
