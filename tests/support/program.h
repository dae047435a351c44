// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace breakeven::test {

/// How a run of the program ended.
struct Run {
    int status; ///< −1 if it crashed, was killed, or hung
    QByteArray output;
    QByteArray errors;
};

/// Runs the real program in a folder, without a display.
class Program {
public:
    explicit Program(QString folder);

    [[nodiscard]] Run run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// The same with "NAME=VALUE" in the environment.
    [[nodiscard]] Run runWith(const QString& setting, const QStringList& arguments) const;
    /// A line for the shell, in which $PROGRAM is the program.
    [[nodiscard]] Run shell(const QString& line) const;

private:
    [[nodiscard]] Run start(const QString& program, const QStringList& arguments, const QByteArray& input,
                            const QProcessEnvironment& environment) const;

    QString m_folder;
    QProcessEnvironment m_environment;
};

} // namespace breakeven::test
