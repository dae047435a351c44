// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/parameter.h"

#include <QComboBox>

namespace breakeven {

/// A combo box of all parameters that can be searched: typing any part of a name lists those that have it. The wheel
/// acts with the focus only.
class ParameterBox : public QComboBox {
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
    void wheelEvent(QWheelEvent* event) override;

private:
    void takeTyped();

    int m_chosen = 0; ///< row of the table; what is being typed may name none
};

} // namespace breakeven
