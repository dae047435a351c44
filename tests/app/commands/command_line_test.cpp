// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "core/output/json/evaluation_json.h"
#include "core/scenario/assignment.h"
#include "core/scenario/file/scenario_file.h"
#include "tests/support/program.h"

#include <QFloat16> // which QCOMPARE asks JSON about
#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <set>

using namespace breakeven;
using namespace breakeven::test;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char* good = R"({"format": "breakeven-scenario", "version": 1, "name": "Tickets"})";

Json parsed(const QByteArray& text)
{
    return Json::parse(text.begin(), text.end());
}

bool hasKeys(const Json& object, std::initializer_list<const char*> keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](const char* key) { return object.contains(key); });
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void evaluates();
    void evaluatesOnTheScenariosDay();
    void takesChangesInOrder();
    void takesScenariosFromAnywhere();
    void everyParameterCanBeSetAndMatters_data();
    void everyParameterCanBeSetAndMatters();
    void helps_data();
    void helps();
    void tellsTheVersion();
    void leavesTheWindowToOthers();

private:
    /// Standard output of a run that must go well and say nothing else.
    [[nodiscard]] QByteArray output(const QStringList& arguments, const QByteArray& input = {}) const;
    void write(const char* name, const char* text) const;

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

void CommandLineTest::initTestCase()
{
    write("good", good);
}

void CommandLineTest::evaluates()
{
    const QByteArray answer = output({"evaluate", "good"});
    QCOMPARE(output({"evaluate", "good"}), answer);
    const Json json = parsed(answer);
    QVERIFY(hasKeys(json, {"scenario", "baseline", "focus", "verdict", "volume", "options", "cheapest", "warnings"}));
    QCOMPARE(json["scenario"], "Tickets");
    QCOMPARE(json["volume"], 1000000.0);
    QCOMPARE(json["options"].size(), optionCount);
    for (const Json& option : json["options"]) {
        QVERIFY(hasKeys(option, {"id", "monthly", "cost_per_request", "gpus", "load", "utilization", "headroom",
                                 "spare", "upfront"}));
        QVERIFY(hasKeys(option["monthly"],
                        {"tokens", "compute", "platform", "staff", "retraining", "upfront", "errors", "total"}));
        QCOMPARE(option.contains("break_even"), option["id"] != "frontier_api");
        QCOMPARE(option["over_time"]["cumulative"].size(), 25U); // 24 months and the start
    }
    // The program says what the library says.
    QCOMPARE(answer, QByteArray::fromStdString(evaluationJson(evaluate(parseScenario(good, "")->scenario))));
}

/// Whether prices are old is asked of the scenario's day, never of the clock: the same bytes on any day.
void CommandLineTest::evaluatesOnTheScenariosDay()
{
    const auto warned = [this](const char* asOf) {
        const std::string file = fmt::format(
            R"({{"format": "breakeven-scenario", "version": 1, {}"sources": {{"gpu_rate": "of 2020-01-01"}}}})", asOf);
        write("dated", file.c_str());
        QByteArrayList found;
        const Json answer = parsed(output({"evaluate", "dated"}));
        for (const Json& sentence : answer["warnings"])
            if (const auto words = QByteArray::fromStdString(sentence.get<std::string>()); words.contains("90 days"))
                found << words;
        return found.join(' ');
    };
    QCOMPARE(warned(""), QByteArray());
    QCOMPARE(warned(R"("as_of": "2020-03-31", )"), QByteArray());
    QCOMPARE(
        warned(R"("as_of": "2020-04-01", )"),
        QByteArray(
            "Prices were older than 90 days on 2020-04-01. The oldest is that of \"GPU rate\", of 2020-01-01: take a "
            "newer one from the catalogs, import a newer list, or check it at its source."));
}

void CommandLineTest::takesChangesInOrder()
{
    const auto volume = [this](const QStringList& changes) {
        return parsed(output(QStringList{"evaluate", "good"} + changes))["volume"].get<double>();
    };
    QCOMPARE(volume({"--set", "volume=2000", "--set", "volume=3000"}), 3000.0);
    QCOMPARE(volume({"--volume", "5M", "--set", "volume=3000"}), 5000000.0);
    QCOMPARE(volume({"--set=volume=1,200"}), 1200.0);

    // The baseline may pass over the focus as long as they differ in the end.
    const Json json = parsed(
        output({"evaluate", "--set", "baseline=tuned_api", "good", "--set", "focus=tuned_api", "--focus", "hybrid"}));
    QCOMPARE(json["baseline"], "tuned_api");
    QCOMPARE(json["focus"], "hybrid");
    QCOMPARE(parsed(output({"evaluate", "good", "--option", "owned_hardware"}))["focus"], "owned_hardware");
    QVERIFY(output({"evaluate", "good", "--set", "amortize_upfront=false"}) != output({"evaluate", "good"}));
    QVERIFY(output({"evaluate", "good", "--set", "hybrid_hosting=tuned_api"}) != output({"evaluate", "good"}));
}

