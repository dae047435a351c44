// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/tick_labels.h"

#include "core/inputs/format.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

QCPRange TickLabels::shown(const QCPRange& range) const
{
    const MoneyShown& money = shownMoney();
    return m_kind == Kind::Money ? QCPRange(money.fromDollars(range.lower), money.fromDollars(range.upper)) : range;
}

double TickLabels::getTickStep(const QCPRange& range)
{
    return QCPAxisTicker::getTickStep(shown(range));
}

QVector<double> TickLabels::createTickVector(double tickStep, const QCPRange& range)
{
    QVector<double> ticks = roundTicks(tickStep, shown(range));
    if (m_kind == Kind::Money)
        for (double& tick : ticks)
            tick = shownMoney().toDollars(tick);
    return ticks;
}

QVector<double> TickLabels::roundTicks(double tickStep, const QCPRange& range)
{
    const double decades = range.lower > 0 ? std::log10(range.upper / range.lower) : 0;
    if (!m_logarithmic || decades < 0.7) // within a decade, equal steps read better than 1, 2, 5
        return QCPAxisTicker::createTickVector(tickStep, range);

    constexpr int denser = 2; ///< a decade's label takes less room than a tick is usually given
    const double apart = std::max(std::ceil(decades / 10), std::ceil(decades / (denser * std::max(1, tickCount()))));
    QVector<double> ticks;
    for (double exponent = std::floor(std::log10(range.lower)); exponent <= std::log10(range.upper) + 1; ++exponent) {
        if (std::fmod(exponent, apart) != 0)
            continue;
        for (const double mantissa : {1.0, 2.0, 5.0})
            if (mantissa == 1 || decades < 2.2)
                ticks.append(mantissa * std::pow(10, exponent));
    }
    return ticks;
}

QString TickLabels::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return toQString(m_kind == Kind::Money ? Quantity::compactMoney(tick) : Quantity::compactCount(tick));
}

int moneyAxisRoom()
{
    constexpr int usual = 64;
    constexpr int besideLabels = 20;
    double widest = 0;
    for (const double amount : {5e3, 7.5e3, 1e5, 2.5e5, 1.25e6, 1e8})
        widest = std::max(widest, textWidth(toQString(Quantity::compactMoney(amount)), textFont(12)));
    return std::max(usual, static_cast<int>(std::ceil(widest)) + besideLabels);
}

} // namespace breakeven
