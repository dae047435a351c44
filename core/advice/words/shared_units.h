// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// Amounts of columns that are rounded to whole units so that each column adds up to its rounded sum, and an amount
/// that several of them have is rounded alike in all. There may be no such rounding; then most columns have one.
class SharedUnits {
public:
    /// The column's amounts, none negative.
    void add(std::size_t column, std::span<const double> amounts);
    /// Once all are added.
    void settle();
    /// The column's whole units; empty if it was not added or does not add up.
    [[nodiscard]] std::vector<double> of(std::size_t column) const;

private:
    struct Amount {
        double exact;
        double units;
        /// The other of the two whole numbers next to it.
        [[nodiscard]] double other() const;
        /// How much farther that one is.
        [[nodiscard]] double cost() const;
    };
    struct Column {
        std::size_t name;
        std::vector<std::size_t> amounts; ///< places in m_amounts
        double missing;                   ///< units to its sum
    };

    std::size_t placeOf(double amount);
    void turn(std::size_t amount);
    [[nodiscard]] double missing() const;
    /// The amounts that are best rounded the other way, `count` of them, 1 or 2; absent if that makes nothing better.
    [[nodiscard]] std::optional<std::vector<std::size_t>> bestTurn(std::size_t count);

    std::vector<Amount> m_amounts;
    std::vector<Column> m_columns;
};

} // namespace breakeven
