// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/report_format.h"

#include <QTest>

using namespace breakeven;

class ReportFormatTest : public QObject {
    Q_OBJECT

private slots:
    void suffixes_data()
    {
        QTest::addColumn<QByteArray>("id"); // empty if it tells none
        const auto row = [](const char* file, const char* id) { QTest::newRow(file) << QByteArray(id); };
        row("report.pdf", "pdf");
        row("report.html", "html");
        row("report.htm", "html");
        row("/a folder/report.v2.PDF", "pdf");
        row("REPORT.HTM", "html");
        row("report.html.txt", "");
        row("report.ht", "");
        row("a.pdf/report", "");
        row("report.", ""); // PDF has no other suffix
        row("report", "");
        row("", "");
    }
    void suffixes()
    {
        const std::optional<ReportFormat> format = reportFormatOf(QTest::currentDataTag());
        QTEST(format ? QByteArray(info(*format).id.data()) : QByteArray(), "id");
    }
};

QTEST_APPLESS_MAIN(ReportFormatTest)
#include "report_format_test.moc"
