// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <cstdint>
#include <string_view>

namespace breakeven {

/// What a count of tokens counts, as its name says.
enum class TokenKind : std::uint8_t {
    None, ///< no count of tokens
    Input,
    Output,
    Total,
    Uncached, ///< input that was not read from the cache
    Cached,   ///< read from the prompt cache
    Written,  ///< written to it, for however long
    WrittenForMinutes,
    WrittenForAnHour,
    Reasoning,  ///< output that is not shown
    InputPart,  ///< of one kind, such as audio
    OutputPart, ///< likewise
    CachedPart, ///< likewise, of what is read from the cache
    OtherInput, ///< part of the input that isn't known
    OtherOutput,
    Other ///< not understood
};

struct TokenKindInfo {
    TokenKind kind;
    bool addsUp = false;       ///< of several names each counts something else; else they repeat each other
    bool isRemarkable = false; ///< a person must be told what became of them
};

inline constexpr EnumTable<&TokenKindInfo::kind> tokenKindTable{{
    {TokenKind::None},
    {TokenKind::Input},
    {TokenKind::Output},
    {TokenKind::Total},
    {TokenKind::Uncached},
    {TokenKind::Cached},
    {TokenKind::Written},
    {TokenKind::WrittenForMinutes},
    {TokenKind::WrittenForAnHour},
    {TokenKind::Reasoning, false, true},
    {TokenKind::InputPart, true},
    {TokenKind::OutputPart, true},
    {TokenKind::CachedPart, true},
    {TokenKind::OtherInput, true, true},
    {TokenKind::OtherOutput, true, true},
    {TokenKind::Other, true, true},
}};
template <> inline constexpr const auto& tableOf<TokenKind> = tokenKindTable;

/// Of a key's path ("usage.prompt_tokens_details.cached_tokens") or a column's name, in words that are set apart by
/// signs or by capitals. Names that speak of tokens without counting them ("max_tokens", "cost_per_token") are None, as
/// are those that don't speak of tokens.
[[nodiscard]] TokenKind tokenKindOf(std::string_view path);

/// Whether an object under that key holds counts of tokens: "usage", "token_usage", "prompt_tokens_details".
[[nodiscard]] bool holdsTokens(std::string_view key);

} // namespace breakeven
