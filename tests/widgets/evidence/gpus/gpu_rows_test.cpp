// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/gpu_rows.h"

#include "tests/support/made_rate.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today = std::chrono::sys_days{2026y / 11 / 22};

CatalogRow rowOf(const GpuRate& rate)
{
    return gpuRows({rate}, today).at(0);
}

} // namespace

class GpuRowsTest : public QObject {
    Q_OBJECT

private slots:
    void aRateIsARowInItsColumns()
    {
        GpuRate rate = madeRate("g6.xlarge", 0.80481);
        rate.memoryGb = 24;
        rate.region = "us-east-1";
        rate.asOf = "2026-11-20";
        const CatalogRow row = rowOf(rate);
        QCOMPARE(row.cells,
                 QStringList({"L4", "24 GB", "$0.805", "on demand", "A Cloud", "g6.xlarge, us-east-1", "2026-11-20"}));
        QCOMPARE(row.cells.size(), static_cast<qsizetype>(gpuColumns().size()));
        QCOMPARE(gpuColumns()[gpuPriceColumn].title, QStringLiteral("GPU-hour"));
        for (std::size_t column = 0; column < gpuColumns().size(); ++column)
            QCOMPARE(std::isnan(row.number(column)), !gpuColumns()[column].number);
        QCOMPARE(row.number(gpuPriceColumn), 0.80481); // sorted by the exact one
        QCOMPARE(row.id, QString::fromStdString(rateId(rate)));
        QCOMPARE(row.tip, QStringLiteral("L4, A Cloud g6.xlarge in us-east-1, on demand, 2026-11-20 (a list)"));
        QVERIFY(row.searched.isEmpty());
    }

    void whatIsNotKnownIsNoNumber()
    {
        const CatalogRow row = rowOf(madeRate("one", 1));
        QCOMPARE(row.cells[1], QStringLiteral("–"));
        QVERIFY(std::isnan(row.number(1)));
        QCOMPARE(row.cells[5], QStringLiteral("one")); // no region
        QCOMPARE(row.cells[6], QStringLiteral("unknown"));
        QVERIFY(row.tip.endsWith(QStringLiteral("; of unknown date")));
    }

    void anOldRateSaysSo()
    {
        GpuRate rate = madeRate("one", 1);
        rate.asOf = "2026-01-01";
        QCOMPARE(rowOf(rate).cells[6], QStringLiteral("2026-01-01, old"));
        QVERIFY(rowOf(rate).tip.endsWith(QStringLiteral("; 325 days old"))); // 31 in January … 22 in November
    }

    void aReservationSaysHowLong()
    {
        GpuRate rate = madeRate("one", 1);
        rate.kind = RateKind::Reserved;
        for (const auto& [years, said] :
             {std::pair{0, "reserved"}, {1, "reserved, 1 year"}, {3, "reserved, 3 years"}}) {
            rate.years = years;
            QCOMPARE(rowOf(rate).cells[3], QLatin1String(said));
        }
    }

    void theUsersOwnAreFoundByAWord()
    {
        GpuRate rate = madeRate("one", 1);
        rate.own = true;
        const std::vector<CatalogRow> rows = gpuRows({madeRate("two", 2), rate}, today);
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].searched, QString());
        QCOMPARE(rows[1].searched, QStringLiteral("imported"));
        QVERIFY(gpuRows({}, today).empty());
    }
};

QTEST_APPLESS_MAIN(GpuRowsTest)
#include "gpu_rows_test.moc"
