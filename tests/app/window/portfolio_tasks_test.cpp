// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/portfolio_tasks.h"

#include "core/advice/verdict/task_alone.h"
#include "core/advice/verdict/verdict.h"
#include "core/scenario/tasks.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/window_stage.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/view_tabs.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/portfolio/portfolio_plot.h"
#include "widgets/charts/portfolio/portfolio_view.h"
#include "widgets/portfolio/many_tasks_bar.h"
#include "widgets/portfolio/portfolio_panel.h"
#include "widgets/portfolio/task_cell_look.h"
#include "widgets/portfolio/task_table.h"
#include "widgets/text.h"
#include "widgets/verdict/key_figure_strip.h"
#include "widgets/verdict/verdict_bar.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

enum Column { Name, Volume, Input, Output, Place, InPlan, Base, Own, Alone };

} // namespace

/// The portfolio in the whole window, with a person's mouse and keys.
class PortfolioTasksTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        document().start(fiveTasks());
        auto& tabs = part<ViewTabs>();
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(static_cast<int>(View::Portfolio)).center());
        QTRY_COMPARE(view().chart().steps.size(), std::size_t{6});
    }
    void cleanup() { close(); }

    void aCellIsTypedUndoneAndSaved()
    {
        click(2, Volume);
        type("1M");
        enter();
        QCOMPARE(*ownValue(scenario().tasks[2], &Parameters::volume), 1e6);
        QCOMPARE(document().undoStack().count(), 1);
        QCOMPARE(shown(2, Volume), QString("1M"));
        QTRY_COMPARE(shown(2, Base), QString("$5,850")); // 1M · (1,200 · $3 + 150 · $15) / 1M
        undo();
        QVERIFY(scenario() == fiveTasks());
        QCOMPARE(shown(2, Volume), QString("100k"));
        document().undoStack().redo();
        const std::filesystem::path path = m_folder.filePath("a.breakeven").toStdString();
        const Scenario edited = scenario();
        QVERIFY(document().save(path).ok());
        document().start({});
        QVERIFY(document().open(path).ok());
        QVERIFY(scenario() == edited);
    }

    void whatIsRefusedIsSaidAndChangesNothing()
    {
        click(2, Volume);
        QTest::keyClick(&table(), Qt::Key_F2);
        editor()->selectAll();
        QTest::keyClicks(editor(), "lots");
        enter();
        QVERIFY(scenario() == fiveTasks());
        QVERIFY2(panel().message().startsWith("Requests a month: "), qPrintable(panel().message()));
        QVERIFY(named<QLabel>("portfolio_message").isVisible());
        type("5");
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(scenario() == fiveTasks());
        type("5000");
        enter();
        QVERIFY(!named<QLabel>("portfolio_message").isVisible());
    }

    void hostileNamesAreOnlyNames()
    {
        for (const QString& name : {QString("<b>Bold</b> & <img src=x>"), QString(100, 'w'),
                                    QString::fromUtf8("\u05e9\u05dc\u05d5\u05dd"), QString("\"quoted\"")}) {
            click(0, Name);
            QTest::keyClick(&table(), Qt::Key_F2);
            editor()->setText(name);
            enter();
            QCOMPARE(QString::fromStdString(scenario().tasks[0].name), name);
            QCOMPARE(shown(0, Name), name);
            QTRY_VERIFY(std::ranges::any_of(view().chart().steps, [&](const PortfolioChart::Step& step) {
                return QString::fromStdString(step.task) == name;
            }));
            m_window->grab();
        }
        QTest::keyClick(&table(), Qt::Key_F2);
        editor()->setText("Tags");
        enter();
        QVERIFY(panel().message().contains("\"Tags\""));
    }

    void aTaskIsPinned()
    {
        click(4, Place);
        QTest::keyClick(&table(), Qt::Key_F2);
        auto* box = table().viewport()->findChild<QComboBox*>();
        QVERIFY(box != nullptr && box->count() == 3);
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Down); // the API
        QTest::keyClick(box->view(), Qt::Key_Return);
        QVERIFY(scenario().tasks[4].pinned == TaskPlace::Api);
        QTRY_COMPARE(view().chart().steps.size(), std::size_t{5});
        QTRY_COMPARE(shown(4, InPlan), QString("Stays"));
    }

    void cellsComeFromASpreadsheet()
    {
        QGuiApplication::clipboard()->setText("A\t1k\t\t\tOur own GPUs\nB\t2k\nC\t3k\n");
        click(3, Name);
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(scenario().tasks.size(), std::size_t{6});
        QCOMPARE(scenario().tasks[5].name, std::string("C"));
        QCOMPARE(document().undoStack().count(), 1);
        undo();
        QVERIFY(scenario() == fiveTasks());
        QGuiApplication::clipboard()->setText("A\t\t\t\tnowhere");
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(panel().message().startsWith("Row 1, Fixed to: "));
        QVERIFY(scenario() == fiveTasks());
    }

    /// What is copied is pasted back as the same.
    void cellsAreCopied()
    {
        click(1, Name);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ShiftModifier, middle(3, Alone));
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith("Contracts\t250000\t3000\t\tFree\t"), qPrintable(text));
        QCOMPARE(text.count('\n'), qsizetype(3));
        click(1, Name);
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(scenario() == fiveTasks());
        QCOMPARE(panel().message(), QString("Columns of computed figures were left out."));
    }

    void rowsAreRemovedAndCellsEmptied()
    {
        click(0, Name);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ShiftModifier, middle(2, Name));
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(scenario().tasks.size(), std::size_t{2});
        undo();
        click(1, Input);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(ownValue(scenario().tasks[1], &Parameters::inputTokens) == nullptr);
        QCOMPARE(shown(1, Input), QString("1,200"));
        QTest::mouseClick(&named<QPushButton>("tasks_remove"), Qt::LeftButton);
        QCOMPARE(scenario().tasks.size(), std::size_t{4});
    }

    void manyTasksAreSetAtOnce()
    {
        QVERIFY(!part<ManyTasksBar>().isVisible());
        click(0, Name);
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(part<ManyTasksBar>().isVisible());
        auto& fields = named<QComboBox>("many_field");
        fields.setCurrentIndex(fields.findText(QString::fromUtf8(rowOf(&Parameters::errorCost).label.data())));
        QTest::keyClicks(&named<QLineEdit>("many_value"), "0.01");
        QTest::keyClick(&named<QLineEdit>("many_value"), Qt::Key_Return);
        for (const Task& task : scenario().tasks)
            QCOMPARE(*ownValue(task, &Parameters::errorCost), 0.01);
        QCOMPARE(document().undoStack().count(), 1);
        for (QAction* kind : part<ManyTasksBar>().findChild<QMenu*>()->actions())
            if (kind->text() == "Customer intent")
                kind->trigger();
        for (const Task& task : scenario().tasks)
            QVERIFY(*ownValue(task, &Parameters::tunedAccuracy) == 96);
        QCOMPARE(document().undoStack().count(), 2);
        undo();
        undo();
        QVERIFY(scenario() == fiveTasks());
    }

    void aTaskOpensInAWindowOfItsOwn_data()
    {
        QTest::addColumn<int>("way");
        for (const int way : {0, 1, 2})
            QTest::addRow("way %d", way) << way;
    }
    void aTaskOpensInAWindowOfItsOwn()
    {
        QFETCH(int, way);
        click(2, Volume);
        type("77k");
        enter();
        const Scenario portfolio = scenario();
        click(1, Name);
        if (way == 0)
            QTest::keyClick(&table(), Qt::Key_Return, Qt::ControlModifier);
        else if (way == 1)
            QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                              TaskCellLook::openArea(table().visualRect(cell(1, Name))).center());
        else
            QTest::mouseClick(&named<QPushButton>("task_open"), Qt::LeftButton);
        QCOMPARE(others().size(), std::size_t{1});
        MainWindow* opened = others().front();
        QVERIFY(opened->isVisible());
        QCOMPARE(opened->size(), m_window->size());
        const Scenario& task = opened->document().scenario();
        QCOMPARE(task.name, std::string("Contracts"));
        QVERIFY(task.tasks.empty() && opened->document().path().empty());
        QCOMPARE(task.parameters.inputTokens, 3000.0);
        QVERIFY(scenario() == portfolio); // what is unsaved here stays, and nothing was asked
        QCOMPARE(document().undoStack().count(), 1);
        QCOMPARE(m_dialogs.changesAsked, 0);
        QCOMPARE(part<ChartCard>().current(), View::Portfolio);
        opened->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(others().empty());
    }

    void aNameIsEditedLikeAnyCell_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("Enter") << false;
        QTest::newRow("double click") << true;
    }
    void aNameIsEditedLikeAnyCell()
    {
        QFETCH(bool, byMouse);
        click(1, Name);
        if (byMouse)
            QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, middle(1, Name));
        else
            QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(editor() != nullptr);
        editor()->setText("Leases");
        enter();
        QCOMPARE(scenario().tasks[1].name, std::string("Leases"));
        QVERIFY(others().empty());
    }

    /// While the tasks are shown, the window's large answer is theirs.
    void theVerdictSpeaksOfThePlan()
    {
        const auto& verdict = part<VerdictBar>();
        const auto& figures = named<KeyFigureStrip>("key_figures");
        QTRY_COMPARE(verdict.accessibleName(), QString("Move 5 of 5 tasks to 2 GPUs: that saves $2,797 a month."));
        QVERIFY2(
            figures.text().startsWith("$2,797 saved a month\n$6,068 a month, in place of $8,865\n5 of 5 tasks move\n"
                                      "2 GPUs for all that move"),
            qPrintable(figures.text()));
        QVERIFY(!part<BreakdownPanel>().isVisible() && !named<QWidget>("choice_baseline").isVisible());
        part<ChartCard>().setView(View::BreakEven);
        const QString own = toQString(
            saidOfThatWorkload(scenario(), breakeven::verdict(evaluate(scenario())).front())); // apart from the tasks
        QCOMPARE(verdict.accessibleName(), own);
        QVERIFY(part<BreakdownPanel>().isVisible() && named<QWidget>("choice_baseline").isVisible());
        part<ChartCard>().setView(View::Portfolio);
        QVERIFY(verdict.accessibleName().startsWith("Move 5 of 5"));
        document().start({}); // without tasks
        QTRY_COMPARE(verdict.accessibleName(), toQString(breakeven::verdict(evaluate({})).front()));
        QVERIFY(part<BreakdownPanel>().isVisible());
    }

    void theFirstTasksArePasted()
    {
        document().start({});
        QTRY_VERIFY(named<QPushButton>("first_paste").isVisible());
        QGuiApplication::clipboard()->setText("Task\tRequests per month\nA\t5000\nB\t6,000\n");
        QTest::mouseClick(&named<QPushButton>("first_paste"), Qt::LeftButton);
        QCOMPARE(scenario().tasks.size(), std::size_t{2});
        QCOMPARE(*ownValue(scenario().tasks[1], &Parameters::volume), 6000.0);
    }

    void aTaskIsAddedAndNamed()
    {
        document().start({});
        QTRY_VERIFY(named<QPushButton>("first_task").isVisible());
        QTest::mouseClick(&named<QPushButton>("first_task"), Qt::LeftButton);
        QCOMPARE(scenario().tasks.size(), std::size_t{1});
        QTRY_VERIFY(table().isVisible());
        QVERIFY(editor() != nullptr);
        editor()->selectAll();
        QTest::keyClicks(editor(), "Letters");
        enter();
        QCOMPARE(scenario().tasks[0].name, std::string("Letters"));
    }

    void whatIsTypedIsTakenOverBeforeUndoAndSaving()
    {
        click(2, Volume);
        type("77k");
        document().finishEditing();
        QCOMPARE(*ownValue(scenario().tasks[2], &Parameters::volume), 77000.0);
    }

    void rangesTellHowSureEachIs()
    {
        Scenario ranged = fiveTasks();
        ranged.parameters.gpuRate = 0.9;
        ranged.ranges["gpu_rate"] = {0.89, 0.91};
        document().start(ranged);
        QTRY_COMPARE(shown(0, InPlan + 1), QString("100 %"));
    }

    void aStepOfTheChartShowsItsTask()
    {
        auto* plot = m_window->findChild<QWidget*>("portfolio_plot");
        const QPoint step = view().drawing().column(3).center().toPoint();
        QTest::mouseMove(plot, step);
        QTest::mouseClick(plot, Qt::LeftButton, {}, step);
        QCOMPARE(table().currentIndex().data().toString().toStdString(), view().chart().steps[3].task);
    }

    void rowsAreSortedForDisplayAlone()
    {
        auto* header = table().horizontalHeader();
        const auto at = [&](int column) {
            return QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2);
        };
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at(Volume));
        QCOMPARE(shown(0, Name), QString("Reports"));
        QCOMPARE(shown(4, Name), QString("Tags"));
        QVERIFY(scenario() == fiveTasks());
        click(0, Volume);
        type("60k");
        enter();
        QCOMPARE(*ownValue(scenario().tasks[4], &Parameters::volume), 60000.0);
    }

