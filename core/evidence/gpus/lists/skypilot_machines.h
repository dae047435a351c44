// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/lists/skypilot_columns.h"
#include "core/evidence/list_currency.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace breakeven {

/// A machine without GPUs, in US dollars an hour.
struct SkypilotMachine {
    std::size_t line; ///< of its row
    std::string instance;
    std::string region;
    std::string zone; ///< may be empty
    double usd;
    std::optional<double> spotUsd;
};

/// The machines of a list that prices them apart from their GPUs, as Google's does.
class SkypilotMachines {
public:
    SkypilotMachines() = default;
    SkypilotMachines(const CsvTable& table, const SkypilotColumns& columns, const std::optional<ListCurrency>& given);

    /// The cheapest machine that takes so many GPUs of that kind, in the same place; none if the list has none, or it
    /// is not known here which machines take them. `name` is the list's, `gpu` the accelerators' table's.
    [[nodiscard]] const SkypilotMachine* smallestFor(const std::string& name, const std::string& gpu, double gpus,
                                                     const std::string& region, const std::string& zone) const;

private:
    std::vector<SkypilotMachine> m_machines;
};

} // namespace breakeven
