// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/task_items.h"

#include "core/inputs/typed/typed_value.h"
#include "tests/support/portfolio_scenarios.h"
#include "widgets/text.h"

#include <QAbstractItemModelTester>
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
        QVERIFY(!items.setData(items.index(3, 1), "5k", Qt::EditRole));
        QCOMPARE(typed.size(), qsizetype(1));
        QCOMPARE(typed[0][0].value<std::size_t>(), std::size_t{3});
        QCOMPARE(typed[0][2].toString(), QString("5k"));
        QCOMPARE(items.index(3, 1).data().toString(), QString("2M"));
        items.setData(items.index(3, 1), "2000000", Qt::EditRole); // as it is
        items.setData(items.index(3, 5), "7", Qt::EditRole);       // computed
        QCOMPARE(typed.size(), qsizetype(1));
        QVERIFY(!items.index(3, 5).flags().testFlag(Qt::ItemIsEditable));
    }

    /// A copied amount that is pasted again is the same.
    void amountsAreCopiedAsTheyAreTyped()
    {
        TaskItems items;
        Scenario scenario = fiveTasks();
        scenario.tasks.front().parameters = {{&rowOf(&Parameters::errorCost), 2}};
        items.setScenario(scenario);
        items.setFurther({&rowOf(&Parameters::errorCost)});
        const auto copied = [&items] {
            for (int column = 0; column < items.columnCount(); ++column)
                if (const TaskField* field = items.fieldOf(column);
                    field != nullptr && field->parameter == &rowOf(&Parameters::errorCost))
                    return std::get<double>(items.copied(items.index(0, column)));
            return 0.0;
        };
        QCOMPARE(copied(), 2.0);
        const CurrencyShown euros({findCurrency("EUR"), 0.92});
        QCOMPARE(copied(), 1.84);
        QCOMPARE(*parseTyped(rowOf(&Parameters::errorCost), "1.84", shownCatalog()), 2.0);
    }

    /// While a slider moves the last figures stand; where tasks come or go there are none.
    void figuresStandUntilTheNextAreThere()
    {
        TaskItems items;
        items.setScenario(fiveTasks());
        QCOMPARE(items.index(0, 6).data().toString(), QString());
        items.setPlan(fiveTasks(), portfolio(fiveTasks()));
        const QString before = items.index(0, 6).data().toString();
        QVERIFY(!before.isEmpty());
        Scenario moved = fiveTasks();
        moved.parameters.apiInputPrice = 9;
        items.setScenario(moved);
        QCOMPARE(items.index(0, 6).data().toString(), before);
        items.setPlan(moved, portfolio(moved));
        QVERIFY(items.index(0, 6).data().toString() != before);
        moved.tasks.pop_back();
        items.setScenario(moved);
        QCOMPARE(items.index(0, 6).data().toString(), QString());
        items.setPlan(fiveTasks(), portfolio(fiveTasks())); // of tasks that are no longer these
        QCOMPARE(items.index(0, 6).data().toString(), QString());
    }

    void sortedRowsKeepTheirPlaces()
    {
        TaskItems items;
        items.setScenario(fiveTasks());
        items.sort(1, Qt::AscendingOrder);
        QCOMPARE(items.placeOf(0), std::size_t{4});
        QCOMPARE(items.placeOf(4), std::size_t{3});
        QCOMPARE(items.rowOf("Tags"), 4);
        QCOMPARE(items.rowOf("nobody"), -1);
        items.sort(0, Qt::DescendingOrder);
        QCOMPARE(items.index(0, 0).data().toString(), QString("Tickets"));
        items.sort(-1, Qt::AscendingOrder);
        QCOMPARE(items.placeOf(0), std::size_t{0});
    }

    /// As the arrow in the header says, also by figures that are there only later.
    void theOrderStaysWhenTasksComeAndGo()
    {
        TaskItems items;
        const auto isSortedBy = [&items](int column) {
            std::vector<double> values;
            for (int row = 0; row < items.rowCount(); ++row)
                values.push_back(std::get<double>(items.copied(items.index(row, column))));
            return std::ranges::is_sorted(values, std::ranges::greater());
        };
        for (const int column : {1, 6}) {
            items.setScenario(fiveTasks());
            items.setPlan(fiveTasks(), portfolio(fiveTasks()));
            items.sort(column, Qt::DescendingOrder);
            QVERIFY(isSortedBy(column));
            Scenario more = fiveTasks();
            more.tasks.push_back({"Another", {{&rowOf(&Parameters::volume), 400000}}, {}});
            items.setScenario(more);
            items.setPlan(more, portfolio(more));
            QVERIFY(items.rowCount() == 6 && isSortedBy(column));
            QVERIFY(items.nameOf(5) != "Another");
        }
    }
};

QTEST_MAIN(TaskItemsTest)
#include "task_items_test.moc"
