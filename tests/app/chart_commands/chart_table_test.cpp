// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/chart_table.h"

#include "core/output/view.h"
#include "core/scenario/file/presets.h"
#include "tests/support/csv_reader.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace breakeven;
using namespace breakeven::test;

/// `chart` as a table: the file that it writes.
class ChartTableTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QByteArray bytesOf(const char* name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QByteArray written(QStringList arguments) const
    {
        const Run run = m_program.run(QStringList{"chart", "--preset", "support-ticket-triage"} + arguments);
        return run.status == 0 && run.errors.isEmpty() ? run.output : "failed: " + run.errors;
    }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
    Evaluation m_triage = evaluate(findPreset("support-ticket-triage")->scenario);

private slots:
    void theFormatTellsElseTheSuffix()
    {
        for (const auto& [format, file, wanted] :
             std::initializer_list<std::tuple<const char*, const char*, bool>>{{"", "a.csv", true},
                                                                               {"", "a.CSV", true},
                                                                               {"", "a.csv.png", false},
                                                                               {"", "csv", false},
                                                                               {"", "-", false},
                                                                               {"", "", false},
                                                                               {"csv", "a.png", true},
                                                                               {"csv", "-", true},
                                                                               {"png", "a.csv", false}}) {
            const std::optional<std::string> given =
                *format == '\0' ? std::nullopt : std::optional<std::string>(format);
            QVERIFY2(wantsTable(given, file) == wanted, file);
        }
    }

    void writesEveryView_data()
    {
        QTest::addColumn<int>("view");
        for (const ViewInfo& row : viewTable)
            if (row.isPicture)
                QTest::newRow(row.id.data()) << static_cast<int>(row.view);
    }
    void writesEveryView()
    {
        QFETCH(int, view);
        const auto wanted = static_cast<View>(view);
        const QByteArray expected = QByteArray::fromStdString(csv(info(wanted).table(m_triage, {})));
        const QStringList options{"--view", QString::fromUtf8(info(wanted).id.data())};
        QCOMPARE(written(options + QStringList{"-o", "-", "--format", "csv"}), expected);
        QCOMPARE(written(options + QStringList{"-o", "table.CSV"}), QByteArray());
        QCOMPARE(bytesOf("table.CSV"), expected);
        QVERIFY(readCsv(expected.toStdString()).has_value());
    }

    void takesTheOptionsOfTheViews()
    {
        Scenario scenario = m_triage.scenario;
        scenario.analysis.figure = Figure::PaybackMonths;
        scenario.analysis.mapY = "output_tokens";
        scenario.parameters.gpuRate = 2;
        const auto expected = [&](View view) {
            return QByteArray::fromStdString(csv(info(view).table(evaluate(scenario), {})));
        };
        const QStringList common{"--set", "gpu_rate=2", "-o", "-", "--format", "csv"};
        QCOMPARE(written(common + QStringList{"--view", "sensitivity", "--figure", "payback_months"}),
                 expected(View::Sensitivity));
        QCOMPARE(written(common + QStringList{"--view", "map", "--y", "output_tokens"}), expected(View::Map));
        QVERIFY(expected(View::Map) != QByteArray::fromStdString(csv(info(View::Map).table(m_triage, {}))));
    }

    void comparesSeveral()
    {
        QFile file(m_folder.filePath(QStringLiteral("other")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "breakeven-scenario", "version": 1, "name": "=cmd|' /C calc'!A0",
                       "parameters": {"volume": 30000}})");
        file.close();
        const Run run = m_program.run({"chart", "other", "other", "--view", "compare", "-o", "both.csv"});
        QCOMPARE(run.errors, QByteArray());
        const auto rows = readCsv(bytesOf("both.csv").toStdString());
        QVERIFY(rows.has_value());
        QCOMPARE(rows->front().size(), std::size_t{4});
        QCOMPARE(rows->front()[3], std::string("'=cmd|' /C calc'!A0"));
    }

    /// The format says what is written, whatever the suffix is; what fails leaves the file as it was.
    void formatComesFirst()
    {
        QVERIFY(written({"-o", "picture.csv", "--format", "png"}).isEmpty());
        QVERIFY(bytesOf("picture.csv").startsWith("\x89PNG"));
        const Run wrong = m_program.run({"chart", "--preset", "support-ticket-triage", "-o", "table.txt"});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.errors.contains("allowed are .png, .svg, .pdf and .csv"));
        const Run nowhere = m_program.run({"chart", "--preset", "support-ticket-triage", "-o", "nowhere/table.csv"});
        QCOMPARE(nowhere.status, 1);
        QVERIFY(nowhere.errors.contains("nowhere/table.csv: could not be written"));
    }
};

QTEST_APPLESS_MAIN(ChartTableTest)
#include "chart_table_test.moc"
