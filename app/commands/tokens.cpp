// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/commands/streams.h"
#include "core/evidence/tokens/text_file.h"
#include "core/files/safe_file.h"
#include "core/inputs/one_line.h"
#include "core/output/json/catalogs/tokens_json.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

std::vector<std::string> encodingNames()
{
    std::vector<std::string> names;
    names.reserve(encodingTable.size());
    for (const EncodingInfo& row : encodingTable)
        names.emplace_back(row.id);
    return names;
}

void declareTokens(CLI::App& arguments)
{
    declareWords(arguments, "FILE", true, "files with text; - is standard input");
    declareOption(arguments, "--encoding", "ENCODING", "o200k_base (default) or cl100k_base");
}

Answer countFiles(const CLI::App& arguments)
{
    const std::vector<std::string> names = wordsOf(arguments);
    if (names.empty())
        return Error{arguments.get_name(), "no file was given; name one text file or more"};
    if (std::ranges::count(names, "-") > 1)
        return Error{"-", "standard input was named more than once, and can be read only once"};
    const Result<std::size_t> chosen = choiceOf(arguments, "--encoding", encodingNames());
    if (!chosen)
        return chosen.error();
    const Encoding encoding = enumerators<Encoding>[*chosen];

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

Command tokensCommand()
{
    return {"tokens", "Count the tokens of text files; prints JSON", declareTokens, countFiles};
}

} // namespace breakeven
