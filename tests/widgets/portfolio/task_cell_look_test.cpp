// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/task_cell_look.h"

#include "tests/support/portfolio_scenarios.h"
#include "widgets/portfolio/task_items.h"
#include "widgets/portfolio/task_table.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class TaskCellLookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// The plan arrives while a cell is edited.
    void figuresThatArriveLeaveTheFieldAlone()
    {
        TaskItems items;
        items.setScenario(fiveTasks());
        TaskTable table(&items);
        table.resize(900, 300);
        table.show();
        table.setCurrentIndex(items.index(1, 2));
        table.edit(table.currentIndex());
        auto* field = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        QCOMPARE(field->text(), QString("3000"));
        field->selectAll();
        items.setPlan(fiveTasks(), plannedTasks(fiveTasks()).plan);
        QCOMPARE(field->selectedText(), QString("3000"));
        QTest::keyClicks(field, "42");
        items.setShares(fiveTasks(), std::vector<double>(5, 0.5));
        QCOMPARE(field->text(), QString("42"));
    }

    void anEmptyCellIsTheScenarios()
    {
        TaskItems items;
        items.setScenario(fiveTasks());
        TaskTable table(&items);
        table.resize(900, 300);
        table.show();
        table.setCurrentIndex(items.index(0, 2));
        table.edit(table.currentIndex());
        auto* field = table.viewport()->findChild<QLineEdit*>();
        QCOMPARE(field->text(), QString());
        QCOMPARE(field->placeholderText(), QString("1,200"));
        QVERIFY(!field->accessibleName().isEmpty());
        QVERIFY(field->width() >= 100);
    }
};

QTEST_MAIN(TaskCellLookTest)
#include "task_cell_look_test.moc"
