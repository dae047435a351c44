// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace breakeven {

class FactPanel;

/// What the program knows of prices, rents and throughputs, with source and age, on the day on which it is opened.
class FactDialog : public QDialog {
    Q_OBJECT
public:
    explicit FactDialog(QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    FactPanel* m_panel;
};

} // namespace breakeven
