// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workbook.h"
#include "core/scenario/file/presets.h"
#include "tests/support/export_command_stage.h"
#include "tests/support/workbook_file.h"

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven workbook`: what it writes, and how it refuses.
class WorkbookTest : public ExportCommandStage {
    Q_OBJECT

private slots:
    void writesTheWorkbookOfTheScenario()
    {
        const Preset preset = presets().front();
        const QString id = QString::fromStdString(preset.id);
        const Run written = m_program.run({"workbook", "--preset", id, "-o", "a.xlsx"});
        QCOMPARE(written.errors, QByteArray());
        QCOMPARE(written.status, 0);
        QCOMPARE(written.output, QByteArray());
        const QByteArray expected = QByteArray::fromStdString(*workbookBytes(evaluate(preset.scenario)));
        QVERIFY(read("a.xlsx") == expected);

        const Run printed = m_program.run({"workbook", "--preset", id, "-o", "-"});
        QCOMPARE(printed.status, 0);
        QVERIFY(printed.output == expected);

        const Run changed = m_program.run({"workbook", "--preset", id, "--set", "gpu_rate=2.5", "-o", "b.XLSX"});
        QCOMPARE(changed.status, 0);
        QCOMPARE(WorkbookFile(read("b.XLSX")).number(QStringLiteral("gpu_rate")), 2.5);
    }

    void refuses_data()
    {
        addRefusalColumns();
        addUsualRefusals("workbook", "old.xlsx");
        addRefusal("--preset support-chat", 2, "workbook: no file was given to write to; name it with -o FILE.xlsx");
        addRefusal("--preset support-chat -o old.ods", 2,
                   "-o: \"old.ods\" has the suffix of no workbook; allowed is .xlsx");
    }
    void refuses() { checkRefusal("workbook", "old.xlsx"); }

    void aDeviceStaysInPlace() { checkDevice({"workbook"}); }

    void leavesNoTemporaryFiles()
    {
        QDir(m_folder.path()).mkdir("scratch");
        const Run found = m_program.runWith("TMPDIR=" + m_folder.filePath("scratch"),
                                            {"workbook", "--preset", "support-chat", "-o", "c.xlsx"});
        QCOMPARE(found.status, 0);
        QVERIFY(QDir(m_folder.filePath("scratch")).isEmpty());
        const Run none = m_program.runWith("TMPDIR=" + m_folder.filePath("nowhere"),
                                           {"workbook", "--preset", "support-chat", "-o", "d.xlsx"});
        QCOMPARE(none.status, 1);
        QVERIFY(none.errors.startsWith("breakeven: workbook: no folder for temporary files could be made"));
        QVERIFY(!QFile::exists(m_folder.filePath("d.xlsx")));
    }

    /// libxlsxwriter does not notice a temporary file that ends too soon.
    void aTornTemporaryFileIsAnError_data()
    {
        QTest::addColumn<int>("blocks");
        for (const int blocks : {0, 1, 20, 60, 100, 300})
            QTest::addRow("%d KiB", blocks) << blocks;
    }

    void aTornTemporaryFileIsAnError()
    {
        QFETCH(const int, blocks);
        checkFullDisk("workbook", "old.xlsx", blocks);
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "workbook_test.moc"
