// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace breakeven {

/// What a log's input and output hold of the counts beside them, where its rows don't show it.
enum class TokenHolding : std::uint8_t {
    All,         ///< the parts are within
    AllButCache, ///< the input is what was neither read from the cache nor written to it
    Nothing      ///< each token is in one count
};

/// What a row says of tokens, before it is settled which counts hold which.
struct TokenParts {
    std::uint64_t input = 0;
    std::uint64_t output = 0;
    std::uint64_t cached = 0;    ///< read from the cache
    std::uint64_t written = 0;   ///< to the cache, also for an hour
    std::uint64_t forAnHour = 0; ///< of these
    std::uint64_t reasoning = 0;
    std::uint64_t inputParts = 0; ///< parts of one kind of content, each in a count of its own
    std::uint64_t outputParts = 0;
    bool cacheIsDetail = false;                 ///< what is read or written stands among the details of the input
    std::optional<std::uint64_t> uncached = {}; ///< input that was not read from the cache
    std::optional<std::uint64_t> total = {};
};

/// How a row shows whether its input holds the tokens of the cache.
enum class CacheProof : std::uint8_t {
    None,    ///< there are none
    Missing, ///< it doesn't
    Within,
    Beside
};

/// A row's tokens, each counted once.
struct SettledTokens {
    std::uint64_t input = 0;   ///< without those that are in doubt
    std::uint64_t output = 0;  ///< with reasoning
    std::uint64_t inDoubt = 0; ///< tokens of the cache that are input as well if it doesn't hold them
    CacheProof proof = CacheProof::None;
    std::int64_t missing = 0; ///< what the stated total has more than the counts; negative if it has less
};

/// Which of the counts add up, by the total where it is their sum in some way; else by what can't hold more than it is;
/// else a detail is a part; else as is usual for the log, where the cache stays in doubt since other rows may show it.
[[nodiscard]] SettledTokens settledTokens(const TokenParts& parts, TokenHolding usual, bool reasoningBeside);

} // namespace breakeven
