// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/naive_answer.h"
#include "core/model/break_even_chart.h"
#include "widgets/charts/plot_view.h"

#include <array>
#include <memory>

class QBoxLayout;
class QLabel;

namespace breakeven {

class ComparePlot;
class HiddenCostRow;

/// What calculators of this kind forget, each with a switch, and the naive answer beside ours in one chart.
class HiddenCostsPage : public PlotView {
    Q_OBJECT

public:
    explicit HiddenCostsPage(QWidget* parent = nullptr);
    ~HiddenCostsPage() override;

    void setTheme(const Theme& theme) override;

signals:
    /// A cost was switched: `without` it from now on, or with it.
    void withoutChanged(breakeven::HiddenCost cost, bool without);
    /// The same for all of them.
    void withoutAllChanged(bool without);

protected:
    void showNew() override;
    void settle() override;
    void draw() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList(QWidget* parent);
    QWidget* makeAnswer(QWidget* parent);

    QBoxLayout* m_columns; ///< list and answer beside each other, or below where the page is narrow
    std::array<HiddenCostRow*, hiddenCostTable.size()> m_rows{};
    QLabel* m_sentences = nullptr;
    std::unique_ptr<ComparePlot> m_drawing;
    std::vector<ComparedScenario> m_answers;
    ChartFrame m_frame;
};

} // namespace breakeven
