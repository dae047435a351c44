// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/lists/skypilot_forms.h"
#include "core/evidence/gpus/lists/skypilot_machines.h"
#include "core/evidence/gpus/lists/skypilot_memory.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A row of a SkyPilot catalog. Prices are US dollars for one hour of one GPU.
struct SkypilotRow {
    std::string instance; ///< "2x A100" where the list names none
    std::string gpu;      ///< as the accelerators' table calls it where it has it
    double memoryGb = 0;
    double gpus = 1;
    std::string region;
    std::optional<double> onDemand;
    std::optional<double> spot;
    bool isGpuAlone = false;                ///< without the machine that it is in, which the list does not price
    std::optional<std::size_t> machineLine; ///< of the row that prices its machine apart
    std::vector<Message> remarks; ///< what is odd about it and what was made of that, without the row's own words
};

/// What a row of a SkyPilot catalog means depends on the others, and on what somebody said of the list.
struct SkypilotContext {
    SkypilotMemory memory;
    SkypilotForms forms;
    SkypilotMachines machines;
    std::optional<ListCurrency> currency;

    SkypilotContext() = default;
    SkypilotContext(const CsvTable& table, const SkypilotColumns& columns, const std::optional<ListCurrency>& given)
        : memory(table, columns), forms(table, columns), machines(table, columns, given), currency(given)
    {
    }
};

/// A row that was read, or the error that makes it useless as a whole, whose `where` is the GPU's or the instance's
/// name.
struct SkypilotReading {
    Result<SkypilotRow> row;
    std::string foreign; ///< the currency of its prices, if it is one of which no rate is given
};

[[nodiscard]] SkypilotReading readSkypilotRow(const CsvTable& table, const SkypilotColumns& columns,
                                              const CsvTable::Row& row, const SkypilotContext& context);

} // namespace breakeven
