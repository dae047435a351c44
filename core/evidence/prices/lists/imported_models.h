// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/import_preview.h"
#include "core/evidence/prices/model_catalog.h"
#include "core/words/phrases.h"

namespace breakeven {

/// What a public price list holds: every entry of it is either a model or was skipped for a reason.
struct ImportedModels {
    Message list;     ///< which kind of list it is
    std::string asOf; ///< the day of all its prices; empty if each has its own
    ModelCatalog models;
    std::vector<ImportPreview::Skipped> skipped;

    /// Takes an entry that was read, or the reason why it can't be: the error's place and words.
    void add(Result<CatalogModel> entry)
    {
        if (entry)
            models.push_back(std::move(entry).value());
        else
            skipped.push_back({verbatim(entry.error().where), entry.error().what});
    }
};

} // namespace breakeven
