// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

struct Catalog;

/// The catalog of what is shown: English, or another where a CatalogShown is alive. It is the application's, as
/// QCoreApplication's translators are.
[[nodiscard]] const Catalog& shownCatalog();

/// Shows a catalog for as long as it lives, and from then on the one before it.
class CatalogShown {
public:
    explicit CatalogShown(const Catalog& catalog);
    ~CatalogShown();
    CatalogShown(const CatalogShown&) = delete;
    CatalogShown& operator=(const CatalogShown&) = delete;

private:
    const Catalog* m_before;
};

} // namespace breakeven
