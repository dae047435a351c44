// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/fields/steady_combo_box.h"

namespace breakeven {

/// A combo box in the frame of a text field, as wide as its text: a gap in a sentence to be filled in.
class FramedBox : public SteadyComboBox {
    Q_OBJECT

public:
    explicit FramedBox(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }
    void showPopup() override;

protected:
    /// What the width is for; not what is just being typed.
    [[nodiscard]] virtual QString chosenText() const { return currentText(); }
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace breakeven
