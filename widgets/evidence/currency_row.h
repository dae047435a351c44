// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/list_currency.h"

#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace breakeven {

/// Asks what a list's prices are in, and, where that is not the dollar, what it is worth and on which day.
class CurrencyRow : public QWidget {
    Q_OBJECT

public:
    /// No rate is of a day after today.
    CurrencyRow(std::chrono::sys_days today, QWidget* parent);
    ~CurrencyRow() override;

    /// Shows what the list says of its currency, a code. No signal.
    void setCurrency(const QString& code);

signals:
    /// A currency with its rate was typed, or the dollar.
    void chosen(const std::optional<breakeven::ListCurrency>& currency);
    /// What is typed is none: why, or nothing as long as it may still become one.
    void refused(const QString& why);

private:
    void read(bool isFinished);
    void choose(const std::optional<ListCurrency>& currency);
    void showWhetherRatesAreAsked();
    [[nodiscard]] bool isDollar() const;

    std::chrono::sys_days m_today;
    std::optional<ListCurrency> m_known; ///< that was chosen last
    bool m_isRefused = false;            ///< what has been typed since
    std::vector<QLabel*> m_labels;       ///< of the three fields
    QLineEdit* m_code;
    QLineEdit* m_rate;
    QLineEdit* m_day;
    QLabel* m_age; ///< of a rate that is old
};

} // namespace breakeven
