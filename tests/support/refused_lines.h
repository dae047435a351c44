// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"

#include <QTest>

namespace breakeven::test {

// A table of command lines that are refused, with the exit status and how the error begins after the program's name.

inline void addRefusalColumns()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
}

inline void addRefusal(const char* line, int status, const char* error)
{
    QTest::newRow(line) << QString::fromLatin1(line) << status << QByteArray(error);
}

/// That the row's line, in which no word has a space, is refused: with its one error, and nothing on standard output.
inline void checkRefusedLine(const Program& program)
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, error);
    const Run found = program.run(line.split(u' '));
    QTEST(found.status, "status");
    QCOMPARE(found.output, QByteArray());
    QVERIFY2(found.errors.startsWith("breakeven: " + error), found.errors.constData());
    QCOMPARE(found.errors.count('\n'), 1);
}

} // namespace breakeven::test
