// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/language_argument.h"

#include "app/commands/base/arguments.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace breakeven {

namespace {

constexpr const char* languageOption = "--language";

std::vector<std::string> tags()
{
    std::vector<std::string> all;
    for (const LanguageInfo& row : languageTable)
        all.emplace_back(row.tag);
    return all;
}

} // namespace

void declareLanguage(CLI::App& arguments)
{
    declareChoice(arguments, languageOption, "LANGUAGE", tags(),
                  fmt::format("of texts and numbers, en if left out:\n{}", fmt::join(tags(), ", ")));
}

Language languageFrom(const CLI::App& arguments)
{
    return languageTable[choiceOf(arguments, languageOption, tags())].language;
}

} // namespace breakeven
