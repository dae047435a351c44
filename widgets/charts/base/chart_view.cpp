// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/chart_view.h"

#include "core/charts/presenting/chart_notes.h"
#include "widgets/theme.h"

#include <QEvent>

#include <utility>

namespace breakeven {

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_theme(&Theme::light()) {}

void ChartView::setTheme(const Theme& theme)
{
    m_theme = &theme;
    showTheme(theme);
}

void ChartView::setPresented(bool presented)
{
    if (std::exchange(m_presented, presented) == presented)
        return;
    if (m_controls != nullptr)
        m_controls->setVisible(!presented);
    showPresented();
}

void ChartView::setEvaluation(const SharedEvaluation& evaluation, bool settled)
{
    const bool isNew =
        !m_evaluation || (m_evaluation != evaluation && !(m_evaluation->scenario == evaluation->scenario));
    if (!isNew && (m_settled || !settled))
        return;
    const bool areNotesNew = isNew && m_evaluation && onlyNotesDiffer(m_evaluation->scenario, evaluation->scenario);
    const bool comesToRest = settled && !m_settled;
    if (isNew)
        m_evaluation = evaluation;
    m_settled = settled;
    if (!isVisible())
        m_outdated = true;
    else if (isNew && !areNotesNew)
        showNew();
    else {
        if (areNotesNew)
            showNotes();
        if (comesToRest)
            settle();
    }
}

int ChartView::fullHeight(int, int) const
{
    return minimumSizeHint().height();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::Show && std::exchange(m_outdated, false))
        showNew();
    return QWidget::event(event);
}

} // namespace breakeven
