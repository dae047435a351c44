// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/analysis/sweep.h"
#include "core/inputs/parameter_table.h"
#include "core/output/sweep_csv.h"
#include "core/scenario/edits.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <fmt/format.h>

#include <QTest>

#include <algorithm>

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

std::vector<SweepAxis> axesOf(std::initializer_list<std::string_view> texts)
{
    std::vector<SweepAxis> axes;
    for (const std::string_view text : texts)
        axes.push_back(*sweepAxisFrom(text));
    return axes;
}

/// All that is written, and how often `write` was called.
std::string csvOf(const Scenario& scenario, const std::vector<SweepAxis>& axes, int* calls = nullptr)
{
    std::string bytes;
    const Outcome written = writeSweepCsv(scenario, axes, [&](std::string_view piece) {
        bytes += piece;
        if (calls != nullptr)
            ++*calls;
        return success();
    });
    return written ? bytes : "";
}

} // namespace

class SweepTest : public QObject {
    Q_OBJECT

private slots:
    void spacesItsPoints();
    void refuses_data();
    void refuses();
    void agreesWithEvaluate_data();
    void agreesWithEvaluate();
    void agreesWithEvaluateAtRandom();
    void writesCsv();
    void writesInPieces();
    void stopsWhenNobodyTakes();

private:
    /// Bit by bit what a whole evaluation says.
    static void verify(const SweepRow& row, const Scenario& scenario);
};

void SweepTest::spacesItsPoints()
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

void SweepTest::refuses_data()
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

void SweepTest::refuses()
{
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const Result<SweepAxis> axis = sweepAxisFrom(QTest::currentDataTag());
    QVERIFY(!axis);
    QCOMPARE(QByteArray::fromStdString(axis.error().where), where);
    QVERIFY2(QByteArray::fromStdString(inWords(axis.error().what)).contains(what), inWords(axis.error().what).c_str());
}

void SweepTest::agreesWithEvaluate_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("volume and rate") << QByteArray("volume=1000:1e9:7:log") << QByteArray("gpu_rate=0.1:5:5");
    QTest::newRow("horizon and growth") << QByteArray("horizon_months=60:60:1") << QByteArray("monthly_growth=-5:9:5");
    QTest::newRow("a horizon that grows") << QByteArray("horizon_months=1:60:60") << QByteArray("volume=1e5:1e7:3");
    QTest::newRow("trends") << QByteArray("api_price_trend=-50:20:3") << QByteArray("gpu_price_trend=-50:20:3");
    QTest::newRow("hardware that wears out")
        << QByteArray("amortization_months=1:16:4") << QByteArray("gpus_per_server=1:16:4");
}

void SweepTest::agreesWithEvaluate()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    Scenario scenario;
    scenario.parameters.monthlyGrowth = 3;
    scenario.parameters.gpuPriceTrend = -20;
    scenario.choices.hybridHosting = Option::OwnedHardware;
    const std::vector<SweepAxis> axes = axesOf({first.toStdString(), second.toStdString()});
    Sweep sweep(scenario, axes);
    for (std::uint64_t i = 0; i < axes[0].count; ++i)
        for (std::uint64_t j = 0; j < axes[1].count; ++j) {
            scenario.parameters.*axes[0].parameter->member = axes[0].at(i);
            scenario.parameters.*axes[1].parameter->member = axes[1].at(j);
            const SweepRow* row = sweep.next();
            QVERIFY(row != nullptr);
            QCOMPARE(row->values, (std::vector<double>{axes[0].at(i), axes[1].at(j)}));
            verify(*row, scenario);
        }
    QVERIFY(sweep.next() == nullptr);
    QVERIFY(sweep.next() == nullptr);
}

void SweepTest::agreesWithEvaluateAtRandom()
{
    RandomScenarios random(11);
    for (int i = 0; i < 300; ++i) {
        Scenario scenario = i % 3 == 0 ? random.sawtooth(1e3) : random.next();
        for (const OptionInfo& option : optionTable)
            if (random.below(3) == 0)
                scenario = withShown(scenario, option.option, random.below(2) == 0);
        const double volume = scenario.parameters.volume;
        Sweep sweep(scenario, {SweepAxis{&rowOf(&Parameters::volume), volume, volume, 1, false}});
        verify(*sweep.next(), scenario);
    }
}

