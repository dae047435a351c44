// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_currency.h"

#include "core/text/ascii.h"
#include "core/words/catalog.h"

#include <algorithm>
#include <vector>

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

/// The longest first; of the same, the one that counts.
std::vector<Spelling> spellings(const Catalog& catalog)
{
    const Currency& shown = *catalog.money.currency;
    std::vector<Spelling> all{{"$", &usDollar}, {"US$", &usDollar, true}, {"USD", &usDollar, true}};
    const auto add = [&all](std::string_view text, const Currency& currency, bool anyCase) {
        if (!text.empty() && std::ranges::find(all, text, &Spelling::text) == all.end())
            all.push_back({text, &currency, anyCase});
    };
    add(signOf(shown, catalog), shown, false);
    add(shown.homeSign, shown, false);
    add(shown.code, shown, true);
    for (const Currency& row : currencyTable) {
        add(signOf(row, catalog), row, false);
        add(row.code, row, false);
    }
    std::ranges::stable_sort(all, [](const Spelling& a, const Spelling& b) { return a.text.size() > b.text.size(); });
    return all;
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
    if (text.empty() || isDigit(text.front()))
        return std::nullopt;
    for (const Spelling& spelling : spellings(catalog))
        if (standsAt(text, 0, spelling))
            return TypedCurrency{spelling.currency, 0, spelling.text.size()};
    return std::nullopt;
}

std::optional<TypedCurrency> currencyWithin(std::string_view text, const Catalog& catalog)
{
    if (text.empty())
        return std::nullopt;
    for (const Spelling& spelling : spellings(catalog))
        for (std::size_t at = 0; at + spelling.text.size() <= text.size(); ++at)
            if (mayStandAt(text, at, spelling) && standsAt(text, at, spelling))
                return TypedCurrency{spelling.currency, at, spelling.text.size()};
    return std::nullopt;
}

} // namespace breakeven
