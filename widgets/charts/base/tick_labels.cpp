// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/tick_labels.h"

#include "widgets/text.h"

#include "core/inputs/format.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

QVector<double> TickLabels::createTickVector(double tickStep, const QCPRange& range)
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

} // namespace breakeven
