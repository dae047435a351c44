// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

using namespace breakeven;

class ScenarioFormatTest : public QObject {
    Q_OBJECT
private slots:
    void roundTrips();
    void writesInOrder();
    void writesNumbersShortly();
    void writesBrokenTextWithoutFailing();
    void writesWhatItCanReadAgain();
};

namespace {

using Random = std::mt19937_64;

std::uint64_t bits(double value)
{
    return std::bit_cast<std::uint64_t>(value);
}

double uniform(Random& random, double low, double high)
{
    return std::clamp(std::uniform_real_distribution(low, high)(random), low, high);
}

bool chance(Random& random, double share)
{
    return std::bernoulli_distribution(share)(random);
}

double randomValue(Random& random, const Parameter& row)
{
    if (row.scale == Scale::Integer)
        return std::floor(uniform(random, row.range.low, row.range.high));
    if (chance(random, 0.1))
        return chance(random, 0.5) ? row.range.low : row.range.high;
    if (row.range.low <= 0 && chance(random, 0.1))
        return chance(random, 0.5) ? -0.0 : std::numeric_limits<double>::denorm_min();
    if (row.range.low > 0) // every bit pattern between the ends is as likely as any other
        return std::bit_cast<double>(std::uniform_int_distribution(bits(row.range.low), bits(row.range.high))(random));
    return uniform(random, row.range.low, row.range.high);
}

std::string randomText(Random& random)
{
    constexpr std::u32string_view letters = U"ab \"\\/\n\t\x01\x7F{}é한\u2028\uFEFF\U0001F600\U0010FFFF";
    QString text;
    for (int left = std::uniform_int_distribution(0, 12)(random); left > 0; --left)
        text +=
            QString::fromUcs4(&letters[std::uniform_int_distribution<std::size_t>(0, letters.size() - 1)(random)], 1);
    return (text + (chance(random, 0.1) ? QChar(u'\0') : QChar(u'.'))).toStdString();
}

Scenario randomScenario(Random& random)
{
    Scenario scenario;
    for (const Parameter& row : parameterTable) {
        const double value = randomValue(random, row);
        scenario.parameters.*row.member = value;
        const Range range{uniform(random, row.range.low, value), uniform(random, value, row.range.high)};
        if (row.id != "horizon_months" && range.low < range.high && chance(random, 0.2))
            scenario.ranges.emplace(row.id, range);
        if (chance(random, 0.2))
            scenario.sources.emplace(row.id, randomText(random));
    }
    scenario.baseline = std::array{Option::FrontierApi, Option::MemoryApi, Option::TunedApi}[random() % 3];
    do
        scenario.focus = enumerators<Option>[random() % optionCount];
    while (scenario.focus == scenario.baseline);
    scenario.shown = {scenario.focus};
    for (const OptionInfo& row : optionTable)
        if (chance(random, 0.5))
            scenario.shown.insert(row.option);
    scenario.choices.hybridHosting = hybridHostings[random() % hybridHostings.size()];
    scenario.choices.amortizeUpfront = chance(random, 0.5);
    scenario.name = randomText(random);
    scenario.notes = randomText(random);
    scenario.asOf = chance(random, 0.5) ? "" : "2026-11-21";
    if (chance(random, 0.5)) {
        nlohmann::ordered_json unknown;
        unknown["z" + randomText(random)] = {{"b", {1, uniform(random, -1e9, 1e9), nullptr}},
                                             {"a", randomText(random)}};
        unknown["sources"] = {{"z" + randomText(random), {{"url", 1}}}};
        scenario.unknown = unknown.dump();
    }
    return scenario;
}

} // namespace

