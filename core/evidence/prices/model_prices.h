// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_catalog.h"
#include "core/scenario/provenance.h"

#include <chrono>
#include <string>
#include <vector>

namespace breakeven {

/// Which of a scenario's models takes a catalog's prices.
enum class ModelRole { Frontier, Small };

/// The prices of the model that are in force on a day for prompts of so many tokens, as a scenario's parameters; where
/// longer prompts cost more, the source says which tier they are of. What a vendor lists for the shortest prompts alone
/// costs as much relative to a fresh token in the other tiers. For the frontier API: input, output,
/// what a cached token and a cache write cost relative to a fresh one, and the batch discount; what the vendor does not
/// list costs as much as a fresh token. Where the discounts of batch input and output differ, the lower one counts.
///
/// For the small model: input and output. A fine-tuned variant fills its base model's prices and the multiple of them
/// that it costs, and its training price, if `models` has the base and one multiple holds for input and output; else
/// its own prices and the multiple 1. Any other model fills the multiple and the training price of its fine-tuned
/// variant, if `models` has one.
[[nodiscard]] std::vector<SourcedValue> pricesFor(ModelRole role, const CatalogModel& model, const ModelCatalog& models,
                                                  std::chrono::sys_days today, double promptTokens);

/// What should be known of the prices on a day, in sentences: that they were read more than 90 days ago, that they
/// change on a later day, that they changed lately, what longer prompts cost, until when the vendor promised them and
/// whether that is past, and the catalog's own note.
[[nodiscard]] std::vector<Message> priceNotes(const CatalogModel& model, std::chrono::sys_days today);

/// What choosing the model for the small one leaves as it is although it was another model's: its fine-tuned price
/// multiple and training price, in a sentence. Empty if there is no such thing.
[[nodiscard]] Message staleTuning(const Scenario& scenario, const std::vector<SourcedValue>& values);

/// Whether the day until which the vendor promised the prices lies before `today`. Without a promise: no.
[[nodiscard]] bool promisePast(const CatalogModel& model, std::chrono::sys_days today);

/// Whether the prices were read more than 90 days before.
[[nodiscard]] bool isOld(const CatalogModel& model, std::chrono::sys_days today);

} // namespace breakeven
