// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"
#include "tests/support/refused_lines.h"
#include "tests/support/spare_device.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace breakeven::test {

/// A folder for a command that writes a file, with what each such command has to keep to.
class ExportCommandStage : public QObject {
protected:
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The refused lines that are the same for each of them, onto a file that is there already.
    static void addUsualRefusals(const QByteArray& command, const QByteArray& existing)
    {
        const auto row = [&](const QByteArray& line, int status, const QByteArray& error) {
            addRefusal(line.constData(), status, error.constData());
        };
        const QByteArray suffix = existing.mid(existing.lastIndexOf('.'));
        row("--preset support-chat -o ''", 2, "-o: the file's name is empty");
        row("-o " + existing, 2, command + ": no scenario was given");
        row("missing.breakeven -o " + existing, 1, "missing.breakeven: ");
        row("broken.breakeven -o " + existing, 2, "broken.breakeven");
        row("--preset support-chat --set gpu_rate=-1 -o " + existing, 2, "--set gpu_rate: ");
        row("--preset support-chat -o nowhere/new" + suffix, 1, "nowhere");
        row("--preset support-chat -o folder", 1, "folder: is a folder, not a file");
        row("--preset support-chat -o - >/dev/full", 1, "standard output: ");
    }

    /// One error, nothing on standard output, and what stood there before still stands.
    void checkRefusal(const QString& command, const QString& existing) const
    {
        QFETCH(const QString, line);
        QFETCH(const int, status);
        QFETCH(const QByteArray, error);
        write(existing, "what stood there before");
        write("broken.breakeven", "{");
        QDir(m_folder.path()).mkdir("folder");
        const Run found = m_program.shell(QStringLiteral("$PROGRAM %1 %2").arg(command, line));
        QCOMPARE(found.status, status);
        QVERIFY2(found.errors.startsWith("breakeven: " + error), found.errors.constData());
        QCOMPARE(found.errors.count('\n'), 1);
        QCOMPARE(found.output, QByteArray());
        QCOMPARE(read(existing), QByteArray("what stood there before"));
        QVERIFY(QDir(m_folder.filePath("folder")).isEmpty());
    }

    /// A device in the place of the file stays there.
    void checkDevice(const QStringList& words) const
    {
        const std::string device = spareDevice(m_folder.path().toStdString());
        const QString path = QString::fromStdString(device);
        const Run found = m_program.run(words + QStringList{"--preset", "support-chat", "-o", path});
        QCOMPARE(found.status, 1);
        QVERIFY(found.errors.startsWith("breakeven: " + path.toUtf8() + ": is not a regular file"));
        QVERIFY(isDevice(device));
    }

    /// Where there is room for so many KiB only, the file that was there stays whole.
    void checkFullDisk(const QString& command, const QString& existing, int kibibytes) const
    {
        write(existing, "what stood there before");
        const Run found = m_program.shell(QStringLiteral("ulimit -f %1; $PROGRAM %2 --preset support-chat -o %3")
                                              .arg(kibibytes)
                                              .arg(command, existing));
        QCOMPARE(found.status, 1);
        QVERIFY2(found.errors.contains("breakeven: "), found.errors.constData());
        QCOMPARE(read(existing), QByteArray("what stood there before"));
    }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

} // namespace breakeven::test
