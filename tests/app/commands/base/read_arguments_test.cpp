// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/read_arguments.h"

#include "app/commands/base/arguments.h"

#include <CLI/CLI.hpp>

#include <QTest>

using namespace breakeven;

namespace {

/// A program with a command that changes scenarios, one that does not, and options of its own.
struct Line {
    CLI::App program{"", "breakeven"};

    Line()
    {
        prepareReading(program);
        CLI::App& draw = *program.add_subcommand("draw", "");
        CLI::App& list = *program.add_subcommand("list", "");
        program.set_version_flag("--version", "breakeven 1");
        declareHelp(program);
        declareWords(draw, "FILE", true, "files");
        declareOption(draw, "-o", "FILE", "what to write");
        declareChoice(draw, "--theme", "THEME", {"light", "dark"}, "colors");
        declareRepeatable(draw, "--set", "ID=VALUE", "a change");
        declareHelp(draw);
        declareFlag(list, "--dry-run", "only look");
        declareHelp(list);
    }

    /// What reading words without spaces comes to: the request, or the error in words.
    std::string read(const char* line)
    {
        std::vector<std::string> words;
        for (const QByteArray& word : QByteArray(line).split(' '))
            if (!word.isEmpty())
                words.push_back(word.toStdString());
        const Result<Request> request = readArguments(program, words);
        if (!request)
            return request.error().sentence();
        if (*request != Request::Run)
            return *request == Request::Help ? "help" : "version";
        const Outcome known = checkOptions(chosenApp(program));
        return known ? "run " + chosenApp(program).get_name() : known.error().sentence();
    }
};

} // namespace

class ReadArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<std::string>("found");
        const auto row = [](const char* line, const char* found) { QTest::newRow(line) << std::string(found); };
        row("", "run breakeven");
        row("a.breakeven", "run breakeven");
        row("draw a b -o c --theme dark --set a=1 --set b=2", "run draw");
        row("draw -", "run draw");
        row("draw -- --unknown", "run draw");
        row("draw list", "run draw"); // a file of that name
        row("list --dry-run", "run list");
        // questions about the program
        row("--help", "help");
        row("-h", "help");
        row("--version", "version");
        row("draw --help", "help");
        row("draw -h --theme blue", "help");
        row("draw a --unknown --help", "help");
        // what is wrong
        row("draw -o", "-o: needs a value");
        row("draw a --set", "--set: needs a value");
        row("draw -o a -o b", "-o: was given more than once");
        row("draw --theme light --theme dark", "--theme: was given more than once");
        row("draw --theme blue", "--theme: \"blue\" is not allowed; allowed are light and dark");
        row("draw --theme a:b", "--theme: \"a:b\" is not allowed; allowed are light and dark");
        row("draw --teme dark", "--teme: unknown option; did you mean --theme?");
        row("draw --teme=dark", "--teme: unknown option; did you mean --theme?");
        row("draw --teme x --theme blue", "--teme: unknown option; did you mean --theme?"); // told first
        row("draw --zzzzzzzz", "--zzzzzzzz: unknown option; \"breakeven draw --help\" lists them all");
        row("draw -z", "-z: unknown option; \"breakeven draw --help\" lists them all");
        row("--zzzzzzzz", "--zzzzzzzz: unknown option; \"breakeven --help\" lists them all");
        // a parameter that was taken for an option
        row("draw --gpu-rate=2", "--gpu-rate: unknown option; did you mean --set gpu_rate=VALUE?");
        row("draw --gpu_rate 2", "--gpu_rate: unknown option; did you mean --set gpu_rate=VALUE?");
        row("list --gpu-rate=2", "--gpu-rate: unknown option; \"breakeven list --help\" lists them all");
    }
    void reads()
    {
        Line line;
        QTEST(line.read(QTest::currentDataTag()), "found");
    }

    /// A word from outside is told on one line, and no longer than a person reads.
    void wordsFromOutsideAreToldBriefly()
    {
        Line line;
        const std::string told = line.read(("draw --" + std::string(200, 'z')).c_str());
        QVERIFY(told.size() < 150);
        QVERIFY(told.find(std::string(40, 'z')) != std::string::npos);
        Line broken;
        QVERIFY(broken.read("draw --a\nb").starts_with("--a\\nb: unknown option"));
    }

    void theHelpIsOfTheDeclaredOptions()
    {
        Line line;
        QCOMPARE(line.read("draw --help"), std::string("help"));
        const QByteArray help = QByteArray::fromStdString(line.program.help());
        QVERIFY2(help.contains("-h,--help") && help.contains("show this help"), help.constData());
        QVERIFY(help.indexOf("--set ID=VALUE") < help.indexOf("-h,--help")); // which stands last
        QVERIFY(help.contains("--theme THEME") && !help.contains("--dry-run"));
    }
};

QTEST_APPLESS_MAIN(ReadArgumentsTest)
#include "read_arguments_test.moc"
