// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/portfolio_tasks.h"

#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "app/document/task_actions.h"
#include "app/window/evidence.h"
#include "core/scenario/edits.h"
#include "core/scenario/task_edits.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/portfolio/portfolio_view.h"
#include "widgets/portfolio/portfolio_panel.h"
#include "widgets/verdict/verdict_bar.h"

#include <QWidget>

namespace breakeven {

PortfolioTasks::PortfolioTasks(const Parts& parts) : QObject(&parts.window), m_parts(parts)
{
    connect(&parts.chart, &ChartCard::viewChanged, this, &PortfolioTasks::showAnswer);
    connect(&parts.evidence, &Evidence::tasksTaken, this, [this] { m_parts.chart.setView(View::Portfolio); });
    parts.chart.whenMade<PortfolioView>(this, [this](PortfolioView& view) { connectView(view); });
}

void PortfolioTasks::connectView(PortfolioView& view)
{
    m_view = &view;
    connect(&view, &PortfolioView::planned, this, &PortfolioTasks::showAnswer);
    const PortfolioPanel* panel = &view.panel();
    connect(panel, &PortfolioPanel::tasksEdited, this, [this](const std::vector<Task>& tasks, const SpokenText& what) {
        m_parts.document.change(withTasks(m_parts.document.scenario(), tasks), what);
    });
    connect(panel, &PortfolioPanel::openWanted, this, &PortfolioTasks::openTask);
    connect(panel, &PortfolioPanel::tableWanted, this,
            [this] { takeTaskTable(m_parts.document, m_parts.dialogs, m_parts.window); });
    connect(panel, &PortfolioPanel::scenarioWanted, this,
            [this] { takeScenarioAsTask(m_parts.document, m_parts.files, m_parts.dialogs, m_parts.window); });
    connect(panel, &PortfolioPanel::logWanted, &m_parts.evidence, &Evidence::showTrafficForTasks);
    connect(&m_parts.document, &Document::finishing, panel, &PortfolioPanel::finishEditing);
}

void PortfolioTasks::openTask(std::size_t place)
{
    m_parts.document.finishEditing();
    const Scenario& portfolio = m_parts.document.scenario();
    if (place < portfolio.tasks.size())
        emit scenarioOpened(scenarioOf(portfolio, portfolio.tasks[place]));
}

void PortfolioTasks::showAnswer()
{
    const bool isShown =
        m_parts.chart.current() == View::Portfolio && m_view != nullptr && m_view->chart().note.empty();
    emit breakdownFits(!isShown);
    if (!isShown) {
        m_parts.verdict.clearPlan();
        return;
    }
    const PortfolioChart& chart = m_view->chart();
    if (!chart.verdict.empty()) // the first plan is not there yet
        m_parts.verdict.setPlan(chart.verdict, chart.figures, chart.host);
}

} // namespace breakeven
