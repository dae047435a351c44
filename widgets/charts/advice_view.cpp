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

/// A page: what its button says and is called, and how it is made.
struct AdviceView::PageKind {
    const char* title;
    const char* name;
    AdvicePage* (AdviceView::*make)();
};

const std::array<AdviceView::PageKind, 6> AdviceView::pageKinds{{
    {QT_TRANSLATE_NOOP("breakeven::AdviceView", "Fit check"), "advice_fit_check", &AdviceView::makeFit},
    {QT_TRANSLATE_NOOP("breakeven::AdviceView", "Task type"), "advice_task_type", &AdviceView::makeTask},
    {QT_TRANSLATE_NOOP("breakeven::AdviceView", "Strategy"), "advice_strategy", &AdviceView::makeStrategy},
    {QT_TRANSLATE_NOOP("breakeven::AdviceView", "Hidden costs"), "advice_hidden_costs", &AdviceView::makeCosts},
    {QT_TRANSLATE_NOOP("breakeven::AdviceView", "Claims"), "advice_claims", &AdviceView::makeClaims},
    {QT_TRANSLATE_NOOP("breakeven::AdviceView", "Use cases"), "advice_use_cases", &AdviceView::makeCases},
}};

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
    for (const PageKind& kind : pageKinds) {
        m_titles->addSegment(tr(kind.title), QLatin1String(kind.name));
        m_pages.push_back(nullptr);
    }
    showPage(0);
}

AdvicePage* AdviceView::makeFit()
{
    auto* fit = new FitCheckPage(this);
    connect(fit, &FitCheckPage::answered, this, &AdviceView::answered);
    connect(fit, &FitCheckPage::parameterChosen, this, &AdviceView::parameterChosen);
    return fit;
}

AdvicePage* AdviceView::makeTask()
{
    auto* task = new TaskTypePage(this);
    connect(task, &TaskTypePage::taskTypeChosen, this, &AdviceView::taskTypeChosen);
    return task;
}

AdvicePage* AdviceView::makeStrategy()
{
    return new StrategyPage(this);
}

AdvicePage* AdviceView::makeCosts()
{
    auto* costs = new HiddenCostsPage(this);
    connect(costs, &HiddenCostsPage::withoutChanged, this, &AdviceView::withoutChanged);
    connect(costs, &HiddenCostsPage::withoutAllChanged, this, &AdviceView::withoutAllChanged);
    return costs;
}

AdvicePage* AdviceView::makeClaims()
{
    auto* claims = new ClaimsPage(this);
    connect(claims, &ClaimsPage::presetWanted, this, &AdviceView::presetWanted);
    connect(claims, &ClaimsPage::claimAdded, this, &AdviceView::claimAdded);
    connect(claims, &ClaimsPage::claimRemoved, this, &AdviceView::claimRemoved);
    return claims;
}

AdvicePage* AdviceView::makeCases()
{
    auto* cases = new UseCasesPage(this);
    connect(cases, &UseCasesPage::presetWanted, this, &AdviceView::presetWanted);
    return cases;
}

AdvicePage& AdviceView::page(std::size_t index)
{
    AdvicePage*& page = m_pages.at(index);
    if (page == nullptr) {
        page = (this->*pageKinds.at(index).make)();
        m_stack->addWidget(page);
        connect(&page->scrollArea(), &PagedArea::paged, this, &AdviceView::showPager);
        connect(page, &ChartView::focusChosen, this, &AdviceView::focusChosen);
        page->setTheme(theme());
        page->setPresented(isPresented());
        if (evaluation())
            page->setEvaluation(evaluation(), isSettled());
    }
    return *page;
}

void AdviceView::showPage(int index)
{
    m_titles->setCurrent(index);
    m_current = static_cast<std::size_t>(index);
    m_stack->setCurrentWidget(&page(m_current));
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
    const PagedArea& shown = page(m_current).scrollArea();
    m_place->setText(tr("%1 of %2").arg(shown.page() + 1).arg(shown.pageCount()));
    m_back->setEnabled(shown.page() > 0);
    m_on->setEnabled(shown.page() + 1 < shown.pageCount());
    m_pager->setVisible(isPresented() && shown.pageCount() > 1);
}

bool AdviceView::turnPage(int by)
{
    if (!isPresented())
        return false;
    page(m_current).scrollArea().turn(by);
    return true;
}

void AdviceView::showPresented()
{
    for (AdvicePage* page : m_pages)
        if (page != nullptr)
            page->setPresented(isPresented());
    showPager();
}

void AdviceView::showTheme(const Theme& theme)
{
    for (AdvicePage* page : m_pages)
        if (page != nullptr)
            page->setTheme(theme);
}

void AdviceView::showNew()
{
    for (AdvicePage* page : m_pages)
        if (page != nullptr)
            page->setEvaluation(evaluation(), isSettled());
}

void AdviceView::settle()
{
    showNew();
}

} // namespace breakeven
