// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/portfolio/portfolio_view.h"

#include "tests/support/portfolio_scenarios.h"
#include "widgets/charts/portfolio/portfolio_plot.h"
#include "widgets/portfolio/portfolio_panel.h"
#include "widgets/portfolio/task_table.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace breakeven;
using namespace breakeven::test;

class PortfolioViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_view = std::make_unique<PortfolioView>();
        m_view->resize(900, 620);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void withoutTasksItSaysWhatToDo()
    {
        m_view->setEvaluation(evaluate({}), true);
        QVERIFY(!plot()->isVisible());
        bool said = false;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().startsWith("There are no tasks yet."));
        QVERIFY(said);
        const QSignalSpy table(&m_view->panel(), &PortfolioPanel::tableWanted);
        QTest::mouseClick(m_view->findChild<QPushButton*>("first_table"), Qt::LeftButton);
        QCOMPARE(table.size(), qsizetype(1));
        const QSignalSpy edited(&m_view->panel(), &PortfolioPanel::tasksEdited);
        QTest::mouseClick(m_view->findChild<QPushButton*>("first_task"), Qt::LeftButton);
        QCOMPARE(edited.size(), qsizetype(1));
    }

    void thePlanComesByItself()
    {
        show(fiveTasks());
        QVERIFY(plot()->isVisible());
        QCOMPARE(plot()->accessibleName(), QString("Portfolio: Which tasks should move to our own GPUs"));
        QVERIFY(plot()->accessibleDescription().startsWith("Move 5 of 5 tasks"));
    }

    void rangesThatNoTaskFeelsAreTold()
    {
        const auto* told = m_view->findChild<QLabel*>("idle_ranges");
        show(fiveTasks());
        QVERIFY(!told->isVisible());
        Scenario scenario = fiveTasks();
        scenario.ranges["volume"] = {1e5, 1e6};
        m_view->setEvaluation(evaluate(scenario), true);
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->text().endsWith("a value of its own: Requests per month."));
    }

    /// A slider's move is on screen before any plan is searched, and the plan soon after.
    void theFrameDoesNotWaitForAPlan()
    {
        RandomScenarios random(17);
        Scenario scenario = closeTasks(random, 400);
        show(scenario);
        scenario.parameters.gpuRate *= 1.3;
        const double before = m_view->chart().steps.back().total();
        m_view->setEvaluation(evaluate(scenario), false);
        QCOMPARE(m_view->chart().steps.back().total(), before);
        QTRY_VERIFY(m_view->chart().steps.back().total() != before);
    }

    void wideItStandsBesideAndNarrowAbove()
    {
        show(fiveTasks());
        auto* parts = m_view->findChild<QSplitter*>("portfolio_parts");
        QCOMPARE(parts->orientation(), Qt::Vertical);
        m_view->resize(1500, 620);
        QTRY_COMPARE(parts->orientation(), Qt::Horizontal);
        QVERIFY(plot()->width() > 500);
        m_view->resize(800, 620);
        QTRY_COMPARE(parts->orientation(), Qt::Vertical);
    }

    void theAxisDoesNotJumpDuringADrag()
    {
        show(fiveTasks());
        const double before = m_view->drawing().column(0).height();
        Scenario cheaper = fiveTasks();
        cheaper.parameters.apiInputPrice /= 4;
        m_view->setEvaluation(evaluate(cheaper), false);
        QTRY_VERIFY(m_view->chart().steps[0].total() < 6000);
        QTRY_VERIFY(m_view->drawing().column(0).height() < before * 0.8);
    }

private:
    void show(const Scenario& scenario)
    {
        m_view->setEvaluation(evaluate(scenario), true);
        const auto steps =
            1 + std::ranges::count_if(scenario.tasks, [](const Task& task) { return task.pinned != TaskPlace::Api; });
        QTRY_COMPARE(m_view->chart().steps.size(), static_cast<std::size_t>(steps));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QWidget* plot() const { return m_view->findChild<QWidget*>("portfolio_plot"); }

    std::unique_ptr<PortfolioView> m_view;
};

QTEST_MAIN(PortfolioViewTest)
#include "portfolio_view_test.moc"
