// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What a request can cost besides tokens of text.
enum class Extra { Images, Audio, Video, Searches, Tools, Documents, CodeRuns };

/// What a public list says of a model's charges that a catalog's model does not hold, so that no scenario counts them.
struct BilledApart {
    std::optional<double> lastingWrites; ///< USD per million tokens that are cached for an hour
    std::optional<double> reasoning;     ///< USD per million tokens
    std::optional<double> citations;     ///< USD per million tokens
    std::optional<double> request;       ///< USD
    std::optional<double> requests;      ///< USD for a thousand
    EnumSet<Extra> extras;
    std::vector<std::string> otherKeys; ///< of prices that are not understood here

    /// Takes what a price is for by its key in the list: "input_audio_mtok" is audio. A key that names none of the
    /// extras is kept as another.
    void add(const std::string& key);
    /// The extra that the key of a price names.
    [[nodiscard]] static std::optional<Extra> extraOf(std::string_view key);

    /// In sentences; empty if there is nothing of the kind. Tokens of reasoning that cost as much as others of the
    /// output, in USD per million tokens, are nothing apart.
    [[nodiscard]] Message note(double output) const;
};

} // namespace breakeven
