// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace breakeven {

/// An empty folder of its own for temporary files, which goes with all that is in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    /// Empty if it could not be made.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace breakeven
