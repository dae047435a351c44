// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/portfolio_sheet.h"

#include "core/analysis/portfolio/portfolio.h"
#include "core/output/workbook/workbook.h"
#include "core/scenario/file/presets.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/workbook_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

WorkbookFile bookOf(const Scenario& scenario)
{
    const Result<std::string> bytes = workbookBytes(evaluate(scenario));
    return WorkbookFile(bytes ? QByteArray::fromStdString(*bytes) : QByteArray());
}

} // namespace

class PortfolioSheetTest : public QObject {
    Q_OBJECT

private slots:
    void thereIsOneIfThereAreTasks()
    {
        QVERIFY(!bookOf({}).sheets().contains("Portfolio"));
        QVERIFY(bookOf(fiveTasks()).sheets().contains("Portfolio"));
    }

    void hasARowForEachTask()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks[3].pinned = TaskPlace::Api;
        scenario.tasks[3].name = "=1+1";
        const WorkbookFile book = bookOf(scenario);
        QCOMPARE(book.fault(), QString());
        const auto& cells = book.cells("Portfolio");
        QCOMPARE(cells["A4"].value, QString("Task"));
        QCOMPARE(cells["A9"].value, QString("=1+1"));
        QCOMPARE(cells["A9"].formula, QString());
        QCOMPARE(cells["E9"].value, QString("The frontier API"));
        QCOMPARE(book.number("Portfolio", "B9"), 2e6);
        QVERIFY(!cells.contains("J9")); // it is no step
        const Portfolio plan = portfolio(scenario);
        QVERIFY(qAbs(book.number("Portfolio", "J5") - plan.order.front().total) < 1e-6);
        QCOMPARE(book.number("Portfolio", "K8"), plan.order.back().gpus);
    }

    /// What the plan says is printed on one page's width; further inputs stand beside it.
    void furtherInputsStandAfterThePlan()
    {
        const Scenario scenario = findPreset("an-insurers-twelve-tasks")->scenario;
        const WorkbookFile book = bookOf(scenario);
        const auto& cells = book.cells("Portfolio");
        QCOMPARE(cells["J4"].value, QString("Total once it has moved"));
        QCOMPARE(cells["K4"].value, QString("GPUs then"));
        QCOMPARE(cells["L4"].value, QString("Peak-to-average ratio"));
        QVERIFY(qAbs(book.number("Portfolio", "J5") - portfolio(scenario).order.front().total) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(PortfolioSheetTest)
#include "portfolio_sheet_test.moc"
