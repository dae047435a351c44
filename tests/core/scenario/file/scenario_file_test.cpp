// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_file.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/option_ids.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <QTest>

#include <stdexcept>

using namespace breakeven;

class ScenarioFileTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryMember();
    void fillsInDefaults();
    void keepsWhatItDoesNotKnow();
    void refuses_data();
    void refuses();
};

namespace {

/// A file with these members after its head.
std::string fileOf(const std::string& members)
{
    return R"({"format": "breakeven-scenario", "version": 1)" + (members.empty() ? "" : ", " + members) + "}";
}

ScenarioFile parsed(const std::string& text)
{
    const Result<ScenarioFile> file = parseScenario(text, "f");
    if (!file)
        throw std::runtime_error(file.error().sentence());
    return *file;
}

} // namespace

void ScenarioFileTest::readsEveryMember()
{
    const ScenarioFile file = parsed(fileOf(R"("name": "Émile's \"plan\"", "notes": "one\ntwo", "as_of": "2024-02-29",
        "baseline": "memory_api", "focus": "frontier_api", "options": ["hybrid", "memory_api"],
        "parameters": {"volume": 500000, "gpu_rate": 0.35, "min_replicas": 3.0, "monthly_growth": -2.5},
        "ranges": {"volume": [300000, 500000], "min_replicas": [1.5, 4]},
        "hybrid_hosting": "tuned_api", "amortize_upfront": false,
        "view": {"tab": 2}, "sources": {"gpu_rate": "an invoice"})"));
    Scenario expected;
    expected.name = "Émile's \"plan\"";
    expected.notes = "one\ntwo";
    expected.asOf = "2024-02-29";
    expected.baseline = Option::MemoryApi;
    expected.focus = Option::FrontierApi;
    expected.shown = {Option::Hybrid, Option::MemoryApi};
    expected.parameters.volume = 500000;
    expected.parameters.gpuRate = 0.35;
    expected.parameters.minReplicas = 3;
    expected.parameters.monthlyGrowth = -2.5;
    expected.ranges = {{"volume", {300000, 500000}}, {"min_replicas", {1.5, 4}}};
    expected.choices.hybridHosting = Option::TunedApi;
    expected.choices.amortizeUpfront = false;
    expected.sources = {{"gpu_rate", "an invoice"}};
    QCOMPARE(file.scenario, expected);
    QCOMPARE(file.view, std::string(R"({"tab":2})"));
    QCOMPARE(file.filledIn.size(), parameterCount - 4);
}

void ScenarioFileTest::fillsInDefaults()
{
    for (const char* members : {"", R"("parameters": {})", R"("parameters": {}, "ranges": {}, "sources": {})"}) {
        const ScenarioFile file = parsed(fileOf(members));
        QCOMPARE(file.scenario, Scenario());
        QVERIFY(file.view.empty());
        QCOMPARE(file.filledIn.size(), parameterCount);
        QCOMPARE(file.filledIn.front(), std::string("volume"));
    }
    const ScenarioFile file = parsed(formatScenario({}));
    QCOMPARE(file.scenario, Scenario());
    QVERIFY(file.filledIn.empty());
}

void ScenarioFileTest::keepsWhatItDoesNotKnow()
{
    const std::string text = fileOf(R"("zoo": [1, {"b": 2.5, "a": null}], "herds": [{"requests": 18446744073709551615}],
        "view": {"zoom": [0.1, 0.9], "new": {"er": true}}, "sources": {"pue": "me", "carbon": "later", "odd": {"url": "x"}})");
    const ScenarioFile file = parsed(text);
    QCOMPARE(file.scenario.sources.size(), std::size_t(1));
    const ScenarioFile again = parsed(formatScenario(file.scenario, file.view));
    QCOMPARE(again.scenario, file.scenario);
    QCOMPARE(again.view, file.view);

    const auto before = nlohmann::json::parse(text);
    const auto after = nlohmann::json::parse(formatScenario(file.scenario, file.view));
    for (const char* key : {"zoo", "herds", "view", "sources"})
        QVERIFY2(before.at(key) == after.at(key), key);
}

void ScenarioFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    const auto whole = [](const char* name, const std::string& text, const char* where, const char* what) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(where) << QByteArray(what);
    };
    const auto row = [&whole](const char* name, const char* members, const char* where, const char* what) {
        whole(name, fileOf(members), where, what);
    };

    whole("empty", "", "f", "is empty");
    whole("broken", "{\n  \"format\": }", "f:2:13", R"(unexpected "}"; expected a value)");
    whole("array", "[]", "f", "is not a scenario file: it holds an array, not an object");
    whole("text", R"("breakeven-scenario")", "f",
          R"(is not a scenario file: it holds "breakeven-scenario", not an object)");
    whole("no format", R"({"version": 1})", "f: /format",
          R"(is missing; a scenario file has "format": "breakeven-scenario")");
    whole("other format", R"({"format": "geo\n", "version": 1})", "f: /format",
          R"("geo\n" is not "breakeven-scenario")");
    whole("format of another type", R"({"format": 1})", "f: /format", R"(1 is not "breakeven-scenario")");
    constexpr const char* versions = " is not a version; versions are whole numbers from 1 on";
    const auto version = [&whole, versions](const char* given) {
        whole(qPrintable(QString("version %1").arg(given)),
              R"({"format": "breakeven-scenario", "version": )" + std::string(given) + "}", "f: /version",
              (std::string(given) + versions).c_str());
    };
    for (const char* given : {"0", "-1", "1.5", "0.5", "\"1\"", "true", "null"})
        version(given);
    whole("no version", R"({"format": "breakeven-scenario"})", "f: /version",
          "is missing; this program writes version 1");
    whole("newer version comes first", R"({"format": "breakeven-scenario", "version": 2, "parameters": {"carbon": 1}})",
          "f: /version", "the file is of version 2, and this program reads up to version 1; a newer one is needed");
    whole("far version", R"({"format": "breakeven-scenario", "version": 1e300})", "f: /version",
          "the file is of version 1e+300, and this program reads up to version 1; a newer one is needed");
    row("twice", R"("name": "a", "name": "b")", "f: /name",
        "this key is there more than once; a key may be given once");
    row("parameter twice", R"("parameters": {"pue": 2, "pue": 2})", "f: /parameters/pue",
        "this key is there more than once; a key may be given once");
    row("twice where we know nothing", R"("herds": [{"a": 1, "a": 2}])", "f: /herds/0/a",
        "this key is there more than once; a key may be given once");

    row("name", R"("name": 5)", "f: /name", "5 is not text");
    row("notes", R"("notes": null)", "f: /notes", "null is not text");
    constexpr const char* date = " is not a date of the calendar, written YYYY-MM-DD";
    for (const char* given : {"\"\"", "\"2026-02-29\"", "\"2100-02-29\"", "\"2026-13-01\"", "\"2026-00-10\"",
                              "\"2026-04-31\"", "\"2026-4-3\"", "\"2026/04/03\"", "\"0000-01-01\"",
                              "\"2026-04-03T00:00\"", "\"-026-04-03\"", "\"2026-04- 3\"", "20260403"})
        row(given, (R"("as_of": )" + std::string(given)).c_str(), "f: /as_of", (given + std::string(date)).c_str());

    const std::string lines = idsInWords(optionsWhere([](const OptionInfo& option) { return option.canBeBaseline; }));
    const auto clash = [](Option both) {
        return fmt::format("{} is the baseline; the focus must be another option: {}", info(both).id,
                           idsInWords(OptionSet::where([both](Option option) { return option != both; })));
    };
    row("unknown baseline", R"("baseline": "gpt")", "f: /baseline",
        (R"(unknown option "gpt"; allowed are )" + lines).c_str());
    row("bent baseline", R"("baseline": "rented_gpu")", "f: /baseline",
        ("rented_gpu can't be the baseline; allowed are " + lines).c_str());
    row("baseline's type", R"("baseline": 1)", "f: /baseline", "1 is not an option's id");
    row("focus is the baseline", R"("focus": "tuned_api", "baseline": "tuned_api")", "f: /focus",
        clash(Option::TunedApi).c_str());
    row("focus is the default baseline", R"("focus": "frontier_api")", "f: /focus", clash(Option::FrontierApi).c_str());
    row("focus's type", R"("focus": [])", "f: /focus", "an array is not an option's id");
    row("no options", R"("options": [])", "f: /options", "is empty; at least one option must be shown");
    row("options' type", R"("options": "hybrid")", "f: /options", R"("hybrid" is not an array of options' ids)");
    row("option's type", R"("options": ["hybrid", 3])", "f: /options/1", "3 is not an option's id");
    row("unknown option", R"("options": ["hybrids"])", "f: /options/0",
        (R"(unknown option "hybrids"; allowed are )" + idsInWords(OptionSet::all())).c_str());
    row("option twice", R"("options": ["hybrid", "tuned_api", "hybrid"])", "f: /options/2",
        "hybrid is there more than once; an option may be given once");
    row("hosting", R"("hybrid_hosting": "frontier_api")", "f: /hybrid_hosting",
        "frontier_api can't be a hybrid's hosting; allowed are tuned_api, rented_gpu, serverless_gpu and "
        "owned_hardware");
    row("switch", R"("amortize_upfront": 1)", "f: /amortize_upfront", "1 is not true or false");
    row("view", R"("view": [])", "f: /view", "an array is not an object");
    row("sources", R"("sources": "me")", "f: /sources", R"("me" is not an object of texts by parameter)");
    row("source", R"("sources": {"pue": {"url": "x"}})", "f: /sources/pue", "an object is not text");

    row("unknown parameter", R"("parameters": {"gpu_rte": 1})", "f: /parameters/gpu_rte",
        "unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
    row("infinite", R"("parameters": {"volume": 1e400})", "f: /parameters/volume",
        "1e400 is too large a number; allowed are numbers up to 1.8e308");
    row("range end's type", R"("ranges": {"volume": [500000, "2M"]})", "f: /ranges/volume/1",
        R"("2M" is not a number; allowed are 100 to 1000000000 requests/month)");
    row("range before its value", R"("ranges": {"pue": [1.5, 2]}, "parameters": {"pue": 2.5})", "f: /ranges/pue",
        "the value 2.5 is outside its range of 1.5 to 2");
}

void ScenarioFileTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const Result<ScenarioFile> file = parseScenario(text.toStdString(), "f");
    QVERIFY(!file.ok());
    QCOMPARE(QByteArray::fromStdString(inWords(file.error().what)), what);
    QCOMPARE(QByteArray::fromStdString(file.error().where), where);
    QCOMPARE(file.error().kind, Error::Kind::Input);
}

QTEST_APPLESS_MAIN(ScenarioFileTest)
#include "scenario_file_test.moc"
