// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_check.h"

#include <QPalette>
#include <QRect>
#include <QString>

#include <array>

class QPainter;
class QWidget;

namespace breakeven {

inline constexpr int claimGap = 12; ///< between the columns of claims

/// Where the columns of claims stand in a width: what is claimed, the published figure, the computed one, the result.
struct ClaimColumns {
    std::array<int, 4> left;
    std::array<int, 4> width;
};

[[nodiscard]] ClaimColumns claimColumns(int width);

/// The captions over the columns, in line with their rows.
[[nodiscard]] QWidget* claimCaptions(const QString& published, const QString& computed, QWidget* parent);

/// A check, or the sign of what is not equal, and the result's words behind it, in its color.
void paintClaimResult(QPainter& painter, const QRect& rect, ClaimStatus status, const QString& words,
                      const QPalette& palette);

} // namespace breakeven
