// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpu_rows.h"

#include "core/evidence/as_of.h"
#include "core/output/format.h"
#include "core/scenario/dates.h"
#include "widgets/text.h"

#include <QObject>

#include <limits>

namespace breakeven {

namespace {

/// "2025-09, old".
QString dateCell(const std::string& asOf, std::chrono::sys_days today)
{
    const std::optional<int> age = ageInDays(asOf, today);
    if (!age)
        return QObject::tr("unknown");
    return *age > oldestPrices.count() ? QObject::tr("%1, old").arg(toQString(asOf)) : toQString(asOf);
}

CatalogRow rowOfRate(const GpuRate& rate, std::chrono::sys_days today)
{
    const QString memory =
        rate.memoryGb > 0 ? toQString(rounded(rate.memoryGb, 4)) + QStringLiteral(" GB") : QStringLiteral("–");
    const std::string age = ageRemark(rate.asOf, today);
    QString tip = toQString(rateSource(rate));
    if (!age.empty())
        tip += QStringLiteral("; ") + toQString(age);
    constexpr int digits = 3;
    CatalogRow row;
    row.id = toQString(rateId(rate));
    row.cells = {toQString(rate.gpu),
                 toQString(money(rate.usdPerGpuHour, digits)),
                 memory,
                 toQString(rate.provider),
                 toQString(kindWords(rate)),
                 dateCell(rate.asOf, today),
                 toQString(rate.region.empty() ? rate.instance : rate.instance + ", " + rate.region)};
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    row.numbers = {none, rate.usdPerGpuHour, rate.memoryGb > 0 ? rate.memoryGb : none, none, none, none, none};
    row.searched = toQString(rate.source) + (rate.own ? QObject::tr(" own imported") : QString());
    row.tip = tip;
    return row;
}

} // namespace

std::vector<CatalogColumn> gpuColumns()
{
    return {{.title = QObject::tr("GPU")},
            {.title = QObject::tr("GPU-hour"), .number = true},
            {.title = QObject::tr("Memory"), .number = true},
            {.title = QObject::tr("Provider")},
            {.title = QObject::tr("Kind")},
            {.title = QObject::tr("As of")},
            {.title = QObject::tr("Offer"), .wide = true}};
}

std::vector<CatalogRow> gpuRows(const std::vector<GpuRate>& rates, std::chrono::sys_days today)
{
    std::vector<CatalogRow> rows;
    rows.reserve(rates.size());
    for (const GpuRate& rate : rates)
        rows.push_back(rowOfRate(rate, today));
    return rows;
}

} // namespace breakeven
