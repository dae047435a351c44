// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/chart_view.h"

class QPushButton;
class QStackedLayout;

namespace breakeven {

class BreakEvenView;
class SegmentedControl;

/// The card that the views stand on, one at a time; with the switch between logarithmic and linear axes of the
/// break-even chart, and the way back from its zoom.
class ChartCard : public QWidget {
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);

    [[nodiscard]] BreakEvenView& breakEven() { return *m_breakEven; }
    /// Adds the view for a question that has none yet; the card owns it.
    void addView(View view, ChartView* widget);
    [[nodiscard]] View current() const { return m_current; }
    void setTheme(const Theme& theme);
    void setEvaluation(const Evaluation& evaluation, bool settled);
    void setLogarithmic(bool logarithmic);

public slots:
    void setView(breakeven::View view);

signals:
    void logarithmicChanged(bool logarithmic);
    void viewChanged(breakeven::View view);
    /// In whichever view.
    void focusChosen(breakeven::Option option);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showControls();

    BreakEvenView* m_breakEven;
    EnumMap<View, ChartView*> m_views;
    View m_current = View::BreakEven;
    QStackedLayout* m_stack;
    SegmentedControl* m_scale;
    QPushButton* m_reset;
};

} // namespace breakeven
