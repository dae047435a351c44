// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparisons.h"

#include "app/document/dialogs.h"
#include "app/document/file_actions.h"
#include "core/scenario/file/scenario_load.h"
#include "core/text/one_line.h"
#include "widgets/text.h"

#include <QWidget>

namespace breakeven {

Result<Scenario> scenarioAt(const std::filesystem::path& path)
{
    Result<ScenarioFile> loaded = loadScenario(path, oneLine(path.native()));
    if (!loaded)
        return loaded.error();
    Scenario scenario = std::move(loaded).value().scenario;
    scenario.name = nameBeside(scenario, path);
    return scenario;
}

Comparisons::Comparisons(FileActions& files, Dialogs& dialogs, QWidget& window)
    : QObject(&window), m_files(files), m_dialogs(dialogs), m_window(window)
{
}

void Comparisons::add()
{
    const std::optional<std::filesystem::path> path = m_dialogs.fileToOpen(&m_window, m_files.folder());
    if (!path)
        return;
    const Result<Scenario> scenario = scenarioAt(*path);
    if (!scenario) {
        m_dialogs.showError(&m_window, tr("The scenario was not opened"),
                            toQString(scenario.error().sentence(shownCatalog())));
        return;
    }
    m_others.push_back(evaluate(*scenario));
    emit changed();
}

void Comparisons::remove(int index)
{
    m_others.erase(m_others.begin() + index);
    emit changed();
}

void Comparisons::take(const Comparisons& from)
{
    m_others = from.m_others;
    emit changed();
}

} // namespace breakeven
