// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/list_import.h"
#include "core/evidence/prices/listed/imported_models.h"

namespace breakeven {

// A list is compared with a catalog on its own day and on every later one on which prices change. A model whose prices
// the catalog knows from a later day than the list's stays as it is. Of a model whose listed prices are all the same,
// the source and the date alone are renewed. What the list does not tell is kept where fresh tokens
// cost the same, and the source then names both. A training price, and the
// base of a fine-tuned model, are kept in any case where the list tells none.

/// What importing the list does. `current` is the catalog that is in use: the program's models with the user's.
[[nodiscard]] ImportPreview previewImport(const ModelCatalog& current, const ImportedModels& imported);

/// The user's catalog afterwards: a model of the list that is new, or that counts in place of the one of `current` with
/// the same id, replaces the user's of that id or stands at the end.
[[nodiscard]] ModelCatalog withImported(ModelCatalog users, const ModelCatalog& current,
                                        const ImportedModels& imported);

/// A list of models' prices (readPriceList) that is added to the user's catalog in a folder, which holds `users` now.
[[nodiscard]] Result<ListImport> importModelList(const ListSource& list, const ModelCatalog& users,
                                                 const std::filesystem::path& folder);

} // namespace breakeven
