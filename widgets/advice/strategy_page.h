// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_view.h"

#include <array>

namespace breakeven {

class StrategyStepBlock;

/// How to find out in three steps, each with this scenario's figures.
class StrategyPage : public ChartView {
    Q_OBJECT

public:
    explicit StrategyPage(QWidget* parent = nullptr);

    void setTheme(const Theme&) override {} // the palette is all there is

protected:
    void showNew() override;
    void settle() override {}

private:
    std::array<StrategyStepBlock*, 3> m_steps{};
};

} // namespace breakeven
