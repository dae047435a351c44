// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/fact_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "core/evidence/facts/catalog_facts.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/files/dates/as_of.h"
#include "widgets/evidence/fact_panel.h"

#include <QVBoxLayout>

namespace breakeven {

FactDialog::FactDialog(QWidget* parent) : QDialog(parent), m_panel(new FactPanel(this))
{
    constexpr int margin = 16;
    constexpr int usualHeight = 720;
    setWindowTitle(tr("Facts and their age"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_panel);
    auto* buttons = new DialogButtons(this);
    addClose(*buttons, *this);
    layout->addWidget(buttons);
    resize(sizeHint().width(), usualHeight);
}

void FactDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const std::chrono::sys_days today = currentDay();
    m_panel->setFacts(catalogFacts(builtInModels(), builtInGpuRates(), today), today);
}

} // namespace breakeven
