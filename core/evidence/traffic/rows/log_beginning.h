// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"
#include "core/files/records/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// How a log begins.
struct LogBeginning {
    const LogFormat* format = nullptr; ///< that it is recognized as; null if it isn't
    RecordForm form;
    bool json = false;
    bool hasSeparatorLine = false;  ///< "sep=;" before the header
    std::vector<std::string> names; ///< of the columns, or of the first row's keys
};

/// Of a log that begins with this head.
[[nodiscard]] LogBeginning beginningOf(std::string_view head);

/// A column, or the path of a key, and the first text that stands there.
struct FoundColumn {
    std::string name;
    std::string sample;

    friend bool operator==(const FoundColumn&, const FoundColumn&) = default;
};

/// The columns of a CSV file, or the keys of the first JSON rows, that begins like this; keys in objects by their
/// paths.
[[nodiscard]] std::vector<FoundColumn> columnsOf(std::string_view head);

} // namespace breakeven
