// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/price_words.h"
#include "core/words/message.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A price for `tokens` tokens as one for a million, to twelve significant digits: 4.9999999999999996e-08 for one token
/// is 0.05.
[[nodiscard]] double perMillion(double price, double tokens);

/// The member; none if it is missing, null, or `object` is no object.
[[nodiscard]] const nlohmann::ordered_json* member(const nlohmann::ordered_json& object, std::string_view key);

/// The member if it is text, else empty.
[[nodiscard]] std::string textOf(const nlohmann::ordered_json& object, std::string_view key);

/// The tokens that a request may have; absent if the list says nothing that can be one.
[[nodiscard]] std::optional<double> contextOf(const nlohmann::ordered_json& object, std::string_view key);

/// The number that it is, or that its text is; none if it is neither, or not finite.
[[nodiscard]] std::optional<double> numberIn(const nlohmann::ordered_json& value);

/// Whether prices of longer prompts can begin after so many tokens.
[[nodiscard]] bool isTierStart(double tokens);

/// Whether a model whose answers a list says to be of those kinds ("text", "image") gives text; one of which the list
/// does not say it does.
[[nodiscard]] bool answersInText(const nlohmann::ordered_json* kinds);

/// Whether a list writes its prices as numbers, or as texts that are numbers as well.
enum class PriceForm { Number, NumberOrText };

/// Reads prices of a list that gives them for so many tokens. The first that is wrong is kept as the reason why its
/// entry is skipped: it is no number, negative, or above 1,000 USD per million tokens.
class ListedPrices {
public:
    explicit ListedPrices(double tokens, PriceForm form = PriceForm::Number) : m_tokens(tokens), m_form(form) {}

    /// USD per million tokens; absent if there is none, or it is wrong.
    [[nodiscard]] std::optional<double> read(const nlohmann::ordered_json* value);
    /// The same without a zero, which in these lists stands for a price that is not known.
    [[nodiscard]] std::optional<double> readAboveZero(const nlohmann::ordered_json* value);

    /// Empty if all were right.
    [[nodiscard]] const Message& fault() const { return m_fault; }

private:
    double m_tokens;
    PriceForm m_form;
    Message m_fault;
};

/// Why prices of fresh tokens are none to calculate with: one is missing or zero. Empty if they are good.
[[nodiscard]] Message whyUnusable(std::optional<double> input, std::optional<double> output);

/// A sentence of a note, after those before it.
void addSentence(Message& note, Message sentence);

} // namespace breakeven
