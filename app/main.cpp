// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/streams.h"
#include "app/commands/base/window_program.h"
#include "app/commands/command_line.h"

int main(int argc, char** argv)
{
    breakeven::prepareStreams();
    return breakeven::runCommandLine(argc, argv, [argv](const breakeven::Drawing&) {
        return breakeven::startWindowProgram(argv); // reads the same words again
    });
}
