// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace breakeven {

/// A check box whose square can be seen on dark ground, filled with the accent color when it is checked.
class TickBox : public QCheckBox {
    Q_OBJECT

public:
    explicit TickBox(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;
};

} // namespace breakeven
