// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// What importing a public list would do to a catalog, for people. Every entry that the list makes stands in one of the
/// parts. Where the list is a table, a row need not be one entry: it can hold two prices (on demand and spot), and the
/// rows of one offer's zones make one entry; `rows` and `remarks` then tell where the rows went.
struct ImportPreview {
    /// An entry, and what is to be said of it in words: its prices, or "$3.00 → $2.50 in".
    struct Entry {
        std::string id;
        Message what;
    };
    /// An entry that was left out: where it stands (a line, or a key of the file) and why.
    struct Skipped {
        Message where;
        Message why; ///< one of few, so that they can be counted: "no price of input"
    };

    /// The rows of a list that is a table; those that are not used stand among the skipped.
    struct Rows {
        std::size_t all = 0;
        std::size_t used = 0; ///< of which entries were made
    };

    Message list;           ///< which kind of list was recognized: "LiteLLM price list"
    std::string asOf;       ///< the day that its entries count as of; empty if they have days of their own
    bool hasOwnDay = false; ///< whether the list says itself of which day it is, so that nobody else can
    /// Of the list's prices, "EUR", or "USD" as far as anything is known; empty if they can be dollars alone.
    std::string currency;
    bool needsRate = false;   ///< whether rows were skipped until it is said what a unit of the currency is worth
    std::optional<Rows> rows; ///< absent if each of the list's items is one entry
    std::vector<Entry> added;
    std::vector<Entry> changed;
    std::size_t unchanged = 0;
    std::vector<Skipped> skipped;
    /// What is odd about entries that were taken nevertheless, and what was made of it, and where several rows were
    /// made one entry; with how many rows of the list have it; the most frequent first.
    std::vector<std::pair<Message, std::size_t>> remarks;

    [[nodiscard]] std::size_t entries() const { return added.size() + changed.size() + unchanged + skipped.size(); }
    /// The reasons for leaving out, and how many entries each left out, the most frequent first.
    [[nodiscard]] std::vector<std::pair<Message, std::size_t>> reasons() const;
    /// "1,204 new, 12 changed, 3 unchanged, 230 skipped".
    [[nodiscard]] Message summary() const;
    /// "Rows that are used: 77 of 79. Entries that they make: 42."; empty without `rows`.
    [[nodiscard]] Message rowsSummary() const;
    /// "12 rows", of a remark.
    [[nodiscard]] static Message rowsInWords(std::size_t count);
};

} // namespace breakeven
