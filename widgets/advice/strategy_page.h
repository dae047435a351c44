// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/advice/advice_page.h"

#include <array>

namespace breakeven {

class StrategyStepBlock;

/// How to find out in three steps, each with this scenario's figures.
class StrategyPage : public AdvicePage {
    Q_OBJECT

public:
    explicit StrategyPage(QWidget* parent = nullptr);

protected:
    void showNew() override;

private:
    std::array<StrategyStepBlock*, 3> m_steps{};
};

} // namespace breakeven
