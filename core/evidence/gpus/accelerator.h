// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/card_form.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A GPU as its maker describes it, and what it costs to buy where that has been published.
struct Accelerator {
    std::string gpu;                ///< its name in all catalogs
    std::vector<std::string> names; ///< what other lists call it
    double memoryGb = 0;
    std::optional<double> powerW; ///< rated
    std::string powerSource;
    std::optional<double> priceUsd;
    std::string priceSource;
    std::string priceAsOf; ///< as_of.h
    std::string noPrice;   ///< why there is none: "no price found"; empty if there is one
};

/// The text of resources/catalogs/accelerators.json, as it was compiled into the program.
[[nodiscard]] std::string_view embeddedAccelerators();

/// Reads {"format": "breakeven-accelerators", "version": 1, "accelerators": […]}. What is missing, unknown or not
/// plausible is an error that names WHERE and the JSON pointer.
[[nodiscard]] Result<std::vector<Accelerator>> parseAccelerators(std::string_view text, const std::string& where);

/// Those that come with the program.
[[nodiscard]] const std::vector<Accelerator>& accelerators();

/// How it is built, as its names tell; absent where they tell nothing, as of a card that there is in one form alone.
[[nodiscard]] std::optional<CardForm> formOf(const Accelerator& accelerator);

/// The accelerator that a list calls so, in any case and without regard to spaces and dashes. A name that tells a form
/// is of one in that form alone. Of what goes by one name with several memories (A100, V100) the one with the memory
/// that is nearest; `memoryGb` is 0 if it is not known. Null if there is none.
[[nodiscard]] const Accelerator* findAccelerator(std::string_view name, double memoryGb = 0);

} // namespace breakeven
