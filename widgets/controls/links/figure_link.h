// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace breakeven {

/// A figure that leads to how it is computed: as plain as a label, underlined under the pointer and with the focus.
class FigureLink : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureLink(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace breakeven
