// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/comparison_chart.h"
#include "widgets/charts/base/plot_view.h"

#include <memory>
#include <vector>

class QLabel;

namespace breakeven {

class ComparePlot;

/// The naive answer beside ours: in words, and as curves in one chart.
class NaiveAnswerView : public PlotView {
    Q_OBJECT

public:
    explicit NaiveAnswerView(QWidget* parent = nullptr);
    ~NaiveAnswerView() override;

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void draw() override;

private:
    QLabel* m_sentences;
    std::unique_ptr<ComparePlot> m_drawing;
    std::vector<ComparedScenario> m_answers;
    ChartFrame m_frame;
    double m_pixels = 1; ///< width of the plot
};

} // namespace breakeven
