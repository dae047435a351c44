// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/split_pattern.h"

#include "core/evidence/tokens/new_characters.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

namespace breakeven {

namespace {

/// The new characters of some kinds, as they stand within brackets.
std::string among(std::initializer_list<NewKind> kinds)
{
    std::string members;
    for (const NewCharacters& row : newCharacters)
        if (std::ranges::find(kinds, row.kind) != kinds.end())
            members += fmt::format("\\x{{{:X}}}-\\x{{{:X}}}", static_cast<unsigned>(row.first),
                                   static_cast<unsigned>(row.last));
    return members;
}

} // namespace

std::string splitPattern(Encoding encoding, bool withNew)
{
    using enum NewKind;
    const auto members = [withNew](std::string plain, std::initializer_list<NewKind> kinds) {
        return withNew ? std::move(plain) + among(kinds) : std::move(plain);
    };
    // What stands within brackets.
    const std::string upper = members(R"(\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M})", {Upper, Letter, Mark});
    const std::string lower = members(R"(\p{Ll}\p{Lm}\p{Lo}\p{M})", {Lower, Letter, Mark});
    const std::string letter = members(R"(\p{L})", {Upper, Lower, Letter});
    const std::string number = members(R"(\p{N})", {Number});
    const std::string space = withNew ? R"(\t-\r\x{85}\p{Z})" : R"(\s)";

    const std::string before = fmt::format(R"([^\r\n{}{}]?)", letter, number);
    const std::string contraction = "(?i:'s|'t|'re|'ve|'m|'ll|'d)";
    const std::string others = fmt::format(R"([{}]{{1,3}}| ?[^{}{}{}]+)", number, space, letter, number);
    const std::string spaces = fmt::format(R"([{0}]*[\r\n]+|[{0}]+(?![^{0}])|[{0}]+)", space);
    if (encoding == Encoding::O200kBase)
        return fmt::format(R"({0}[{1}]*[{2}]+{3}?|{0}[{1}]+[{2}]*{3}?|{4}[\r\n/]*|{5})", before, upper, lower,
                           contraction, others, spaces);
    return fmt::format(R"({0}|{1}[{2}]+|{3}[\r\n]*|{4})", contraction, before, letter, others, spaces);
}

} // namespace breakeven
