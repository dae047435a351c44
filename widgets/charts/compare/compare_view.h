// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/comparison_chart.h"
#include "widgets/charts/base/plot_view.h"
#include "widgets/charts/base/room_pages.h"

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace breakeven {

class ComparePlot;
class ComparisonTable;
class FlowLayout;

/// The scenario beside its pinned state and others that were opened: curves in one chart, figures and inputs that
/// differ in one table. Where a room's screen has no room for all of the table under the chart, it has pages of its
/// own.
class CompareView : public PlotView {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);
    ~CompareView() override;

    void tell(ViewRequest& request) const override { request.others = m_others; }
    /// The scenarios that were opened to be compared with. Those beyond mostCompared are not shown.
    void setOthers(std::vector<SharedEvaluation> others);
    [[nodiscard]] const ComparePlot& drawing() const { return *m_drawing; }
    [[nodiscard]] int fullHeight(int width, int plot) const override;
    bool turnPage(int by) override;

signals:
    /// The scenario as it is now is to stand beside itself.
    void pinWanted();
    /// Another scenario is wanted beside the others.
    void addWanted();
    /// The scenario with that number among those given to setOthers is not wanted any more.
    void removeWanted(int index);

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void showPresented() override;
    void draw() override;
    [[nodiscard]] PlotStops stops() const override;
    void leave() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeChart();
    void showScenarios();
    void showButtons();
    void showHint();
    void arrange();
    /// Width of the table and what is over it, beside the chart.
    [[nodiscard]] int wantedSide() const;
    [[nodiscard]] bool standsBeside(int width) const;
    [[nodiscard]] int fullSide(int width) const;
    /// With so many rows of the table.
    [[nodiscard]] int sideWith(int width, int rows) const;
    /// Rows of the table that stand under the chart before a room, and rows that a page of its own has.
    [[nodiscard]] int rowsUnderChart() const;
    [[nodiscard]] int rowsOnPage() const;
    void showPage();

    QBoxLayout* m_layout; ///< chart and side
    RoomPages m_pages;    ///< from the chart on
    QWidget* m_side;      ///< buttons and table
    ComparisonTable* m_table;
    QWidget* m_buttons;
    FlowLayout* m_bar;
    QPushButton* m_add;
    QPushButton* m_pin; ///< while there is nothing to compare with
    QLabel* m_hint;
    std::vector<QPushButton*> m_remove;
    std::unique_ptr<ComparePlot> m_drawing;
    std::vector<SharedEvaluation> m_others;
    ComparisonChart m_chart;
    double m_pixels = 1; ///< width of the plot that it was made for
};

} // namespace breakeven
