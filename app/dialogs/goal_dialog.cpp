// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/goal_dialog.h"

#include "app/document/document.h"
#include "core/advice/changes/changes.h"
#include "core/advice/verdict/goal_words.h"
#include "core/scenario/edits.h"
#include "widgets/inputs/goal_seek_panel.h"
#include "widgets/text.h"

namespace breakeven {

GoalDialog::GoalDialog(Document& document, QWidget* parent)
    : DocumentDialog(document, parent), m_panel(new GoalSeekPanel(this))
{
    setWindowTitle(tr("Goal seek"));
    setContent(m_panel);
    connect(m_panel, &GoalSeekPanel::goalChanged, this, &GoalDialog::follow);
    connect(m_panel, &GoalSeekPanel::applied, this, &GoalDialog::apply);
}

void GoalDialog::showScenario()
{
    const Parameter& parameter = m_panel->parameter();
    const Scenario& scenario = document().scenario();
    m_sought = seek(scenario, scenario.focus, {&parameter, m_panel->figure(), m_panel->target()});
    const bool already = scenario.parameters.*parameter.member == m_sought.value;
    const bool applies = m_sought.reached && !already;
    QString answer = toQString(goalWords(parameter, m_panel->figure(), m_panel->target(), m_sought));
    if (applies)
        answer += QLatin1Char('\n') +
                  toQString(changeLines(scenario, withParameter(scenario, parameter, m_sought.value), 1).front());
    m_panel->setAnswer(answer, applies);
}

void GoalDialog::apply()
{
    document().change(withParameter(document().scenario(), m_panel->parameter(), m_sought.value),
                      [] { return tr("Goal Seek"); });
}

} // namespace breakeven
