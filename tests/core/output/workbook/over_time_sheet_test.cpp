// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/over_time_sheet.h"

#include "core/output/workbook/month_table.h"
#include "tests/support/close.h"
#include "tests/support/sheet_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString sheetName = QStringLiteral("Over time");
constexpr int firstMonthRow = 33; ///< of month 0, counted from 1

int lastMonthRow()
{
    return firstMonthRow + static_cast<int>(monthRows());
}

} // namespace

class OverTimeSheetTest : public QObject {
    Q_OBJECT

private slots:
    void theSummaryIsTheModels_data()
    {
        QTest::addColumn<Scenario>("scenario");
        Scenario scenario;
        QTest::newRow("defaults") << scenario;
        scenario.baseline = Option::TunedApi;
        scenario.parameters.discountRate = 12;
        scenario.parameters.monthlyGrowth = 5;
        scenario.parameters.horizonMonths = 31;
        QTest::newRow("against the fine-tuned API") << scenario;
    }
    void theSummaryIsTheModels()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation e = evaluate(scenario);
        const WorkbookFile file = fileOf(addOverTimeSheet, e);
        for (const OptionInfo& row : optionTable) {
            const auto column = static_cast<ColumnNumber>(month_columns::firstSum + static_cast<int>(row.option));
            const auto number = [&](RowNumber line) { return file.number(sheetName, addressOf(line, column)); };
            const OverTime& time = e.of(row.option).overTime;
            const double paid = time.cumulative.back() + e.baseline().overTime.cumulative.back();
            const std::string name(row.id);
            QCOMPARE(file.cells(sheetName)[addressOf(3, column)].value, asText(row.name));
            COMPARE_CLOSE(number(4), time.cumulative.back(), 1e-11, name);
            COMPARE_WITHIN(number(5), time.horizonSaving, 1e-11 * paid, name);
            COMPARE_WITHIN(number(6), time.netPresentValue, 1e-11 * paid, name);
        }
    }

    /// They read the table below, as long as it can be: beyond the horizon nothing is paid.
    void theSummaryIsMadeOfTheTable()
    {
        const WorkbookFile file = fileOf(addOverTimeSheet, evaluate({}));
        const auto& cells = file.cells(sheetName);
        const QString last = QString::number(lastMonthRow());
        QCOMPARE(file.names()[QStringLiteral("rented_gpu_cash")], QStringLiteral("Over time!G5"));
        QCOMPARE(file.names()[QStringLiteral("rented_gpu_net_present_value")], QStringLiteral("Over time!G7"));
        QCOMPARE(cells[QStringLiteral("G5")].formula, QStringLiteral("$G") + last);
        QCOMPARE(cells[QStringLiteral("G6")].formula, QStringLiteral("$S%1-$G5").arg(last));
        QCOMPARE(cells[QStringLiteral("G7")].formula,
                 QStringLiteral("SUMPRODUCT(($T$33:$T$%1-$O$33:$O$%1)*$X$33:$X$%1)").arg(last));
        QCOMPARE(cells[QStringLiteral("A33")].value, QStringLiteral("0"));
        QCOMPARE(cells[QStringLiteral("S32")].value, QStringLiteral("Baseline"));
        QCOMPARE(cells[QStringLiteral("T32")].value, QStringLiteral("Baseline: cash of the month"));
        QCOMPARE(cells[QStringLiteral("O32")].value, QStringLiteral("Rented GPU: cash of the month"));
        QCOMPARE(cells[QStringLiteral("X32")].value, QStringLiteral("Discount factor"));
    }

    void monthsBeyondTheHorizonAreQuiet()
    {
        const QString xml = sheetPart(fileOf(addOverTimeSheet, evaluate({})));
        QCOMPARE(allMatches(xml, QStringLiteral("<conditionalFormatting sqref=\"([^\"]*)\"")),
                 QStringList(QStringLiteral("A33:") +
                             addressOf(static_cast<RowNumber>(lastMonthRow() - 1), month_columns::lastColumn)));
        QVERIFY(xml.contains(QStringLiteral("<formula>$A33&gt;horizon_months</formula>")));
    }

    void theChartGoesOverTheMonths()
    {
        const QString chart = chartPart(fileOf(addOverTimeSheet, evaluate({})));
        QCOMPARE(chart.count(QStringLiteral("<c:logBase")), 0);
        const QString rows = QStringLiteral("$33:$%1$") + QString::number(lastMonthRow());
        QCOMPARE(allMatches(chart, QStringLiteral("<c:xVal><c:numRef><c:f>([^<]*)<")),
                 QStringList(5, QStringLiteral("'Over time'!$B") + rows.arg(QLatin1Char('B'))));
        QCOMPARE(allMatches(chart, QStringLiteral("<c:yVal><c:numRef><c:f>([^<]*)<")).first(),
                 QStringLiteral("'Over time'!$C") + rows.arg(QLatin1Char('C')));
    }
};

QTEST_APPLESS_MAIN(OverTimeSheetTest)
#include "over_time_sheet_test.moc"
