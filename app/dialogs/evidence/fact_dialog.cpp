// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/fact_dialog.h"

#include "core/evidence/facts/catalog_facts.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/files/dates/as_of.h"
#include "widgets/evidence/fact_panel.h"

#include <QVBoxLayout>

namespace breakeven {

FactDialog::FactDialog(QWidget* parent) : QDialog(parent), m_panel(new FactPanel(this))
{
    constexpr int margin = 16;
    setWindowTitle(tr("Facts and their age"));
    resize(m_panel->sizeHint() + QSize(2 * margin, 2 * margin));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_panel);
}

void FactDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const std::chrono::sys_days today = currentDay();
    m_panel->setFacts(catalogFacts(builtInModels(), builtInGpuRates(), today), today);
}

} // namespace breakeven
