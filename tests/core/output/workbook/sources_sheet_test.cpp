// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/sources_sheet.h"

#include "core/model/workload_costs.h"
#include "core/output/sources_table.h"
#include "tests/support/close.h"
#include "tests/support/sheet_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString sources = QStringLiteral("Sources");

WorkbookFile fileFor(const Scenario& scenario)
{
    return fileOf(addSourcesSheet, evaluate(scenario));
}

/// The texts of column A from the fourth row on, from the top down, empty ones left out.
QStringList columnA(const WorkbookFile& file)
{
    QStringList texts;
    for (int row = 4; row < 30; ++row)
        if (const QString text = file.cells(sources).value(QStringLiteral("A%1").arg(row)).value; !text.isEmpty())
            texts << text.left(30);
    return texts;
}

/// The height of the row that holds a text, in points.
double heightOf(const WorkbookFile& file, const QString& text)
{
    const int row = rowOfText(file, sources, text);
    const QStringList found =
        allMatches(sheetPart(file), QStringLiteral("<row r=\"%1\"[^>]* ht=\"([0-9.]+)\"").arg(row));
    return found.value(0, QStringLiteral("15")).toDouble();
}

} // namespace

class SourcesSheetTest : public QObject {
    Q_OBJECT

private slots:
    void theHeadCountsTheOrigins()
    {
        Scenario scenario;
        scenario.sources["gpu_rate"] = "a bill";
        const QString note = fileFor(scenario).cells(sources)[QStringLiteral("A2")].value;
        QVERIFY2(note.contains(asText(inWords(sourcesInWords(scenario)))), qPrintable(note));
    }

    void whatIsNotThereLeavesNothing()
    {
        const QStringList texts = columnA(fileFor({}));
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts[0].startsWith(QStringLiteral("Made with Breakeven")), qPrintable(texts[0]));
    }

    void sourcesNotesAndWorkloadsFollowEachOther()
    {
        Scenario scenario;
        scenario.sources["gpu_rate"] = "a bill";
        scenario.sources["label_cost"] = "an offer";
        scenario.notes = "A note";
        scenario.workloads = {{.name = "Chat", .requests = 1}, {.name = "Mail", .requests = 2}};
        const QStringList texts = columnA(fileFor(scenario));
        QCOMPARE(texts.size(), 8);
        QCOMPARE(texts.mid(0, 7), (QStringList{"GPU rate: a bill", "Labeling cost: an offer", "Notes", "A note",
                                               "Workload, as exported", "Chat", "Mail"}));
    }

    void workloadsHaveTheirFigures()
    {
        Scenario scenario;
        scenario.workloads = {
            {.name = "Chat", .requests = 12, .inputTokens = 1000, .outputTokens = 200},
            {.name = "Mail", .requests = 50, .period = WorkloadPeriod::Month, .inputTokens = 1, .outputTokens = 2}};
        const WorkbookFile file = fileFor(scenario);
        const std::vector<double> costs = yearlyApiCosts(scenario);
        const auto number = [&](const char* name, const char* column) {
            return file.number(sources, QString::fromLatin1(column) +
                                            QString::number(rowOfText(file, sources, QString::fromLatin1(name))));
        };
        COMPARE_CLOSE(number("Chat", "B"), 365.0, 1e-12); // 12 a day
        QCOMPARE(number("Chat", "C"), 1000.0);
        QCOMPARE(number("Chat", "D"), 200.0);
        COMPARE_CLOSE(number("Chat", "E"), costs[0], 1e-12);
        QCOMPARE(number("Mail", "B"), 50.0);
        QCOMPARE(number("Mail", "C"), 1.0);
        QCOMPARE(number("Mail", "D"), 2.0);
        COMPARE_CLOSE(number("Mail", "E"), costs[1], 1e-12);
    }

    void longTextHasTheLinesItTakes_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<double>("lines");
        QTest::newRow("a character") << "n" << 1.0;
        QTest::newRow("short") << "A note" << 1.0;
        QTest::newRow("one line") << QString(91, QLatin1Char('n')) << 1.0;
        QTest::newRow("a line and a little") << QString(92, QLatin1Char('n')) << 2.0;
        QTest::newRow("three lines") << QString(200, QLatin1Char('n')) << 3.0;
        QTest::newRow("lines of its own") << "a\nb\n\nc" << 4.0;
        QTest::newRow("more than a row can be high") << QString(5000, QLatin1Char('n')) << 409 / 15.0;
    }
    void longTextHasTheLinesItTakes()
    {
        QFETCH(const QString, notes);
        QFETCH(const double, lines);
        Scenario scenario;
        scenario.notes = notes.toStdString();
        const WorkbookFile file = fileFor(scenario);
        QVERIFY(rowOfText(file, sources, notes) > 0);
        COMPARE_CLOSE(heightOf(file, notes), 15 * lines, 1e-9);
    }
};

QTEST_APPLESS_MAIN(SourcesSheetTest)
#include "sources_sheet_test.moc"
