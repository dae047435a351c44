// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace breakeven {

class BreakEvenView;
class SegmentedControl;
struct Theme;

/// The card that the chart stands on, with the switch between logarithmic and linear axes, and the way back from a
/// zoom.
class ChartCard : public QWidget {
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);

    [[nodiscard]] BreakEvenView& view() { return *m_view; }
    void setTheme(const Theme& theme);
    void setLogarithmic(bool logarithmic);

signals:
    void logarithmicChanged(bool logarithmic);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    BreakEvenView* m_view;
    SegmentedControl* m_scale;
    QPushButton* m_reset;
};

} // namespace breakeven
