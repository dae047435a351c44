// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/estimate/throughput_estimate.h"
#include "tests/support/close.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// The throughput that bandwidth and operations give, worked out by hand.
class ThroughputEstimateTest : public QObject {
    Q_OBJECT

private slots:
    void limitedByReading();
    void limitedByComputing();
    void aPromisedTimePerTokenMakesTheBatchSmaller();
    void moreGpusShareTheModel();
    void ofExpertsOnlyThoseAtWorkCompute();
    void whatDoesNotFitHasNoThroughput();
    void eightBitsComputeAsTheChipCan();
};

namespace {

/// 8e9 parameters; 2 · 32 · 8 · 128 · 2 = 131072 bytes of cache a token.
ModelSize model()
{
    ModelSize size;
    size.billions = 8;
    size.layers = 32;
    size.kvHeads = 8;
    size.headSize = 128;
    return size;
}

GpuSpeed gpu()
{
    GpuSpeed speed;
    speed.memoryGb = 80;
    speed.bandwidthGbS = 2000;
    speed.bits16Tflops = 300;
    return speed;
}

EstimateWish wish()
{
    return {model(), Precision::Bits16, 1000, 200, 1, std::nullopt, std::nullopt};
}

constexpr Efficiency halves{0.5, 0.5};

} // namespace

void ThroughputEstimateTest::limitedByReading()
{
    // 0.9 · 80e9 − 16e9 = 56e9 bytes for requests of 1200 · 131072: 356.
    const auto made = estimateThroughput(wish(), gpu(), halves);
    QCOMPARE(made->batch, 356.0);
    const double step = (16e9 + 356 * 1100 * 131072.0) / 1e12;
    COMPARE_CLOSE(Number(made->step), Number(step), 1e-12);
    COMPARE_CLOSE(Number(made->decode), Number(356 / step), 1e-12);
    COMPARE_CLOSE(Number(made->prefill), Number(150e12 / 16e9), 1e-12);
    QVERIFY(made->limitedByMemory);
}

void ThroughputEstimateTest::limitedByComputing()
{
    const auto made = estimateThroughput(wish(), gpu(), {1, 0.01});
    QVERIFY(!made->limitedByMemory);
    COMPARE_CLOSE(Number(made->decode), Number(3e12 / 16e9), 1e-12); // as many as it computes, however many at once
}

void ThroughputEstimateTest::aPromisedTimePerTokenMakesTheBatchSmaller()
{
    EstimateWish promised = wish();
    promised.tpot = 30; // (16e9 + B · 1100 · 131072)/1e12 ≤ 0.03: B ≤ 97.1
    QCOMPARE(estimateThroughput(promised, gpu(), halves)->batch, 97.0);
    promised.tpot = 16.1; // one takes 16.144
    QVERIFY(!estimateThroughput(promised, gpu(), halves));
    promised.tpot = 16.2;
    QCOMPARE(estimateThroughput(promised, gpu(), halves)->batch, 1.0);
    EstimateWish few = wish();
    few.atOnce = 16;
    QCOMPARE(estimateThroughput(few, gpu(), halves)->batch, 16.0);
}

void ThroughputEstimateTest::moreGpusShareTheModel()
{
    EstimateWish two = wish();
    two.gpus = 2; // 0.9 · 160e9 − 16e9 = 128e9: 813
    const auto made = estimateThroughput(two, gpu(), halves);
    QCOMPARE(made->batch, 813.0);
    COMPARE_CLOSE(Number(made->decode), Number(813 / ((16e9 + 813 * 1100 * 131072.0) / 2e12) / 2), 1e-12);
    COMPARE_CLOSE(Number(made->prefill), Number(150e12 / 16e9), 1e-12);
}

void ThroughputEstimateTest::ofExpertsOnlyThoseAtWorkCompute()
{
    EstimateWish experts = wish();
    experts.model.activeBillions = 2;
    const auto made = estimateThroughput(experts, gpu(), {1, 0.01});
    QCOMPARE(made->batch, 356.0); // all of them are kept
    COMPARE_CLOSE(Number(made->decode), Number(3e12 / 4e9), 1e-12);
    COMPARE_CLOSE(Number(made->prefill), Number(3e12 / 4e9), 1e-12);
}

void ThroughputEstimateTest::whatDoesNotFitHasNoThroughput()
{
    GpuSpeed small = gpu();
    small.memoryGb = 17; // 15.3 that may be used, 16 of weights
    QVERIFY(!estimateThroughput(wish(), small, halves));
    small.memoryGb = 18; // 16.2, and one request takes 0.16
    QCOMPARE(estimateThroughput(wish(), small, halves)->batch, 1.0);
}

void ThroughputEstimateTest::eightBitsComputeAsTheChipCan()
{
    GpuSpeed speed = gpu();
    QCOMPARE(speed.operations(Precision::Bits8), 300e12);
    speed.fp8Tflops = 600;
    QCOMPARE(speed.operations(Precision::Bits8), 600e12);
    QCOMPARE(speed.operations(Precision::Bits4), 300e12);
    EstimateWish eight = wish();
    eight.precision = Precision::Bits8; // 0.9 · 80e9 − 8e9 = 64e9: 406
    QCOMPARE(estimateThroughput(eight, speed, halves)->batch, 406.0);
    eight.precision = Precision::Bits4;
    QCOMPARE(estimateThroughput(eight, speed, halves)->batch, 432.0);
}

QTEST_GUILESS_MAIN(ThroughputEstimateTest)
#include "throughput_estimate_test.moc"
