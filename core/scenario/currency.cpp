// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/currency.h"

#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/inputs/typed/typed_value.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>
#include <utility>
#include <vector>

namespace breakeven {

namespace {

constexpr int allDigits = 15;

Quantity rateOf(double perDollar)
{
    return Quantity::rounded(perDollar, allDigits);
}

Error wrongRate(Message rate)
{
    return {"/per_dollar", Message{"currency.wrong_rate(rate, least, most)", std::move(rate), rateOf(currencyRates.low),
                                   rateOf(currencyRates.high)}};
}

Message codesOfOthers()
{
    std::vector<Message> codes;
    for (const Currency& row : currencyTable)
        if (&row != &usDollar)
            codes.push_back(verbatim(std::string(row.code)));
    return listed(codes);
}

bool saysSomething(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

} // namespace

Outcome checkCurrency(const ShownCurrency& currency)
{
    const Currency* row = findCurrency(currency.code);
    if (row == nullptr)
        return Error{"/code", Message{"currency.unknown(code, allowed)", inQuotes(currency.code), codesOfOthers()}};
    if (row == &usDollar)
        return Error{"/code", Message{"currency.dollars"}};
    if (!std::isfinite(currency.perDollar) || !currencyRates.contains(currency.perDollar))
        return wrongRate(asMessage(rateOf(currency.perDollar)));
    if (!parseDate(currency.day))
        return Error{"/day", Message{"currency.wrong_day(day)", inQuotes(currency.day)}};
    if (!saysSomething(currency.source))
        return Error{"/source", Message{"currency.no_source"}};
    return success();
}

Result<ShownCurrency> currencyFrom(const RateTexts& typed, std::chrono::sys_days today, const Catalog& catalog)
{
    const std::optional<double> rate = parseNumber(typed.rate, catalog);
    ShownCurrency currency{typed.code, rate.value_or(1), typed.day, oneLine(typed.source)};
    const Outcome checked = checkCurrency(currency);
    if (!rate && (checked || checked.error().where != "/code"))
        return wrongRate(verbatim(inQuotes(typed.rate)));
    if (!checked)
        return checked.error();
    if (const Result<std::chrono::sys_days> day = statedDay(typed.day, today, "/day"); !day)
        return day.error();
    return currency;
}

MoneyShown moneyIn(const std::optional<ShownCurrency>& currency)
{
    if (!currency || !checkCurrency(*currency))
        return {};
    return {findCurrency(currency->code), currency->perDollar};
}

Message currencyInWords(const std::optional<ShownCurrency>& currency)
{
    const Currency* row = currency ? findCurrency(currency->code) : nullptr;
    if (row == nullptr)
        return asMessage(nameOf(usDollar));
    return {"currency.in_words(currency, rate, day, source)", nameOf(*row), rateOf(currency->perDollar), currency->day,
            oneLine(currency->source)};
}

bool isOldRate(const ShownCurrency& currency, std::chrono::sys_days today)
{
    return ageInDays(currency.day, today).value_or(0) > oldestRate.count();
}

Message currencyInShort(const std::optional<ShownCurrency>& currency, std::chrono::sys_days today)
{
    if (moneyIn(currency).inDollars())
        return {};
    const Label name = nameOf(*findCurrency(currency->code));
    const Quantity rate = rateOf(currency->perDollar);
    const int days = ageInDays(currency->day, today).value_or(0);
    return days < 1 ? Message{"currency.of_today(currency, rate)", name, rate}
                    : Message{"currency.aged(currency, rate, days)", name, rate, Quantity::plain(days)};
}

Message currencyStatement(const std::optional<ShownCurrency>& currency,
                          const std::optional<std::chrono::sys_days>& today)
{
    if (moneyIn(currency).inDollars())
        return {};
    const Label name = nameOf(*findCurrency(currency->code));
    const Quantity rate = rateOf(currency->perDollar);
    const std::string source = oneLine(currency->source);
    return today && isOldRate(*currency, *today)
               ? Message{"currency.shown_old(currency, rate, day, source)", name, rate, currency->day, source}
               : Message{"currency.shown(currency, rate, day, source)", name, rate, currency->day, source};
}

} // namespace breakeven
