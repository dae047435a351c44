// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/shown_catalog.h"

#include "core/words/catalog.h"

#include <utility>

namespace breakeven {

namespace {

const Catalog* catalogInUse = &english;

} // namespace

const Catalog& shownCatalog()
{
    return *catalogInUse;
}

CatalogShown::CatalogShown(const Catalog& catalog) : m_before(std::exchange(catalogInUse, &catalog)) {}

CatalogShown::~CatalogShown()
{
    catalogInUse = m_before;
}

} // namespace breakeven
