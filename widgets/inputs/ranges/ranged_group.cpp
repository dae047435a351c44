// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/ranges/ranged_group.h"

#include "widgets/controls/bare_scroll_area.h"
#include "widgets/controls/input_heading.h"
#include "widgets/inputs/ranges/ranged_list.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

constexpr int mostRangedLines = 6; ///< before they scroll

} // namespace

RangedGroup::RangedGroup(int side, QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_list(new RangedList(m_scroll->viewport()))
{
    setObjectName(QStringLiteral("ranged"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 0, side - 1, 4);
    layout->setSpacing(0);
    layout->addWidget(makeInputHeading(tr("Ranged"), this));
    layout->addWidget(m_scroll);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    makeBare(*m_scroll);
    m_list->setObjectName(QStringLiteral("ranged_inputs"));
    m_list->setAccessibleName(tr("Inputs with ranges"));
    m_list->setBackgroundRole(QPalette::Base);
    hide();
    connect(m_list, &RangedList::parameterChosen, this, &RangedGroup::parameterChosen);
}

int RangedGroup::setScenario(const Scenario& scenario)
{
    m_list->setScenario(scenario);
    const int lines = std::min(static_cast<int>(scenario.ranges.size()), mostRangedLines);
    m_scroll->setFixedHeight(lines * RangedList::lineHeight);
    setVisible(lines > 0);
    const int height = lines > 0 ? layout()->sizeHint().height() : 0;
    const int more = height - std::exchange(m_height, height);
    const std::size_t before = std::exchange(m_count, scenario.ranges.size());
    const bool isOne = std::max(before, m_count) - std::min(before, m_count) == 1;
    return isOne ? more : 0;
}

} // namespace breakeven
