// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/states_dialog.h"

#include "app/document/document.h"
#include "widgets/presenting/state_panel.h"
#include "widgets/text.h"

namespace breakeven {

StatesDialog::StatesDialog(Document& document, QWidget* parent)
    : DocumentDialog(document, parent), m_panel(new StatePanel)
{
    setWindowTitle(tr("States"));
    resize(1040, 600);
    setContent(m_panel);
    connect(m_panel, &StatePanel::edited, this, &StatesDialog::change);
    connect(m_panel, &StatePanel::addWanted, this, &StatesDialog::add);
    connect(m_panel, &StatePanel::updateWanted, this, &StatesDialog::update);
    connect(m_panel, &StatePanel::goToWanted, this, [&document](std::size_t place) {
        const State& state = document.scenario().presentation.states[place];
        document.change(inState(document.scenario(), state), stepTo(state));
    });
    connect(m_panel, &StatePanel::presentWanted, this, &StatesDialog::presentWanted);
    connect(&document, &Document::finishing, m_panel, &StatePanel::finishEditing);
}

void StatesDialog::showScenario()
{
    const Scenario& scenario = document().scenario();
    std::optional<std::size_t> current;
    for (std::size_t i = 0; i < scenario.presentation.states.size() && !current; ++i)
        if (isIn(scenario, scenario.presentation.states[i]))
            current = i;
    m_panel->setPresentation(scenario.presentation, current);
}

void StatesDialog::change(const Presentation& presentation, const SpokenText& what, const QString& mergeKey)
{
    document().change(withPresentation(document().scenario(), presentation), what, mergeKey);
}

void StatesDialog::add()
{
    document().finishEditing();
    Presentation presentation = document().scenario().presentation;
    const std::string name = tr("State %1").arg(presentation.states.size() + 1).toStdString();
    presentation.states.push_back(stateOf(document().scenario(), freeStateName(presentation, name)));
    change(presentation, [] { return tr("Add State"); });
    m_panel->choose(presentation.states.size() - 1);
    m_panel->editName();
}

/// Its name and all that is said of it stay.
void StatesDialog::update(std::size_t place)
{
    document().finishEditing();
    Presentation presentation = document().scenario().presentation;
    State& state = presentation.states[place];
    State now = stateOf(document().scenario(), state.name);
    now.note = state.note;
    now.view = state.view;
    now.hidden = state.hidden;
    now.locked = state.locked;
    now.unknown = state.unknown;
    state = now;
    change(presentation, [] { return tr("Update State"); });
}

void StatesDialog::done(int result)
{
    m_panel->finishEditing();
    QDialog::done(result);
}

} // namespace breakeven
