// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/text_check.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

using std::string_view_literals::operator""sv;

struct Beginning {
    std::string_view bytes;
    std::string_view what;
    std::string_view remedy;
};

constexpr Beginning foreign[]{
    {"\xff\xfe\0\0"sv, "in the encoding UTF-32", "save it as UTF-8"},
    {"\xff\xfe"sv, "in the encoding UTF-16", "save it as UTF-8"},
    {"\xfe\xff"sv, "in the encoding UTF-16", "save it as UTF-8"},
    {"\x1f\x8b"sv, "compressed (gzip)", "unpack it first"},
    {"\x28\xb5\x2f\xfd"sv, "compressed (Zstandard)", "unpack it first"},
    {"BZh"sv, "compressed (bzip2)", "unpack it first"},
    {"PK\x03\x04"sv, "a ZIP archive or a workbook", "unpack it, or save it as CSV"},
    {"PAR1"sv, "a Parquet file", "save it as CSV or JSON lines"},
};

} // namespace

std::string whyNotText(std::string_view head)
{
    for (const Beginning& row : foreign)
        if (head.starts_with(row.bytes))
            return fmt::format("is {}, and a log is read as text in UTF-8; {}", row.what, row.remedy);
    const std::size_t zero = head.find('\0');
    if (zero == std::string_view::npos)
        return {};
    const auto zeros = std::count(head.begin(), head.end(), '\0');
    const bool everySecond =
        static_cast<std::size_t>(zeros) * 5 > head.size() * 2 && static_cast<std::size_t>(zeros) * 5 < head.size() * 3;
    if (everySecond)
        return "is in the encoding UTF-16, and a log is read as text in UTF-8; save it as UTF-8";
    return fmt::format("is no text: byte {} is a NUL", zero + 1);
}

} // namespace breakeven
