// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_check.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace breakeven {

class ClaimRow;

/// What was published of one scenario: its name, where, each claim, and a button that opens it.
class ClaimGroup : public QWidget {
    Q_OBJECT

public:
    /// `claims` are of one preset, at least one.
    explicit ClaimGroup(const std::vector<CheckedClaim>& claims, QWidget* parent = nullptr);

    /// Shows only what differs, or all; without anything to show the group is hidden.
    void setOnlyDiffering(bool only);

signals:
    void presetWanted(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<ClaimRow*, ClaimStatus>> m_rows;
};

/// The captions over the columns of claims, in line with their rows.
[[nodiscard]] QWidget* claimCaptions(const QString& published, const QString& computed, QWidget* parent);

} // namespace breakeven
