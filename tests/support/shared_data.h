// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <optional>

namespace breakeven::test {

/// A public list as it was published, which is no part of the project: of the folder that BREAKEVEN_SHARED_DATA names,
/// else of shared/data beside the project's folder. Absent where there is none; its test is then skipped.
inline std::optional<QByteArray> sharedData(const char* name)
{
    const QString folder = qEnvironmentVariable("BREAKEVEN_SHARED_DATA", QStringLiteral(SOURCE_DIR "/../shared/data"));
    QFile file(QDir(folder).filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace breakeven::test
