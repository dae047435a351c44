// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/warnings.h"

#include <QWidget>

#include <vector>

namespace breakeven {

class WarningCard;

/// The warnings as cards under each other. Cards are kept and filled anew: none is made or destroyed while a slider is
/// dragged, once there have been as many.
class WarningList : public QWidget {
    Q_OBJECT

public:
    explicit WarningList(QWidget* parent = nullptr);
    void setWarnings(const std::vector<Warning>& warnings);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Places the cards, if `apply`, and returns the height of all.
    int place(int width, bool apply) const;

    std::vector<WarningCard*> m_cards;
    std::size_t m_used = 0; ///< the first so many are on screen
};

} // namespace breakeven
