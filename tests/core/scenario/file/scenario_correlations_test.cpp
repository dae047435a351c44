// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"
#include "core/scenario/correlations.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/random_scenarios.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <bit>

using namespace breakeven;

/// The member "correlations" of a scenario file.
class ScenarioCorrelationsTest : public QObject {
    Q_OBJECT

    /// A file whose volume, API output price, GPU rate and engineer rate have ranges, with that member.
    static std::string fileOf(const std::string& correlations)
    {
        return R"({"format": "breakeven-scenario", "version": 1, "correlations": )" + correlations +
               R"(, "parameters": {"api_output_price": 15},
                "ranges": {"engineer_rate": [70, 150], "gpu_rate": [0.5, 2], "volume": [500000, 2000000],
                           "api_output_price": [10, 20]}})";
    }

private slots:
    void readsThemAfterTheRangesWhereverTheyStand()
    {
        const Result<ScenarioFile> file = parseScenario(
            fileOf(
                R"([["gpu_rate", "volume", -0.5], ["volume", "engineer_rate", 0], ["api_output_price", "gpu_rate", 1e-3]])"),
            "f");
        QVERIFY(file.ok());
        QCOMPARE(file->scenario.correlations, (std::vector<Correlation>{{"gpu_rate", "volume", -0.5},
                                                                        {"volume", "engineer_rate", 0},
                                                                        {"api_output_price", "gpu_rate", 0.001}}));
        QVERIFY(parseScenario(fileOf("[]"), "f")->scenario.correlations.empty());
    }

    void roundTripsEveryBit()
    {
        RandomScenarios random(31);
        int links = 0;
        for (int i = 0; i < 300; ++i) {
            Scenario scenario = random.withRanges(random.next(), 12);
            if (!scenario.correlations.empty() && i % 5 == 0)
                scenario.correlations.back().value = i % 2 == 0 ? -0.0 : 5e-324;
            const std::string text = formatScenario(scenario);
            const Result<ScenarioFile> file = parseScenario(text, "f");
            QVERIFY2(file.ok(), file.ok() ? "" : (file.error().sentence() + "\n" + text).c_str());
            QVERIFY2(file->scenario == scenario, text.c_str());
            for (std::size_t pair = 0; pair < scenario.correlations.size(); ++pair, ++links)
                QCOMPARE(std::bit_cast<std::uint64_t>(file->scenario.correlations[pair].value),
                         std::bit_cast<std::uint64_t>(scenario.correlations[pair].value));
            QCOMPARE(formatScenario(file->scenario), text);
        }
        QVERIFY(links > 300);
    }

    void writesAPairALineBehindTheRanges()
    {
        Scenario scenario;
        QVERIFY(formatScenario(scenario).find("correlations") == std::string::npos);
        scenario.ranges = {{"volume", {500000, 2000000}}, {"gpu_rate", {0.5, 2}}, {"engineer_rate", {70, 150}}};
        scenario.correlations = {{"gpu_rate", "volume", -0.5}, {"volume", "engineer_rate", 0.25}};
        QVERIFY2(formatScenario(scenario).find("    \"engineer_rate\": [70, 150]\n"
                                               "  },\n"
                                               "  \"correlations\": [\n"
                                               "    [\"gpu_rate\", \"volume\", -0.5],\n"
                                               "    [\"volume\", \"engineer_rate\", 0.25]\n"
                                               "  ],\n") != std::string::npos,
                 formatScenario(scenario).c_str());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("correlations");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char* name, const char* correlations, const char* where, const char* what) {
            QTest::newRow(name) << QByteArray(correlations) << QByteArray(where) << QByteArray(what);
        };
        row("an object", R"({"volume": 0.5})", "f: /correlations",
            "an object is not a list of correlations, each [parameter, parameter, number]");
        row("null", "null", "f: /correlations",
            "null is not a list of correlations, each [parameter, parameter, number]");
        constexpr const char* shape = "a correlation is [parameter, parameter, number], not ";
        const auto shapeless = [&](const char* pair, const char* shown) {
            row(pair, (R"([["volume", "gpu_rate", 0.5], )" + std::string(pair) + "]").c_str(), "f: /correlations/1",
                (shape + std::string(shown)).c_str());
        };
        shapeless("0.5", "0.5");
        shapeless(R"("volume")", R"("volume")");
        shapeless(R"({"engineer_rate": 0.5})", "an object");
        for (const char* pair : {"[]", R"(["volume", "engineer_rate"])", R"(["volume", "engineer_rate", 0.5, 0.5])",
                                 R"(["volume", 1, 0.5])", R"([0.5, "volume", "engineer_rate"])",
                                 R"(["volume", "engineer_rate", "0.5"])", R"(["volume", "engineer_rate", null])",
                                 R"(["volume", "engineer_rate", true])", R"(["volume", "engineer_rate", [0.5]])"})
            shapeless(pair, "an array");

        row("unknown first", R"([["gpu_rte", "volume", 0.5]])", "f: /correlations/0",
            "unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
        row("unknown second", R"([["volume", "gpu_rte", 0.5]])", "f: /correlations/0",
            "unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
        row("a choice", R"([["volume", "hybrid_hosting", 0.5]])", "f: /correlations/0",
            "unknown parameter \"hybrid_hosting\"; \"breakeven parameters\" lists them all");
        row("without a range", R"([["volume", "gpu_rate", 0.5], ["label_cost", "volume", 0.5]])", "f: /correlations/1",
            "there is no range of Labeling cost: only inputs with ranges can be linked");
        row("the horizon", R"([["volume", "horizon_months", 0.5]])", "f: /correlations/0",
            "there is no range of Planning horizon: only inputs with ranges can be linked");
        row("itself", R"([["volume", "volume", 0.5]])", "f: /correlations/0",
            "an input can't be linked with itself: Requests per month");
        row("twice", R"([["volume", "gpu_rate", 0.5], ["engineer_rate", "volume", 0], ["volume", "gpu_rate", 0.5]])",
            "f: /correlations/2", "Requests per month and GPU rate are linked already");
        row("twice, the other way", R"([["volume", "gpu_rate", 0], ["gpu_rate", "volume", 0]])", "f: /correlations/1",
            "GPU rate and Requests per month are linked already");
        for (const char* value : {"1", "-1", "1.5", "-17"})
            row(value, (R"([["volume", "gpu_rate", )" + std::string(value) + "]]").c_str(), "f: /correlations/0",
                (value + std::string(" is no correlation; it lies between -1 and 1")).c_str());
        row("infinite", R"([["volume", "gpu_rate", -1e400]])", "f: /correlations/0/2",
            "-1e400 is too large a number; allowed are numbers up to 1.8e308");

        // The matrix fails in the row of the GPU rate, then of the engineer rate, whatever the order of the pairs and
        // in them: of those that end there the first in the table's order is named.
        row("one pair alone", R"([["volume", "engineer_rate", 0], ["gpu_rate", "volume", 0.9999999999999]])",
            "f: /correlations/1",
            "GPU rate and Requests per month can't be linked by 0.9999999999999: with the other links there is no such "
            "world");
        row("three",
            R"([["engineer_rate", "gpu_rate", -0.9], ["gpu_rate", "volume", -0.9], ["engineer_rate", "volume", -0.9]])",
            "f: /correlations/2",
            "Engineer rate and Requests per month can't be linked by -0.9: with the other links there is no such "
            "world");
        row("the first in the table's order, not in the file's",
            R"([["engineer_rate", "gpu_rate", 0.9], ["volume", "gpu_rate", 0.9], ["api_output_price", "engineer_rate", 0.1],
               ["engineer_rate", "volume", -0.5]])",
            "f: /correlations/3",
            "Engineer rate and Requests per month can't be linked by -0.5: with the other links there is no such "
            "world");
        row("a row before the last",
            R"([["engineer_rate", "volume", 0.1], ["gpu_rate", "api_output_price", -0.9], ["volume", "gpu_rate", -0.9],
               ["api_output_price", "volume", -0.9]])",
            "f: /correlations/2",
            "Requests per month and GPU rate can't be linked by -0.9: with the other links there is no such world");
    }
    void refuses()
    {
        QFETCH(QByteArray, correlations);
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, what);
        const Result<ScenarioFile> file = parseScenario(fileOf(correlations.toStdString()), "f");
        QVERIFY(!file.ok());
        QCOMPARE(QByteArray::fromStdString(inWords(file.error().what)), what);
        QCOMPARE(QByteArray::fromStdString(file.error().where), where);
        QCOMPARE(file.error().kind, Error::Kind::Input);
    }

    /// An edit that comes back to a value gives the scenario again, so that its file is not taken for another one.
    void anEditKeepsThePlaceOfItsPair()
    {
        const auto row = [](const char* id) -> const Parameter& { return *findParameter(id); };
        const Scenario before =
            parseScenario(fileOf(R"([["gpu_rate", "volume", -0.5], ["volume", "engineer_rate", 0.2]])"), "f")->scenario;
        const Scenario changed = withCorrelation(before, row("volume"), row("gpu_rate"), 0.3).value();
        QVERIFY(!(changed == before));
        QVERIFY(withCorrelation(changed, row("volume"), row("gpu_rate"), -0.5).value() == before);
    }
};

QTEST_APPLESS_MAIN(ScenarioCorrelationsTest)
#include "scenario_correlations_test.moc"
