// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/task_items.h"

#include "tests/support/portfolio_scenarios.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class TaskItemsTest : public QObject {
    Q_OBJECT

private slots:
    void behavesAsAModel()
    {
        TaskItems items;
        const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        items.setScenario(fiveTasks());
        items.setPlan(fiveTasks(), portfolio(fiveTasks()));
        items.sort(2, Qt::DescendingOrder);
        items.setFurther({&rowOf(&Parameters::errorCost)});
        Scenario fewer = fiveTasks();
        fewer.tasks.pop_back();
        items.setScenario(fewer);
        items.setScenario({});
        QCOMPARE(items.rowCount(), 0);
    }

    void tellsWhatIsTypedAndChangesNothing()
    {
        TaskItems items;
        items.setScenario(fiveTasks());
        QSignalSpy typed(&items, &TaskItems::typed);
        QVERIFY(!items.setData(items.index(3, 2), "5k", Qt::EditRole));
        QCOMPARE(typed.size(), qsizetype(1));
        QCOMPARE(typed[0][0].value<std::size_t>(), std::size_t{3});
        QCOMPARE(typed[0][2].toString(), QString("5k"));
        QCOMPARE(items.index(3, 2).data().toString(), QString("2M"));
        items.setData(items.index(3, 2), "2000000", Qt::EditRole); // as it is
        items.setData(items.index(3, 5), "7", Qt::EditRole);       // computed
        QCOMPARE(typed.size(), qsizetype(1));
        QVERIFY(!items.index(3, 5).flags().testFlag(Qt::ItemIsEditable));
    }

    /// While a slider moves the last figures stand; where tasks come or go there are none.
    void figuresStandUntilTheNextAreThere()
    {
        TaskItems items;
        items.setScenario(fiveTasks());
        QCOMPARE(items.index(0, 5).data().toString(), QString());
        items.setPlan(fiveTasks(), portfolio(fiveTasks()));
        const QString before = items.index(0, 5).data().toString();
        QVERIFY(!before.isEmpty());
        Scenario moved = fiveTasks();
        moved.parameters.apiInputPrice = 9;
        items.setScenario(moved);
        QCOMPARE(items.index(0, 5).data().toString(), before);
        items.setPlan(moved, portfolio(moved));
        QVERIFY(items.index(0, 5).data().toString() != before);
        moved.tasks.pop_back();
        items.setScenario(moved);
        QCOMPARE(items.index(0, 5).data().toString(), QString());
        items.setPlan(fiveTasks(), portfolio(fiveTasks())); // of tasks that are no longer these
        QCOMPARE(items.index(0, 5).data().toString(), QString());
    }

    void sortedRowsKeepTheirPlaces()
    {
        TaskItems items;
        items.setScenario(fiveTasks());
        items.sort(2, Qt::AscendingOrder);
        QCOMPARE(items.placeOf(0), std::size_t{4});
        QCOMPARE(items.placeOf(4), std::size_t{3});
        QCOMPARE(items.rowOf("Tags"), 4);
        QCOMPARE(items.rowOf("nobody"), -1);
        items.sort(0, Qt::DescendingOrder);
        QCOMPARE(items.index(0, 0).data().toString(), QString("Tickets"));
        items.sort(-1, Qt::AscendingOrder);
        QCOMPARE(items.placeOf(0), std::size_t{0});
    }

    void manyTasksTakeNoTime()
    {
        RandomScenarios random(5);
        const Scenario scenario = closeTasks(random, 5000);
        TaskItems items;
        items.setScenario(scenario);
        Scenario moved = scenario;
        moved.parameters.gpuRate *= 1.1;
        QElapsedTimer timer;
        timer.start();
        items.setScenario(moved);
        for (int row = 0; row < 40; ++row) // as many as are seen
            for (int column = 0; column < items.columnCount(); ++column)
                QVERIFY(items.index(row, column).data(Qt::DisplayRole).isValid());
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TaskItemsTest)
#include "task_items_test.moc"
