// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <QCheckBox>

namespace breakeven {

struct Theme;

/// A check box that is the option's square of color: filled when the option is shown, hollow when it is not.
class OptionCheck : public QCheckBox {
    Q_OBJECT

public:
    explicit OptionCheck(Option option, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override { return {24, 24}; }

    /// The square itself, as it stands in strips as well.
    static void paintSquare(QPainter& painter, QPointF center, const QColor& color, bool filled = true);

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;

private:
    Option m_option;
    const Theme* m_theme;
};

} // namespace breakeven
