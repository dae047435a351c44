// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_rate.h"

#include <map>
#include <string>
#include <vector>

namespace breakeven {

/// Rates in their order, none of them twice by its id.
class RatesById {
public:
    RatesById() = default;
    explicit RatesById(std::vector<GpuRate> rates);

    /// The rate with the id; null if there is none.
    [[nodiscard]] const GpuRate* find(const std::string& id) const;
    /// In the place of the one with its id, otherwise after all of them.
    void put(GpuRate rate);

    [[nodiscard]] const std::vector<GpuRate>& rates() const& { return m_rates; }
    [[nodiscard]] std::vector<GpuRate> rates() && { return std::move(m_rates); }

private:
    std::vector<GpuRate> m_rates;
    std::map<std::string, std::size_t> m_places;
};

} // namespace breakeven
