// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_format.h"
#include "tests/support/log_files.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/program_answer.h"
#include "tests/support/refused_lines.h"

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven portfolio`: the example through the program, tasks from a table and from a log, and how it refuses.
class PortfolioTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        (void)m_files.write("five.breakeven", formatScenario(fiveTasks()));
        (void)m_files.write("none.breakeven", formatScenario({}));
        (void)m_files.write("five.csv", "name,volume,input_tokens,output_tokens,owner\n"
                                        "Tickets,300k,,,x\nContracts,250k,3000,,y\nMail,100k\nTags,2M,300,20\n"
                                        "Reports,50k,8000\n");
        (void)m_files.write("names.csv", "volume\n5000\n");
        (void)m_files.write("small.csv", "name,volume\nA,5\n");
        (void)m_files.write("log.csv", "time,model,input,output\n2024-01-01 09:00:00,a,100,10\n"
                                       "2024-01-01 09:00:01,b,300,30\n2024-01-01 09:01:00,a,100,20\n");
    }

    void printsTheExample()
    {
        const nlohmann::json json = answerTo(m_program, QStringLiteral("portfolio five.breakeven"));
        QVERIFY(qAbs(json["total"].get<double>() - 6068.10) < 0.005);
        QVERIFY(qAbs(json["saving"].get<double>() - 2796.90) < 0.005);
        QCOMPARE(json["all_at_baseline"].get<double>(), 8865.0);
        QVERIFY(json["gpus"] == 2 && json["optimal"] == true && json["host"] == "rented_gpu");
        QVERIFY(json["verdict"][0] == "Move 5 of 5 tasks to 2 GPUs: that saves $2,797 a month.");
        QVERIFY(!json.contains("notes"));
    }

    void takesChanges()
    {
        const nlohmann::json json =
            answerTo(m_program, QStringLiteral("portfolio five.breakeven --set gpu_rate=50 --focus owned_hardware"));
        QVERIFY(json["host"] == "owned_hardware");
        const nlohmann::json dear = answerTo(m_program, QStringLiteral("portfolio five.breakeven --set gpu_rate=50"));
        QVERIFY(dear["gpus"] == 0 && dear["utilization"].is_null());
    }

    void takesTasksOfATable()
    {
        const nlohmann::json json = answerTo(m_program, QStringLiteral("portfolio none.breakeven --tasks five.csv"));
        nlohmann::json expected = answerTo(m_program, QStringLiteral("portfolio five.breakeven"));
        expected["notes"] = {"The column \"owner\" was left out: no parameter is called that."};
        QVERIFY2(json == expected, json.dump().c_str());
        QCOMPARE(m_program.shell("$PROGRAM portfolio none.breakeven --tasks - < five.csv").output,
                 m_program.shell("$PROGRAM portfolio none.breakeven --tasks five.csv").output);
    }

    /// In how many cases each moves, and which ranges that does not depend on.
    void tellsWhatRangesDo()
    {
        Scenario ranged = fiveTasks();
        ranged.ranges["gpu_rate"] = {0.5, 1.5};
        ranged.ranges["volume"] = {1e5, 1e6};
        (void)m_files.write("ranged.breakeven", formatScenario(ranged));
        const nlohmann::json json = answerTo(m_program, QStringLiteral("portfolio ranged.breakeven"));
        QVERIFY(json["tasks"][0]["moves_in"].get<double>() > 0);
        QCOMPARE(json["notes"].size(), std::size_t{1});
        QVERIFY2(json["notes"][0].get<std::string>().starts_with("This range moves nothing here"), json.dump().c_str());
        QVERIFY(!answerTo(m_program, QStringLiteral("portfolio five.breakeven"))["tasks"][0].contains("moves_in"));
    }

    /// The groups of a log, and straight on to the plan.
    void takesTasksOfALog()
    {
        const Run plan = m_program.shell("$PROGRAM traffic log.csv --columns time=time,input=input,output=output --by "
                                         "model --scenario none.breakeven | $PROGRAM portfolio -");
        QVERIFY2(plan.status == 0, plan.errors.constData());
        const nlohmann::json json = nlohmann::json::parse(plan.output.toStdString());
        QCOMPARE(json["tasks"].size(), std::size_t{2});
        QVERIFY(json["tasks"][0]["name"] == "b" && json["tasks"][1]["name"] == "a");
        QCOMPARE(json["tasks"][1]["volume"].get<double>(), 2 * json["tasks"][0]["volume"].get<double>());
    }

    void refuses_data()
    {
        addRefusalColumns();
        addRefusal("portfolio", 2, "portfolio: no scenario was given");
        addRefusal("portfolio none.breakeven", 2, "portfolio: there are no tasks; name them");
        addRefusal("portfolio five.breakeven none.breakeven", 2, "portfolio: takes one scenario");
        addRefusal("portfolio none.breakeven --tasks gone.csv", 1, "gone.csv: ");
        addRefusal("portfolio none.breakeven --tasks names.csv", 2, "names.csv: has no column of names");
        addRefusal("portfolio none.breakeven --tasks small.csv", 2,
                   "small.csv:2: \"volume\": \"5\" is out of range: ");
        addRefusal("traffic log.csv --scenario none.breakeven", 2, "--scenario: gets a task for each group of the log");
        addRefusal("traffic log.csv --preset support-chat", 2, "--preset: gets a task for each group of the log");
        addRefusal("traffic log.csv --by model --preset support-chat --scenario none.breakeven", 2,
                   "--preset: a scenario file was given as well");
        addRefusal("traffic log.csv --by model --preset nothing", 2, "--preset: unknown preset");
    }
    void refuses() { checkRefusedLine(m_program); }

private:
    LogFiles m_files;
    Program m_program{QString::fromStdString(m_files.folder().string())};
};

QTEST_GUILESS_MAIN(PortfolioTest)
#include "portfolio_test.moc"
