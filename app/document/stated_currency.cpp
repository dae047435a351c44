// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/stated_currency.h"

#include "widgets/text.h"

#include <QSettings>

namespace breakeven {

namespace {

const QString codeKey = QStringLiteral("currency/code");
const QString rateKey = QStringLiteral("currency/per_dollar");
const QString dayKey = QStringLiteral("currency/day");
const QString sourceKey = QStringLiteral("currency/source");
const QString newKey = QStringLiteral("currency/of_new_scenarios");

} // namespace

std::optional<ShownCurrency> lastStatedCurrency()
{
    const QSettings settings;
    const auto text = [&settings](const QString& key) { return settings.value(key).toString().toStdString(); };
    ShownCurrency currency{text(codeKey), settings.value(rateKey).toDouble(), text(dayKey), text(sourceKey)};
    return checkCurrency(currency) ? std::optional(std::move(currency)) : std::nullopt;
}

void rememberCurrency(const ShownCurrency& currency)
{
    QSettings settings;
    settings.setValue(codeKey, toQString(currency.code));
    settings.setValue(rateKey, currency.perDollar);
    settings.setValue(dayKey, toQString(currency.day));
    settings.setValue(sourceKey, toQString(currency.source));
}

bool newScenariosInCurrency()
{
    return QSettings().value(newKey).toBool() && lastStatedCurrency();
}

void setNewScenariosInCurrency(bool wanted)
{
    if (wanted)
        QSettings().setValue(newKey, true);
    else
        QSettings().remove(newKey);
}

Scenario asNew(Scenario scenario)
{
    if (!scenario.currency && newScenariosInCurrency())
        scenario.currency = lastStatedCurrency();
    return scenario;
}

} // namespace breakeven
