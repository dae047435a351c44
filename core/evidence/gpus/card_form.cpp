// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/card_form.h"

#include "core/text/ascii.h"

namespace breakeven {

namespace {

bool isBetweenWords(char c)
{
    return c == ' ' || c == '-' || c == '_';
}

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Takes the first form out of a word in capitals, with the digits of its generation; absent if there is none.
std::optional<CardForm> takeForm(std::string& word)
{
    for (const CardFormInfo& row : cardFormTable) {
        const std::size_t at = word.find(row.mark);
        if (at == std::string::npos)
            continue;
        std::size_t end = at + row.mark.size();
        while (end < word.size() && isDigit(word[end]))
            ++end;
        word.erase(at, end - at);
        return row.form;
    }
    return std::nullopt;
}

struct Parted {
    std::string bare;
    std::optional<CardForm> form;
};

Parted parted(std::string_view name)
{
    Parted made;
    std::string word;
    const auto endWord = [&made, &word] {
        if (const std::optional<CardForm> form = takeForm(word); form && !made.form)
            made.form = form;
        made.bare += word;
        word.clear();
    };
    for (const char c : name)
        if (isBetweenWords(c))
            endWord();
        else
            word += capital(c);
    endWord();
    return made;
}

} // namespace

std::string bareName(std::string_view name)
{
    std::string made;
    for (const char c : name)
        if (!isBetweenWords(c))
            made += capital(c);
    return made;
}

std::optional<CardForm> formIn(std::string_view name)
{
    return parted(name).form;
}

std::string withoutForm(std::string_view name)
{
    return parted(name).bare;
}

} // namespace breakeven
