// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/chart_view.h"

#include <QEvent>

#include <utility>

namespace breakeven {

void ChartView::setEvaluation(const SharedEvaluation& evaluation, bool settled)
{
    const bool isNew =
        !m_evaluation || (m_evaluation != evaluation && !(m_evaluation->scenario == evaluation->scenario));
    if (!isNew && (m_settled || !settled))
        return;
    if (isNew)
        m_evaluation = evaluation;
    m_settled = settled;
    if (!isVisible())
        m_outdated = true;
    else if (isNew)
        showNew();
    else
        settle();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::Show && std::exchange(m_outdated, false))
        showNew();
    return QWidget::event(event);
}

} // namespace breakeven
