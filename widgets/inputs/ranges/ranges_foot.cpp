// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/ranges/ranges_foot.h"

#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"

#include <QBoxLayout>

namespace breakeven {

RangesFoot::RangesFoot(int side, QWidget* parent)
    : QWidget(parent), m_suggest(new QuietButton(tr("± Suggest ranges"), this)),
      m_remove(new QuietButton(tr("Remove ranges"), this)), m_foot(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_suggest->setObjectName(QStringLiteral("suggest_ranges"));
    m_suggest->setAccessibleName(tr("Suggest ranges"));
    m_suggest->setToolTip(tr("Gives the five inputs that matter most ± 20 %"));
    m_remove->setObjectName(QStringLiteral("remove_ranges"));
    m_remove->setAccessibleName(tr("Remove ranges"));
    m_remove->setToolTip(tr("Every input counts as certain again"));
    m_remove->hide();
    setTabOrder(m_suggest, m_remove);
    m_foot->setContentsMargins(side, 5, side + rowInset, 4);
    m_foot->addWidget(m_suggest, 0, Qt::AlignLeft);
    m_foot->addStretch();
    m_foot->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_suggest, &QAbstractButton::clicked, this, &RangesFoot::suggestWanted);
    connect(m_remove, &QAbstractButton::clicked, this, &RangesFoot::removeWanted);
}

void RangesFoot::setAnyRanges(bool any)
{
    m_remove->setVisible(any);
    arrange();
}

void RangesFoot::resizeEvent(QResizeEvent*)
{
    arrange();
}

/// Beside each other, or one over the other where that has no room.
void RangesFoot::arrange()
{
    const QMargins around = m_foot->contentsMargins();
    const int both = m_suggest->sizeHint().width() + m_foot->spacing() + m_remove->sizeHint().width();
    const bool fits = m_remove->isHidden() || both + around.left() + around.right() <= width();
    m_foot->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace breakeven
