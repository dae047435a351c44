// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/window_arguments.h"

#include "app/commands/base/read_arguments.h"
#include "app/commands/command_table.h"
#include "tests/support/scratch_folder.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QTest>

using namespace breakeven;

namespace {

std::vector<std::string> wordsIn(const char* line)
{
    std::vector<std::string> words;
    for (const QByteArray& word : QByteArray(line).split(' '))
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    return words;
}

const std::string unlike = "is no file and no subcommand; allowed are evaluate, ";

} // namespace

/// What the program without a command makes of its words.
class WindowArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    /// In a folder with a file whose name could be a command's.
    void initTestCase()
    {
        QVERIFY(m_folder.place("plain", ""));
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }
    void cleanupTestCase() { QDir::setCurrent(QDir::rootPath()); }

    void theFirstWordMayBeAFile_data()
    {
        QTest::addColumn<std::string>("error");
        const auto row = [](const char* line, const std::string& error) { QTest::newRow(line) << error; };
        row("", "");
        row("--theme blue", ""); // other checks find that
        row("--theme zzzzzz", "");
        row("plain", "");
        row("plain zzzzzz", "");
        row("missing.breakeven", "");
        row("folder/missing", "");
        row("evalute --set x", "evalute: unknown subcommand; did you mean evaluate?");
        row("zzzzzz", "zzzzzz: " + unlike);
        row("evaluate", "evaluate: a subcommand comes first, its options after it");
    }
    void theFirstWordMayBeAFile()
    {
        QFETCH(const std::string, error);
        const Outcome first = checkFirstWord(wordsIn(QTest::currentDataTag()));
        const std::string said = first ? std::string() : first.error().sentence();
        QCOMPARE(said.empty(), error.empty());
        QVERIFY2(said.starts_with(error), said.c_str());
    }

    void aThemeAndAFile_data()
    {
        QTest::addColumn<QByteArray>("found"); // the theme and the file, or the error
        const auto row = [](const char* line, const QByteArray& found) { QTest::newRow(line) << found; };
        row("", "-");
        row("a.breakeven", "- a.breakeven");
        row("plain", "- plain");
        row("--theme system", "system");
        row("--theme light ./a", "light ./a");
        row("a.b --theme dark", "dark a.b");
        row("-- --a.b", "- --a.b");
        row("-", "-: the window opens a file, not standard input");
        row("a.b c.d", "c.d: is one file too many; the window opens one");
        row("a.b c.d e.f", "c.d: is one file too many; the window opens one");
        row("--theme dark evaluate", "evaluate: a subcommand comes first, its options after it");
        row("--theme dark evalute", "evalute: unknown subcommand; did you mean evaluate?");
        row("--theme dark zzzzzz", "zzzzzz: " + QByteArray::fromStdString(unlike));
    }
    void aThemeAndAFile()
    {
        QFETCH(const QByteArray, found);
        CLI::App program("", "breakeven");
        prepareReading(program);
        declareWindow(program);
        QVERIFY(readArguments(program, wordsIn(QTest::currentDataTag())).ok());
        const Result<WindowArguments> window = windowArgumentsFrom(program);
        if (!window) {
            QVERIFY2(QByteArray::fromStdString(window.error().sentence()).startsWith(found),
                     window.error().sentence().c_str());
            return;
        }
        QByteArray words = window->theme ? windowThemes[*window->theme] : "-";
        if (window->file)
            words += ' ' + QByteArray::fromStdString(*window->file);
        QCOMPARE(words, found);
    }

    void theHelpHasEveryCommand()
    {
        CLI::App program("", "breakeven");
        prepareReading(program);
        declareWindow(program);
        const QList<QByteArray> lines = QByteArray::fromStdString(program.help()).split('\n');
        for (const Command& command : commandTable) {
            QByteArray line = "  " + QByteArray(command.name.data(), static_cast<qsizetype>(command.name.size()));
            line = line.leftJustified(2 + 12 + 1) + // the longest is "accelerators"
                   QByteArray(command.summary.data(), static_cast<qsizetype>(command.summary.size()));
            QVERIFY2(lines.contains(line), line.constData());
        }
        for (const QByteArray& line : lines)
            QVERIFY2(line.size() <= 80, line.constData());
    }

    void aDisplayIsThereIfTheSessionNamesOne_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<bool>("there");
        QTest::newRow("none") << QByteArray() << false;
        for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            QTest::newRow(variable) << QByteArray(variable) << true;
    }
    void aDisplayIsThereIfTheSessionNamesOne()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(const bool, there);
        for (const char* each : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            qputenv(each, ""); // empty is as good as missing
        qunsetenv("DISPLAY");
        if (!variable.isEmpty())
            qputenv(variable.constData(), "x");
        const Outcome display = checkDisplay();
        QCOMPARE(display.ok(), there);
        if (!there) {
            QVERIFY(display.error().kind == Error::Kind::Outside);
            QVERIFY(display.error().sentence().starts_with("window: there is no display"));
        }
    }

private:
    ScratchFolder m_folder;
};

QTEST_APPLESS_MAIN(WindowArgumentsTest)
#include "window_arguments_test.moc"
