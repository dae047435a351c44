// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"

#include <nlohmann/json.hpp>

namespace breakeven::test {

/// What the program prints, as JSON, for a line of words without spaces; a line that is refused ends the test.
inline nlohmann::json answerTo(const Program& program, const QString& line)
{
    const Run found = program.run(line.split(u' ', Qt::SkipEmptyParts));
    if (found.status != 0)
        qFatal("%s", found.errors.constData());
    return nlohmann::json::parse(found.output.toStdString());
}

} // namespace breakeven::test
