// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/import_preview.h"
#include "core/evidence/prices/model_catalog.h"
#include "core/words/phrases.h"

#include <set>

namespace breakeven {

/// What a public price list holds: every entry of it is either a model or was skipped for a reason.
struct ImportedModels {
    Message list;     ///< which kind of list it is
    std::string asOf; ///< the day of all its prices; empty if each has its own
    ModelCatalog models;
    std::vector<ImportPreview::Skipped> skipped;
    std::vector<std::pair<Message, std::size_t>> remarks = {}; ///< ImportPreview::remarks
    bool hasOwnDay = false;                                    ///< whether the list says itself of which day it is

    /// Takes an entry that was read, or the reason why it can't be: the error's place and words. A price of cached
    /// input above that of fresh input is left out, and the model's note and a remark say so.
    void add(Result<CatalogModel> entry);
    /// The same, unless its id is one of those before it, which it joins.
    void addOnce(Result<CatalogModel> entry, std::set<std::string>& ids);
};

} // namespace breakeven
