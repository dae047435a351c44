// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/workloads_dialog.h"

#include "app/document/document.h"
#include "core/scenario/edits.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/evidence/workloads_panel.h"

#include <QVBoxLayout>

namespace breakeven {

WorkloadsDialog::WorkloadsDialog(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_panel(new WorkloadsPanel)
{
    setWindowTitle(tr("Workloads"));
    resize(760, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    auto* scroll = new SteadyScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_panel);
    layout->addWidget(scroll);
    connect(m_panel, &WorkloadsPanel::workloadsEdited, this, [this](const std::vector<Workload>& workloads) {
        m_document.change(withWorkloads(m_document.scenario(), workloads), tr("Workloads"));
    });
    connect(&document, &Document::scenarioChanged, this, &WorkloadsDialog::showWorkloads);
    connect(&document, &Document::replaced, this, &WorkloadsDialog::showWorkloads);
}

void WorkloadsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showWorkloads();
}

void WorkloadsDialog::done(int result)
{
    m_panel->finishEditing();
    QDialog::done(result);
}

void WorkloadsDialog::showWorkloads()
{
    if (isVisible())
        m_panel->setScenario(m_document.scenario());
}

} // namespace breakeven
