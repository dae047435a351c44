// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/workloads_dialog.h"

#include "app/document/document.h"
#include "core/scenario/edits.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/evidence/workloads/workloads_panel.h"

namespace breakeven {

WorkloadsDialog::WorkloadsDialog(Document& document, QWidget* parent)
    : DocumentDialog(document, parent), m_panel(new WorkloadsPanel)
{
    setWindowTitle(tr("Workloads"));
    resize(760, 420);
    auto* scroll = new SteadyScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_panel);
    setContent(scroll);
    connect(m_panel, &WorkloadsPanel::workloadsEdited, this, [&document](const std::vector<Workload>& workloads) {
        document.change(withWorkloads(document.scenario(), workloads), [] { return tr("Workloads"); });
    });
}

void WorkloadsDialog::done(int result)
{
    m_panel->finishEditing();
    QDialog::done(result);
}

void WorkloadsDialog::showScenario()
{
    m_panel->setScenario(document().scenario());
}

} // namespace breakeven
