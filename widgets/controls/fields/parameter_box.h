// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "widgets/controls/fields/framed_box.h"

namespace breakeven {

/// A combo box of all parameters that can be searched: typing any part of a name lists those that have it.
class ParameterBox : public FramedBox {
    Q_OBJECT

public:
    explicit ParameterBox(QWidget* parent = nullptr);
    ~ParameterBox() override;

    [[nodiscard]] const Parameter& parameter() const;
    /// Chooses; no signal.
    void setParameter(const Parameter& parameter);

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

protected:
    [[nodiscard]] QString chosenText() const override { return itemText(m_chosen); }

private:
    void takeTyped();

    int m_chosen = 0; ///< row of the table; what is being typed may name none
};

} // namespace breakeven
