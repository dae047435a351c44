// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// For how long a unit of reserved capacity is committed to.
enum class UnitTerm { None, Week, Month, ThreeMonths, SixMonths, Year };

struct UnitTermInfo {
    UnitTerm term;
    std::string_view id;
    std::string_view name; ///< as a person reads it, within a sentence

    [[nodiscard]] constexpr Label label() const { return {"unit_term", id, "name", name}; }
};

inline constexpr EnumTable<&UnitTermInfo::term> unitTermTable{{
    {UnitTerm::None, "none", "pay as you go"},
    {UnitTerm::Week, "week", "reserved for a week"},
    {UnitTerm::Month, "month", "reserved for a month"},
    {UnitTerm::ThreeMonths, "3_months", "reserved for three months"},
    {UnitTerm::SixMonths, "6_months", "reserved for six months"},
    {UnitTerm::Year, "year", "reserved for a year"},
}};
template <> inline constexpr const auto& tableOf<UnitTerm> = unitTermTable;

/// What a listed price is paid for.
enum class PricePeriod { Hour, Week, Month, Year };

struct PricePeriodInfo {
    PricePeriod period;
    std::string_view id;
    std::string_view name; ///< after an amount
    double hours;

    [[nodiscard]] constexpr Label label() const { return {"price_period", id, "name", name}; }
};

inline constexpr EnumTable<&PricePeriodInfo::period> pricePeriodTable{{
    {PricePeriod::Hour, "hour", "an hour", 1},
    {PricePeriod::Week, "week", "a week", 168},
    {PricePeriod::Month, "month", "a month", 730},
    {PricePeriod::Year, "year", "a year", 8760},
}};
template <> inline constexpr const auto& tableOf<PricePeriod> = pricePeriodTable;

/// What a unit costs, as it is listed.
struct UnitPrice {
    UnitTerm term = UnitTerm::None;
    double usd = 0;
    PricePeriod per = PricePeriod::Hour;

    [[nodiscard]] double hourly() const { return usd / info(per).hours; } ///< US dollars
    friend bool operator==(const UnitPrice&, const UnitPrice&) = default;
};

/// What a unit's throughput is counted in.
enum class UnitCount {
    Tokens, ///< of input, an output token counting for several of them
    Characters,
    InputAlone, ///< output is reserved apart
    OutputAlone ///< input is reserved apart
};

struct UnitCountInfo {
    UnitCount count;
    std::string_view id;
};

inline constexpr EnumTable<&UnitCountInfo::count> unitCountTable{{
    {UnitCount::Tokens, "tokens"},
    {UnitCount::Characters, "characters"},
    {UnitCount::InputAlone, "input_tokens"},
    {UnitCount::OutputAlone, "output_tokens"},
}};
template <> inline constexpr const auto& tableOf<UnitCount> = unitCountTable;

/// Reserved capacity of a model as one provider sells it.
struct UnitOffer {
    std::string provider;
    std::string model;
    std::string unit; ///< what the provider calls it
    UnitCount counts = UnitCount::Tokens;
    std::optional<double> throughput;       ///< a minute; absent where it is not public
    std::optional<double> outputWeight;     ///< input tokens that an output token counts for
    std::optional<double> cachedWeight;     ///< the same of a cached one; absent where nobody says
    std::optional<double> cacheWriteWeight; ///< the same of one that is written to the cache
    double minimum = 1;                     ///< units
    double increment = 1;                   ///< units
    std::string source;                     ///< of all of the above, in a few words
    std::string asOf;                       ///< as_of.h; empty if unknown
    std::vector<UnitPrice> prices;          ///< of different terms, the shortest first; may be empty
    std::string priceSource;                ///< of the prices; empty if there are none
    std::string priceAsOf;
    std::string note; ///< what the figures do not say; may be empty

    friend bool operator==(const UnitOffer&, const UnitOffer&) = default;
};

/// What tells an offer from all others: "azure-openai-foundry/gpt-5.4/ptu-global".
[[nodiscard]] std::string unitId(const UnitOffer& offer);

/// "gpt-5.4, PTU Global, Azure OpenAI (Foundry)".
[[nodiscard]] Message unitName(const UnitOffer& offer);

/// "$260.00 a month, reserved for a month".
[[nodiscard]] Message priceWords(const UnitPrice& price);

/// Its price for a term; null if it is not sold so.
[[nodiscard]] const UnitPrice* priceFor(const UnitOffer& offer, UnitTerm term);

/// Why nothing can be filled in from an offer, in a sentence; empty if something can.
[[nodiscard]] Message whyLeftOut(const UnitOffer& offer);

} // namespace breakeven
