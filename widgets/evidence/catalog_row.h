// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace breakeven {

/// A column of a catalog's table.
struct CatalogColumn {
    QString title;
    bool number = false; ///< stands at the right, and is sorted by its number
    bool wide = false;   ///< shares the room that the others leave; the first column has it if none is wide
};

/// A row of it, as texts that are ready to be shown.
struct CatalogRow {
    QString id;                  ///< no other row has it
    QStringList cells;           ///< one for each column
    std::vector<double> numbers; ///< of each column that is a number; NaN where there is none. Others' are not read
    QString searched;            ///< further words by which the row is found
    QString tip;                 ///< what the pointer shows over it; plain text

    [[nodiscard]] double number(std::size_t column) const
    {
        return column < numbers.size() ? numbers[column] : std::numeric_limits<double>::quiet_NaN();
    }
};

} // namespace breakeven
