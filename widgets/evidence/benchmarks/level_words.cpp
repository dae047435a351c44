// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/level_words.h"

#include "core/evidence/benchmarks/promise/promise_notes.h"
#include "widgets/sentences.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace breakeven {

namespace {

QString figure(const std::optional<double>& value)
{
    return value ? toQString(Quantity::rounded(*value, 4)) : QStringLiteral("–");
}

} // namespace

QString levelWords(const LoadPoint& point, const PromiseCheck& check, Percentile percentile)
{
    QStringList lines{
        toQString(pointName(point)),
        QCoreApplication::translate("BenchmarkPanel", "%1 output tokens/s, first token %2 ms, each %3 ms (%4)")
            .arg(figure(point.outputPerSecond), figure(point.ttft[percentile]), figure(point.tpot[percentile]),
                 toQString(info(percentile).id))};
    if (!check.why.empty())
        lines << toQString(check.why);
    for (const Message& note : point.notes)
        lines << toQString(note);
    return lines.join(QLatin1Char('\n'));
}

QString missingWords(const std::vector<LoadPoint>& points, const LatencyChart& ttft, const LatencyChart& tpot)
{
    QStringList lines;
    if (ttft.missing > 0)
        lines << QCoreApplication::translate("BenchmarkPanel", "Levels without this time to first token: %1")
                     .arg(ttft.missing);
    if (tpot.missing > 0)
        lines << QCoreApplication::translate("BenchmarkPanel", "Levels without this time per output token: %1")
                     .arg(tpot.missing);
    for (const LoadPoint& point : points)
        if (!point.unusable.empty())
            lines << withColon(toQString(pointName(point)), toQString(point.unusable));
    return lines.join(QLatin1Char('\n'));
}

} // namespace breakeven
