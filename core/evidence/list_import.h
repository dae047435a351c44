// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/import_preview.h"
#include "core/evidence/list_currency.h"
#include "core/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace breakeven {

/// A public list that is to be added to one of the user's catalogs.
struct ListSource {
    std::string text;
    std::string name;                          ///< for errors
    std::string asOf;                          ///< YYYY-MM-DD: the day that it is of, if it does not say so itself
    std::optional<ListCurrency> currency = {}; ///< of its prices where that is not the dollar, if somebody said so
};

/// What adding a list to one of the user's catalogs does, and how it is done.
struct ListImport {
    ImportPreview preview;
    bool changes = false;           ///< whether the catalog becomes another one, and is to be written
    std::filesystem::path catalog;  ///< its file
    std::function<Outcome()> write; ///< the catalog with the list
};

} // namespace breakeven
