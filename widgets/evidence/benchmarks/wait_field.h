// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/fields/framed_field.h"

#include <optional>

namespace breakeven {

/// Milliseconds that are promised; empty where nothing is. What is no such number is taken back when the field is left.
class WaitField : public FramedField {
    Q_OBJECT

public:
    explicit WaitField(QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<double>& wait() const { return m_wait; }
    /// Shows a wait; no signal.
    void setWait(const std::optional<double>& milliseconds);
    [[nodiscard]] QSize sizeHint() const override { return {76, fieldHeight}; }

signals:
    void waitChanged();

private:
    void take();

    std::optional<double> m_wait;
};

} // namespace breakeven
