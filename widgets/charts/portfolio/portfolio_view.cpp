// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/portfolio/portfolio_view.h"

#include "core/charts/stops/chart_stops.h"
#include "widgets/charts/base/chart_readout.h"
#include "widgets/charts/portfolio/portfolio_layout.h"
#include "widgets/charts/portfolio/portfolio_plot.h"
#include "widgets/portfolio/portfolio_panel.h"
#include "widgets/portfolio/task_table.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int besideFrom = 1240; ///< width from which table and chart stand beside each other
constexpr int leastChartHeight = 176;

} // namespace

PortfolioView::PortfolioView(QWidget* parent)
    : PlotView(QStringLiteral("portfolio_plot"), tr("Portfolio chart"), parent), m_parts(new QSplitter(this)),
      m_panel(new PortfolioPanel(this)), m_pages("portfolio_place", *this), m_readout(new ChartReadout(&plot()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts, 1);
    layout->addWidget(&m_pages.place(), 0, Qt::AlignRight);
    m_parts->setObjectName(QStringLiteral("portfolio_parts"));
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_panel);
    m_parts->addWidget(&plot());
    plot().setMinimumSize(320, leastChartHeight);
    m_drawing = std::make_unique<PortfolioPlot>(plot(), Medium::Screen);
    connect(m_parts, &QSplitter::splitterMoved, this, &PortfolioView::takeShare);
}

PortfolioView::~PortfolioView() = default;

void PortfolioView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    m_readout->setTheme(theme);
    redraw();
}

void PortfolioView::showNew()
{
    m_panel->setScenario(evaluation()->scenario);
    if (evaluation()->scenario.tasks.empty()) {
        m_work.drop();
        m_shares.drop();
        takePlan(evaluation()->scenario, {});
        return;
    }
    m_work.start([this, now = evaluation()](const std::stop_token&) -> BackgroundWork::Show {
        return [this, now, planned = plannedTasks(now->scenario)] { takePlan(now->scenario, planned.plan); };
    });
    if (evaluation()->scenario.ranges.empty()) {
        m_shares.drop();
        return;
    }
    m_shares.start([this, now = evaluation()](const std::stop_token& stop) -> BackgroundWork::Show {
        return [this, now, shares = sharesOfTasks(now->scenario, stop)] { takeShares(now->scenario, shares); };
    });
}

void PortfolioView::takePlan(const Scenario& scenario, const Portfolio& plan)
{
    leave(); // the steps under the pointer may be others
    m_chart = portfolioChartOf(scenario, plan);
    m_panel->setPlan(scenario, plan);
    m_panel->setNote(toQString(m_chart.note));
    m_panel->setIdleRanges(toQString(m_chart.idleRanges));
    showPage(); // there may be other tasks
    settle();
    emit planned();
}

void PortfolioView::takeShares(const Scenario& scenario, const std::vector<double>& shares)
{
    m_panel->setShares(scenario, shares);
}

void PortfolioView::settle()
{
    m_top = isSettled() ? m_chart.top : std::max(m_top, m_chart.top);
    if (isSettled()) {
        plot().setAccessibleName(toQString(portfolioName(m_chart)));
        plot().setAccessibleDescription(toQString(portfolioInWords(m_chart)));
    }
    redraw();
}

void PortfolioView::draw()
{
    PortfolioChart chart = m_chart;
    chart.top = m_top;
    m_drawing->show(chart);
}

std::vector<NoteAxes> PortfolioView::noteAxes() const
{
    return m_drawing->noteAxes();
}

