// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/token_kind.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <string>
#include <vector>

namespace breakeven {

namespace {

using Words = std::vector<std::string>;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c)
{
    return lowerCase(c) >= 'a' && lowerCase(c) <= 'z';
}

/// "cacheRead_5m.Tokens" as cache, read, 5m, tokens.
Words wordsOf(std::string_view name)
{
    Words words;
    char before = '.';
    for (const char c : name) {
        const bool begins = !(isLetter(before) || isDigit(before)) || (isUpper(c) && !isUpper(before)) ||
                            (isDigit(c) && isLetter(before));
        if (isLetter(c) || isDigit(c)) {
            if (begins)
                words.emplace_back();
            words.back().push_back(lowerCase(c));
        }
        before = c;
    }
    return words;
}

bool isAnyOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool hasAnyOf(const Words& words, std::initializer_list<std::string_view> list)
{
    return std::any_of(words.begin(), words.end(), [list](const std::string& word) { return isAnyOf(word, list); });
}

bool hasBeginning(const Words& words, std::string_view beginning)
{
    return std::any_of(words.begin(), words.end(),
                       [beginning](const std::string& word) { return word.starts_with(beginning); });
}

bool isTokenWord(std::string_view word)
{
    return isAnyOf(word, {"token", "tokens"});
}

bool isInputWord(std::string_view word)
{
    return isAnyOf(word, {"input", "prompt", "context", "inputs", "prompts"});
}

bool isOutputWord(std::string_view word)
{
    return isAnyOf(word, {"output", "completion", "completions", "generated", "response", "candidates", "outputs"});
}

/// A word of what isn't how many tokens there were.
bool isOfSomethingElse(std::string_view word)
{
    return isAnyOf(word, {"max",       "maximum", "min",      "minimum", "limit",     "limits", "budget", "cost",
                          "costs",     "price",   "prices",   "spend",   "usd",       "per",    "rate",   "second",
                          "seconds",   "time",    "latency",  "first",   "id",        "ids",    "type",   "key",
                          "api",       "auth",    "access",   "refresh", "page",      "next",   "stop",   "hash",
                          "remaining", "speed",   "requests", "unit",    "percent",   "share",  "mean",   "average",
                          "avg",       "ratio",   "window",   "length",  "throughput"});
}

/// A word that says no more of what is counted.
bool isFiller(std::string_view word)
{
    return isTokenWord(word) || isAnyOf(word, {"n", "num", "number", "count", "counts", "usage", "total", "details",
                                               "detail", "of", "metadata", "object", "used"});
}

bool isKindOfContent(std::string_view word)
{
    return isAnyOf(word, {"text", "audio", "image", "images", "video", "document", "tool", "use", "accepted",
                          "rejected", "prediction"});
}

TokenKind cacheKind(const Words& words)
{
    const auto cache = std::find_if(words.begin(), words.end(), [](const auto& w) { return w.starts_with("cach"); });
    const bool denied = cache != words.begin() && isAnyOf(*(cache - 1), {"no", "non", "without", "not"});
    if (denied || hasAnyOf(words, {"miss", "uncached", "noncached"}))
        return TokenKind::Uncached;
    if (hasBeginning(words, "writ") || hasBeginning(words, "creat") || hasAnyOf(words, {"ephemeral"})) {
        if (hasAnyOf(words, {"1h", "1hr", "1hour", "hour", "60m"}))
            return TokenKind::WrittenForAnHour;
        return hasAnyOf(words, {"5m", "5min", "5minutes"}) ? TokenKind::WrittenForMinutes : TokenKind::Written;
    }
    return std::any_of(words.begin(), words.end(), isKindOfContent) ? TokenKind::CachedPart : TokenKind::Cached;
}

/// The words that say what the last key counts: its own, and those of the objects around it that speak of tokens.
/// "response.usage.prompt_tokens" is no response.
Words tellingWords(std::string_view path, bool& inUsage)
{
    Words words;
    for (std::size_t dot = 0; (dot = path.find('.')) != std::string_view::npos; path.remove_prefix(dot + 1)) {
        const std::string_view key = path.substr(0, dot);
        const Words around = wordsOf(key);
        const bool tells = holdsTokens(key) || hasBeginning(around, "cach") || hasBeginning(around, "reason") ||
                           hasBeginning(around, "detail");
        if (tells)
            words.insert(words.end(), around.begin(), around.end());
        inUsage = inUsage || hasAnyOf(around, {"usage"});
    }
    const Words last = wordsOf(path);
    words.insert(words.end(), last.begin(), last.end());
    return words;
}

TokenKind sideKind(const Words& words)
{
    const bool input = std::any_of(words.begin(), words.end(), isInputWord);
    const bool output = std::any_of(words.begin(), words.end(), isOutputWord);
    const auto isKnown = [](const std::string& word) {
        return isFiller(word) || isInputWord(word) || isOutputWord(word);
    };
    const bool plain = std::all_of(words.begin(), words.end(), isKnown);
    const bool part = !plain && std::all_of(words.begin(), words.end(), [&isKnown](const std::string& word) {
        return isKnown(word) || isKindOfContent(word);
    });
    if (input == output)
        return plain && !input && hasAnyOf(words, {"total"}) ? TokenKind::Total : TokenKind::Other;
    if (plain)
        return input ? TokenKind::Input : TokenKind::Output;
    if (part)
        return input ? TokenKind::InputPart : TokenKind::OutputPart;
    return input ? TokenKind::OtherInput : TokenKind::OtherOutput;
}

} // namespace

bool holdsTokens(std::string_view key)
{
    const Words words = wordsOf(key);
    return (hasAnyOf(words, {"usage"}) || std::any_of(words.begin(), words.end(), isTokenWord) ||
            (hasBeginning(words, "cach") && hasBeginning(words, "creat"))) &&
           std::none_of(words.begin(), words.end(), isOfSomethingElse);
}

TokenKind tokenKindOf(std::string_view path)
{
    bool speaksOfTokens = false;
    const Words words = tellingWords(path, speaksOfTokens);
    speaksOfTokens = speaksOfTokens || std::any_of(words.begin(), words.end(), isTokenWord);
    if (!speaksOfTokens || std::any_of(words.begin(), words.end(), isOfSomethingElse))
        return TokenKind::None;
    if (hasBeginning(words, "cach") || hasAnyOf(words, {"uncached", "ephemeral"}))
        return cacheKind(words);
    if (hasBeginning(words, "reason") || hasAnyOf(words, {"thinking", "thoughts", "thought"}))
        return TokenKind::Reasoning;
    return sideKind(words);
}

} // namespace breakeven