void ScenarioFormatTest::roundTrips()
{
    Random random(20261121);
    for (int i = 0; i < 1000; ++i) {
        const Scenario scenario = randomScenario(random);
        const std::string view = chance(random, 0.5) ? "" : R"({"zoom":[0.1,5e-324],"tab":"map"})";
        const std::string text = formatScenario(scenario, view);
        const Result<ScenarioFile> file = parseScenario(text, "f");
        QVERIFY2(file.ok(), file.ok() ? "" : (file.error().sentence() + "\n" + text).c_str());
        QVERIFY2(file->scenario == scenario, text.c_str());
        QCOMPARE(file->view, view);
        QVERIFY(file->filledIn.empty());
        for (const Parameter& row : parameterTable)
            QCOMPARE(bits(file->scenario.parameters.*row.member), bits(scenario.parameters.*row.member));
        for (const auto& [id, range] : scenario.ranges) {
            const Range read = file->scenario.ranges.find(id)->second;
            QVERIFY(bits(read.low) == bits(range.low) && bits(read.high) == bits(range.high));
        }
        QCOMPARE(formatScenario(file->scenario, file->view), text);
    }
}

void ScenarioFormatTest::writesInOrder()
{
    Scenario scenario;
    scenario.asOf = "2026-11-21";
    scenario.ranges = {{"volume", {500000, 2000000.5}}};
    scenario.sources = {{"volume", "a guess"}};
    scenario.unknown = R"({"herds":[],"zoo":1,"apes":2})";
    const std::string text = formatScenario(scenario, R"({"tab":1})");
    std::vector<std::string> keys;
    const auto json = nlohmann::ordered_json::parse(text);
    for (const auto& [key, value] : json.items())
        keys.push_back(key);
    std::vector<std::string> expected{"format",   "version", "name",    "notes",      "as_of",
                                      "baseline", "focus",   "options", "parameters", "ranges"};
    for (const Choice& row : choiceTable)
        expected.emplace_back(row.id);
    for (const Switch& row : switchTable)
        expected.emplace_back(row.id);
    for (const char* key : {"view", "sources", "herds", "zoo", "apes"})
        expected.emplace_back(key);
    QCOMPARE(keys, expected);
    QVERIFY(text.starts_with("{\n  \"format\": \"breakeven-scenario\",\n  \"version\": 1,\n  \"name\": \"\",\n"));
    QVERIFY(text.find("\n  \"parameters\": {\n    \"volume\": 1000000,\n    \"input_tokens\": 1200,\n") !=
            std::string::npos);
    QVERIFY(text.find("\n  \"ranges\": {\n    \"volume\": [500000, 2000000.5]\n  },\n") != std::string::npos);
    QVERIFY(text.ends_with("\n  \"apes\": 2\n}\n"));
}

void ScenarioFormatTest::writesNumbersShortly()
{
    Scenario scenario;
    for (int cents = 5; cents <= 5000; ++cents) {
        scenario.parameters.gpuRate = cents / 100.0;
        std::string digits = QByteArray::number(cents / 100.0, 'g', QLocale::FloatingPointShortest).toStdString();
        const std::string line = "\n    \"gpu_rate\": " + digits + ",\n";
        QVERIFY2(formatScenario(scenario).find(line) != std::string::npos, digits.c_str());
    }
}

void ScenarioFormatTest::writesBrokenTextWithoutFailing()
{
    Scenario scenario;
    scenario.name = "caf\xE9";
    const Result<ScenarioFile> file = parseScenario(formatScenario(scenario), "f");
    QVERIFY(file.ok());
    QCOMPARE(file->scenario.name, std::string("caf\uFFFD"));
}

/// Indented, these would pass the size that is read.
void ScenarioFormatTest::writesWhatItCanReadAgain()
{
    std::string zeros = std::string(60, '[') + "0";
    for (int i = 1; i < 150000; ++i)
        zeros += ",0";
    zeros += std::string(60, ']');
    Scenario scenario;
    scenario.unknown = "{\"herds\":" + zeros + "}";
    const std::string view = "{\"a\":" + zeros + "}";
    const Result<ScenarioFile> file = parseScenario(formatScenario(scenario, view), "f");
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().sentence().c_str());
    QVERIFY(file->scenario == scenario);
    QVERIFY(file->view == view);
}

QTEST_APPLESS_MAIN(ScenarioFormatTest)
#include "scenario_format_test.moc"
