// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/tokens/token_kind.h"
#include "core/evidence/traffic/tokens/token_parts.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace breakeven {

/// A count of tokens that no column of the format stands for.
struct NamedCount {
    TokenKind kind;
    std::string_view name; ///< its column's, or its key's path; outlives the record
    std::uint64_t tokens;
};

/// A row's counts of tokens by what they count. Of several names for the same thing the largest counts, as they repeat
/// each other; parts of different content add up.
class NamedTokens {
public:
    explicit NamedTokens(std::span<const NamedCount> counts);

    [[nodiscard]] TokenParts parts() const;
    [[nodiscard]] std::uint64_t forMinutes() const { return m_tokens[TokenKind::WrittenForMinutes]; }
    [[nodiscard]] bool saysInput() const;
    [[nodiscard]] bool saysOutput() const;
    /// Whether there is input or output.
    [[nodiscard]] bool saysSide() const { return saysInput() || saysOutput(); }
    [[nodiscard]] bool saysCached() const;
    [[nodiscard]] bool saysWritten() const;
    [[nodiscard]] bool saysReasoning() const { return m_said.contains(TokenKind::Reasoning); }
    /// Gemini counts its thoughts apart from what it answers.
    [[nodiscard]] bool reasoningIsBeside() const { return m_hasThoughts; }

private:
    EnumMap<TokenKind, std::uint64_t> m_tokens{};
    EnumSet<TokenKind> m_said;
    bool m_hasThoughts = false;
    bool m_cacheIsDetail = false;
};

} // namespace breakeven
