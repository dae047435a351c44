// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/choices.h"
#include "widgets/inputs/input_row.h"

namespace breakeven {

class ChoiceBox;

/// A choice among options.
class ChoiceRow final : public InputRow {
    Q_OBJECT

public:
    explicit ChoiceRow(const Choice& choice, QWidget* parent = nullptr);

    [[nodiscard]] const Choice& choice() const { return m_choice; }
    /// Shows an option; no signal.
    void setOption(Option option);

    [[nodiscard]] QWidget* mainControl() const override;

signals:
    void optionEdited(Option option);

protected:
    void editByKey() override;
    void layOut() override;
    [[nodiscard]] int controlLeft() const override;
    [[nodiscard]] QStringList details() const override;
    void reset() override;

private:
    void edit(Option option);

    const Choice& m_choice;
    ChoiceBox* m_box;
};

} // namespace breakeven
