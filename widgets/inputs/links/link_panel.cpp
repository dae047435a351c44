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
    m_about->setText(canLink ? tr("Inputs that rise and fall together are drawn together. At 1 two of them would move "
                                  "in step, at −1 against each other; where nothing stands, each is independent of "
                                  "the other.")
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
