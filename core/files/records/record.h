// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace breakeven {

/// How a log is cut into records.
struct RecordForm {
    enum class Kind {
        Lines,  ///< one a line
        Csv,    ///< one a line, but for line ends within quotes (RFC 4180)
        Objects ///< JSON objects, over any number of lines: in an array, or one after the other
    };
    Kind kind = Kind::Lines;
    char delimiter = ','; ///< of CSV
};

/// A record without its line's end.
struct Record {
    std::string_view text;
    std::uint64_t line = 0;  ///< that it begins in, counted from 1
    bool spansLines = false; ///< of CSV: it goes on behind a line's end
    Message why = {};        ///< it can't be read, if it can't

    /// Makes it a good one, within a line.
    void set(std::string_view itsText, std::uint64_t itsLine)
    {
        text = itsText;
        line = itsLine;
        spansLines = false;
        if (!why.empty())
            why = {};
    }
};

/// Whether a line is no record because nothing stands in it.
[[nodiscard]] inline bool isBlankLine(std::string_view line)
{
    constexpr std::size_t mostBlanks = 16; // a longer line is looked at by who splits it
    return line.size() < mostBlanks && std::all_of(line.begin(), line.end(), [](char c) {
               return c == ' ' || c == '\t' || c == '\r' || c == '\n';
           });
}

} // namespace breakeven
