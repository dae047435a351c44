// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/temporary_folder.h"

#include <cstdlib>
#include <string>
#include <system_error>

namespace breakeven {

TemporaryFolder::TemporaryFolder()
{
    std::error_code fault;
    const std::filesystem::path parent = std::filesystem::temp_directory_path(fault);
    std::string name = (parent / "breakeven-XXXXXX").string();
    if (!fault && ::mkdtemp(name.data()) != nullptr)
        m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored; // nothing depends on it, and there is nobody left to be told
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

} // namespace breakeven
