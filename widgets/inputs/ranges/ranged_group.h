// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QWidget>

class QScrollArea;

namespace breakeven {

class RangedList;

/// The list of the inputs with ranges under its heading, which is not there without any. A long one scrolls.
class RangedGroup : public QWidget {
    Q_OBJECT

public:
    /// `side` is the room at the left of its lines, in pixels.
    RangedGroup(int side, QWidget* parent);

    /// Shows those of a scenario; no signal. By how many pixels it is higher than before, where one input has come or
    /// gone: what is under the hand then, stays there. Several come at once from elsewhere, and rows begin under them.
    int setScenario(const Scenario& scenario);
    [[nodiscard]] RangedList* list() const { return m_list; }

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

private:
    QScrollArea* m_scroll;
    RangedList* m_list;
    int m_height = 0;
    std::size_t m_count = 0; ///< of inputs
};

} // namespace breakeven
