// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/hidden_costs.h"

#include <QWidget>

#include <array>

class QLabel;

namespace breakeven {

class SwitchButton;

/// A hidden cost: a switch that is on while the cost counts, its name and help, what it adds or saves, and the answer
/// without it.
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
    /// What it adds to an option or saves there, and to which.
    struct Amount {
        QLabel* amount;
        QLabel* where;
    };
    std::array<Amount, 2> m_amounts{}; ///< of the focus and of the baseline
};

} // namespace breakeven
