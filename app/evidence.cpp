// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence.h"

#include "app/model_dialog.h"
#include "app/sources_dialog.h"
#include "app/workloads_dialog.h"
#include "widgets/controls/input_panel.h"
#include "widgets/controls/quiet_button.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace breakeven {

namespace {

/// Brings a dialog that stays beside the window to the front.
void present(QDialog& dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

Evidence::Evidence(const Parts& parts) : QObject(&parts.window), m_parts(parts)
{
    add(tr("Prices of the &Frontier Model…"), Qt::CTRL | Qt::Key_M, &Evidence::showFrontierModels);
    add(tr("Prices of the &Small Model…"), {}, &Evidence::showSmallModels);
    add(tr("&Workloads…"), {}, &Evidence::showWorkloads);
    m_parts.menu.addSeparator();
    add(tr("Where the &Inputs Are From…"), Qt::CTRL | Qt::Key_I, &Evidence::showSources);
    addButton("Workload", tr("Split…"), tr("Several workloads that share the models"), &Evidence::showWorkloads);
    addButton("Frontier API", tr("Choose…"), tr("Choose a model from the catalog"), &Evidence::showFrontierModels);
    addButton("Small-model API", tr("Choose…"), tr("Choose a model from the catalog"), &Evidence::showSmallModels);
}

void Evidence::add(const QString& text, const QKeySequence& keys, void (Evidence::*show)())
{
    QAction* action = m_parts.menu.addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, show);
}

void Evidence::addButton(std::string_view group, const QString& text, const QString& tip, void (Evidence::*show)())
{
    QuietButton* button = m_parts.inputs.addGroupButton(group, text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &QAbstractButton::clicked, this, show);
}

void Evidence::showModels(ModelRole role)
{
    if (m_models == nullptr) {
        m_models = new ModelDialog(m_parts.document, m_parts.dialogs, &m_parts.window);
        m_models->reload();
    }
    m_models->setRole(role);
    present(*m_models);
}

void Evidence::showWorkloads()
{
    if (m_workloads == nullptr)
        m_workloads = new WorkloadsDialog(m_parts.document, &m_parts.window);
    present(*m_workloads);
}

void Evidence::showSources()
{
    if (m_sources == nullptr)
        m_sources = new SourcesDialog(m_parts.document, m_parts.inputs, &m_parts.window);
    present(*m_sources);
}

} // namespace breakeven
