// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/choices.h"
#include "widgets/inputs/input_row.h"

namespace breakeven {

class SwitchButton;

/// Something that is on or off; a click on the label turns it over too.
class SwitchRow final : public InputRow {
    Q_OBJECT

public:
    explicit SwitchRow(const Switch& row, QWidget* parent = nullptr);

    [[nodiscard]] const Switch& onOff() const { return m_switch; }
    /// Shows on or off; no signal.
    void setOn(bool on);

    [[nodiscard]] QWidget* mainControl() const override;

signals:
    void onEdited(bool on);

protected:
    void editByKey() override;
    void mousePressEvent(QMouseEvent* event) override;
    void layOut() override;
    [[nodiscard]] int controlLeft() const override;
    [[nodiscard]] QStringList details() const override;
    void reset() override;

private:
    void edit(bool on);

    const Switch& m_switch;
    SwitchButton* m_button;
};

} // namespace breakeven
