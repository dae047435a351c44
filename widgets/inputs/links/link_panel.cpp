// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_panel.h"

#include "widgets/controls/page_text.h"
#include "widgets/inputs/links/link_matrix.h"

#include <QVBoxLayout>

namespace breakeven {

LinkPanel::LinkPanel(QWidget* parent)
    : QWidget(parent), m_about(pageText(TextRank::Body, {}, this)), m_matrix(new LinkMatrix(this))
{
    m_about->setObjectName(QStringLiteral("links_about"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_about);
    layout->addWidget(m_matrix, 1);
    connect(m_matrix, &LinkMatrix::linkEdited, this, &LinkPanel::linkEdited);
    setScenario({});
}

void LinkPanel::setScenario(const Scenario& scenario)
{
    m_matrix->setScenario(scenario);
    const bool canLink = m_matrix->inputs() > 1;
    m_matrix->setVisible(canLink);
    m_about->setText(
        canLink ? tr("How strongly two inputs move together while both are uncertain: near 1 they rise and fall in "
                     "step, near −1 one rises as the other falls. Where nothing stands they are independent.")
                : tr("Only inputs with ranges can be linked. Give two or more of them a range with "
                     "their ±, and link them here."));
}

void LinkPanel::goTo(const Parameter& parameter)
{
    m_matrix->goTo(parameter);
}

void LinkPanel::finishEditing()
{
    m_matrix->finishEditing();
}

} // namespace breakeven
