// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/usual_range.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/inputs/scale.h"

#include <QTest>

using namespace breakeven;

class UsualRangeTest : public QObject {
    Q_OBJECT

private slots:
    void theFileAcceptsItForEveryParameterAtEveryValue()
    {
        for (const Parameter& row : parameterTable) {
            QList<double> values{row.range.low, row.range.high, row.slider.low, row.slider.high, row.defaultValue()};
            for (int i = 0; i <= 200; ++i)
                values << valueAtFraction(row, i / 200.0);
            if (row.range.contains(0))
                values << 0 << 5e-324;
            for (const double value : values) {
                if (!row.accepts(value))
                    continue;
                const std::optional<Range> range = usualRange(row, value);
                QCOMPARE(range.has_value(), row.member != &Parameters::horizonMonths);
                if (range)
                    QVERIFY2(whyRefused(row, *range, value).empty(),
                             qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(row.id.data())).arg(value)));
            }
        }
    }

    void itIsTwentyPercent_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto row = [](const char* name, const char* id, double value, double low, double high) {
            QTest::newRow(name) << QByteArray(id) << value << low << high;
        };
        row("price", "gpu_rate", 0.86, 0.688, 1.032);
        row("without the noise of the last bits", "label_cost", 0.35, 0.28, 0.42);
        row("volume", "volume", 1e6, 8e5, 1.2e6);
        row("percent at its top", "batch_share", 100, 80, 100);
        row("at its foot", "cache_write_price", 100, 100, 120);
        row("negative", "monthly_growth", -5, -6, -4);
        row("zero", "monthly_growth", 0, 0, 3);
        row("zero of a logarithm", "output_tokens", 0, 0, 10);
        row("integer", "training_epochs", 3, 2, 4);
        row("wide integer", "retrain_interval", 12, 9, 15);
        row("integer at its foot", "min_replicas", 1, 1, 2);
        row("monthly, not never", "retrain_interval", 1, 1, 2);
        row("never", "retrain_interval", 0, 0, 3);
    }
    void itIsTwentyPercent()
    {
        QFETCH(QByteArray, id);
        QFETCH(double, value);
        QFETCH(double, low);
        QFETCH(double, high);
        const std::optional<Range> range = usualRange(*findParameter(id.constData()), value);
        QVERIFY(range);
        QCOMPARE(range->low, low);
        QCOMPARE(range->high, high);
    }
};

QTEST_APPLESS_MAIN(UsualRangeTest)
#include "usual_range_test.moc"
