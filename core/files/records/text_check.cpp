// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/text_check.h"

#include "core/words/english.h"

namespace breakeven {

namespace {

using std::string_view_literals::operator""sv;

struct Beginning {
    std::string_view bytes;
    MessageName<0> what;
};

constexpr Beginning foreign[]{
    {"\xff\xfe\0\0"sv, "log.utf32"}, {"\0\0\xfe\xff"sv, "log.utf32"}, {"BZh"sv, "log.bzip2"},
    {"PK\x03\x04"sv, "log.zip"},     {"PAR1"sv, "log.parquet"},
};

} // namespace

Message whyNotText(std::string_view head)
{
    for (const Beginning& row : foreign)
        if (head.starts_with(row.bytes))
            return row.what;
    const std::size_t zero = head.find('\0');
    if (zero == std::string_view::npos)
        return {};
    return {"log.has_nul(byte)", Quantity::plain(static_cast<double>(zero + 1))};
}

} // namespace breakeven
