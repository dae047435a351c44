// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/currency_control.h"

#include "widgets/currency_event.h"

namespace breakeven {

void CurrencyControl::show(const std::optional<ShownCurrency>& currency)
{
    if (currency == m_shown)
        return;
    m_shown = currency;
    m_money.reset();
    m_money = std::make_unique<CurrencyShown>(moneyIn(currency));
    tellCurrencyChange();
    emit currencyChanged();
}

Scenario CurrencyControl::asShown(Scenario scenario) const
{
    scenario.currency = m_shown;
    return scenario;
}

} // namespace breakeven
