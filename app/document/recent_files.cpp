// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recent_files.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace breakeven {

namespace {

const QString recentFilesKey = QStringLiteral("files/recent");

} // namespace

QStringList recentFiles()
{
    QStringList files = QSettings().value(recentFilesKey).toStringList();
    files.erase(
        std::remove_if(files.begin(), files.end(), [](const QString& path) { return !QFileInfo::exists(path); }),
        files.end());
    return files;
}

void rememberFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(recentFilesKey, files.mid(0, mostRecentFiles));
}

void forgetFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(recentFilesKey, files);
}

void forgetAllFiles()
{
    QSettings().remove(recentFilesKey);
}

} // namespace breakeven
