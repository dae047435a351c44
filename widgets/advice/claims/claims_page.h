// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_check.h"
#include "widgets/advice/advice_page.h"

#include <vector>

class QVBoxLayout;

namespace breakeven {

class ClaimFormPanel;
class OwnClaimRow;

/// Claims held against their own inputs: people's own, checked against the scenario as it changes, and the published
/// ones with the scenarios behind them.
class ClaimsPage : public AdvicePage {
    Q_OBJECT

public:
    explicit ClaimsPage(QWidget* parent = nullptr);

signals:
    void claimAdded(const breakeven::Claim& claim);
    /// The scenario's own claim of that number, counted from 0, is not wanted any more.
    void claimRemoved(int index);
    /// The scenario behind a published claim is to be opened.
    void presetWanted(const QString& id);

protected:
    void showNew() override;

private:
    void makeOwn(QVBoxLayout& rows);
    void showOwn();
    void copy() const;

    ClaimFormPanel* m_form;
    QWidget* m_ownCaptions;
    QVBoxLayout* m_ownRows;
    std::vector<OwnClaimRow*> m_own;
    std::vector<CheckedClaim> m_published;
};

} // namespace breakeven
