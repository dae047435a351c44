// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_check.h"
#include "widgets/controls/wrapped_text.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

namespace breakeven {

/// A claim beside what its inputs give, with a mark that says whether it is reproduced, and why. It takes the focus so
/// that the keyboard scrolls to it, and a screen reader finds it.
class ClaimRow : public QWidget {
    Q_OBJECT

public:
    explicit ClaimRow(QWidget* parent = nullptr);

    void setClaim(const CheckedClaim& claim);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// Below the result's word; something can stand there.
    [[nodiscard]] QPoint underResult() const;
    void setRoomUnderResult(int height);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void wrap(int width) const;

    ClaimStatus m_status = ClaimStatus::Differs;
    std::array<QString, 3> m_cells; ///< claim, published figure, computed figure
    QStringList m_details;
    int m_roomUnderResult = 0;
    mutable int m_wrappedFor = -1;
    mutable std::array<WrappedText, 3> m_wrapped;
    mutable std::vector<WrappedText> m_wrappedDetails;
};

} // namespace breakeven
