// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/ranges/ranges_foot.h"

#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"

#include <QHBoxLayout>

namespace breakeven {

RangesFoot::RangesFoot(int side, QWidget* parent)
    : QWidget(parent), m_remove(new QuietButton(tr("Remove ranges"), this))
{
    auto* suggest = new QuietButton(tr("± Suggest ranges"), this);
    suggest->setObjectName(QStringLiteral("suggest_ranges"));
    suggest->setAccessibleName(tr("Suggest ranges"));
    suggest->setToolTip(tr("Gives the five inputs that matter most ± 20 %"));
    m_remove->setObjectName(QStringLiteral("remove_ranges"));
    m_remove->setAccessibleName(tr("Remove ranges"));
    m_remove->setToolTip(tr("Every input counts as certain again"));
    m_remove->hide();
    setTabOrder(suggest, m_remove);
    auto* foot = new QHBoxLayout(this);
    foot->setContentsMargins(side, 5, side + rowInset, 4);
    foot->addWidget(suggest);
    foot->addStretch();
    foot->addWidget(m_remove);
    connect(suggest, &QAbstractButton::clicked, this, &RangesFoot::suggestWanted);
    connect(m_remove, &QAbstractButton::clicked, this, &RangesFoot::removeWanted);
}

void RangesFoot::setAnyRanges(bool any)
{
    m_remove->setVisible(any);
}

} // namespace breakeven
