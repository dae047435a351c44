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

/// The specification's worked examples: as they were published beside the public lists where there are any, else the
/// copy that the tests keep.
inline QByteArray workedExamples()
{
    if (const std::optional<QByteArray> published = sharedData("../worked_examples.json"))
        return *published;
    QFile file(testData(QStringLiteral("worked_examples.json")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace breakeven::test
