// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/advice_page.h"

#include "widgets/advice/paged_area.h"

#include <QVBoxLayout>

namespace breakeven {

AdvicePage::AdvicePage(QWidget* parent) : ChartView(parent), m_scroll(new PagedArea(this)), m_contents(new QWidget)
{
    m_scroll->setWidget(m_contents);
    m_contents->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void AdvicePage::showPresented()
{
    m_scroll->setPaged(isPresented());
}

} // namespace breakeven
