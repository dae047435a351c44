// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/text_file.h"

#include "core/words/english.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

/// Whether the bytes are letters of `width` bytes each, most of them Latin: all but the one that tells the letter are
/// zeros in most of them, and that one is none.
bool isLatinOfWidth(std::string_view bytes, std::size_t width)
{
    const std::size_t letters = bytes.size() / width;
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < letters * width; ++i)
        zeros[i % width] += bytes[i] == '\0' ? 1 : 0;
    const auto isZeroAlmost = [letters](std::size_t count) { return count * 5 > letters * 4; };
    const auto isNone = [letters](std::size_t count) { return count * 20 <= letters; };
    const bool lastTells =
        isNone(zeros[width - 1]) && std::all_of(zeros.begin(), zeros.begin() + width - 1, isZeroAlmost);
    const bool firstTells = isNone(zeros[0]) && std::all_of(zeros.begin() + 1, zeros.begin() + width, isZeroAlmost);
    return letters > 0 && (lastTells || firstTells);
}

/// The encoding that a text is plainly in though its letters take several bytes each; empty for any other.
std::string_view wideEncoding(std::string_view bytes)
{
    for (const std::string_view mark : {"\xFF\xFE\0\0"sv, "\0\0\xFE\xFF"sv})
        if (bytes.starts_with(mark))
            return "UTF-32";
    for (const std::string_view mark : {"\xFF\xFE"sv, "\xFE\xFF"sv})
        if (bytes.starts_with(mark))
            return "UTF-16";
    constexpr std::size_t enough = std::size_t{64} << 10U;
    const std::string_view head = bytes.substr(0, enough);
    if (isLatinOfWidth(head, 4))
        return "UTF-32";
    return isLatinOfWidth(head, 2) ? "UTF-16" : "";
}

} // namespace

Result<std::string> textOfFile(std::string bytes, const std::string& where)
{
    if (const std::string_view encoding = wideEncoding(bytes); !encoding.empty())
        return Error{where, Message{"tokens.wide_encoding(encoding)", std::string(encoding)}};
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark))
        bytes.erase(0, mark.size());
    return bytes;
}

} // namespace breakeven
