// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/strategy_page.h"

#include "core/advice/strategy_words.h"
#include "widgets/advice/paged_area.h"
#include "widgets/advice/strategy_step_block.h"
#include "widgets/controls/page_text.h"

#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int widestText = 760; ///< longer lines are hard to read

} // namespace

StrategyPage::StrategyPage(QWidget* parent) : AdvicePage(parent)
{
    scrollArea().setFocusPolicy(Qt::StrongFocus); // nothing inside takes it, and the keys scroll
    scrollArea().setAccessibleName(tr("Strategy"));
    auto* column = new QWidget(&contents());
    column->setMaximumWidth(widestText);
    auto* steps = new QVBoxLayout(column);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(0);
    int number = 0;
    for (StrategyStepBlock*& step : m_steps) {
        step = new StrategyStepBlock(++number, column);
        steps->addWidget(step);
    }
    steps->addStretch();
    auto* inner = new QHBoxLayout(&contents());
    inner->setContentsMargins(margin, margin, margin, margin);
    inner->addWidget(column, 1);
    inner->addStretch(0);
}

void StrategyPage::showNew()
{
    if (evaluation()->scenario.ranges.empty()) {
        m_work.drop();
        m_measuring.reset();
    } else {
        m_work.start([this, now = evaluation()](const std::stop_token&) -> BackgroundWork::Show {
            return [this, measuring = whatToMeasure(now->scenario)] {
                m_measuring = measuring;
                showSteps();
            };
        });
    }
    showSteps();
}

void StrategyPage::showSteps()
{
    const std::array<StrategyStep, 3> steps = strategySteps(*evaluation(), strategy(*evaluation(), m_measuring));
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->show(steps[i]);
}

} // namespace breakeven
