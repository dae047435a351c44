// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/read_traffic.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <optional>
#include <string>

namespace breakeven::test {

/// Logs that a test makes, and the upstream one where it is at hand.
class LogFiles {
public:
    /// A day that is later than any log's.
    static constexpr std::chrono::sys_days longAfter{std::chrono::year(2100) / 1 / 1};

    /// Writes a log and returns its path.
    [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& bytes) const
    {
        std::filesystem::path path = folder() / name;
        QFile file(QString::fromStdString(path.string()));
        const bool written =
            file.open(QIODevice::WriteOnly) &&
            file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
        if (!written)
            qFatal("%s could not be written", path.c_str());
        return path;
    }
    /// What is read of a log that is written for it; a log that is refused ends the test.
    [[nodiscard]] Traffic read(const std::string& text, std::chrono::sys_days today = longAfter) const
    {
        const Result<Traffic> traffic = readTraffic(write("log", text), {}, {}, {}, today);
        if (!traffic)
            qFatal("%s", traffic.error().sentence().c_str());
        return *traffic;
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    /// A file of the folder of public lists (paths.h).
    [[nodiscard]] static std::optional<std::filesystem::path> shared(const std::string& name)
    {
        const std::filesystem::path path = std::filesystem::path(sharedDataFolder().toStdString()) / name;
        return std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace breakeven::test
