// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_path.h"

#include "widgets/text.h"

#include <QFile>
#include <QMimeData>

namespace breakeven {

std::filesystem::path toPath(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

std::filesystem::path toPath(const QUrl& address)
{
    if (!address.isLocalFile())
        return {};
    const QByteArray share = address.host().isEmpty() ? QByteArray() : "//" + address.host().toUtf8();
    // As text, what is no UTF-8 would be lost.
    return (share + QByteArray::fromPercentEncoding(address.path(QUrl::FullyEncoded).toLatin1())).toStdString();
}

QString shownPath(const std::filesystem::path& path)
{
    return toQString(path.native());
}

QString shownName(const std::filesystem::path& path)
{
    return shownPath(path.filename());
}

std::filesystem::path absolutePath(const std::filesystem::path& path)
{
    std::error_code fault; // the folder that the program runs in may be gone
    const std::filesystem::path absolute = std::filesystem::absolute(path, fault);
    return (fault ? path : absolute).lexically_normal();
}

QUrl toUrl(const std::filesystem::path& path)
{
    if (path.empty())
        return {};
    const QByteArray bytes = QByteArray::fromStdString(absolutePath(path).native());
    return QUrl::fromEncoded("file://" + bytes.toPercentEncoding("/"));
}

std::filesystem::path droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? toPath(urls.constFirst()) : std::filesystem::path();
}

} // namespace breakeven
