// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace breakeven {

/// A key of a log's records, in the place where it stands.
struct JsonKey {
    std::string key;
    std::string path;                 ///< from the row on: "usage.input_tokens"; attributes are keys of the row
    std::string fullPath;             ///< with "attributes"
    std::vector<std::size_t> columns; ///< places among the columns of those that it stands for, from 0
    TokenKind kind = TokenKind::None; ///< if it stands for no column
    bool isUsage = false;             ///< in an object that holds counts of tokens alone, as a column says
    bool isOfTokens = false;          ///< an object, or in one, whose name speaks of tokens
    bool isEntered = false;           ///< what an object under it holds is looked at
    bool mayHoldText = false;         ///< JSON in a text
    bool holdsRows = false;
    bool holdsEvents = false;   ///< a list of objects that say by and by what one could say
    bool isTransparent = false; ///< what it holds are keys of what is around it
    std::vector<std::unique_ptr<JsonKey>> within;
    std::unordered_map<std::string_view, std::size_t> places; ///< of these, by their keys
    std::size_t next = 0;                                     ///< place of the one that came behind the last

    /// Whether a value under it counts.
    [[nodiscard]] bool counts() const { return !columns.empty() || kind != TokenKind::None; }
    [[nodiscard]] bool matters() const { return counts() || isEntered || holdsRows; }
};

/// Whether counts of tokens may stand in what a key holds, an object or a text of JSON.
[[nodiscard]] bool mayHoldCounts(std::string_view key);

/// Whether a text may be JSON that counts tokens.
[[nodiscard]] bool speaksOfTokens(std::string_view text);

/// The keys of a log's records, as they come: what each is for is found out once. Remembers a thousand, and as many
/// again of those that count; what counts beyond these is left out.
class JsonKeys {
public:
    /// The columns that keys may stand for; with `all`, each object is entered.
    JsonKeys(std::vector<LogColumn> columns, bool all);

    [[nodiscard]] const std::vector<LogColumn>& columns() const { return m_columns; }
    [[nodiscard]] JsonKey& root() { return m_root; }
    /// The key within another.
    [[nodiscard]] JsonKey& within(JsonKey& around, std::string_view key)
    {
        if (around.next < around.within.size() && around.within[around.next]->key == key)
            return *around.within[around.next++];
        return find(around, key);
    }

private:
    [[nodiscard]] JsonKey& find(JsonKey& around, std::string_view key);
    [[nodiscard]] JsonKey made(const JsonKey& around, std::string_view key) const;

    std::vector<LogColumn> m_columns;
    bool m_all;
    JsonKey m_root;
    JsonKey m_passing; ///< one that isn't remembered
    std::size_t m_count = 0;
};

} // namespace breakeven
