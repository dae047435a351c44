// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <string>

/// A folder for one test, and what is in it, looked at without the help of the code that is tested.
class ScratchFolder {
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::string native(const QString& name) const { return at(name).toStdString(); }

    [[nodiscard]] bool makeFolder(const QString& name) const { return QDir(path()).mkpath(name); }
    [[nodiscard]] bool place(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] QByteArray contents(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    /// All that is there, hidden or not: what a failure leaves behind shows here.
    [[nodiscard]] QStringList names(const QString& folder = ".") const
    {
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        return QDir(at(folder)).entryList(all, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};
