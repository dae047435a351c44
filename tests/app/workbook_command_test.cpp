// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workbook.h"
#include "core/scenario/presets.h"
#include "tests/support/program.h"
#include "tests/support/refused_lines.h"
#include "tests/support/spare_device.h"
#include "tests/support/workbook_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven workbook`: what it writes, and how it refuses.
class WorkbookCommandTest : public QObject {
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
        addRefusal("--preset support-chat", 2, "workbook: no file was given to write to; name it with -o FILE.xlsx");
        addRefusal("--preset support-chat -o ''", 2, "-o: the file's name is empty");
        addRefusal("--preset support-chat -o old.ods", 2,
                   "-o: \"old.ods\" has the suffix of no workbook; allowed is .xlsx");
        addRefusal("-o old.xlsx", 2, "workbook: no scenario was given");
        addRefusal("missing.breakeven -o old.xlsx", 1, "missing.breakeven: ");
        addRefusal("broken.breakeven -o old.xlsx", 2, "broken.breakeven");
        addRefusal("--preset support-chat --set gpu_rate=-1 -o old.xlsx", 2, "--set gpu_rate: ");
        addRefusal("--preset support-chat -o nowhere/new.xlsx", 1, "nowhere");
        addRefusal("--preset support-chat -o folder", 1, "folder: is a folder, not a file");
        addRefusal("--preset support-chat -o - >/dev/full", 1, "standard output: ");
    }

    void refuses()
    {
        QFETCH(const QString, line);
        QFETCH(const int, status);
        QFETCH(const QByteArray, error);
        write("old.xlsx", "what stood there before");
        write("broken.breakeven", "{");
        QDir(m_folder.path()).mkdir("folder");
        const Run found = m_program.shell("$PROGRAM workbook " + line);
        QCOMPARE(found.status, status);
        QVERIFY2(found.errors.startsWith("breakeven: " + error), found.errors.constData());
        QCOMPARE(found.errors.count('\n'), 1);
        QCOMPARE(found.output, QByteArray());
        QCOMPARE(read("old.xlsx"), QByteArray("what stood there before"));
        QVERIFY(QDir(m_folder.filePath("folder")).isEmpty());
    }

    void aDeviceStaysInPlace()
    {
        const std::string device = spareDevice(m_folder.path().toStdString());
        const QString path = QString::fromStdString(device);
        const Run found = m_program.run({"workbook", "--preset", "support-chat", "-o", path});
        QCOMPARE(found.status, 1);
        QVERIFY(found.errors.startsWith("breakeven: " + path.toUtf8() + ": is not a regular file"));
        QVERIFY(isDevice(device));
    }

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
        write("old.xlsx", "what stood there before");
        const Run found = m_program.shell(
            QStringLiteral("ulimit -f %1; $PROGRAM workbook --preset support-chat -o old.xlsx").arg(blocks));
        QCOMPARE(found.status, 1);
        QVERIFY2(found.errors.contains("breakeven: "), found.errors.constData());
        QCOMPARE(read("old.xlsx"), QByteArray("what stood there before"));
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString& name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(WorkbookCommandTest)
#include "workbook_command_test.moc"
