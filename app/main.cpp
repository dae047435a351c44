// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands/streams.h"

int main(int argc, char** argv)
{
    breakeven::prepareStreams();
    if (const std::optional<int> status = breakeven::runCommandLine(argc, argv))
        return *status;
    return breakeven::runWindow(argc, argv, breakeven::windowOptions(argc, argv));
}
