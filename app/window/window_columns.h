// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QBoxLayout;
class QWidget;

namespace breakeven {

class BreakdownPanel;
class ColumnEdge;
class InputPanel;

/// Where the parts of the window stand: the inputs at the left of the answer and the breakdown at its right; the
/// breakdown under the chart where there is no room for it beside; and the inputs under both where texts are so large
/// that two columns would cut them. A room sees the answer across the screen, and sliders beside the chart alone.
class WindowColumns : public QObject {
    Q_OBJECT
public:
    /// In the order in which they are seen.
    struct Parts {
        QWidget& central; ///< what they stand on
        QWidget& title;
        InputPanel& inputs;
        QWidget& sliders; ///< instead of the inputs, while it is presented
        QWidget& verdict;
        QWidget& tabs;
        QWidget& chart;
        QWidget& states;
        BreakdownPanel& breakdown;
    };

    explicit WindowColumns(const Parts& parts);

    /// Places them for a window with that much room.
    void fit(QSize window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void fitAnswer();
    void fitBreakdown();
    void fitInputs();
    void fitWidths();

    Parts m_parts;
    QSize m_window;
    QBoxLayout* m_over; ///< holds the answer before a room …
    QBoxLayout* m_middle;
    QBoxLayout* m_columns;
    QBoxLayout* m_under;            ///< … and this the states
    QBoxLayout* m_folded = nullptr; ///< holds the breakdown
    bool m_stacked = false;         ///< the inputs stand under the rest
    ColumnEdge* m_inputsEdge;
    ColumnEdge* m_breakdownEdge;
};

} // namespace breakeven
