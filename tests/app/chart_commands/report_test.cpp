// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/carried_scenario.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/export_command_stage.h"
#include "tests/support/report_scenarios.h"

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven report`: what it writes, and how it refuses.
class ReportTest : public ExportCommandStage {
    Q_OBJECT

private slots:
    void writesWhatTheSuffixSays_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("beginning");
        const QByteArray pdf("%PDF-");
        const QByteArray html("<!DOCTYPE html>\n<html lang=\"en\">");
        QTest::newRow("pdf") << QStringList{"-o", "a.pdf"} << pdf;
        QTest::newRow("PDF") << QStringList{"-o", "a.PDF"} << pdf;
        QTest::newRow("html") << QStringList{"-o", "a.html"} << html;
        QTest::newRow("htm") << QStringList{"-o", "a.htm"} << html;
        QTest::newRow("no suffix") << QStringList{"-o", "a"} << pdf;
        QTest::newRow("html by name") << QStringList{"-o", "a.txt", "--format", "html"} << html;
    }
    void writesWhatTheSuffixSays()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, beginning);
        const Run written = m_program.run(QStringList{"report", "--preset", "support-chat"} + options);
        QCOMPARE(written.errors, QByteArray());
        QCOMPARE(written.status, 0);
        QCOMPARE(written.output, QByteArray());
        const QByteArray bytes = read(options[1]);
        QVERIFY(bytes.startsWith(beginning));
        const QString format = beginning.startsWith('%') ? "pdf" : "html";
        const Run printed = m_program.run({"report", "--preset", "support-chat", "-o", "-", "--format", format});
        QCOMPARE(printed.status, 0);
        QVERIFY(printed.output == bytes); // another run, and the same bytes
    }

    void aPdfOpensAgainAsTheScenario()
    {
        write("hostile.breakeven", QByteArray::fromStdString(formatScenario(hostileScenario())));
        QCOMPARE(m_program.run({"report", "hostile.breakeven", "-o", "h.pdf"}).status, 0);
        const Result<std::string> carried = scenarioIn(read("h.pdf").toStdString(), "h.pdf");
        QVERIFY(carried.ok());
        const Run before = m_program.run({"evaluate", "hostile.breakeven"});
        const Run after = m_program.run({"evaluate", "h.pdf"});
        QCOMPARE(before.status, 0);
        QVERIFY(before.output == after.output);

        QCOMPARE(m_program.run({"report", "hostile.breakeven", "-o", "n.pdf", "--no-scenario"}).status, 0);
        QVERIFY(!scenarioIn(read("n.pdf").toStdString(), "n.pdf").ok());
        QCOMPARE(m_program.run({"report", "hostile.breakeven", "-o", "h.html"}).status, 0);
    }

    void changesCount()
    {
        const Run changed = m_program.run({"report", "--preset", "support-ticket-triage", "--set", "gpu_rate=2.5",
                                           "--focus", "owned_hardware", "-o", "-", "--format", "html"});
        QCOMPARE(changed.status, 0);
        QVERIFY(changed.output.contains("$2.50/hour"));
        QVERIFY(changed.output.contains("to use owned hardware than the frontier API"));
        const Run letter = m_program.run(
            {"report", "--preset", "support-ticket-triage", "--paper", "letter", "-o", "-", "--format", "html"});
        QVERIFY(letter.output.contains("@page{size:Letter"));
    }

    void refuses_data()
    {
        addRefusalColumns();
        addUsualRefusals("report", "old.pdf");
        addRefusal("--preset never", 2,
                   "report: no file was given to write to; name it with -o FILE.pdf or -o FILE.html");
        addRefusal("--preset never -o old.doc", 2,
                   "-o: \"old.doc\" has the suffix of no report; allowed are .pdf, .html and .htm");
        addRefusal("--preset never -o old.pdf --format docx", 2, "--format: \"docx\" is not allowed");
        addRefusal("--preset never -o old.pdf --paper a3", 2, "--paper: \"a3\" is not allowed");
        addRefusal("a.breakeven b.breakeven -o old.pdf", 2, "report: takes one scenario");
    }
    void refuses() { checkRefusal("report", "old.pdf"); }

    void aDeviceStaysInPlace() { checkDevice({"report", "--format", "html"}); }

    void aFullDisk_data()
    {
        QTest::addColumn<int>("kibibytes");
        for (const int kibibytes : {0, 1, 20, 60})
            QTest::addRow("%d KiB", kibibytes) << kibibytes;
    }
    void aFullDisk()
    {
        QFETCH(const int, kibibytes);
        checkFullDisk("report", "old.pdf", kibibytes);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
