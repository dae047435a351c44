// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/rates_by_id.h"

#include <utility>

namespace breakeven {

RatesById::RatesById(std::vector<GpuRate> rates)
{
    m_rates.reserve(rates.size());
    for (GpuRate& rate : rates)
        put(std::move(rate));
}

const GpuRate* RatesById::find(const std::string& id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_rates[place->second];
}

void RatesById::put(GpuRate rate)
{
    const auto [place, isNew] = m_places.emplace(rateId(rate), m_rates.size());
    if (isNew)
        m_rates.push_back(std::move(rate));
    else
        m_rates[place->second] = std::move(rate);
}

} // namespace breakeven
