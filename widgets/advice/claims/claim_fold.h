// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_groups.h"

#include <QAbstractButton>

namespace breakeven {

/// The line of an example under which its claims fold away: its name, how many figures it has, and how many of them
/// differ. A click, the space bar or Enter opens it and closes it again.
class ClaimFold : public QAbstractButton {
    Q_OBJECT

public:
    explicit ClaimFold(const ClaimedExample& example, QWidget* parent = nullptr);
    void setOpen(bool open);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_count;
    QString m_result;
    ClaimStatus m_status;
    bool m_open = false;
};

inline constexpr int claimFoldIndent = 18; ///< of what stands under the name of a fold

} // namespace breakeven
