// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/named_tokens.h"

#include <algorithm>

namespace breakeven {

namespace {

bool isOfCache(TokenKind kind)
{
    constexpr EnumSet<TokenKind> ofCache{TokenKind::Cached, TokenKind::CachedPart, TokenKind::Written,
                                         TokenKind::WrittenForMinutes, TokenKind::WrittenForAnHour};
    return ofCache.contains(kind);
}

/// "usage.input_tokens_details.cached_tokens": it stands in an object that parts the input.
bool isDetailOfInput(std::string_view path)
{
    const std::size_t detail = path.find("etail");
    if (detail == std::string_view::npos)
        return false;
    const std::string_view before = path.substr(0, detail);
    const std::string_view key = before.substr(before.rfind('.') + 1); // npos + 1 is 0
    return key.find("nput") != std::string_view::npos || key.find("rompt") != std::string_view::npos;
}

} // namespace

NamedTokens::NamedTokens(std::span<const NamedCount> counts)
{
    for (const NamedCount& count : counts) {
        std::uint64_t& tokens = m_tokens[count.kind];
        tokens = info(count.kind).addsUp ? tokens + count.tokens : std::max(tokens, count.tokens);
        m_said.insert(count.kind);
        m_hasThoughts = m_hasThoughts ||
                        (count.kind == TokenKind::Reasoning && count.name.find("houghts") != std::string_view::npos);
        m_cacheIsDetail = m_cacheIsDetail || (isOfCache(count.kind) && isDetailOfInput(count.name));
    }
}

TokenParts NamedTokens::parts() const
{
    TokenParts parts;
    parts.input = m_tokens[TokenKind::Input];
    parts.output = m_tokens[TokenKind::Output];
    parts.cached = m_said.contains(TokenKind::Cached) ? m_tokens[TokenKind::Cached] : m_tokens[TokenKind::CachedPart];
    parts.written = m_tokens[TokenKind::Written];
    parts.forAnHour = m_tokens[TokenKind::WrittenForAnHour];
    parts.reasoning = m_tokens[TokenKind::Reasoning];
    parts.inputParts = m_tokens[TokenKind::InputPart] + m_tokens[TokenKind::OtherInput];
    parts.outputParts = m_tokens[TokenKind::OutputPart] + m_tokens[TokenKind::OtherOutput];
    parts.cacheIsDetail = m_cacheIsDetail;
    if (m_said.contains(TokenKind::Uncached))
        parts.uncached = m_tokens[TokenKind::Uncached];
    if (m_said.contains(TokenKind::Total))
        parts.total = m_tokens[TokenKind::Total];
    return parts;
}

bool NamedTokens::saysInput() const
{
    return m_said.contains(TokenKind::Input) || m_said.contains(TokenKind::InputPart) ||
           m_said.contains(TokenKind::OtherInput);
}

bool NamedTokens::saysOutput() const
{
    return m_said.contains(TokenKind::Output) || m_said.contains(TokenKind::OutputPart) ||
           m_said.contains(TokenKind::OtherOutput);
}

bool NamedTokens::saysCached() const
{
    return m_said.contains(TokenKind::Cached) || m_said.contains(TokenKind::CachedPart);
}

bool NamedTokens::saysWritten() const
{
    return m_said.contains(TokenKind::Written) || m_said.contains(TokenKind::WrittenForMinutes) ||
           m_said.contains(TokenKind::WrittenForAnHour);
}

} // namespace breakeven
