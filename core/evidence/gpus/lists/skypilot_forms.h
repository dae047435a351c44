// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/lists/skypilot_columns.h"
#include "core/words/message.h"

#include <set>
#include <string>

namespace breakeven {

/// Tells the forms of a card in a SkyPilot list apart, by the GPU's name, its details and the machine's name, in this
/// order. Where none of them tells one, and others of the list are SXM but none PCIe, it is the PCIe card, if there is
/// one: so Lambda and RunPod name them.
class SkypilotForms {
public:
    SkypilotForms() = default;
    SkypilotForms(const CsvTable& table, const SkypilotColumns& columns);

    struct Read {
        std::string name; ///< the list's, with the form behind it where another place tells it
        Message remark;   ///< that the form was concluded; may be empty
    };
    [[nodiscard]] Read of(const std::string& name, const std::string& details, const std::string& instance) const;

private:
    std::set<std::string> m_sxm; ///< bare names of cards that there are in this form
    std::set<std::string> m_pcie;
};

} // namespace breakeven
