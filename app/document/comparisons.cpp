// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparisons.h"

#include "app/document/dialogs.h"
#include "app/document/file_actions.h"
#include "core/scenario/file/scenario_load.h"
#include "widgets/charts/compare/compare_view.h"
#include "widgets/charts/chart_card.h"

#include <QFile>

namespace breakeven {

Result<Scenario> scenarioAt(const QString& path)
{
    const std::filesystem::path file(QFile::encodeName(path).toStdString());
    Result<ScenarioFile> loaded = loadScenario(file, path.toStdString());
    if (!loaded)
        return loaded.error();
    Scenario scenario = std::move(loaded).value().scenario;
    scenario.name = nameBeside(scenario, file);
    return scenario;
}

Comparisons::Comparisons(ChartCard& chart, FileActions& files, Dialogs& dialogs, QWidget& window)
    : QObject(&window), m_files(files), m_dialogs(dialogs), m_window(window)
{
    chart.whenMade<CompareView>(this, [this](CompareView& view) {
        m_view = &view;
        connect(m_view, &CompareView::addWanted, this, &Comparisons::add);
        connect(m_view, &CompareView::removeWanted, this, &Comparisons::remove);
    });
}

void Comparisons::add()
{
    const std::optional<QString> path = m_dialogs.fileToOpen(&m_window, m_files.folder());
    if (!path)
        return;
    const Result<Scenario> scenario = scenarioAt(*path);
    if (!scenario) {
        m_dialogs.showError(&m_window, tr("The scenario was not opened"),
                            QString::fromStdString(scenario.error().sentence()));
        return;
    }
    m_others.push_back(evaluate(*scenario));
    m_view->setOthers(m_others);
}

void Comparisons::remove(int index)
{
    m_others.erase(m_others.begin() + index);
    m_view->setOthers(m_others);
}

} // namespace breakeven
