// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/own_claim_row.h"

#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"

namespace breakeven {

OwnClaimRow::OwnClaimRow(int index, QWidget* parent) : ClaimRow(parent), m_remove(new QuietButton(tr("Remove"), this))
{
    setObjectName(QStringLiteral("own_claim_%1").arg(index));
    m_remove->setObjectName(QStringLiteral("remove_claim_%1").arg(index));
    m_remove->resize(m_remove->sizeHint());
    setRoomUnderResult(m_remove->height());
    connect(m_remove, &QAbstractButton::clicked, this, &OwnClaimRow::removeWanted);
}

void OwnClaimRow::showClaim(const CheckedClaim& claim)
{
    setClaim(claim);
    m_remove->setAccessibleName(tr("Remove the claim: %1").arg(toQString(claim.text)));
}

void OwnClaimRow::resizeEvent(QResizeEvent* event)
{
    ClaimRow::resizeEvent(event);
    m_remove->move(underResult() - QPoint(rowInset, 0));
}

} // namespace breakeven
