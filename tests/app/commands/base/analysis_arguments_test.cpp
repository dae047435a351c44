// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/analysis_arguments.h"

#include "app/commands/base/read_arguments.h"
#include "core/inputs/parameter_table.h"

#include <CLI/CLI.hpp>

#include <QTest>

using namespace breakeven;

namespace {

/// The arguments of a command `seek` with one option, or none.
struct Seek {
    CLI::App program{"", "breakeven"};
    CLI::App& arguments{*program.add_subcommand("seek", "")};

    explicit Seek(const char* option)
    {
        prepareReading(program);
        declareFigure(arguments);
        declareParameter(arguments);
        declareTarget(arguments);
        std::vector<std::string> words{"seek"};
        if (*option != '\0')
            words.emplace_back(option);
        const Result<Request> read = readArguments(program, words);
        if (!read)
            qFatal("%s", read.error().sentence().c_str());
    }
};

/// The value as `shown` says it, or the error.
template <typename T, typename Shown> std::string answer(const Result<T>& result, Shown shown)
{
    return result ? std::string(shown(*result)) : result.error().sentence();
}

} // namespace

class AnalysisArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    void figures_data()
    {
        QTest::addColumn<std::string>("answer");
        const auto row = [](const char* option, const std::string& text) { QTest::newRow(option) << text; };
        const std::string allowed = "allowed are monthly_saving, settled_volume, payback_months and horizon_saving";
        for (const FigureInfo& figure : figureTable)
            row(("--figure=" + std::string(figure.id)).c_str(), std::string(figure.id));
        row("", "seek: no figure was given; name one with --figure, " + allowed);
        row("--figure=xyz", "--figure: \"xyz\" is not a figure; " + allowed);
        row("--figure=monthly_savings",
            "--figure: \"monthly_savings\" is not a figure, did you mean monthly_saving?; " + allowed);
        row("--figure=Payback_months",
            "--figure: \"Payback_months\" is not a figure, did you mean payback_months?; " + allowed);
    }
    void figures()
    {
        const Seek seek(QTest::currentDataTag());
        QTEST(answer(figureFrom(seek.arguments), [](Figure figure) { return info(figure).id; }), "answer");
    }

    void parameters_data()
    {
        QTest::addColumn<std::string>("answer");
        const auto row = [](const char* option, const char* text) { QTest::newRow(option) << std::string(text); };
        row("--parameter=gpu_rate", "gpu_rate");
        row("--parameter=volume", "volume");
        row("", "seek: no parameter was given; name one with --parameter, \"breakeven parameters\" lists them all");
        row("--parameter=gpu_rte", "--parameter: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
        row("--parameter=baseline",
            "--parameter: unknown parameter \"baseline\"; \"breakeven parameters\" lists them all");
    }
    void parameters()
    {
        const Seek seek(QTest::currentDataTag());
        QTEST(answer(parameterFrom(seek.arguments), [](const Parameter* row) { return row->id; }), "answer");
    }

    void targets_data()
    {
        QTest::addColumn<double>("target");
        QTest::newRow("--target=6") << 6.0;
        QTest::newRow("--target=0") << 0.0;
        QTest::newRow("--target=-2500.5") << -2500.5;
        QTest::newRow("--target=-.5") << -0.5;
        QTest::newRow("--target=1e6") << 1e6;
        QTest::newRow("--target=1e308") << 1e308;
    }
    void targets()
    {
        const Seek seek(QTest::currentDataTag());
        const Result<double> target = targetFrom(seek.arguments);
        QVERIFY2(target.ok(), target.ok() ? "" : target.error().sentence().c_str());
        QTEST(*target, "target");
    }

    void noTargets()
    {
        const Seek none("");
        QCOMPARE(targetFrom(none.arguments).error().sentence(),
                 std::string("seek: no target was given; name a number with --target"));
        for (const char* text : {"nan", "inf", "-inf", "1e999", "6months", "x", "0x10", "1,000", "+5", " 5"}) {
            const Seek seek(("--target=" + std::string(text)).c_str());
            const Result<double> target = targetFrom(seek.arguments);
            QVERIFY2(!target, text);
            QCOMPARE(target.error().sentence(),
                     "--target: \"" + std::string(text) +
                         "\" is not allowed; allowed is a finite number, as in 0, -2500 or 1e6");
        }
    }
};

QTEST_APPLESS_MAIN(AnalysisArgumentsTest)
#include "analysis_arguments_test.moc"