void SweepTest::writesCsv()
{
    const std::string csv = csvOf(tunedApi(), axesOf({"input_tokens=1000:2000:2", "volume=1e6:1e6:1"}));
    const QList<QByteArray> lines = QByteArray::fromStdString(csv).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[3].isEmpty());
    const QList<QByteArray> header = lines[0].split(',');
    QCOMPARE(header.size(), 2 + 4 * qsizetype(optionCount) + 1);
    QCOMPARE(lines[0].left(100), QByteArray("input_tokens,volume,frontier_api.total,frontier_api.first_volume,"
                                            "frontier_api.settled_volume,frontier_api.payback_months,")
                                     .left(100));
    QVERIFY(lines[0].endsWith(",hybrid.settled_volume,hybrid.payback_months,cheapest"));
    // $0.003 a request at the API, $0.002 fine-tuned: cheaper from the lowest volume on, nothing to pay back.
    QVERIFY(lines[1].startsWith("1000,1000000,3000,,,,"));
    QVERIFY(lines[1].contains(",2000,100,100,0,"));
    QVERIFY(lines[2].startsWith("2000,1000000,6000,,,,"));
    QVERIFY(lines[2].contains(",4000,100,100,0,"));
    for (const QByteArray& line : {lines[1], lines[2]})
        QCOMPARE(line.count(','), header.size() - 1);

    // The shortest digits that give the same double.
    Scenario scenario;
    const std::vector<SweepAxis> axes = axesOf({"gpu_rate=0.1:0.3:3"});
    const QList<QByteArray> rows = QByteArray::fromStdString(csvOf(scenario, axes)).split('\n');
    Sweep sweep(scenario, axes);
    for (int i = 1; i <= 3; ++i) {
        const SweepRow& row = *sweep.next();
        const QList<QByteArray> cells = rows[i].split(',');
        QCOMPARE(cells[0].toDouble(), row.values[0]);
        int cell = 1;
        for (const SweptOption& option : row.options) {
            QCOMPARE(cells[cell].toStdString(), fmt::format("{}", option.total));
            cell += 4;
        }
        QCOMPARE(cells.back().toStdString(), std::string(info(row.cheapest).id));
    }
}

void SweepTest::writesInPieces()
{
    int calls = 0;
    const std::string csv = csvOf({}, axesOf({"volume=1e3:1e9:2000:log"}), &calls);
    QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 2001);
    QVERIFY2(calls > 5 && calls < 50, qPrintable(QString::number(calls)));
}

void SweepTest::stopsWhenNobodyTakes()
{
    int calls = 0;
    const auto refuse = [&calls](std::string_view) -> Outcome {
        ++calls;
        return Error{"standard output", "", Error::Kind::Outside};
    };
    const Outcome written = writeSweepCsv({}, axesOf({"volume=1e3:1e9:1000000000"}), refuse);
    QVERIFY(!written && written.error().where == "standard output");
    QCOMPARE(calls, 1);
}

void SweepTest::verify(const SweepRow& row, const Scenario& scenario)
{
    const Evaluation all = evaluate(scenario);
    QCOMPARE(row.cheapest, all.cheapest);
    for (const OptionInfo& option : optionTable) {
        const SweptOption& swept = row.options[option.option];
        const OptionResult& expected = all.of(option.option);
        QVERIFY(swept.total == expected.total);
        const bool isBaseline = option.option == scenario.baseline;
        QVERIFY(swept.firstVolume == expected.breakEven.firstVolume);
        QVERIFY(swept.settledVolume == expected.breakEven.settledVolume);
        QVERIFY2(swept.paybackMonths == (isBaseline ? std::nullopt : expected.overTime.payback.months),
                 describe(scenario).c_str());
    }
}

QTEST_APPLESS_MAIN(SweepTest)
#include "sweep_test.moc"
