// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/advice_view.h"

#include "widgets/advice/claims/claims_page.h"
#include "widgets/advice/fit_check_page.h"
#include "widgets/advice/hidden_costs_page.h"
#include "widgets/advice/strategy_page.h"
#include "widgets/advice/task_type_page.h"
#include "widgets/advice/use_cases_page.h"
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
    addFit();
    addPage(tr("Strategy"), QStringLiteral("advice_strategy"), new StrategyPage(this));
    addCosts();
    addEvidence();
}

void AdviceView::addFit()
{
    auto* fit = new FitCheckPage(this);
    addPage(tr("Fit check"), QStringLiteral("advice_fit_check"), fit);
    connect(fit, &FitCheckPage::answered, this, &AdviceView::answered);
    connect(fit, &FitCheckPage::parameterChosen, this, &AdviceView::parameterChosen);
    auto* task = new TaskTypePage(this);
    addPage(tr("Task type"), QStringLiteral("advice_task_type"), task);
    connect(task, &TaskTypePage::taskTypeChosen, this, &AdviceView::taskTypeChosen);
}

void AdviceView::addCosts()
{
    auto* costs = new HiddenCostsPage(this);
    addPage(tr("Hidden costs"), QStringLiteral("advice_hidden_costs"), costs);
    connect(costs, &HiddenCostsPage::withoutChanged, this, &AdviceView::withoutChanged);
    connect(costs, &HiddenCostsPage::withoutAllChanged, this, &AdviceView::withoutAllChanged);
}

void AdviceView::addEvidence()
{
    auto* claims = new ClaimsPage(this);
    addPage(tr("Claims"), QStringLiteral("advice_claims"), claims);
    connect(claims, &ClaimsPage::presetWanted, this, &AdviceView::presetWanted);
    connect(claims, &ClaimsPage::claimAdded, this, &AdviceView::claimAdded);
    connect(claims, &ClaimsPage::claimRemoved, this, &AdviceView::claimRemoved);
    auto* cases = new UseCasesPage(this);
    addPage(tr("Use cases"), QStringLiteral("advice_use_cases"), cases);
    connect(cases, &UseCasesPage::presetWanted, this, &AdviceView::presetWanted);
}

/// At the end; `name` is its button's objectName.
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

void AdviceView::showTheme(const Theme& theme)
{
    for (ChartView* page : m_pages)
        page->setTheme(theme);
}

void AdviceView::showNew()
{
    for (ChartView* page : m_pages)
        page->setEvaluation(evaluation(), isSettled());
}

void AdviceView::settle()
{
    showNew();
}

} // namespace breakeven