void PortfolioView::hover(QPointF point)
{
    const std::optional<std::size_t> step = m_drawing->stepAt(point);
    if (step != m_hovered) {
        m_hovered = step;
        m_drawing->mark(step);
        plot().setCursor(step && *step > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        repaintPlot();
    }
    if (!step) {
        m_readout->leave();
        return;
    }
    const PortfolioChart::Step& shown = m_chart.steps[*step];
    m_readout->tell({toQString(shown.exact), toQString(shown.costs)},
                    {{Option::FrontierApi, shown.atApi, toQString(m_chart.apiName)},
                     {m_chart.host, shown.onGpus, toQString(m_chart.ownName)}},
                    m_drawing->plotRect(), m_drawing->calloutRect(), point);
}

void PortfolioView::leave()
{
    m_readout->leave();
    if (!m_hovered)
        return;
    m_hovered.reset();
    m_drawing->mark(std::nullopt);
    repaintPlot();
}

PlotStops PortfolioView::stops() const
{
    PlotStops stops;
    const auto middle = [this](double step, double /*total*/) {
        return m_drawing->column(static_cast<std::size_t>(step)).center();
    };
    if (!m_chart.steps.empty())
        stops.start = middle(static_cast<double>(m_chart.best), 0);
    stops.add(portfolioStops(m_chart), m_drawing->plotRect(), middle);
    return stops;
}

/// The task that moves with this step.
void PortfolioView::click(QPointF point)
{
    if (const auto step = m_drawing->stepAt(point); step && *step > 0)
        m_panel->showTask(toQString(m_chart.steps[*step].task));
}

int PortfolioView::taskCount() const
{
    return evaluation() ? static_cast<int>(evaluation()->scenario.tasks.size()) : 0;
}

/// The chart, as its tasks have pages of their own.
int PortfolioView::fullHeight(int width, int plot) const
{
    if (!isPresented() || evaluation()->scenario.tasks.empty())
        return PlotView::fullHeight(width, plot);
    return std::max({leastChartHeight, plot, heightForNames(m_chart, width)}) + m_pages.placeHeight();
}

void PortfolioView::showPresented()
{
    m_pages.showFirst();
    m_panel->setPresented(isPresented());
    m_drawing->setForRoom(isPresented());
    showPage();
    arrange();
    redraw();
}

bool PortfolioView::hasPages() const
{
    return isPresented() && taskCount() > 0 && m_chart.note.empty();
}

int PortfolioView::tasksOnPage() const
{
    const TaskTable& table = m_panel->table();
    const int head = table.heightOf(0);
    return std::max(1, (height() - m_pages.placeHeight() - head) / (table.heightOf(1) - head));
}

int PortfolioView::pageCount() const
{
    return 1 + (taskCount() + tasksOnPage() - 1) / tasksOnPage();
}

/// The last page of tasks is full: what it shows again is above what is new.
void PortfolioView::showPage()
{
    TaskTable& table = m_panel->table();
    const bool pages = hasPages();
    m_pages.setCount(pages ? pageCount() : 1);
    const int page = m_pages.page();
    m_panel->setVisible(!pages || page > 0);
    plot().setVisible(m_chart.note.empty() && (!pages || page == 0));
    table.setMaximumHeight(pages ? table.heightOf(tasksOnPage()) : QWIDGETSIZE_MAX);
    if (page == 0)
        return;
    QCoreApplication::sendPostedEvents(this, QEvent::LayoutRequest);
    const int row = std::min((page - 1) * tasksOnPage(), std::max(0, taskCount() - tasksOnPage()));
    table.verticalScrollBar()->setValue(row * (table.heightOf(1) - table.heightOf(0)));
}

bool PortfolioView::turnPage(int by)
{
    if (!hasPages())
        return false;
    m_pages.turn(by);
    showPage();
    return true;
}

void PortfolioView::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    arrange();
    showPage(); // it may have more rows or fewer
}

double& PortfolioView::tableShare()
{
    return m_parts->orientation() == Qt::Horizontal ? m_shareBeside : m_shareAbove;
}

void PortfolioView::takeShare()
{
    const QList<int> sizes = m_parts->sizes();
    if (const int length = sizes.value(0) + sizes.value(1); !isPresented() && length > 0)
        tableShare() = static_cast<double>(sizes[0]) / length;
}

/// Beside each other or above each other, with the border where people have moved it.
void PortfolioView::arrange()
{
    m_parts->setOrientation(width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
    const bool isBeside = m_parts->orientation() == Qt::Horizontal;
    const int length = (isBeside ? width() : height()) - m_parts->handleWidth();
    const int table = static_cast<int>(length * tableShare());
    m_parts->setSizes({table, length - table});
}

} // namespace breakeven
