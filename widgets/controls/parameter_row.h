// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/parameter.h"
#include "widgets/controls/input_row.h"

class QLabel;

namespace breakeven {

class ValueField;
class ValueSlider;

/// One parameter: label, value and slider, with the reason beneath when a typed value is refused.
class ParameterRow final : public InputRow {
    Q_OBJECT

public:
    explicit ParameterRow(const Parameter& parameter, QWidget* parent = nullptr);

    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }
    [[nodiscard]] double value() const { return m_value; }
    /// Shows a value; no signal, and no work if it is shown already.
    void setValue(double value);

    [[nodiscard]] QWidget* mainControl() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void valueEdited(double value);

protected:
    void layOut() override;
    [[nodiscard]] int controlLeft() const override;
    [[nodiscard]] QString detail() const override;
    void reset() override;

private:
    void edit(double value);
    void showMessage(const QString& message);
    [[nodiscard]] int messageHeight() const;

    const Parameter& m_parameter;
    double m_value;
    ValueSlider* m_slider;
    ValueField* m_field;
    QLabel* m_message = nullptr; ///< made when the first value is refused
};

} // namespace breakeven
