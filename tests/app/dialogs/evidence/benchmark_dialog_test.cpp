// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/benchmark_dialog.h"

#include "app/document/document.h"
#include "core/inputs/parameter_table.h"
#include "tests/support/benchmark_files.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/log_files.h"
#include "tests/support/scripted_dialogs.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace breakeven;
using namespace breakeven::test;

/// Results are opened, and what they say at a promised latency goes into the scenario as one step.
class BenchmarkDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void throughputIsFilledInAsOneStep();
    void aTighterPromiseLeavesLess();
    void filesAreAddedAndCleared();
    void whatCantBeReadIsSaid();

private:
    static std::string level(int concurrency, double seconds, int ttft, const char* engine = "vllm")
    {
        return quoted("{'framework': '" + std::string(engine) + "', 'max_concurrency': " + std::to_string(concurrency) +
                      ", 'completed': 100, 'duration': " + std::to_string(seconds) +
                      ", 'total_input_tokens': 100000, 'total_output_tokens': 10000, " +
                      "'p99_ttft_ms': " + std::to_string(ttft) + ", 'p99_tpot_ms': 12}\n");
    }
    /// Opens files as a person does.
    void open(BenchmarkDialog& dialog, const std::vector<std::filesystem::path>& paths)
    {
        dialog.show();
        m_dialogs.filesToRead.clear();
        for (const std::filesystem::path& path : paths)
            m_dialogs.filesToRead << QString::fromStdString(path.string());
        click(dialog, "open_results");
        const QString last = QString::fromStdString(paths.back().filename().string());
        QTRY_VERIFY(in<QLabel>(dialog, "benchmark_files").text().contains(last) ||
                    in<QLabel>(dialog, "benchmark_problems").text().contains(last));
    }

    LogFiles m_files;
    ScriptedDialogs m_dialogs;
};

void BenchmarkDialogTest::throughputIsFilledInAsOneStep()
{
    Document document;
    BenchmarkDialog dialog(document, m_dialogs, nullptr);
    open(dialog, {m_files.write("levels.jsonl", level(8, 40, 100) + level(16, 25, 200) + level(32, 20, 900))});
    QVERIFY(!in<QAbstractButton>(dialog, "primary").isEnabled()); // on how many GPUs?
    QTest::mouseClick(&in<QSpinBox>(dialog, "benchmark_gpus"), Qt::LeftButton);
    QTest::keyClick(&in<QSpinBox>(dialog, "benchmark_gpus"), Qt::Key_1);
    QVERIFY(document.scenario() == Scenario{}); // nothing is filled in before it is asked for
    click(dialog, "primary");
    // 400 output tokens a second at c = 16, with 10 in for each; 250 and 500 beside it.
    QCOMPARE(document.scenario().parameters.decodeThroughput, 800.0);
    QCOMPARE(document.scenario().parameters.prefillThroughput, 8000.0);
    QVERIFY(provenanceOf(document.scenario(), rowOf(&Parameters::decodeThroughput)).origin == Origin::Benchmark);
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QVERIFY(document.scenario() == Scenario{});
}

void BenchmarkDialogTest::aTighterPromiseLeavesLess()
{
    Document document;
    BenchmarkDialog dialog(document, m_dialogs, nullptr);
    open(dialog, {m_files.write("levels.jsonl", level(8, 40, 100) + level(16, 25, 200))});
    auto& field = in<QLineEdit>(dialog, "promise_ttft");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("150"));
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(in<QLabel>(dialog, "benchmark_derived").text().contains(QStringLiteral("/levels.jsonl: 250 ")));
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("50"));
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(in<QLabel>(dialog, "benchmark_derived").text().contains(QStringLiteral("comes nearest")));
    QVERIFY(!in<QAbstractButton>(dialog, "primary").isEnabled());
}

void BenchmarkDialogTest::filesAreAddedAndCleared()
{
    Document document;
    BenchmarkDialog dialog(document, m_dialogs, nullptr);
    open(dialog, {m_files.write("one.json", level(8, 40, 100)), m_files.write("two.json", level(16, 25, 100))});
    open(dialog, {m_files.write("three.json", level(16, 20, 100, "sgl"))});
    QCOMPARE(in<QLabel>(dialog, "benchmark_files").text(), QStringLiteral("one.json, two.json, three.json"));
    auto& series = in<QComboBox>(dialog, "benchmark_series");
    QCOMPARE(series.count(), 3);
    QTest::keyClick(&series, Qt::Key_Down); // of vLLM alone
    QVERIFY(in<QLabel>(dialog, "benchmark_derived").text().contains(QStringLiteral("/two.json")));
    click(dialog, "clear_results");
    QCOMPARE(in<QLabel>(dialog, "benchmark_files").text(), QString());
    QVERIFY(!in<QAbstractButton>(dialog, "primary").isVisible());
}

void BenchmarkDialogTest::whatCantBeReadIsSaid()
{
    Document document;
    BenchmarkDialog dialog(document, m_dialogs, nullptr);
    open(dialog, {m_files.write("table.csv", "a,b\n1,2\n"),
                  m_files.write("stream.json", quoted("[{'n_prompt': 512, 'n_gen': 0, 'avg_ts': 1847.2}]"))});
    const QString problems = in<QLabel>(dialog, "benchmark_problems").text();
    QVERIFY(problems.contains(QStringLiteral("table.csv: is no result")));
    QVERIFY(problems.contains(QStringLiteral("stream.json: llama-bench times one stream")));
}

QTEST_MAIN(BenchmarkDialogTest)
#include "benchmark_dialog_test.moc"
