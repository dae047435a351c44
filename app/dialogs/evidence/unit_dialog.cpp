// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/unit_dialog.h"

#include "app/document/document.h"
#include "core/evidence/units/unit_catalog.h"
#include "core/files/dates/as_of.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/unit_panel.h"

namespace breakeven {

UnitDialog::UnitDialog(Document& document, QWidget* parent)
    : DocumentDialog(document, parent), m_panel(new UnitPanel(this))
{
    setWindowTitle(tr("Reserved capacity"));
    resize(m_panel->sizeHint() + QSize(32, 32));
    setContent(m_panel);
    connect(m_panel, &UnitPanel::valuesWanted, this, [&document](const std::vector<SourcedValue>& values) {
        document.change(withValues(document.scenario(), values), [] { return tr("Reserved Capacity"); });
    });
}

void UnitDialog::readAnew()
{
    m_panel->setOffers(builtInUnits(), currentDay());
    m_panel->setScenario(document().scenario());
    m_panel->chooseSource();
}

void UnitDialog::showScenario()
{
    m_panel->setScenario(document().scenario());
}

} // namespace breakeven
