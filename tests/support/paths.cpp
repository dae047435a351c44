// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace breakeven::test {

QString inTree(const QString& path)
{
    return QStringLiteral(SOURCE_DIR "/") + path;
}

QString testData(const QString& name)
{
    return inTree(QStringLiteral("tests/data/") + name);
}

QString sharedDataFolder()
{
    return qEnvironmentVariable("BREAKEVEN_SHARED_DATA", inTree(QStringLiteral("../shared/data")));
}

QString commandLineProgram()
{
    return QStringLiteral(BREAKEVEN_PROGRAM);
}

QString windowProgram()
{
    return QStringLiteral(BREAKEVEN_WINDOW_PROGRAM);
}

} // namespace breakeven::test
