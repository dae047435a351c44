// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/list_currency.h"
#include "core/words/message.h"

#include <optional>
#include <string>

namespace breakeven {

/// A number that is the whole text; absent if the text is none, or not finite.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);

/// A price as a list writes it: "1.20", "€1.20", "1.20 EUR".
struct WrittenPrice {
    std::string number;
    std::string currency; ///< its code; empty where the text tells none
};
[[nodiscard]] WrittenPrice writtenPrice(const std::string& text);

/// US dollars for an hour of one GPU; otherwise why not, and in which currency the price is if that is why.
struct ReadPrice {
    std::optional<double> usd;
    Message why;
    std::string foreign; ///< a currency of which no rate is given
};

/// The price of a machine in US dollars an hour; absent if there is none above 0, or it is in a currency of which no
/// rate is given.
[[nodiscard]] std::optional<double> readMachinePrice(const std::string& text, const std::string& currency,
                                                     const std::optional<ListCurrency>& given);

/// The price of one of so many GPUs from that of all of them, and what their machine costs in US dollars an hour where
/// it is priced apart. `currency` is the column's own, empty if it tells none; `given` is what somebody said.
[[nodiscard]] ReadPrice readSkypilotPrice(const std::string& text, double gpus, double machineUsd,
                                          const std::string& currency, const std::optional<ListCurrency>& given);

} // namespace breakeven
