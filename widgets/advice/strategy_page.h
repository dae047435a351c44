// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/strategy.h"
#include "widgets/advice/advice_page.h"
#include "widgets/charts/base/background_work.h"

#include <array>

namespace breakeven {

class StrategyStepBlock;

/// How to find out in three steps, each with this scenario's figures. What to measure first is computed on a thread of
/// its own, since it takes longer than a frame; until it is there, the latest stands.
class StrategyPage : public AdvicePage {
    Q_OBJECT

public:
    explicit StrategyPage(QWidget* parent = nullptr);

protected:
    void showNew() override;

private:
    void showSteps();

    std::array<StrategyStepBlock*, 3> m_steps{};
    std::optional<Measuring> m_measuring; ///< the latest
    BackgroundWork m_work;                ///< the last member, so that it ends first
};

} // namespace breakeven
