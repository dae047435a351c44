// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/names.h"
#include "app/commands/base/streams.h"
#include "app/commands/command_table.h"
#include "core/evidence/tokens/text_file.h"
#include "core/files/safe_file.h"
#include "core/output/json/catalogs/tokens_json.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

Answer countFiles(const CLI::App& arguments)
{
    const std::vector<std::string> names = wordsOf(arguments);
    if (names.empty())
        return Error{arguments.get_name(), "no file was given; name one text file or more"};
    if (std::ranges::count(names, "-") > 1)
        return Error{"-", "standard input was named more than once, and can be read only once"};
    const Encoding encoding = enumerators<Encoding>[choiceOf(arguments, "--encoding", idsOf(encodingTable))];

    std::vector<CountedFile> files;
    std::vector<Error> problems;
    for (const std::string& name : names) {
        Result<std::string> text = name == "-" ? readStandardInput(largestTextFile) : readFile(name, largestTextFile);
        if (text)
            text = textOfFile(std::move(text).value(), name == "-" ? "standard input" : oneLine(name));
        if (!text)
            problems.push_back(text.error());
        else if (problems.empty()) // else nothing will be printed
            files.push_back({name, countText(encoding, *text)});
    }
    if (!problems.empty())
        return problems;
    return tokensJson(encoding, files);
}

} // namespace

Work tokensCommand(CLI::App& arguments)
{
    declareWords(arguments, "FILE", true, "files with text; - is standard input");
    declareChoice(arguments, "--encoding", "ENCODING", idsOf(encodingTable), "o200k_base (default) or cl100k_base");
    return [&arguments] { return countFiles(arguments); };
}

} // namespace breakeven
