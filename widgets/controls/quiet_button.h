// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace breakeven {

/// A button that is its words without a frame: muted, and in the accent color under the pointer and with the focus.
class QuietButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit QuietButton(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace breakeven
