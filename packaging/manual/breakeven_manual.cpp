// SPDX-License-Identifier: GPL-3.0-or-later
// breakeven_manual WRITTEN FOLDER: makes the manual page of what is written, and what makes shells complete words, into
// the folder.
#include "app/commands/manual/completions.h"
#include "app/commands/manual/manual_page.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace breakeven;

namespace {

bool write(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    file.close();
    if (!file)
        std::cerr << path.string() << ": was not written\n";
    return static_cast<bool>(file);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "breakeven_manual WRITTEN FOLDER\n";
        return 2;
    }
    std::ifstream written(argv[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(written), {}};
    const std::vector<CommandOutline> commands = commandOutlines();
    const Result<std::string> page = manualPage(text, commands);
    if (!page) {
        std::cerr << argv[1] << ": " << page.error().where << ": " << inWords(page.error().what) << '\n';
        return 2;
    }
    const std::filesystem::path folder = argv[2];
    std::filesystem::create_directories(folder);
    const bool all = write(folder / "breakeven.1", *page) &&
                     write(folder / "breakeven.bash", bashCompletion(commands)) &&
                     write(folder / "_breakeven", zshCompletion(commands)) &&
                     write(folder / "breakeven.fish", fishCompletion(commands));
    return all ? 0 : 1;
}
