// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/currency.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace breakeven {

class FramedBox;

/// Asks what currency a scenario is shown in, at what rate, of which day and from where; US dollars need none of that.
class CurrencyDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with what the scenario is shown in or, in US dollars, offers what was `stated` last.
    CurrencyDialog(const std::optional<ShownCurrency>& shown, const std::optional<ShownCurrency>& stated,
                   std::chrono::sys_days today, QWidget* parent);

    /// Once it is accepted; absent for US dollars.
    [[nodiscard]] const std::optional<ShownCurrency>& chosen() const { return m_chosen; }

    void accept() override;

private:
    void addField(QFormLayout& form, QLineEdit* field, const QString& label, const char* name);
    void fill(const ShownCurrency& currency);
    void showCode();
    void showChange();
    void growToFit();
    [[nodiscard]] bool isDollar() const;
    [[nodiscard]] Result<ShownCurrency> typed() const;

    std::optional<ShownCurrency> m_shown;
    std::optional<ShownCurrency> m_stated;
    std::chrono::sys_days m_today;
    std::optional<ShownCurrency> m_chosen;
    QFormLayout* m_form;
    FramedBox* m_code;
    QLineEdit* m_rate;
    QLineEdit* m_day;
    QLineEdit* m_source;
    QLabel* m_message;
};

} // namespace breakeven
