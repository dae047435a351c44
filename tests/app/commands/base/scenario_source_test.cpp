// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/scenario_source.h"

#include "app/commands/base/read_arguments.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"

#include <CLI/CLI.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace breakeven;

class ScenarioSourceTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] std::string path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

    /// What a line of words without spaces names; FOLDER stands for the folder of the files.
    [[nodiscard]] Result<std::vector<Scenario>> named(const char* line, std::size_t most = 1) const
    {
        CLI::App program("", "breakeven");
        prepareReading(program);
        CLI::App& command = *program.add_subcommand("evaluate", "");
        declareScenarios(command);
        std::vector<std::string> words{"evaluate"};
        for (QString word : QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts))
            words.push_back(word.replace(QLatin1String("FOLDER"), m_folder.path()).toStdString());
        const Result<Request> read = readArguments(program, words);
        if (!read)
            return read.error();
        if (most > 1)
            return scenariosFrom(command, most);
        const Result<Scenario> one = scenarioFrom(command);
        return one ? Result(std::vector<Scenario>{*one}) : Result<std::vector<Scenario>>(one.error());
    }

    [[nodiscard]] Scenario scenario(const char* line) const
    {
        const auto all = named(line);
        if (!all)
            qFatal("%s", all.error().sentence().c_str());
        return all->front();
    }

private slots:
    void initTestCase()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 3;
        std::ofstream(path("a.breakeven")) << formatScenario(scenario);
        scenario.name = "B";
        scenario.ranges.emplace("gpu_rate", Range{2, 4});
        std::ofstream(path("b.breakeven")) << formatScenario(scenario);
        std::ofstream(path("broken.breakeven")) << "{";
    }

    void aFileOrAPreset()
    {
        QCOMPARE(scenario("FOLDER/a.breakeven").parameters.gpuRate, 3.0);
        const Preset preset = presets().front();
        QVERIFY(scenario(("--preset " + preset.id).c_str()) == preset.scenario);
        QVERIFY(scenario("-- FOLDER/a.breakeven").parameters.gpuRate == 3);
    }

    /// --set in the order given, and what has an option of its own after it.
    void changesComeInTheirOrder()
    {
        const Scenario changed = scenario("FOLDER/a.breakeven --set gpu_rate=5 --volume 2M --set volume=700 "
                                          "--set gpu_rate=$6 --focus hybrid --set baseline=tuned_api");
        QCOMPARE(changed.parameters.gpuRate, 6.0);
        QCOMPARE(changed.parameters.volume, 2e6);
        QVERIFY(changed.focus == Option::Hybrid && changed.baseline == Option::TunedApi);
    }

    /// What is wrong on the way may be right at the end.
    void onlyWhatComesOutMustFit()
    {
        const Scenario swapped =
            scenario("FOLDER/a.breakeven --focus tuned_api --set focus=frontier_api --set baseline=memory_api");
        QVERIFY(swapped.focus == Option::TunedApi && swapped.baseline == Option::MemoryApi);
        QCOMPARE(scenario("FOLDER/b.breakeven --set gpu_rate=9 --set gpu_rate=2.5").parameters.gpuRate, 2.5);
    }

    void severalAreTheFirstChangedAndTheOthers()
    {
        const auto all = named("FOLDER/b.breakeven FOLDER/a.breakeven --set gpu_rate=2.5", 2);
        QVERIFY(all.ok());
        QCOMPARE(all->size(), std::size_t{2});
        QVERIFY((*all)[0].parameters.gpuRate == 2.5 && (*all)[0].name == "B");
        QVERIFY((*all)[1].parameters.gpuRate == 3 && (*all)[1].name == "a"); // as its file
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* line, const char* error) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(error);
        };
        row("", "evaluate: no scenario was given; name a scenario file or --preset ID");
        row("FOLDER/a.breakeven --preset triage",
            "--preset: a scenario file was given as well, \"FOLDER/a.breakeven\"; give one of the two");
        row("--preset zzzzzz", "--preset: unknown preset \"zzzzzz\"; \"breakeven presets\" lists them all");
        row("--preset a-fine-tune-on-one-a100-hig",
            "--preset: unknown preset \"a-fine-tune-on-one-a100-hig\"; did you mean a-fine-tune-on-one-a100-high?");
        row("x y", "evaluate: takes one scenario; \"y\" is one too many");
        row("FOLDER/broken.breakeven --set gpu_rate",
            "FOLDER/broken.breakeven:1:2: ends too early; expected a name in double quotes or \"}\"");
        row("FOLDER/a.breakeven --set gpu_rate", "--set: \"gpu_rate\" is not of the form ID=VALUE");
        row("FOLDER/a.breakeven --set =5", "--set: \"=5\" is not of the form ID=VALUE");
        row("FOLDER/a.breakeven --set gpu_rte=5",
            "--set gpu_rte: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
        row("FOLDER/a.breakeven --volume x",
            "--volume: \"x\" is not a number: Requests per month can be 100 to 1B /month");
        row("FOLDER/a.breakeven --focus frontier_api", "--focus: frontier_api is the baseline; the focus must be "
                                                       "another option: provisioned_api, memory_api, tuned_api, "
                                                       "rented_gpu, serverless_gpu, owned_hardware and hybrid");
        row("FOLDER/a.breakeven --focus tuned_api --set baseline=tuned_api",
            "--focus: tuned_api is the baseline; the focus must be another option: frontier_api, provisioned_api, "
            "memory_api, "
            "rented_gpu, serverless_gpu, owned_hardware and hybrid");
    }
    void refuses()
    {
        QFETCH(const QByteArray, line);
        QFETCH(QByteArray, error);
        const auto all = named(line.constData());
        QVERIFY(!all);
        QCOMPARE(QByteArray::fromStdString(all.error().sentence()), error.replace("FOLDER", m_folder.path().toUtf8()));
    }

    void aRangeThatNoLongerBracketsNamesItsOption()
    {
        const auto all = named("FOLDER/b.breakeven --set volume=500 --set gpu_rate=5");
        QVERIFY(!all);
        QCOMPARE(all.error().where, std::string("--set gpu_rate"));
        const auto focus = named("FOLDER/a.breakeven --set focus=tuned_api --set baseline=tuned_api");
        QVERIFY(!focus && focus.error().where == "--set focus");
    }

    void aPresetsNameIsNoFile()
    {
        const std::string id = presets().front().id;
        const Result<Scenario> read = readScenario(id);
        QVERIFY(!read && read.error().kind == Error::Kind::Outside);
        QCOMPARE(inWords(read.error().what), "there is no such file; the preset is --preset " + id);
        QVERIFY(!readScenario(path("missing")) && readScenario(path("a.breakeven")).ok());
    }
};

QTEST_APPLESS_MAIN(ScenarioSourceTest)
#include "scenario_source_test.moc"
