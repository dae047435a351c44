// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <optional>

namespace breakeven::test {

/// A public list as it was published, which is no part of the project: of the folder of public lists (paths.h).
/// Absent where there is none; its test is then skipped.
inline std::optional<QByteArray> sharedData(const char* name)
{
    QFile file(QDir(sharedDataFolder()).filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace breakeven::test
