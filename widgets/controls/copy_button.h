// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace breakeven {

/// "Copy" as a sign without a frame, two sheets: the word would not leave room for the heading beside it.
class CopyButton : public QPushButton {
    Q_OBJECT

public:
    explicit CopyButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {side, side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int side = 26;
    static constexpr int padding = 6; ///< around the sign

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace breakeven
