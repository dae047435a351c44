// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven::test;

/// The command line has no Qt: what draws is a program of its own, which it becomes.
class WindowProgramTest : public QObject {
    Q_OBJECT

private slots:
    /// A copy of the program, with a place for a second one as in the build.
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("bin")));
        QVERIFY(QFile::copy(commandLineProgram(), m_folder.filePath(QStringLiteral("bin/breakeven"))));
        const QDir beside(QFileInfo(commandLineProgram()).path());
        m_second =
            QDir::cleanPath(m_folder.filePath(QStringLiteral("bin/") + beside.relativeFilePath(windowProgram())));
        QVERIFY(m_second.startsWith(m_folder.path()));
    }

    void theFirstLoadsNoQt()
    {
        const Run libraries = m_program.shell(QStringLiteral("ldd $PROGRAM"));
        QCOMPARE(libraries.status, 0);
        QVERIFY2(libraries.output.contains("libstdc++"), libraries.output.constData());
        for (const char* drawing : {"Qt", "qcustomplot", "xcb", "libGL"})
            QVERIFY2(!libraries.output.contains(drawing), libraries.output.constData());
    }

    void withoutTheSecondAllElseWorks_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("--version") << QByteArray("breakeven 0.1.0\n");
        QTest::newRow("--help") << QByteArray("  chart ");
        QTest::newRow("chart --help") << QByteArray("--transparent");
        QTest::newRow("report --help") << QByteArray("--paper PAPER");
        QTest::newRow("evaluate --preset support-chat") << QByteArray("\"verdict\"");
    }
    void withoutTheSecondAllElseWorks()
    {
        QFETCH(QByteArray, output);
        const Run run = m_program.shell(QStringLiteral("bin/breakeven ") + QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY2(run.output.contains(output), run.output.constData());
    }

    void withoutTheSecondWhatDrawsSaysSo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"bin/breakeven chart --preset support-chat -o a.png",
              "bin/breakeven report --preset support-chat -o a.pdf", "QT_QPA_PLATFORM=offscreen bin/breakeven",
              "PATH=bin:$PATH breakeven report --preset support-chat -o a.pdf"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void withoutTheSecondWhatDrawsSaysSo()
    {
        QFETCH(const QString, line);
        const Run run = m_program.shell(line);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.errors,
                 "breakeven: " + m_second.toUtf8() +
                     ": could not be started: there is no such file; charts, reports and the window need it\n");
    }

    void badOptionsNeedNoSecond()
    {
        const Run run = m_program.shell(QStringLiteral("bin/breakeven chart --theme blue"));
        QCOMPARE(run.status, 2);
        QCOMPARE(run.errors,
                 QByteArray("breakeven: --theme: \"blue\" is not allowed; allowed are light, dark and print\n"));
    }

    /// The same process, with its arguments, streams and exit status.
    void theSecondTakesOver()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_second).path()));
        QFile second(m_second);
        QVERIFY(second.open(QIODevice::WriteOnly));
        second.write("#!/bin/sh\necho $$; cat; printf '%s|' \"$@\"; echo no >&2; exit 7\n");
        second.close();
        QVERIFY(second.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        const Run run = m_program.shell(
            QStringLiteral("echo $$; echo in | exec bin/breakeven chart - --title 'a b' -o -; exit ${PIPESTATUS[1]}"));
        QCOMPARE(run.status, 7);
        QCOMPARE(run.errors, QByteArray("no\n"));
        QVERIFY2(run.output.endsWith("\nin\nchart|-|--title|a b|-o|-|"), run.output.constData());

        const Run same = m_program.shell(QStringLiteral("echo $$; exec bin/breakeven report a -o b </dev/null"));
        const QList<QByteArray> lines = same.output.split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], lines[1]);
        QVERIFY(QFile::remove(m_second));
    }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
    QString m_second;
};

QTEST_GUILESS_MAIN(WindowProgramTest)
#include "window_program_test.moc"
