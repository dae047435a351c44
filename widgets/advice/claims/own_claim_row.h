// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/advice/claims/claim_row.h"

namespace breakeven {

class QuietButton;

/// Somebody's own claim, which can be removed.
class OwnClaimRow : public ClaimRow {
    Q_OBJECT

public:
    explicit OwnClaimRow(int index, QWidget* parent = nullptr);
    void showClaim(const CheckedClaim& claim);

signals:
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QuietButton* m_remove;
};

} // namespace breakeven
