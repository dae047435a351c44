// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/advice_view.h"

#include "widgets/advice/claims/claims_page.h"
#include "widgets/advice/fit_check_page.h"
#include "widgets/advice/hidden_costs_page.h"
#include "widgets/advice/paged_area.h"
#include "widgets/advice/strategy_page.h"
#include "widgets/advice/task_type_page.h"
#include "widgets/advice/use_cases_page.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace breakeven {

AdviceView::AdviceView(QWidget* parent)
    : ChartView(parent), m_titles(new SegmentedControl(this)), m_pager(makePager()), m_stack(new QStackedLayout)
{
    m_titles->setObjectName(QStringLiteral("advice_pages"));
    m_titles->setAccessibleName(tr("Pages of advice"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->addWidget(m_titles);
    top->addStretch(1);
    top->addWidget(m_pager);
    layout->addLayout(top);
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
void AdviceView::addPage(const QString& title, const QString& name, AdvicePage* page)
{
    m_titles->addSegment(title, name);
    m_stack->addWidget(page);
    m_pages.push_back(page);
    connect(&page->scrollArea(), &PagedArea::paged, this, &AdviceView::showPager);
    connect(page, &ChartView::focusChosen, this, &AdviceView::focusChosen);
}

void AdviceView::showPage(int index)
{
    m_titles->setCurrent(index);
    m_stack->setCurrentIndex(index);
    showPager();
}

QWidget* AdviceView::makePager()
{
    auto* pager = new QWidget(this);
    auto* row = new QHBoxLayout(pager);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto turns = [&](const QString& text, const QString& what, int by) {
        auto* button = new QuietButton(text, pager);
        button->setFont(textFont(15, QFont::DemiBold));
        button->setAccessibleName(what);
        button->setToolTip(plainToolTip(what));
        button->setFocusPolicy(Qt::NoFocus); // the keys are the presentation's
        connect(button, &QAbstractButton::clicked, this, [this, by] { turnPage(by); });
        return button;
    };
    m_back = turns(QStringLiteral("‹"), tr("Page before (Up)"), -1);
    m_on = turns(QStringLiteral("›"), tr("Next page (Down)"), +1);
    m_place = new QLabel(pager);
    m_place->setObjectName(QStringLiteral("advice_place"));
    m_place->setFont(textFont(12));
    row->addWidget(m_back);
    row->addWidget(m_place);
    row->addWidget(m_on);
    pager->hide();
    return pager;
}

void AdviceView::showPager()
{
    if (m_pages.empty())
        return;
    const PagedArea& shown = m_pages[static_cast<std::size_t>(m_stack->currentIndex())]->scrollArea();
    m_place->setText(tr("%1 of %2").arg(shown.page() + 1).arg(shown.pageCount()));
    m_back->setEnabled(shown.page() > 0);
    m_on->setEnabled(shown.page() + 1 < shown.pageCount());
    m_pager->setVisible(isPresented() && shown.pageCount() > 1);
}

bool AdviceView::turnPage(int by)
{
    if (!isPresented())
        return false;
    m_pages[static_cast<std::size_t>(m_stack->currentIndex())]->scrollArea().turn(by);
    return true;
}

void AdviceView::showPresented()
{
    for (AdvicePage* page : m_pages)
        page->setPresented(isPresented());
    showPager();
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
