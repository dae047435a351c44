// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/cache_evidence.h"

#include "core/text/ascii.h"

#include <algorithm>

namespace breakeven {

std::string_view modelFamily(std::string_view model)
{
    const auto isLetter = [](char c) { return lowerCase(c) >= 'a' && lowerCase(c) <= 'z'; };
    for (std::size_t mark = 0; (mark = model.find_first_of("/.")) != std::string_view::npos;) {
        if (model[mark] == '.' && mark > 0 && isDigit(model[mark - 1])) // of a version
            break;
        model.remove_prefix(mark + 1);
    }
    return model.substr(
        0, static_cast<std::size_t>(std::find_if_not(model.begin(), model.end(), isLetter) - model.begin()));
}

void CacheEvidence::add(std::string_view provider, std::string_view model, CacheProof proof)
{
    if (proof == CacheProof::None)
        return;
    if (m_last == nullptr || provider != m_lastProvider || model != m_lastModel) {
        m_last = &rowsOf(provider.empty() ? modelFamily(model) : provider);
        m_lastProvider = provider;
        m_lastModel = model;
    }
    ++(proof == CacheProof::Missing ? m_last->inDoubt : m_last->shown);
}

CacheEvidence::Rows& CacheEvidence::rowsOf(std::string_view name)
{
    const auto place = m_providers.find(name);
    if (place != m_providers.end())
        return place->second;
    return m_providers.emplace(m_providers.size() < most ? name : std::string_view(), Rows()).first->second;
}

bool CacheEvidence::coversDoubt() const
{
    std::uint64_t covered = 0;
    std::uint64_t all = 0;
    for (const auto& [name, rows] : m_providers) {
        covered += rows.shown > 0 ? rows.inDoubt : 0;
        all += rows.inDoubt;
    }
    return 2 * covered >= all;
}

} // namespace breakeven
