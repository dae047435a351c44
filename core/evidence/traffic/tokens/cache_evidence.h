// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/tokens/token_parts.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace breakeven {

/// What the rows of each provider show of whether their input holds the tokens of the cache. A log counts a provider's
/// tokens in one way, but those of several perhaps in several.
class CacheEvidence {
public:
    /// A row of a provider; where that is not said, of a model, whose family stands for it. Either may be empty.
    void add(std::string_view provider, std::string_view model, CacheProof proof);
    /// Whether most rows that don't show it are of providers of which others do.
    [[nodiscard]] bool coversDoubt() const;

private:
    struct Rows {
        std::uint64_t shown = 0;
        std::uint64_t inDoubt = 0;
    };
    static constexpr std::size_t most = 100; ///< providers that are told apart

    [[nodiscard]] Rows& rowsOf(std::string_view name);

    std::map<std::string, Rows, std::less<>> m_providers;
    Rows* m_last = nullptr; ///< of the row before
    std::string m_lastProvider;
    std::string m_lastModel;
};

/// "claude" of "eu.anthropic.claude-haiku-4-5" and of "openrouter/anthropic/claude-opus-5".
[[nodiscard]] std::string_view modelFamily(std::string_view model);

} // namespace breakeven
