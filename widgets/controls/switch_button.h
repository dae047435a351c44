// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace breakeven {

/// A check box that looks like a switch.
class SwitchButton : public QCheckBox {
    Q_OBJECT

public:
    explicit SwitchButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {32 + 10, 24}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;
};

} // namespace breakeven
