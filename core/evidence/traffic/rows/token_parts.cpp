// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/token_parts.h"

#include <array>

namespace breakeven {

namespace {

enum Part : std::size_t { Cached, Written, Reasoning, InputParts, OutputParts, PartCount };

/// For each part whether it adds to the count that could hold it.
using Beside = std::array<bool, PartCount>;

class Settling {
public:
    explicit Settling(const TokenParts& parts)
        : m_parts(parts), m_sizes{parts.cached, parts.written, parts.reasoning, parts.inputParts, parts.outputParts}
    {
    }

    /// Parts that their count is too small to hold are beside it.
    [[nodiscard]] Beside possible(Beside beside) const
    {
        if (m_parts.cached + m_parts.written > m_parts.input && !(beside[Cached] || beside[Written]))
            beside[Cached] = beside[Written] = true;
        if (m_parts.reasoning > m_parts.output)
            beside[Reasoning] = true;
        if (m_parts.inputParts > m_parts.input)
            beside[InputParts] = true;
        if (m_parts.outputParts > m_parts.output)
            beside[OutputParts] = true;
        return beside;
    }

    /// The one that makes the total: as is usual if that does, else the first of those that do.
    [[nodiscard]] std::optional<Beside> byTotal(const Beside& usual) const
    {
        const std::uint64_t total = m_parts.total.value_or(0);
        if (total == 0)
            return std::nullopt;
        if (sum(usual) == total && possible(usual) == usual)
            return usual;
        for (unsigned mask = 0; mask < 1U << PartCount; ++mask) {
            Beside beside{};
            for (std::size_t part = 0; part < PartCount; ++part)
                beside[part] = (mask >> part & 1U) != 0;
            if (sum(beside) == total && possible(beside) == beside)
                return beside;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::uint64_t sum(const Beside& beside) const { return input(beside) + output(beside); }
    [[nodiscard]] std::uint64_t input(const Beside& beside) const
    {
        return m_parts.input + of(beside, Cached) + of(beside, Written) + of(beside, InputParts);
    }
    [[nodiscard]] std::uint64_t output(const Beside& beside) const
    {
        return m_parts.output + of(beside, Reasoning) + of(beside, OutputParts);
    }

private:
    [[nodiscard]] std::uint64_t of(const Beside& beside, Part part) const { return beside[part] ? m_sizes[part] : 0; }

    const TokenParts& m_parts;
    std::array<std::uint64_t, PartCount> m_sizes;
};

CacheProof byUncached(const TokenParts& parts)
{
    if (!parts.uncached)
        return CacheProof::None;
    if (*parts.uncached + parts.cached == parts.input)
        return CacheProof::Within;
    return *parts.uncached == parts.input ? CacheProof::Beside : CacheProof::None;
}

} // namespace

SettledTokens settledTokens(const TokenParts& parts, TokenHolding usual, bool reasoningBeside)
{
    const bool nothing = usual == TokenHolding::Nothing;
    const bool noCache = usual != TokenHolding::All;
    const std::uint64_t cache = parts.cached + parts.written;
    const Settling settling(parts);
    const Beside wanted{noCache, noCache, nothing || reasoningBeside, nothing, nothing};
    SettledTokens settled;
    Beside beside = settling.possible(wanted);
    const std::optional<Beside> proven = settling.byTotal(wanted);
    const CacheProof byCounts = byUncached(parts);
    if (proven)
        beside = *proven;
    else if (byCounts != CacheProof::None)
        beside[Cached] = beside[Written] = byCounts == CacheProof::Beside;
    if (cache > 0 && (proven || byCounts != CacheProof::None || cache > parts.input))
        settled.proof = (parts.cached > 0 ? beside[Cached] : beside[Written]) ? CacheProof::Beside : CacheProof::Within;
    if (parts.total.value_or(0) > 0)
        settled.missing = static_cast<std::int64_t>(*parts.total) - static_cast<std::int64_t>(settling.sum(beside));
    if (cache > 0 && settled.proof == CacheProof::None) {
        settled.inDoubt = cache;
        beside[Cached] = beside[Written] = false;
    }
    settled.input = settling.input(beside);
    settled.output = settling.output(beside);
    return settled;
}

} // namespace breakeven
