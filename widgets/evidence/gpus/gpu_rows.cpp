// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/gpu_rows.h"

#include "core/files/dates/as_of.h"
#include "core/inputs/format.h"
#include "widgets/text.h"

#include <QObject>

#include <limits>

namespace breakeven {

namespace {

/// "reserved, 3 years": as short as a column needs it.
QString kindCell(const GpuRate& rate)
{
    const QString kind = toQString(info(rate.kind).label());
    return rate.years == 0   ? kind
           : rate.years == 1 ? QObject::tr("%1, 1 year").arg(kind)
                             : QObject::tr("%1, %2 years").arg(kind).arg(rate.years);
}

CatalogRow rowOfRate(const GpuRate& rate, std::chrono::sys_days today)
{
    const QString memory = rate.memoryGb > 0
                               ? QObject::tr("%1 GB").arg(toQString(rounded(rate.memoryGb, 4, shownCatalog())))
                               : QStringLiteral("–");
    const std::string age = inWords(ageRemark(rate.asOf, today), shownCatalog());
    QString tip = toQString(rateSource(rate));
    if (!age.empty())
        tip += QStringLiteral("; ") + toQString(age);
    constexpr int digits = 3;
    CatalogRow row;
    row.id = toQString(rateId(rate));
    row.cells = {toQString(rate.gpu),
                 memory,
                 toQString(Quantity::money(rate.usdPerGpuHour, digits)),
                 kindCell(rate),
                 toQString(rate.provider),
                 toQString(rate.region.empty() ? rate.instance : rate.instance + ", " + rate.region),
                 toQString(asOfInList(rate.asOf, today))};
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    row.numbers = {none, rate.memoryGb > 0 ? rate.memoryGb : none, rate.usdPerGpuHour, none, none, none, none};
    row.searched = rate.own ? QObject::tr("imported") : QString();
    row.tip = tip;
    return row;
}

} // namespace

std::vector<CatalogColumn> gpuColumns()
{
    return {{QObject::tr("GPU")},  {QObject::tr("Memory"), true}, {QObject::tr("GPU-hour"), true},
            {QObject::tr("Kind")}, {QObject::tr("Provider")},     {QObject::tr("Offer"), false, true},
            {QObject::tr("As of")}};
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
