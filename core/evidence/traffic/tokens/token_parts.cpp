// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/token_parts.h"

#include "core/inputs/enum_table.h"

namespace breakeven {

namespace {

/// What another count may hold.
enum class Part : std::uint8_t { Cached, Written, Reasoning, InputParts, OutputParts };

/// For each part whether it adds to the count that could hold it.
using Beside = EnumMap<Part, bool>;

class Settling {
public:
    explicit Settling(const TokenParts& parts)
        : m_parts(parts), m_sizes({{Part::Cached, parts.cached},
                                   {Part::Written, parts.written},
                                   {Part::Reasoning, parts.reasoning},
                                   {Part::InputParts, parts.inputParts},
                                   {Part::OutputParts, parts.outputParts}})
    {
    }

    /// Parts that their count is too small to hold are beside it.
    [[nodiscard]] Beside possible(Beside beside) const
    {
        if (m_parts.cached + m_parts.written - of(beside, Part::Cached) - of(beside, Part::Written) > m_parts.input)
            beside[Part::Cached] = beside[Part::Written] = true;
        if (m_parts.reasoning > m_parts.output)
            beside[Part::Reasoning] = true;
        if (m_parts.inputParts > m_parts.input)
            beside[Part::InputParts] = true;
        if (m_parts.outputParts > m_parts.output)
            beside[Part::OutputParts] = true;
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
        for (unsigned mask = 0; mask < 1U << Beside::size(); ++mask) {
            const Beside beside =
                Beside::by([mask](Part part) { return (mask >> static_cast<unsigned>(part) & 1U) != 0; });
            if (sum(beside) == total && possible(beside) == beside)
                return beside;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::uint64_t sum(const Beside& beside) const { return input(beside) + output(beside); }
    [[nodiscard]] std::uint64_t input(const Beside& beside) const
    {
        return m_parts.input + of(beside, Part::Cached) + of(beside, Part::Written) + of(beside, Part::InputParts);
    }
    [[nodiscard]] std::uint64_t output(const Beside& beside) const
    {
        return m_parts.output + of(beside, Part::Reasoning) + of(beside, Part::OutputParts);
    }

private:
    [[nodiscard]] std::uint64_t of(const Beside& beside, Part part) const { return beside[part] ? m_sizes[part] : 0; }

    const TokenParts& m_parts;
    EnumMap<Part, std::uint64_t> m_sizes;
};

/// Of a row whose counts hold no others, as most do: the general case would say the same.
SettledTokens withoutParts(const TokenParts& parts)
{
    SettledTokens settled{.input = parts.input, .output = parts.output};
    if (const std::uint64_t total = parts.total.value_or(0); total > 0)
        settled.missing = static_cast<std::int64_t>(total) - static_cast<std::int64_t>(parts.input + parts.output);
    return settled;
}

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
    if ((parts.cached | parts.written | parts.reasoning | parts.inputParts | parts.outputParts) == 0)
        return withoutParts(parts);
    const bool nothing = usual == TokenHolding::Nothing;
    const bool noCache = usual != TokenHolding::All;
    const std::uint64_t cache = parts.cached + parts.written;
    const Settling settling(parts);
    const Beside wanted({{Part::Cached, noCache},
                         {Part::Written, noCache},
                         {Part::Reasoning, nothing || reasoningBeside},
                         {Part::InputParts, nothing},
                         {Part::OutputParts, nothing}});
    SettledTokens settled;
    Beside beside = settling.possible(wanted);
    const std::optional<Beside> proven = settling.byTotal(wanted);
    const CacheProof byCounts = byUncached(parts);
    if (proven)
        beside = *proven;
    else if (byCounts != CacheProof::None)
        beside[Part::Cached] = beside[Part::Written] = byCounts == CacheProof::Beside;
    if (cache > 0 && (proven || byCounts != CacheProof::None || cache > parts.input))
        settled.proof =
            (parts.cached > 0 ? beside[Part::Cached] : beside[Part::Written]) ? CacheProof::Beside : CacheProof::Within;
    if (cache > 0 && settled.proof == CacheProof::None && parts.cacheIsDetail) {
        settled.proof = CacheProof::Within;
        beside[Part::Cached] = beside[Part::Written] = false;
    }
    if (parts.total.value_or(0) > 0)
        settled.missing = static_cast<std::int64_t>(*parts.total) - static_cast<std::int64_t>(settling.sum(beside));
    if (cache > 0 && settled.proof == CacheProof::None) {
        settled.proof = CacheProof::Missing;
        settled.inDoubt = cache;
        beside[Part::Cached] = beside[Part::Written] = false;
    }
    settled.input = settling.input(beside);
    settled.output = settling.output(beside);
    return settled;
}

} // namespace breakeven
