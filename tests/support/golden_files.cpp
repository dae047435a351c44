// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_files.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace breakeven::test {

namespace {

const QString goldens = inTree(QStringLiteral("tests/goldens"));

QString path(const QString& folder, const QString& name, const char* suffix)
{
    if (!QDir().mkpath(folder))
        qFatal("%s can't be made", qPrintable(folder));
    return folder + QLatin1Char('/') + name + QLatin1String(suffix);
}

QString inBuild()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/pictures");
}

QString write(const QString& file, const QStringList& lines)
{
    QFile written(file);
    const QByteArray bytes = lines.join(QLatin1Char('\n')).toUtf8() + '\n';
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("%s was not written", qPrintable(file));
    return file;
}

QString write(const QString& file, const QImage& image)
{
    constexpr int smallest = 0;
    if (!image.save(file, "PNG", smallest))
        qFatal("%s was not written", qPrintable(file));
    return file;
}

} // namespace

bool writesGoldens()
{
    return qEnvironmentVariableIsSet("BREAKEVEN_WRITE_GOLDENS");
}

QStringList goldenLines(const QString& name)
{
    QFile file(path(goldens, name, ".txt"));
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
               : QStringList();
}

void writeGolden(const QString& name, const QStringList& lines)
{
    write(path(goldens, name, ".txt"), lines);
}

QImage goldenImage(const QString& name)
{
    return QImage(path(goldens, name, ".png"));
}

void writeGolden(const QString& name, const QImage& image)
{
    write(path(goldens, name, ".png"), image);
}

QString keep(const QString& name, const QStringList& lines)
{
    return write(path(inBuild(), name, ".txt"), lines);
}

QString keep(const QString& name, const QImage& image)
{
    return write(path(inBuild(), name, ".png"), image);
}

} // namespace breakeven::test
