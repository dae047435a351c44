// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_currency.h"

#include "core/text/ascii.h"
#include "core/words/catalog.h"

#include <algorithm>

namespace breakeven {

namespace {

/// What a currency is typed as.
struct Spelling {
    std::string_view text;
    const Currency* currency;
    bool anyCase = false;
};

bool isCodeLetter(char c)
{
    return lowerCase(c) >= 'a' && lowerCase(c) <= 'z';
}

/// All of them, of the same text first the one that counts.
template <typename Take> void forEachSpelling(const Catalog& catalog, const Take& take)
{
    const Currency& shown = *catalog.money.currency;
    take(Spelling{"$", &usDollar});
    take(Spelling{"US$", &usDollar, true});
    take(Spelling{"USD", &usDollar, true});
    take(Spelling{signOf(shown, *catalog.notation, catalog.tag), &shown});
    if (!shown.homeSign.empty())
        take(Spelling{shown.homeSign, &shown});
    take(Spelling{shown.code, &shown, true});
    for (const Currency& row : currencyTable) {
        take(Spelling{signOf(row, *catalog.notation, catalog.tag), &row});
        take(Spelling{row.code, &row});
    }
}

bool standsAt(std::string_view text, std::size_t at, const Spelling& spelling)
{
    const std::string_view there = text.substr(at, spelling.text.size());
    const auto same = [&spelling](char a, char b) {
        return a == b || (spelling.anyCase && lowerCase(a) == lowerCase(b));
    };
    if (!std::ranges::equal(there, spelling.text, same))
        return false;
    const std::size_t end = at + there.size();
    return !isCodeLetter(there.back()) || end == text.size() || !isCodeLetter(text[end]);
}

/// A letter's code begins a word, or stands behind the letter of a magnitude.
bool mayStandAt(std::string_view text, std::size_t at, const Spelling& spelling)
{
    const bool followsLetter = at > 0 && isCodeLetter(text[at - 1]);
    return !followsLetter || !isCodeLetter(spelling.text.front()) || at == 1;
}

} // namespace

std::optional<TypedCurrency> currencyAtStart(std::string_view text, const Catalog& catalog)
{
    std::optional<TypedCurrency> longest;
    if (text.empty() || isDigit(text.front()))
        return longest;
    forEachSpelling(catalog, [&](const Spelling& spelling) {
        if ((!longest || spelling.text.size() > longest->length) && standsAt(text, 0, spelling))
            longest = TypedCurrency{spelling.currency, 0, spelling.text.size()};
    });
    return longest;
}

std::optional<TypedCurrency> currencyWithin(std::string_view text, const Catalog& catalog)
{
    std::optional<TypedCurrency> longest;
    if (text.empty())
        return longest;
    forEachSpelling(catalog, [&](const Spelling& spelling) {
        if (longest && spelling.text.size() <= longest->length)
            return;
        for (std::size_t at = 0; at + spelling.text.size() <= text.size(); ++at)
            if (mayStandAt(text, at, spelling) && standsAt(text, at, spelling)) {
                longest = TypedCurrency{spelling.currency, at, spelling.text.size()};
                return;
            }
    });
    return longest;
}

} // namespace breakeven