void CommandLineTest::takesScenariosFromAnywhere()
{
    const QByteArray answer = output({"evaluate", "good"});
    QCOMPARE(output({"evaluate", "-"}, good), answer);
    QCOMPARE(output({"evaluate", "--", "good"}), answer);
    QCOMPARE(m_program.shell("$PROGRAM evaluate <(cat good)").output, answer);
    QVERIFY(QFile::copy(m_folder.filePath("good"), m_folder.filePath("[a,b]")));
    QCOMPARE(output({"evaluate", "[a,b]"}), answer);
    QVERIFY(QFile::copy(m_folder.filePath("good"), m_folder.filePath("--set")));
    QCOMPARE(output({"evaluate", "--", "--set"}), answer);
}

void CommandLineTest::everyParameterCanBeSetAndMatters_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < parameterTable.size(); ++i)
        QTest::newRow(std::string(parameterTable[i].id).c_str()) << static_cast<int>(i);
}

void CommandLineTest::everyParameterCanBeSetAndMatters()
{
    QFETCH(int, index);
    const Parameter& row = parameterTable[static_cast<std::size_t>(index)];
    Scenario scenario; // in which nothing is switched off by a zero
    for (const Parameter& other : parameterTable)
        scenario.parameters.*other.member = valueAtFraction(other, 0.4);

    std::set<std::string> answers;
    for (const double value : {row.range.low, valueAtFraction(row, 0.6), row.range.high}) {
        const Outcome assigned = assign(scenario, row.id, fmt::format("{}", value));
        QVERIFY2(assigned.ok(), assigned.ok() ? "" : assigned.error().sentence().c_str());
        QCOMPARE(scenario.parameters.*row.member, value);
        answers.insert(evaluationJson(evaluate(scenario)));
    }
    QVERIFY2(answers.size() > 1, "no figure depends on it");
}

void CommandLineTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("mentions");
    const QStringList scenario{"SCENARIO",   "--preset ID", "--set ID=VALUE", "--focus,--option ID",
                               "--volume V", "-h,--help"};
    QTest::newRow("program") << QStringList() << QStringList{"FILE",  "--theme", "--version",  "evaluate",
                                                             "chart", "presets", "parameters", "validate"};
    QTest::newRow("evaluate") << QStringList{"evaluate"} << scenario;
    QTest::newRow("chart") << QStringList{"chart"}
                           << scenario + QStringList{"-o FILE", "--view", "--size WxH", "--theme", "--format"};
    QTest::newRow("presets") << QStringList{"presets"} << QStringList{"JSON"};
    QTest::newRow("parameters") << QStringList{"parameters"} << QStringList{"JSON"};
    QTest::newRow("validate") << QStringList{"validate"} << QStringList{"FILE"};
}

void CommandLineTest::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, mentions);
    const QByteArray help = output(arguments + QStringList{"--help"});
    QCOMPARE(output(arguments + QStringList{"-h"}), help);
    for (const QString& mention : mentions)
        QVERIFY2(help.contains(mention.toUtf8()), qPrintable(mention));
    for (const QByteArray& line : help.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
}

void CommandLineTest::tellsTheVersion()
{
    QCOMPARE(output({"--version"}), QByteArray("breakeven 0.1.0\n"));
}

void CommandLineTest::leavesTheWindowToOthers()
{
    const auto run = [](std::vector<std::string> words) {
        std::vector<char*> argv;
        argv.reserve(words.size());
        for (std::string& word : words)
            argv.push_back(word.data());
        std::optional<WindowArguments> window;
        const int status =
            runCommandLine(static_cast<int>(argv.size()), argv.data(), [&window](const Drawing& drawing) {
                window = drawing.window;
                return drawing.command.empty() ? 9 : 1;
            });
        return status == 9 ? window : std::nullopt;
    };
    qputenv("QT_QPA_PLATFORM", "offscreen"); // or there would be no display
    const auto plain = run({"breakeven"});
    QVERIFY(plain && !plain->theme && !plain->file);
    const auto full = run({"breakeven", "folder/a.breakeven", "--theme", "dark"});
    QVERIFY(full);
    QCOMPARE(windowThemes[*full->theme], std::string_view("dark"));
    QCOMPARE(*full->file, std::string("folder/a.breakeven"));
    QVERIFY(run({}));
}

QByteArray CommandLineTest::output(const QStringList& arguments, const QByteArray& input) const
{
    const Run run = m_program.run(arguments, input);
    if (run.status != 0 || !run.errors.isEmpty())
        qWarning("%s: %d %s", qPrintable(arguments.join(' ')), run.status, run.errors.constData());
    return run.status == 0 && run.errors.isEmpty() ? run.output : QByteArray("failed");
}

void CommandLineTest::write(const char* name, const char* text) const
{
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
