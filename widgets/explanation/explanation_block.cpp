// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explanation/explanation_block.h"

#include "widgets/controls/page_text.h"
#include "widgets/explanation/explanation_head.h"
#include "widgets/text.h"

#include <QVBoxLayout>

namespace breakeven {

ExplanationBlock::ExplanationBlock(QWidget* parent)
    : QWidget(parent), m_formula(pageText(TextRank::Body, {}, this)),
      m_values(pageText(TextRank::Body, {}, this, QFont::Medium)), m_layout(new QVBoxLayout(this))
{
    m_formula->setObjectName(QStringLiteral("formula"));
    m_formula->setForegroundRole(mutedRole);
    m_values->setObjectName(QStringLiteral("formula_values"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_formula);
    m_layout->addWidget(m_values);
    m_layout->addSpacing(2);
}

void ExplanationBlock::setExplanation(const Explanation& how)
{
    m_formula->setText(toQString(how.formula));
    m_values->setText(toQString(how.values));
    while (m_rows.size() < how.parts.size()) {
        auto* row = new ExplanationRow(this);
        connect(row, &ExplanationRow::parameterChosen, this, &ExplanationBlock::parameterChosen);
        m_layout->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isThere = i < how.parts.size();
        m_rows[i]->setVisible(isThere);
        if (isThere)
            m_rows[i]->setPart(how.parts[i]);
    }
}

void ExplanationBlock::closeSteps()
{
    for (ExplanationRow* row : m_rows)
        row->setOpen(false);
}

ExplanationRow::ExplanationRow(QWidget* parent) : QWidget(parent), m_head(new ExplanationHead(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    connect(m_head, &QAbstractButton::clicked, this, &ExplanationRow::follow);
}

void ExplanationRow::setPart(const ExplainedPart& part)
{
    if (m_open && (!part.how || part.label != m_part->label))
        setOpen(false);
    m_part = part;
    m_head->setPart(part, m_open);
    if (m_open)
        showSteps();
}

void ExplanationRow::follow()
{
    if (m_part->how)
        setOpen(!m_open);
    else if (m_part->parameter != nullptr)
        emit parameterChosen(*m_part->parameter);
}

void ExplanationRow::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    if (m_open)
        showSteps();
    else
        m_steps->closeSteps();
    m_steps->setVisible(m_open);
    m_head->setPart(*m_part, m_open);
}

void ExplanationRow::showSteps()
{
    constexpr int indent = 20;
    if (m_steps == nullptr) {
        m_steps = new ExplanationBlock(this);
        m_steps->setContentsMargins(indent, 0, 0, 8);
        layout()->addWidget(m_steps);
        connect(m_steps, &ExplanationBlock::parameterChosen, this, &ExplanationRow::parameterChosen);
    }
    m_steps->setExplanation(*m_part->how);
}

} // namespace breakeven
