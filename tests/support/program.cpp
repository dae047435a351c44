// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/paths.h"

#include <QProcess>

#include <utility>

namespace breakeven::test {

Program::Program(QString folder) : m_folder(std::move(folder)), m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        m_environment.remove(QString::fromLatin1(display));
    m_environment.insert(QStringLiteral("PROGRAM"), commandLineProgram());
}

Run Program::run(const QStringList& arguments, const QByteArray& input) const
{
    return start(commandLineProgram(), arguments, input, m_environment);
}

Run Program::runWith(const QString& setting, const QStringList& arguments) const
{
    QProcessEnvironment environment = m_environment;
    environment.insert(setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
    return start(commandLineProgram(), arguments, {}, environment);
}

Run Program::shell(const QString& line) const
{
    return start(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), line}, {}, m_environment);
}

Run Program::start(const QString& program, const QStringList& arguments, const QByteArray& input,
                   const QProcessEnvironment& environment) const
{
    constexpr int patience = 200000; // milliseconds: on a busy machine, only what hangs takes that long
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace breakeven::test
