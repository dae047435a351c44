// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/view.h"
#include "widgets/charts/base/chart_view.h"

class QPushButton;
class QStackedLayout;

namespace breakeven {

class BreakEvenView;
class PlotView;
class SegmentedControl;

/// The card that the views stand on, one at a time, each made when it is first wanted; with the switch between
/// logarithmic and linear axes of the break-even chart, and the way back from its zoom.
class ChartCard : public QWidget {
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);

    /// It is always there.
    [[nodiscard]] BreakEvenView& breakEven() { return *m_breakEven; }
    /// Connects a view once it is made: `connectTo` is called with it then, if `context` is still there.
    template <typename Screen, typename Connect> void whenMade(QObject* context, Connect connectTo)
    {
        connect(this, &ChartCard::viewMade, context, [connectTo](ChartView* made) {
            if (auto* screen = qobject_cast<Screen*>(made))
                connectTo(*screen);
        });
    }
    [[nodiscard]] View current() const { return m_current; }
    /// The view that is shown, if it is a plot; else null.
    [[nodiscard]] PlotView* plotView() const;
    /// What people chose on the view that is shown, for a picture or a table of it.
    [[nodiscard]] ViewRequest request() const;
    /// The same of all views together.
    [[nodiscard]] ViewRequest requestOfAll() const;
    /// The height at which the view that is shown is seen whole, that wide, with a plot of curves `plot` pixels high.
    [[nodiscard]] int fullHeight(int width, int plot) const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    void setTheme(const Theme& theme);
    void setEvaluation(const SharedEvaluation& evaluation, bool settled);
    void setLogarithmic(bool logarithmic);
    /// Whether a room looks, which sees no controls.
    void setPresented(bool presented);
    /// Of the view that is shown, before a room; false if it has no others.
    bool turnPage(int by);

public slots:
    void setView(breakeven::View view);

signals:
    void logarithmicChanged(bool logarithmic);
    void viewChanged(breakeven::View view);
    void viewMade(breakeven::ChartView* view);
    /// In whichever view.
    void focusChosen(breakeven::Option option);
    void rangesWanted();
    /// The right button, or the menu key, at a place on the screen; `option` is the one whose curve is there.
    void menuWanted(const QPoint& place, std::optional<breakeven::Option> option);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] int edge() const;
    void showControls();
    ChartView* screen(View view);

    const Theme* m_theme;
    SharedEvaluation m_evaluation;
    bool m_settled = false;
    bool m_presented = false;
    QStackedLayout* m_stack;
    EnumMap<View, ChartView*> m_screens; ///< null before it is wanted
    BreakEvenView* m_breakEven;
    View m_current = View::BreakEven;
    SegmentedControl* m_scale;
    QPushButton* m_reset;
};

} // namespace breakeven
