// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/hidden_costs_page.h"

#include "core/advice/hidden_costs.h"
#include "widgets/advice/hidden_cost_row.h"
#include "widgets/advice/naive_answer_view.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/text.h"

#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int widestHiddenColumn = 980; ///< up to this width of the page, the chart stands below
constexpr int hiddenHeadingHeight = 24; ///< as high as the buttons beside the other heading

} // namespace

HiddenCostsPage::HiddenCostsPage(QWidget* parent) : AdvicePage(parent), m_answer(new NaiveAnswerView(this))
{
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, &contents());
    m_columns->setContentsMargins(margin, margin, margin, margin);
    m_columns->setSpacing(2 * blockGap);
    m_columns->addWidget(makeList(&contents()), 1);
    m_columns->addWidget(makeAnswer(&contents()), 1);
}

QWidget* HiddenCostsPage::makeList(QWidget* parent)
{
    auto* list = new QWidget(parent);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->addWidget(pageText(TextRank::Heading, tr("What calculators forget"), list), 1);
    for (const bool without : {false, true}) {
        auto* button = new QuietButton(without ? tr("All off") : tr("All on"), list);
        button->setObjectName(without ? QStringLiteral("hidden_costs_off") : QStringLiteral("hidden_costs_on"));
        button->setToolTip(without ? tr("Leave out every hidden cost") : tr("Count every hidden cost"));
        connect(button, &QAbstractButton::clicked, this, [this, without] { emit withoutAllChanged(without); });
        top->addWidget(button);
    }
    layout->addLayout(top);
    layout->addSpacing(4);
    layout->addWidget(
        pageText(TextRank::Note,
                 tr("What each adds or saves in this scenario. Some overlap, as people retrain too, so they do not "
                    "add up. The naive answer leaves out what is switched off, or all while all is on."),
                 list));
    layout->addSpacing(8);
    for (const HiddenCostInfo& row : hiddenCostTable) {
        auto* line = new HiddenCostRow(row, list);
        m_rows[row.cost] = line;
        layout->addWidget(line);
        connect(line, &HiddenCostRow::countsChosen, this,
                [this, cost = row.cost](bool counts) { emit withoutChanged(cost, !counts); });
    }
    layout->addStretch();
    return list;
}

QWidget* HiddenCostsPage::makeAnswer(QWidget* parent)
{
    auto* answer = new QWidget(parent);
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* heading = pageText(TextRank::Heading, tr("The naive answer"), answer);
    heading->setMinimumHeight(hiddenHeadingHeight);
    layout->addWidget(heading);
    layout->addWidget(m_answer, 1);
    return answer;
}

void HiddenCostsPage::showTheme(const Theme& theme)
{
    m_answer->setTheme(theme);
}

void HiddenCostsPage::showNew()
{
    for (const HiddenCostLine& line : hiddenCosts(*evaluation()))
        m_rows[line.cost]->show(line, !evaluation()->scenario.advice.without.contains(line.cost));
    settle();
}

void HiddenCostsPage::settle()
{
    m_answer->setEvaluation(evaluation(), isSettled());
}

void HiddenCostsPage::resizeEvent(QResizeEvent* event)
{
    AdvicePage::resizeEvent(event);
    m_columns->setDirection(width() > widestHiddenColumn ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace breakeven
