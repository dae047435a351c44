// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep_axis.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace breakeven;

namespace {

std::vector<double> valuesOf(std::string_view text)
{
    const Result<SweepAxis> axis = sweepAxisFrom(text);
    std::vector<double> values;
    for (std::uint64_t i = 0; axis.ok() && i < axis->count; ++i)
        values.push_back(axis->at(i));
    return values;
}

} // namespace

class SweepAxisTest : public QObject {
    Q_OBJECT

private slots:
    void spacesItsPoints();
    void refuses_data();
    void refuses();
};

void SweepAxisTest::spacesItsPoints()
{
    QCOMPARE(valuesOf("gpu_rate=1:2:5"), (std::vector<double>{1, 1.25, 1.5, 1.75, 2}));
    QCOMPARE(valuesOf("volume=1000:1M:4:log"), (std::vector<double>{1000, 10000, 100000, 1e6}));
    QCOMPARE(valuesOf("gpus_per_replica=1:16:5:log"), (std::vector<double>{1, 2, 4, 8, 16}));
    QCOMPARE(valuesOf("training_runs=1:64:4:log"), (std::vector<double>{1, 4, 16, 64}));
    QCOMPARE(valuesOf("min_replicas=1:10:4"), (std::vector<double>{1, 4, 7, 10}));
    QCOMPARE(valuesOf("volume=1e6:1e6:1"), (std::vector<double>{1e6}));
    QCOMPARE(valuesOf("cached_share=0:100:2"), (std::vector<double>{0, 100}));
    QCOMPARE(valuesOf("monthly_growth=-20:50:3"), (std::vector<double>{-20, 15, 50}));
    // The ends are exact, and nothing between lies outside.
    for (const char* text : {"gpu_rate=0.07:49.3:1000", "gpu_rate=0.07:49.3:1000:log", "pue=1.1:1.1:7:log"}) {
        const std::vector<double> values = valuesOf(text);
        QVERIFY(values.front() == sweepAxisFrom(text)->low && values.back() == sweepAxisFrom(text)->high);
        QVERIFY(std::is_sorted(values.begin(), values.end()));
    }
}

void SweepAxisTest::refuses_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* text, const char* where, const char* what) {
        QTest::newRow(text) << QByteArray(where) << QByteArray(what);
    };
    row("volume", "", "\"volume\" is not of the form ID=LOW:HIGH:COUNT[:log]");
    row("", "", "\"\" is not of the form");
    row("=1:2:3", "", "is not of the form");
    row("gpu_rte=1:2:3", "gpu_rte", "unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
    row("baseline=1:2:3", "baseline", "unknown parameter \"baseline\"");
    row("gpu_rate=", "gpu_rate", "\"\" is not of the form LOW:HIGH:COUNT[:log]");
    row("gpu_rate=1:2", "gpu_rate", "\"1:2\" is not of the form");
    row("gpu_rate=1:2:3:log:4", "gpu_rate", "is not of the form");
    row("gpu_rate=1:2:3:", "gpu_rate", "\"\" is not allowed after the count; allowed is log");
    row("gpu_rate=1:2:3:lin", "gpu_rate", "\"lin\" is not allowed after the count; allowed is log");
    row("gpu_rate=0:2:3", "gpu_rate", "0 is outside 0.05 to 50 USD/GPU-hour");
    row("gpu_rate=1:51:3", "gpu_rate", "51 is outside");
    row("gpu_rate=nan:2:3", "gpu_rate", "nan is not a finite number");
    row("gpu_rate=1:inf:3", "gpu_rate", "inf is not a finite number");
    row("gpu_rate=1::3", "gpu_rate", "");
    row("gpu_rate=2:1:3", "gpu_rate", "the low end 2 is above the high end 1");
    for (const char* count : {"0", "-1", "2.5", "1e3", "", "x", "1000000001", "99999999999999999999"})
        row(qPrintable(QStringLiteral("gpu_rate=1:2:%1").arg(QLatin1String(count))), "gpu_rate",
            "is not a number of points; allowed are whole numbers from 1 to 1000000000");
    row("gpu_rate=1:2:1", "gpu_rate", "one point can't be both 1 and 2");
    row("label_cost=0:2:5:log", "label_cost", "can't begin at 0; its low end must be above 0");
    row("monthly_growth=-5:5:3:log", "monthly_growth", "can't begin at -5");
    row("min_replicas=1.5:4:2", "min_replicas", "1.5 is not a whole number");
    row("min_replicas=1:4:3", "min_replicas", "point 2 of 3: 2.5 is not a whole number");
    row("min_replicas=1:10:3:log", "min_replicas", "point 2 of 3: 3.16");
    row("min_replicas=1:4:1000000000", "min_replicas", "point 2 of 1000000000: ");
}

void SweepAxisTest::refuses()
{
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const Result<SweepAxis> axis = sweepAxisFrom(QTest::currentDataTag());
    QVERIFY(!axis);
    QCOMPARE(QByteArray::fromStdString(axis.error().where), where);
    QVERIFY2(QByteArray::fromStdString(inWords(axis.error().what)).contains(what), inWords(axis.error().what).c_str());
}

QTEST_APPLESS_MAIN(SweepAxisTest)
#include "sweep_axis_test.moc"
