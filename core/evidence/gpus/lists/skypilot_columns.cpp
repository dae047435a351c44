// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_columns.h"

#include "core/evidence/list_currency.h"
#include "core/words/english.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

std::string inCapitals(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// "EUR" of "Price (EUR)", "PriceEUR" and "Price_eur", a heading that begins so; empty if it is another.
std::string currencyInHeading(const std::string& heading, std::string_view begin)
{
    if (!heading.starts_with(begin))
        return {};
    std::string rest = heading.substr(begin.size());
    std::erase_if(rest, [](char c) { return c == ' ' || c == '(' || c == ')' || c == '_' || c == '-'; });
    rest = inCapitals(std::move(rest));
    return isCurrencyCode(rest) ? rest : std::string();
}

struct PricePlace {
    std::size_t at;
    std::string currency;
};

/// The column of that name, or of that name with a currency behind it.
PricePlace pricePlace(const CsvTable& table, const char* name)
{
    const std::size_t plain = table.place(name);
    if (plain < table.columns.size())
        return {plain, {}};
    for (std::size_t at = 0; at < table.columns.size(); ++at)
        if (std::string currency = currencyInHeading(table.columns[at], name); !currency.empty())
            return {at, std::move(currency)};
    return {table.columns.size(), {}};
}

} // namespace

Result<SkypilotColumns> SkypilotColumns::of(const CsvTable& table, const std::string& where)
{
    const PricePlace price = pricePlace(table, "Price");
    const PricePlace spot = pricePlace(table, "SpotPrice");
    struct Needed {
        const char* name;
        std::size_t at;
    };
    const std::array<Needed, 6> needed{{{"InstanceType", table.place("InstanceType")},
                                        {"AcceleratorName", table.place("AcceleratorName")},
                                        {"AcceleratorCount", table.place("AcceleratorCount")},
                                        {"Price", price.at},
                                        {"SpotPrice", spot.at},
                                        {"Region", table.place("Region")}}};
    for (const Needed& column : needed)
        if (column.at == table.columns.size())
            return Error{where, Message{"skypilot.no_catalog(column)", std::string(column.name)}};
    return SkypilotColumns{needed[0].at,
                           needed[1].at,
                           needed[2].at,
                           price.at,
                           spot.at,
                           needed[5].at,
                           table.place("GpuInfo"),
                           table.place("AvailabilityZone"),
                           table.place("Currency"),
                           price.currency};
}

std::string SkypilotColumns::field(const CsvTable::Row& row, std::size_t place)
{
    return place < row.fields.size() ? row.fields[place] : std::string();
}

std::string SkypilotColumns::currencyOf(const CsvTable::Row& row) const
{
    const std::string own = inCapitals(field(row, currency));
    return own.empty() ? priceCurrency : own;
}

} // namespace breakeven