private:
    [[nodiscard]] PortfolioView& view() const { return part<PortfolioView>(); }
    [[nodiscard]] PortfolioPanel& panel() const { return part<PortfolioPanel>(); }
    [[nodiscard]] TaskTable& table() const { return part<TaskTable>(); }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return table().model()->index(row, column); }
    /// The windows beside the one that the test opened.
    [[nodiscard]] std::vector<MainWindow*> others() const
    {
        std::vector<MainWindow*> windows;
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* main = qobject_cast<MainWindow*>(window); main != nullptr && main != m_window.get())
                windows.push_back(main);
        return windows;
    }
    [[nodiscard]] QPoint middle(int row, int column) const
    {
        const QModelIndex index = cell(row, column);
        table().scrollTo(index);
        return table().visualRect(index).center();
    }
    void click(int row, int column) const
    {
        const QPoint place = middle(row, column);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    }
    /// The first key opens a field, which has the focus from then on.
    void type(const QString& text) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the field before it
        QTest::keyClicks(&table(), text.left(1));
        QTest::keyClicks(editor(), text.mid(1));
    }
    /// What is typed is taken over once the field has had its key.
    void enter() const
    {
        QTest::keyClick(editor(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QLineEdit* editor() const { return table().viewport()->findChild<QLineEdit*>(); }
};

QTEST_MAIN(PortfolioTasksTest)
#include "portfolio_tasks_test.moc"
