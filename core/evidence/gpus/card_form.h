// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// How a card is built. The forms of one card differ in power, bandwidth, memory and price: they are different GPUs.
enum class CardForm { Pcie, Sxm, Nvl };

struct CardFormInfo {
    CardForm form;
    std::string_view name; ///< at the end of a GPU's name
    std::string_view mark; ///< in a name's capitals
};

inline constexpr EnumTable<&CardFormInfo::form> cardFormTable{{
    {CardForm::Pcie, "PCIe", "PCIE"},
    {CardForm::Sxm, "SXM", "SXM"},
    {CardForm::Nvl, "NVL", "NVL"},
}};
template <> inline constexpr const auto& tableOf<CardForm> = cardFormTable;

/// A GPU's name in capitals and without what lists put between its words: "A10080GB" of "a100-80GB".
[[nodiscard]] std::string bareName(std::string_view name);

/// The form that a name tells, of a GPU or of a machine: SXM of "A100-SXM4-80GB" and "gpu_8x_h100_sxm5"; absent if
/// none.
[[nodiscard]] std::optional<CardForm> formIn(std::string_view name);

/// The bare name without the form: "A10080GB" of "A100-SXM4-80GB".
[[nodiscard]] std::string withoutForm(std::string_view name);

} // namespace breakeven
