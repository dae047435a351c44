// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/catalog_row.h"
#include "widgets/text.h"

#include <optional>
#include <string>
#include <utility>

namespace breakeven {

/// Puts a row's cells together, each with its number if it is one.
class CatalogCells {
public:
    void add(const QString& text)
    {
        m_row.cells << text;
        m_row.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
    }
    /// A dash where there is none.
    void add(const std::optional<double>& number, Quantity (*quantity)(double))
    {
        m_row.cells << (number ? toQString(quantity(*number)) : QStringLiteral("—"));
        m_row.numbers.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    [[nodiscard]] CatalogRow take() { return std::move(m_row); }

private:
    CatalogRow m_row;
};

} // namespace breakeven
