// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/scenario/file/scenario_format.h"
#include "core/scenario/file/scenario_load.h"
#include "tests/support/program_answer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// The commands with a scenario whose inputs are linked.
class LinkedScenariosTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scenario.ranges = {{"volume", {400000, 2000000}}, {"gpu_rate", {0.3, 3}}};
        write("free.breakeven", formatScenario(m_scenario));
        m_scenario.correlations = {{"gpu_rate", "volume", 0.95}};
        write("linked.breakeven", formatScenario(m_scenario));
    }

    void uncertaintyTellsAndFollowsThem()
    {
        const nlohmann::json linked = answerTo(m_program, QStringLiteral("uncertainty linked.breakeven --samples 256"));
        QCOMPARE(linked["correlations"].dump(), std::string(R"([["gpu_rate","volume",0.95]])"));
        const nlohmann::json free = answerTo(m_program, QStringLiteral("uncertainty free.breakeven --samples 256"));
        QVERIFY(!free.contains("correlations"));
        const Draws draws(m_scenario, OptionSet::all(), 256);
        for (std::size_t i = 0; i < optionCount; ++i) {
            const Option option = enumerators<Option>[i];
            const OptionSpread spread = optionSpread(draws, option, m_scenario.baseline);
            const nlohmann::json& answer = linked["options"][i];
            QCOMPARE(answer["id"].get<std::string>(), std::string(info(option).id));
            QCOMPARE(answer["monthly_total"]["p90"].get<double>(), spread.monthlyTotal.percentile(0.9).value());
            if (option != m_scenario.baseline)
                QCOMPARE(answer["cheaper_probability"].get<double>(), spread.cheaperProbability);
        }
        const nlohmann::json& focus = linked["options"][static_cast<std::size_t>(Option::RentedGpu)];
        QVERIFY(focus["cheaper_probability"] !=
                free["options"][static_cast<std::size_t>(Option::RentedGpu)]["cheaper_probability"]);
        QVERIFY(linked["curve"]["frontier_api"] == free["curve"]["frontier_api"]); // neither moves its curve
    }

    void evaluatesVerdictFollowsThem()
    {
        const auto cases = [&](const char* file) {
            const nlohmann::json answer = answerTo(m_program, QStringLiteral("evaluate ") + QLatin1String(file));
            for (const nlohmann::json& sentence : answer["verdict"])
                if (const auto text = sentence.get<std::string>(); text.starts_with("With the ranges you gave"))
                    return text;
            return std::string("no such sentence");
        };
        const OptionSpread spread = *evaluate(m_scenario).spread;
        QCOMPARE(cases("linked.breakeven"), "With the ranges you gave, the rented GPU is cheaper in " +
                                                inWords(Quantity::percent(spread.cheaperProbability)) + " of cases.");
        QVERIFY(cases("linked.breakeven") != cases("free.breakeven"));
        QVERIFY(cases("free.breakeven") != "no such sentence");
    }

    void validateNamesThePlaceInTheFile_data()
    {
        QTest::addColumn<QByteArray>("correlations");
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("good") << QByteArray(R"([["gpu_rate", "volume", 0.5]])") << QByteArray();
        QTest::newRow("no range") << QByteArray(R"([["gpu_rate", "pue", 0.5]])")
                                  << QByteArray("/correlations/0: there is no range of Power usage effectiveness");
        QTest::newRow("twice") << QByteArray(R"([["gpu_rate", "volume", 0.5], ["volume", "gpu_rate", 0.5]])")
                               << QByteArray("/correlations/1: Requests per month and GPU rate are linked already");
        QTest::newRow("too strong") << QByteArray(R"([["gpu_rate", "volume", -1]])")
                                    << QByteArray("/correlations/0: -1 is no correlation");
    }
    void validateNamesThePlaceInTheFile()
    {
        QFETCH(QByteArray, correlations);
        QFETCH(QByteArray, complaint);
        write("judged.breakeven", R"({"format": "breakeven-scenario", "version": 1,
              "ranges": {"volume": [500000, 2000000], "gpu_rate": [0.5, 2]}, "correlations": )" +
                                      correlations.toStdString() + "}");
        for (const char* command : {"validate", "evaluate", "uncertainty"}) {
            const Run run = m_program.run({QLatin1String(command), QStringLiteral("judged.breakeven")});
            QCOMPARE(run.status, complaint.isEmpty() ? 0 : 2);
            QVERIFY2(complaint.isEmpty() ? run.errors.isEmpty()
                                         : run.errors.startsWith("breakeven: judged.breakeven: " + complaint),
                     run.errors.constData());
            if (!complaint.isEmpty())
                QVERIFY(run.output.isEmpty());
        }
    }

    /// What is set leaves the links alone.
    void whatIsSetKeepsThem()
    {
        const nlohmann::json json = answerTo(
            m_program, QStringLiteral("uncertainty linked.breakeven --samples 64 --set gpu_rate=1.5 --set volume=1M"));
        QCOMPARE(json["correlations"].dump(), std::string(R"([["gpu_rate","volume",0.95]])"));
    }

    /// A picture carries its whole scenario.
    void aPictureCarriesThem()
    {
        const Run drawn = m_program.run({QStringLiteral("chart"), QStringLiteral("linked.breakeven"),
                                         QStringLiteral("-o"), QStringLiteral("linked.svg")});
        QVERIFY2(drawn.status == 0, drawn.errors.constData());
        const Result<ScenarioFile> file =
            loadScenario(m_folder.filePath(QStringLiteral("linked.svg")).toStdString(), "f");
        QVERIFY(file.ok());
        QCOMPARE(file->scenario.correlations, m_scenario.correlations);
    }

private:
    void write(const char* name, const std::string& text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
    }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
    Scenario m_scenario;
};

QTEST_APPLESS_MAIN(LinkedScenariosTest)
#include "linked_scenarios_test.moc"
