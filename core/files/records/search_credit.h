// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/buffered_source.h"

#include <algorithm>

namespace breakeven {

/// How far the end of a record is looked for: as far as what was passed before allows, so that a log in which nothing
/// ever ends is still read in a time that is linear in its length.
class SearchCredit {
public:
    static constexpr std::size_t most = 2 * BufferedSource::longestRecord;
    static constexpr std::size_t perByte = 8; ///< bytes that may be looked at in vain for one that is passed

    void earn(std::size_t passed) { m_bytes = std::min(m_bytes + perByte * passed, most); }
    /// What was looked at in vain.
    void spend(std::size_t bytes) { m_bytes -= std::min(m_bytes, bytes); }
    [[nodiscard]] std::size_t farthest() const { return std::min(BufferedSource::longestRecord, m_bytes / 2); }

private:
    std::size_t m_bytes = most;
};

} // namespace breakeven
