// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace breakeven {

/// Qt embeds typefaces in a PDF in the order of a hash, which differs with every start of the program unless its seed
/// is fixed: as long as one of these lives. A hash keeps the seed with which it was made: those that there are already
/// are not touched.
class FixedHashes {
public:
    FixedHashes() : m_random(QHashSeed::globalSeed() != 0) { QHashSeed::setDeterministicGlobalSeed(); }
    FixedHashes(const FixedHashes&) = delete;
    FixedHashes& operator=(const FixedHashes&) = delete;
    ~FixedHashes()
    {
        if (m_random)
            QHashSeed::resetRandomGlobalSeed();
    }

private:
    bool m_random;
};

} // namespace breakeven
