// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/parameter_axis.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

class ParameterAxisTest : public QObject {
    Q_OBJECT

private slots:
    void ticks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("decades") << "volume" << 6 << QList<double>{1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
        QTest::newRow("every second decade") << "volume" << 4 << QList<double>{1e4, 1e6, 1e8};
        QTest::newRow("within decades") << "gpu_rate" << 8 << QList<double>{0.1, 0.2, 0.5, 1, 2, 5, 10};
        QTest::newRow("percent") << "routed_share" << 6 << QList<double>{0, 20, 40, 60, 80, 100};
        QTest::newRow("negative") << "api_price_trend" << 5 << QList<double>{-60, -40, -20, 0, 20};
        QTest::newRow("whole") << "gpus_per_replica" << 8 << QList<double>{1, 2, 3, 4, 5, 6, 7, 8};
        QTest::newRow("whole, few") << "gpus_per_replica" << 5 << QList<double>{2, 4, 6, 8};
        QTest::newRow("from zero") << "labeled_examples" << 5 << QList<double>{0, 100, 1000, 10000, 100000};
    }
    void ticks()
    {
        QFETCH(QString, id);
        QFETCH(int, most);
        QFETCH(QList<double>, expected);
        const std::vector<double> ticks = axisTicks(*findParameter(id.toStdString()), most);
        QCOMPARE(ticks.size(), static_cast<std::size_t>(expected.size()));
        for (std::size_t i = 0; i < ticks.size(); ++i)
            QVERIFY(std::abs(ticks[i] - expected[static_cast<int>(i)]) <= 1e-9 * std::abs(ticks[i]));
    }

    void everyAxisHasTicks()
    {
        for (const Parameter& row : parameterTable)
            for (const double value : {row.defaultValue(), row.range.high, row.range.low})
                for (int most = 2; most < 12; ++most) {
                    const Parameter axis = stretchedTo(row, value);
                    const std::vector<double> ticks = axisTicks(axis, most);
                    QVERIFY2(ticks.size() <= static_cast<std::size_t>(most) && (most < 4 || ticks.size() >= 2),
                             qPrintable(QString("%1 %2: %3").arg(row.id.data()).arg(most).arg(ticks.size())));
                    for (std::size_t i = 1; i < ticks.size(); ++i)
                        QVERIFY(sliderFraction(axis, ticks[i]) > sliderFraction(axis, ticks[i - 1]));
                }
    }

    void fractionsComeBack()
    {
        for (const Parameter& row : parameterTable)
            for (int i = 0; i <= 1000; ++i) {
                const double value = exactAtFraction(row, i / 1000.0);
                QVERIFY(row.slider.contains(value) || std::abs(value / row.slider.clamp(value) - 1) < 1e-12);
                const double rounding = row.scale == Scale::Integer ? 0.5 / (row.slider.high - row.slider.low) : 0;
                QVERIFY(std::abs(sliderFraction(row, value) - i / 1000.0) <= rounding + 1e-12);
            }
    }

    void tickLabels()
    {
        const auto label = [](const char* id, double value) {
            return QString::fromStdString(inWords(axisTickLabel(*findParameter(id), value)));
        };
        QCOMPARE(label("volume", 10000), QString("10k"));
        QCOMPARE(label("gpu_rate", 0.5), QString("$0.50"));
        QCOMPARE(label("gpu_rate", 10), QString("$10"));
        QCOMPARE(label("api_price_trend", -20), QString("\u221220"));
    }

    void titles()
    {
        const auto title = [](const char* id) {
            return QString::fromStdString(inWords(axisTitle(*findParameter(id))));
        };
        QCOMPARE(title("volume"), QString("Requests per month (log)"));
        QCOMPARE(title("gpu_rate"), QString("GPU rate, $ an hour (log)"));
        QCOMPARE(title("api_discount"), QString("Negotiated discount, %"));
        QCOMPARE(title("peak_to_average"), QString("Peak-to-average ratio"));
        QCOMPARE(title("labeled_examples"), QString("Labeled examples (log)"));
        QCOMPARE(title("maintenance_hours"), QString("Maintenance hours, hours a month"));
    }
};

QTEST_APPLESS_MAIN(ParameterAxisTest)
#include "parameter_axis_test.moc"
