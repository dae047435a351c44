// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/portfolio/portfolio_chart.h"
#include "widgets/charts/base/background_work.h"
#include "widgets/charts/base/plot_view.h"
#include "widgets/charts/base/room_pages.h"

#include <memory>
#include <optional>

class QSplitter;

namespace breakeven {

class ChartReadout;
class PortfolioPanel;
class PortfolioPlot;

/// A portfolio of tasks on screen: the tasks as a table to edit, and beside it, or below it where that is narrow, what
/// all of them cost as one after the other moves. Plans are searched on a thread of their own: until the new one is
/// there, the table has the new values and the chart the plan before. A room sees the chart alone, and the tasks on
/// pages behind it.
class PortfolioView : public PlotView {
    Q_OBJECT
public:
    explicit PortfolioView(QWidget* parent = nullptr);
    ~PortfolioView() override;

    [[nodiscard]] PortfolioPanel& panel() const { return *m_panel; }
    [[nodiscard]] const PortfolioPlot& drawing() const { return *m_drawing; }
    /// What is drawn now.
    [[nodiscard]] const PortfolioChart& chart() const { return m_chart; }
    [[nodiscard]] int fullHeight(int width, int plot) const override;
    bool turnPage(int by) override;

signals:
    /// Another plan is shown.
    void planned();

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void showPresented() override;
    void draw() override;
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const override;
    void hover(QPointF point) override;
    void click(QPointF point) override;
    void leave() override;
    [[nodiscard]] PlotStops stops() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void takeShare();
    [[nodiscard]] double& tableShare();
    /// Whether a room turns from the chart to the tasks.
    [[nodiscard]] bool hasPages() const;
    /// Whole rows that a page of tasks has.
    [[nodiscard]] int tasksOnPage() const;
    [[nodiscard]] int pageCount() const;
    void showPage();
    [[nodiscard]] int taskCount() const;
    void takePlan(const Scenario& scenario, const Portfolio& plan);
    void takeShares(const Scenario& scenario, const std::vector<double>& shares);

    QSplitter* m_parts;
    double m_shareBeside = 0.6; ///< of the table, beside the chart …
    double m_shareAbove = 0.57; ///< … and above it
    PortfolioPanel* m_panel;
    RoomPages m_pages; ///< from the chart on
    std::unique_ptr<PortfolioPlot> m_drawing;
    ChartReadout* m_readout;
    PortfolioChart m_chart;
    std::optional<std::size_t> m_hovered; ///< the step under the pointer
    double m_top = 1;                     ///< of the axis; during a drag it only grows, so as not to jump to and fro
    BackgroundWork m_shares;
    BackgroundWork m_work; ///< the last members, so that they end first
};

} // namespace breakeven
