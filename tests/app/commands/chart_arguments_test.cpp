// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chart_arguments.h"

#include "app/commands/base/arguments.h"
#include "app/commands/base/read_arguments.h"
#include "app/commands/command_table.h"

#include <CLI/CLI.hpp>

#include <QTest>

using namespace breakeven;

namespace {

using Names = std::vector<std::string>;

} // namespace

class ChartArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    void theNamesThatAreAllowed()
    {
        QCOMPARE(viewNames(),
                 (Names{"break-even", "over-time", "breakdown", "sensitivity", "map", "distribution", "information",
                        "portfolio", "compare", "qualitative"})); // the advice is no picture
        QCOMPARE(chartThemes(), (Names{"light", "dark", "print"}));
        QCOMPARE(chartFormats(), (Names{"png", "svg", "pdf", "csv"}));
    }

    void otherNamesAreRefused_data()
    {
        QTest::addColumn<std::string>("error");
        QTest::newRow("--view=advice") << std::string("--view: \"advice\" is not allowed; allowed are break-even, ");
        QTest::newRow("--theme=system") << std::string(
            "--theme: \"system\" is not allowed; allowed are light, dark and print");
        QTest::newRow("--format=gif") << std::string(
            "--format: \"gif\" is not allowed; allowed are png, svg, pdf and csv");
        QTest::newRow("--view=map") << std::string();
        QTest::newRow("--theme=print") << std::string();
        QTest::newRow("--format=csv") << std::string();
    }
    void otherNamesAreRefused()
    {
        QFETCH(const std::string, error);
        CLI::App program("", "breakeven");
        prepareReading(program);
        CLI::App& arguments = *program.add_subcommand("chart", "");
        QVERIFY(!chartCommand(arguments)); // the work is left to the program that draws
        const Result<Request> read = readArguments(program, {"chart", QTest::currentDataTag()});
        const std::string said = read ? std::string() : read.error().sentence();
        QCOMPARE(said.empty(), error.empty());
        QVERIFY2(said.starts_with(error), said.c_str());
    }

    void severalScenariosMayBeNamed()
    {
        CLI::App program("", "breakeven");
        prepareReading(program);
        CLI::App& arguments = *program.add_subcommand("chart", "");
        (void)chartCommand(arguments);
        QVERIFY(readArguments(program, {"chart", "a", "-o", "x", "b", "c"}).ok());
        QCOMPARE(wordsOf(arguments), (Names{"a", "b", "c"}));
    }
};

QTEST_APPLESS_MAIN(ChartArgumentsTest)
#include "chart_arguments_test.moc"
