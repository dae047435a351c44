// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/advice_view.h"

#include "widgets/controls/segmented_control.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace breakeven {

AdviceView::AdviceView(QWidget* parent)
    : ChartView(parent), m_titles(new SegmentedControl(this)), m_stack(new QStackedLayout)
{
    m_titles->setObjectName(QStringLiteral("advice_pages"));
    m_titles->setAccessibleName(tr("Pages of advice"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_titles, 0, Qt::AlignLeft);
    layout->addLayout(m_stack, 1);
    connect(m_titles, &SegmentedControl::chosen, this, &AdviceView::showPage);
}

void AdviceView::addPage(const QString& title, const QString& name, ChartView* page)
{
    m_titles->addSegment(title, name);
    m_stack->addWidget(page);
    m_pages.push_back(page);
    connect(page, &ChartView::focusChosen, this, &AdviceView::focusChosen);
}

void AdviceView::showPage(int index)
{
    m_titles->setCurrent(index);
    m_stack->setCurrentIndex(index);
}

void AdviceView::setTheme(const Theme& theme)
{
    for (ChartView* page : m_pages)
        page->setTheme(theme);
}

void AdviceView::showNew()
{
    for (ChartView* page : m_pages)
        page->setEvaluation(*evaluation(), isSettled());
}

void AdviceView::settle()
{
    showNew();
}

} // namespace breakeven
