// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/lists/skypilot_columns.h"

#include <map>
#include <set>
#include <string>

namespace breakeven {

/// What the memory means that a SkyPilot list gives for several GPUs. Where it gives one figure for one GPU and for all
/// of them, some clouds mean the one (Lambda) and some the other (Vast): what is known of the cards tells which, else
/// what most of the list's rows are, else it is that of all.
class SkypilotMemory {
public:
    SkypilotMemory() = default;
    SkypilotMemory(const CsvTable& table, const SkypilotColumns& columns);

    struct Read {
        double gb = 0;        ///< of one GPU, as its maker counts (1,024 MiB); 0 if the list does not say
        bool divided = false; ///< whether the list's figure was that of all GPUs
    };
    /// The memory of one of so many GPUs. `details` is the list's GpuInfo: a Python dictionary, not JSON, or a name.
    [[nodiscard]] Read ofOne(const std::string& name, double gpus, const std::string& details) const;

private:
    enum class Meaning { Open, OfOne, OfAll };
    [[nodiscard]] Meaning meaningOf(const std::string& name, double gpus, double gb) const;

    std::map<std::string, std::set<double>> m_alone; ///< GB of a GPU, by its name in the list, where there is one alone
    int m_ofOne = 0;                                 ///< rows that can mean nothing else
    int m_ofAll = 0;
};

} // namespace breakeven
