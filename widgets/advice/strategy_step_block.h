// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/strategy_words.h"

#include <QWidget>

#include <array>

class QLabel;

namespace breakeven {

/// A step of the strategy: its number, its title, its figures in large, and what it says.
class StrategyStepBlock : public QWidget {
    Q_OBJECT

public:
    /// `number` counts from 1.
    explicit StrategyStepBlock(int number, QWidget* parent = nullptr);

    void show(const StrategyStep& step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr std::size_t mostFigures = 3;
    struct Figure {
        QWidget* box;
        QLabel* value;
        QLabel* label;
    };

    int m_number;
    QLabel* m_title;
    std::array<Figure, mostFigures> m_figures{};
    QLabel* m_text;
};

} // namespace breakeven
