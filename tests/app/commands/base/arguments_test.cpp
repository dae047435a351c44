// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"

#include "app/commands/base/read_arguments.h"

#include <CLI/CLI.hpp>

#include <QTest>

using namespace breakeven;

namespace {

using Words = std::vector<std::string>;

/// A command with an option of each kind, and perhaps words.
struct Line {
    CLI::App program{"", "breakeven"};
    CLI::App& command = added(program);
    Result<Request> read;

    explicit Line(Words words, bool takesWords = true) : read(declare(takesWords, std::move(words))) {}

private:
    static CLI::App& added(CLI::App& program)
    {
        prepareReading(program);
        return *program.add_subcommand("draw", "");
    }
    Result<Request> declare(bool takesWords, Words words)
    {
        if (takesWords)
            declareWords(command, "FILE", true, "files");
        declareOption(command, "-o,--output", "FILE", "what to write");
        declareChoice(command, "--theme", "THEME", {"light", "dark"}, "colors");
        declareRepeatable(command, "--set", "ID=VALUE", "a change");
        declareFlag(command, "--plain", "without texts");
        words.insert(words.begin(), "draw");
        return readArguments(program, words);
    }
};

} // namespace

class ArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftOut()
    {
        const Line line({});
        QVERIFY(line.read.ok());
        QVERIFY(!valueOf(line.command, "-o") && valuesOf(line.command, "--set").empty());
        QVERIFY(!isGiven(line.command, "--plain") && !isGiven(line.command, "--theme"));
        QCOMPARE(choiceOf(line.command, "--theme", {"light", "dark"}), std::size_t{0});
        QVERIFY(wordsOf(line.command).empty());
    }

    void whatIsGiven()
    {
        const Line line({"--set", "a=1", "-o", "x.png", "--theme", "dark", "--plain", "--set=b=2", "--set", "a=3"});
        QVERIFY(line.read.ok());
        QCOMPARE(valueOf(line.command, "--output"), std::optional<std::string>("x.png")); // by its other name
        QCOMPARE(valuesOf(line.command, "--set"), (Words{"a=1", "b=2", "a=3"}));
        QVERIFY(isGiven(line.command, "--plain") && isGiven(line.command, "--theme"));
        QCOMPARE(choiceOf(line.command, "--theme", {"light", "dark"}), std::size_t{1});
    }

    /// CLI11 would take some of them for lists, numbers or options.
    void valuesStayAsTheyAreTyped_data()
    {
        QTest::addColumn<std::string>("value");
        for (const char* value : {"{}", "[a,b]", "[]", "", " ", "-5", "a b", "\"quoted\"", "%%", "true"})
            QTest::newRow(value) << std::string(value);
    }
    void valuesStayAsTheyAreTyped()
    {
        QFETCH(const std::string, value);
        const Line line({"--output", value, "--set", value});
        QVERIFY2(line.read.ok(), line.read.ok() ? "" : line.read.error().sentence().c_str());
        QCOMPARE(valueOf(line.command, "-o"), std::optional(value));
        QCOMPARE(valuesOf(line.command, "--set"), Words{value});
    }

    void otherNamesThanThoseOfAChoiceAreRefused()
    {
        for (const char* name : {"blue", "Light", "lightdark", ""}) {
            const Line line({"--theme", name});
            QVERIFY2(!line.read, name);
            QCOMPARE(line.read.error().sentence(),
                     "--theme: \"" + std::string(name) + "\" is not allowed; allowed are light and dark");
        }
    }

    /// As many as there are, in their order; "--" makes words of what looks like options.
    void wordsAreWhatNoOptionTook()
    {
        const Line line({"a", "-o", "x", "[b,c]", "-", "--", "--plain", "d"});
        QVERIFY(line.read.ok());
        const LeftOver left = leftOver(line.command);
        QCOMPARE(left.words, (Words{"a", "[b,c]", "-"}));
        QCOMPARE(left.marked, (Words{"--plain", "d"}));
        QCOMPARE(wordsOf(line.command), (Words{"a", "[b,c]", "-", "--plain", "d"}));
        QVERIFY(!isGiven(line.command, "--plain"));
    }

    void aCommandWithoutWordsTellsTheFirst_data()
    {
        QTest::addColumn<Words>("words");
        QTest::newRow("plain") << Words{"more", "and more"};
        QTest::newRow("marked") << Words{"--", "more"};
        QTest::newRow("after options") << Words{"--plain", "more"};
    }
    void aCommandWithoutWordsTellsTheFirst()
    {
        QFETCH(const Words, words);
        const Line line(words, false);
        QVERIFY(line.read.ok());
        const Outcome none = expectNoWords(line.command);
        QVERIFY(!none);
        QCOMPARE(none.error().sentence(), std::string("draw: takes no arguments; \"more\" is one too many"));
    }

    void aCommandWithoutWordsTakesOptions()
    {
        const Line line({"--plain", "--set", "a=1"}, false);
        QVERIFY(line.read.ok() && expectNoWords(line.command));
    }
};

QTEST_APPLESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
