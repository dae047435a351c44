// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "widgets/language/shown_catalog.h"

#include <QObject>

#include <memory>
#include <optional>

namespace breakeven {

/// Keeps all windows in one currency: that of the scenario in the window that was in front last. So no figure has a
/// sign of another currency than those beside it, and what a window says of its currency holds for all it shows.
class CurrencyControl : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Of what all windows show; absent for US dollars.
    [[nodiscard]] const std::optional<ShownCurrency>& shown() const { return m_shown; }
    /// Shows it at once.
    void show(const std::optional<ShownCurrency>& currency);
    /// A window's scenario as it is shown now, whatever it says itself.
    [[nodiscard]] Scenario asShown(Scenario scenario) const;

signals:
    /// Widgets have been told (currencyChange()); what is made of the scenario is to be made anew.
    void currencyChanged();

private:
    std::optional<ShownCurrency> m_shown;
    std::unique_ptr<CurrencyShown> m_money;
};

} // namespace breakeven
