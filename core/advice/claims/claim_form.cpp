// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_form.h"

#include "core/inputs/typed/typed_value.h"
#include "core/text/utf8.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <string_view>

namespace breakeven {

namespace {

/// Figures are read as the values of inputs are, so each unit has a row like theirs.
struct Reader {
    ClaimUnit unit;
    Range range;
    Scale scale;
    std::string_view example;
};

constexpr EnumTable<&Reader::unit> readers{{
    {ClaimUnit::Money, {-1e12, 1e12}, Scale::Linear, {}},
    {ClaimUnit::Requests, {0, 1e12}, Scale::Linear, "15k"},
    {ClaimUnit::Months, {0, 1200}, Scale::Linear, "4"},
    {ClaimUnit::Hours, {0, 1e6}, Scale::Linear, "40"},
    {ClaimUnit::GpuHours, {0, 1e9}, Scale::Linear, "12"},
    {ClaimUnit::Times, {0, 1e9}, Scale::Linear, "10"},
    {ClaimUnit::Percent, {-1e6, 100}, Scale::Linear, "80 %"},
    {ClaimUnit::Count, {0, 1e9}, Scale::Integer, "2"},
}};

const Reader& readerOf(ClaimFigure figure)
{
    return readers[info(figure).unit];
}

/// As it may be typed; money as it is shown.
Message exampleOf(ClaimFigure figure)
{
    constexpr double amount = 900;
    const std::string_view example = readerOf(figure).example;
    return example.empty() ? asMessage(Quantity::money(amount)) : verbatim(std::string(example));
}

Result<double> readClaimedFigure(ClaimFigure figure, std::string_view text, const Catalog& catalog)
{
    const ClaimFigureInfo& row = info(figure);
    const Reader& reader = readerOf(figure);
    return parseTyped({row.id, nullptr, row.name, "", info(row.unit).id, reader.range, reader.range, 1, reader.scale, 0,
                       Tier::Advanced, row.help},
                      text, catalog);
}

std::string trimmedEntry(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(spaces);
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(spaces) - first + 1));
}

Quantity length(std::size_t characters)
{
    return Quantity::fullCount(static_cast<double>(characters));
}

Error atField(std::string_view field, Message sentence)
{
    return {std::string(field), std::move(sentence)};
}

/// "… is not a number." of what was typed there.
Error refusedAt(std::string_view field, const Error& refusal)
{
    return atField(field, {"claim_form.refused(refusal)", refusal.what});
}

} // namespace

Result<Claim> readClaim(const TypedClaim& typed, const Catalog& catalog)
{
    Claim claim{.text = trimmedEntry(typed.text),
                .figure = typed.figure,
                .option = typed.option,
                .published = {0, 0},
                .source = trimmedEntry(typed.source),
                .unknown = {}};
    if (claim.text.empty())
        return atField("text", Message{"claim_form.no_text"});
    if (const std::size_t count = characterCount(claim.text); count > longestClaimText)
        return atField("text",
                       Message{"claim_form.text_too_long(count, most)", length(count), length(longestClaimText)});
    if (trimmedEntry(typed.low).empty())
        return atField("low", Message{"claim_form.no_figure(example)", exampleOf(typed.figure)});
    const Result<double> low = readClaimedFigure(typed.figure, typed.low, catalog);
    if (!low)
        return refusedAt("low", low.error());
    claim.published = {*low, *low};
    if (!trimmedEntry(typed.high).empty()) {
        const Result<double> high = readClaimedFigure(typed.figure, typed.high, catalog);
        if (!high)
            return refusedAt("high", high.error());
        if (*high < *low)
            return atField("high", Message{"claim_form.ends_are_crossed"});
        claim.published.high = *high;
    }
    if (const std::size_t count = characterCount(claim.source); count > longestClaimText)
        return atField("source",
                       Message{"claim_form.source_too_long(count, most)", length(count), length(longestClaimText)});
    return claim;
}

} // namespace breakeven
