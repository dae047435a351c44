// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/estimate/estimate_quality.h"
#include "tests/support/close.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

/// How well the estimate does on what was measured, and that its two figures are the best that there are.
class EstimateQualityTest : public QObject {
    Q_OBJECT

private slots:
    void atLeastTwentyRowsAreEstimated();
    void theFiguresAreThoseThatFitBest();
    void theErrorIsAsTheCodeSays();
    void theManualSaysAsMuch();
    void theRangeHoldsEightOfTen();
    void errorAndPercentilesOfRows();
    void modelsAreFoundByNameOrSize();
    void theNearestRows();
};

void EstimateQualityTest::atLeastTwentyRowsAreEstimated()
{
    QVERIFY(estimatedRows(measurements()).size() >= 20);
}

void EstimateQualityTest::theFiguresAreThoseThatFitBest()
{
    const std::vector<EstimatedRow> rows = estimatedRows(measurements());
    const Efficiency fitted = fitEfficiency(rows);
    const double best = qualityOf(fitted, rows).logError;
    const double kept = qualityOf(fittedEfficiency, rows).logError;
    QVERIFY2(kept <= best + 0.002, qPrintable(QString("fitted %1 and %2: %3 in place of %4")
                                                  .arg(fitted.bandwidth)
                                                  .arg(fitted.operations)
                                                  .arg(best)
                                                  .arg(kept)));
}

void EstimateQualityTest::theErrorIsAsTheCodeSays()
{
    const EstimateQuality& quality = estimateQuality();
    COMPARE_WITHIN(Number(quality.logError), Number(0.48), 0.03);
    COMPARE_WITHIN(Number(quality.factor()), Number(1.62), 0.05);
    QVERIFY(inWords(qualityWords()).find("off by a factor of 1.6") != std::string::npos);
}

void EstimateQualityTest::theManualSaysAsMuch()
{
    QFile file(inTree(QStringLiteral("packaging/man/breakeven.1.in")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll()).simplified();
    static const QRegularExpression said(
        QStringLiteral("more than (\\d+) measured rows .* off by a factor of ([\\d.]+) on "
                       "average, and 8 of 10 came to ([\\d.]+) to ([\\d.]+) times"));
    const QRegularExpressionMatch match = said.match(text);
    QVERIFY(match.hasMatch());
    const EstimateQuality& quality = estimateQuality();
    QVERIFY(static_cast<int>(quality.rows) > match.captured(1).toInt());
    COMPARE_CLOSE(Number(match.captured(2).toDouble()), Number(quality.factor()), 0.1);
    COMPARE_CLOSE(Number(match.captured(3).toDouble()), Number(quality.low), 0.1);
    COMPARE_CLOSE(Number(match.captured(4).toDouble()), Number(quality.high), 0.1);
}

void EstimateQualityTest::theRangeHoldsEightOfTen()
{
    const std::vector<EstimatedRow> rows = estimatedRows(measurements());
    std::size_t within = 0;
    for (const EstimatedRow& row : rows) {
        const Range range = rangeOfEstimate(estimateThroughput(row.wish, *row.gpu, fittedEfficiency)->decode);
        within += row.decode >= range.low && row.decode <= range.high ? 1 : 0;
    }
    COMPARE_WITHIN(Number(static_cast<double>(within) / static_cast<double>(rows.size())), Number(0.8), 0.06);
    QVERIFY(rangeOfEstimate(1000).low < 1000 && rangeOfEstimate(1000).high > 1000);
}

void EstimateQualityTest::errorAndPercentilesOfRows()
{
    // Rows that came to 1, 2 and 4 times the estimate.
    std::vector<EstimatedRow> rows(3, estimatedRows(measurements()).front());
    const double estimate = estimateThroughput(rows[0].wish, *rows[0].gpu, fittedEfficiency)->decode;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].decode = estimate * std::pow(2, i);
    const EstimateQuality quality = qualityOf(fittedEfficiency, rows);
    COMPARE_CLOSE(Number(quality.logError), Number(std::log(2)), 1e-9);
    COMPARE_CLOSE(Number(quality.factor()), Number(2), 1e-9);
    COMPARE_CLOSE(Number(quality.low), Number(1.2), 1e-9);
    COMPARE_CLOSE(Number(quality.high), Number(3.6), 1e-9);
}

void EstimateQualityTest::modelsAreFoundByNameOrSize()
{
    Measurement one;
    one.model = "Llama-2-7b-chat";
    QCOMPARE(sizeOf(one)->model, std::string("Llama-2-7B"));
    one.model = "DeepSeek-R1-Distill-Qwen-7B";
    QVERIFY(sizeOf(one) == nullptr);
    one.billions = 7.62;
    QCOMPARE(sizeOf(one)->model, std::string("Qwen2.5-7B"));
    one.billions = 7.9;
    QVERIFY(sizeOf(one) == nullptr);
}

void EstimateQualityTest::theNearestRows()
{
    EstimateWish wish;
    wish.model = *sizeOf(*std::ranges::find(measurements(), "Qwen3-14B", &Measurement::model));
    const std::vector<const EstimatedRow*> rows = nearestRows(wish, *findGpuSpeed("A100-80GB"), 2);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0]->measured->model, std::string("Qwen3-14B"));
    QCOMPARE(rows[0]->measured->gpu, std::string("A100-80GB"));
    QVERIFY(rows[0]->measured->bits == Precision::Bits16);
}

QTEST_GUILESS_MAIN(EstimateQualityTest)
#include "estimate_quality_test.moc"
