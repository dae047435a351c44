// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/hidden_costs.h"

#include <QWidget>

class QLabel;

namespace breakeven {

class SwitchButton;

/// A hidden cost: a switch that is on while the cost counts, its name and help, what it adds, and the answer without
/// it.
class HiddenCostRow : public QWidget {
    Q_OBJECT

public:
    explicit HiddenCostRow(const HiddenCostInfo& info, QWidget* parent = nullptr);

    /// What stands there; no signal.
    void show(const HiddenCostLine& line, bool counts);

signals:
    void countsChosen(bool counts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SwitchButton* m_switch;
    QLabel* m_effect;
    QLabel* m_amounts;
};

} // namespace breakeven
