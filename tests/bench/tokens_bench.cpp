// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include "core/evidence/tokens/splitter.h"
#include "core/evidence/tokens/token_count.h"
#include "core/evidence/tokens/vocabulary.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <random>
#include <string>
#include <utility>

using namespace breakeven;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t megabyte = 1'000'000;

/// Sentences of English words, the short ones more often, in paragraphs, with some numbers and names.
std::string english(std::size_t size)
{
    constexpr std::array<std::string_view, 64> words{
        "the",      "of",       "and",          "to",      "a",        "in",          "is",         "that",
        "for",      "it",       "as",           "was",     "with",     "be",          "by",         "on",
        "not",      "he",       "his",          "but",     "at",       "are",         "this",       "have",
        "from",     "or",       "had",          "an",      "they",     "which",       "one",        "you",
        "were",     "all",      "her",          "she",     "there",    "would",       "their",      "we",
        "him",      "been",     "has",          "when",    "customer", "support",     "ticket",     "message",
        "question", "answered", "account",      "payment", "refund",   "yesterday",   "delivery",   "subscription",
        "cancel",   "password", "verification", "invoice", "quickly",  "unfortunate", "colleagues", "throughput"};
    std::minstd_rand random(20251121);
    std::string text;
    std::size_t wordsInSentence = 0;
    while (text.size() < size) {
        const std::size_t one = random() % words.size();
        std::string word(words[std::min(one, random() % words.size() + 8) % words.size()]);
        if (wordsInSentence == 0)
            word[0] = static_cast<char>(word[0] - 'a' + 'A');
        text += random() % 40 == 0 ? std::to_string(random() % 10000) : word;
        if (++wordsInSentence > 6 + random() % 12) {
            text += random() % 6 == 0 ? ".\n\n" : ". ";
            wordsInSentence = 0;
        } else {
            text += random() % 12 == 0 ? ", " : " ";
        }
    }
    return text;
}

std::string repeated(std::string_view unit)
{
    std::string text;
    while (text.size() < megabyte)
        text += unit;
    return text;
}

std::string randomLetters()
{
    std::minstd_rand random(7);
    std::string text;
    while (text.size() < megabyte)
        text += static_cast<char>('a' + random() % 26);
    return text;
}

Json runs(Encoding encoding)
{
    const std::vector<std::pair<std::string, std::string>> texts{{"a", repeated("a")},
                                                                 {"A", repeated("A")},
                                                                 {"Aa", repeated("Aa")},
                                                                 {"random letters", randomLetters()},
                                                                 {"spaces", repeated(" ")},
                                                                 {"newlines", repeated("\n")},
                                                                 {"spaces and newlines", repeated(" \n")},
                                                                 {"tabs", repeated("\t")},
                                                                 {"ideographs", repeated("一")},
                                                                 {"digits", repeated("7")},
                                                                 {"!", repeated("!")},
                                                                 {"emoji", repeated("😀")},
                                                                 {"combining marks", repeated("\u0301")},
                                                                 {"a long word after spaces", repeated(" ") + "word"},
                                                                 {"faulty bytes", repeated("\xff")}};
    Json milliseconds;
    for (const auto& run : texts)
        milliseconds[run.first] =
            Stopwatch::milliseconds([&] { static_cast<void>(countTokens(encoding, run.second)); });
    return milliseconds;
}

Json figures(Encoding encoding)
{
    Json answer;
    answer["load_ms"] = Stopwatch::milliseconds([&] { static_cast<void>(vocabulary(encoding)); });
    answer["first_count_ms"] = Stopwatch::milliseconds([&] { static_cast<void>(countTokens(encoding, "a")); });
    const std::string text = english(8 * megabyte);
    std::size_t tokens = 0;
    Stopwatch watch;
    Stopwatch splitting;
    for (int round = 0; round < 7; ++round) {
        watch.measure([&] { tokens = countTokens(encoding, text); });
        splitting.measure([&] {
            Splitter splitter(encoding, text);
            for (std::size_t at = 0; at < text.size();)
                at = splitter.pieceEnd(at);
        });
    }
    const auto bytes = static_cast<double>(text.size());
    answer["english_mb_per_s"] = bytes / 1000 / watch.percentile(0.5);
    answer["splitting_mb_per_s"] = bytes / 1000 / splitting.percentile(0.5);
    answer["bytes_per_token"] = bytes / static_cast<double>(tokens);
    answer["megabyte_runs_ms"] = runs(encoding);
    return answer;
}

} // namespace

/// Prints how fast tokens are counted, as JSON: build it in Release.
int main()
{
    Json answer;
    for (const EncodingInfo& row : encodingTable)
        answer[std::string(row.id)] = figures(row.encoding);
    std::puts(answer.dump(2).c_str());
}
