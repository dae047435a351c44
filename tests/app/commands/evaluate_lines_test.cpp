// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_format.h"
#include "tests/support/log_files.h"
#include "tests/support/program_answer.h"
#include "tests/support/refused_lines.h"

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven evaluate --lines`: what goes in and comes out of the program, and how it ends.
class EvaluateLinesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        (void)m_files.write("a.breakeven", formatScenario({}));
        std::string lines;
        for (int i = 0; i < 2000; ++i)
            lines +=
                "{\"set\": {\"volume\": " + std::to_string(1000 + 50 * i) + "}, \"id\": " + std::to_string(i) + "}\n";
        (void)m_files.write("lines", lines);
    }

    /// The same figures as of the scenario by itself.
    void answersLines()
    {
        const Run found = m_program.run({"evaluate", "--lines", "a.breakeven"},
                                        "{\"set\": {\"gpu_rate\": 2}, \"id\": \"x\"}\n{\"set\": {}}\n");
        QVERIFY2(found.status == 0, found.errors.constData());
        const QByteArrayList lines = found.output.split('\n');
        QCOMPARE(lines.size(), 3);
        const nlohmann::json first = nlohmann::json::parse(lines[0].toStdString());
        const nlohmann::json whole = answerTo(m_program, QStringLiteral("evaluate a.breakeven --set gpu_rate=2"));
        QVERIFY(first["id"] == "x" && first["verdict"] == whole["verdict"] && first["cheapest"] == whole["cheapest"]);
        for (std::size_t i = 0; i < whole["options"].size(); ++i) {
            QVERIFY(first["options"][i]["monthly"] == whole["options"][i]["monthly"]);
            QVERIFY(!first["options"][i].contains("over_time") ||
                    first["options"][i]["over_time"]["payback_months"] ==
                        whole["options"][i]["over_time"]["payback_months"]);
        }
        QVERIFY(nlohmann::json::parse(lines[1].toStdString())["id"].is_null());
    }

    /// Whole scenarios need none beside them; changes may stand before those of the lines.
    void takesWholeScenariosAndChanges()
    {
        const nlohmann::json scenario = nlohmann::json::parse(formatScenario({}));
        const Run whole = m_program.run({"evaluate", "--lines"}, QByteArray::fromStdString(scenario.dump() + "\n"));
        QCOMPARE(whole.status, 0);
        const Run changed = m_program.run({"evaluate", "--lines", "a.breakeven", "--volume", "5000"}, "{\"set\": {}}");
        QCOMPARE(nlohmann::json::parse(changed.output.toStdString())["volume"].get<double>(), 5000.0);
        QCOMPARE(nlohmann::json::parse(whole.output.toStdString())["volume"].get<double>(), 1000000.0);
    }

    void aBrokenLineIsAnsweredToo()
    {
        const Run found = m_program.run({"evaluate", "--lines", "a.breakeven"},
                                        "{\"set\": {\"volume\": 5}, \"id\": 1}\noops\n{\"set\": {}, \"id\": 3}\n");
        QCOMPARE(found.status, 2);
        QCOMPARE(found.errors, QByteArray());
        const QByteArrayList lines = found.output.split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("{\"id\":1,\"error\":\"/set/volume: 5 is outside 100 to 1000000000"));
        QVERIFY(lines[1].startsWith("{\"id\":null,\"error\":\"1:1: "));
        QVERIFY(lines[2].startsWith("{\"id\":3,\"verdict\":["));
        const Run none = m_program.run({"evaluate", "--lines"}, "{\"set\": {}}\n");
        QCOMPARE(none.status, 2);
        QVERIFY(none.output.startsWith("{\"id\":null,\"error\":\"/set: changes a scenario, and none was named"));
    }

    void refuses_data()
    {
        addRefusalColumns();
        addRefusal("evaluate --lines -", 2, "--lines: reads standard input, which can't be the scenario as well");
        addRefusal("evaluate --lines a.breakeven --explain", 2, "--explain: can't be given together with --lines");
        addRefusal("evaluate --lines gone.breakeven", 1, "gone.breakeven: ");
        addRefusal("evaluate --lines --volume 5000", 2, "evaluate: no scenario was given");
        addRefusal("evaluate --lines a.breakeven a.breakeven", 2, "evaluate: takes one scenario");
    }
    void refuses() { checkRefusedLine(m_program); }

    void endsAsItsReaderOrTheDiskDoes()
    {
        const Run full = m_program.shell("$PROGRAM evaluate --lines a.breakeven < lines > /dev/full");
        QCOMPARE(full.status, 1);
        QCOMPARE(full.errors, QByteArray("breakeven: standard output: could not be written: the disk is full\n"));
        const Run quiet =
            m_program.shell("yes '{\"set\": {}}' | $PROGRAM evaluate --lines a.breakeven | head -n 3 | wc "
                            "-l; echo ${PIPESTATUS[1]}");
        QCOMPARE(quiet.errors, QByteArray());
        QCOMPARE(quiet.output, QByteArray("3\n1\n"));
    }

private:
    LogFiles m_files;
    Program m_program{QString::fromStdString(m_files.folder().string())};
};

QTEST_GUILESS_MAIN(EvaluateLinesTest)
#include "evaluate_lines_test.moc"
