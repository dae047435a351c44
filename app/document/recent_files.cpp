// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recent_files.h"

#include "app/document/file_path.h"
#include "core/text/utf8.h"

#include <QSettings>

#include <algorithm>

namespace breakeven {

namespace {

const QString recentFilesKey = QStringLiteral("files/recent");

/// Settings are text: what is no UTF-8 is kept as the file's address.
QString asKept(const std::filesystem::path& path)
{
    return isUtf8(path.native()) ? shownPath(path) : QString::fromLatin1(toUrl(path).toEncoded());
}

std::filesystem::path fromKept(const QString& text)
{
    return text.startsWith(QLatin1Char('/')) ? toPath(text) : toPath(QUrl::fromEncoded(text.toLatin1()));
}

bool isStillThere(const std::filesystem::path& path)
{
    std::error_code fault; // a file that can't be looked at is none to open
    return std::filesystem::exists(path, fault);
}

} // namespace

std::vector<std::filesystem::path> recentFiles()
{
    std::vector<std::filesystem::path> files;
    for (const QString& text : QSettings().value(recentFilesKey).toStringList())
        if (const std::filesystem::path path = fromKept(text); isStillThere(path))
            files.push_back(path);
    return files;
}

void rememberFile(const std::filesystem::path& path)
{
    const std::filesystem::path absolute = absolutePath(path);
    std::vector<std::filesystem::path> files = recentFiles();
    std::erase(files, absolute);
    files.insert(files.begin(), absolute);
    QStringList kept;
    for (std::size_t i = 0; i < std::min(files.size(), mostRecentFiles); ++i)
        kept << asKept(files[i]);
    QSettings().setValue(recentFilesKey, kept);
}

void forgetAllFiles()
{
    QSettings().remove(recentFilesKey);
}

} // namespace breakeven
