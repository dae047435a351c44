// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explanation/explanation_view.h"

#include "widgets/controls/page_text.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/explanation/explanation_block.h"
#include "widgets/text.h"

#include <QVBoxLayout>

namespace breakeven {

ExplanationView::ExplanationView(QWidget* parent)
    : QWidget(parent), m_label(pageText(TextRank::Body, {}, this)), m_result(pageText(TextRank::Title, {}, this)),
      m_block(new ExplanationBlock(this))
{
    m_label->setObjectName(QStringLiteral("explained"));
    m_label->setForegroundRole(mutedRole);
    m_result->setObjectName(QStringLiteral("explained_result"));
    auto* contents = new QWidget;
    contents->setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(contents);
    rows->setContentsMargins(0, 0, 4, 0);
    rows->addWidget(m_block);
    rows->addStretch();
    auto* scroll = new SteadyScrollArea(this);
    scroll->setWidget(contents);
    contents->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(m_result);
    layout->addSpacing(10);
    layout->addWidget(scroll, 1);
    connect(m_block, &ExplanationBlock::parameterChosen, this, &ExplanationView::parameterChosen);
}

void ExplanationView::setExplanation(const Explanation& how)
{
    const QString label = toQString(how.label);
    if (label != m_label->text())
        m_block->closeSteps();
    m_label->setText(label);
    m_result->setText(toQString(how.result));
    m_block->setExplanation(how);
}

} // namespace breakeven
