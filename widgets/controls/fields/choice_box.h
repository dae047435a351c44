// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/fields/steady_combo_box.h"

namespace breakeven {

/// A combo box that reads as a row's value: semibold text and a small arrow, framed under the pointer and with the
/// focus.
class ChoiceBox : public SteadyComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace breakeven
