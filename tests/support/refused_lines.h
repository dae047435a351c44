// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace breakeven::test
