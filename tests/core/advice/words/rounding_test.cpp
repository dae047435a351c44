// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/rounding.h"

#include <QTest>

using namespace breakeven;

class RoundingTest : public QObject {
    Q_OBJECT

private slots:
    void digits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<double>("nearest");
        QTest::addColumn<double>("up");
        QTest::addColumn<double>("down");
        QTest::newRow("to the nearest") << 643550.0 << 3 << 644000.0 << 644000.0 << 643000.0;
        QTest::newRow("from below") << 643450.0 << 3 << 643000.0 << 644000.0 << 643000.0;
        QTest::newRow("a figure already") << 644000.0 << 3 << 644000.0 << 644000.0 << 644000.0;
        QTest::newRow("but for what solving leaves") << 8030000.0000004 << 3 << 8030000.0 << 8030000.0 << 8030000.0;
        QTest::newRow("and below") << 8029999.9999996 << 3 << 8030000.0 << 8030000.0 << 8030000.0;
        QTest::newRow("to the next power") << 999600.0 << 3 << 1e6 << 1e6 << 999000.0;
        QTest::newRow("a price") << 2.2884 << 3 << 2.29 << 2.29 << 2.28;
        QTest::newRow("a price in decimal") << 1.095 << 3 << 1.09 << 1.1 << 1.09;
        QTest::newRow("small") << 0.00012345 << 3 << 0.000123 << 0.000124 << 0.000123;
        QTest::newRow("more digits") << 643550.6 << 6 << 643551.0 << 643551.0 << 643550.0;
        QTest::newRow("zero") << 0.0 << 3 << 0.0 << 0.0 << 0.0;
        QTest::newRow("below zero") << -643450.0 << 3 << -643000.0 << -643000.0 << -643000.0;
    }
    void digits()
    {
        QFETCH(const double, value);
        QFETCH(const int, digits);
        QTEST(roundedTo(value, digits, Rounding::Nearest), "nearest");
        QTEST(roundedTo(value, digits, Rounding::Up), "up");
        QTEST(roundedTo(value, digits, Rounding::Down), "down");
    }

    void whole_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("up");
        QTest::addColumn<double>("down");
        QTest::newRow("between") << 643550.2 << 643551.0 << 643550.0;
        QTest::newRow("whole") << 643550.0 << 643550.0 << 643550.0;
        QTest::newRow("but for what solving leaves") << 643550.0000001 << 643550.0 << 643550.0;
    }
    void whole()
    {
        QFETCH(const double, value);
        QTEST(roundedToWhole(value, Rounding::Up), "up");
        QTEST(roundedToWhole(value, Rounding::Down), "down");
    }

    /// A figure lies on its side of the number, less than one in its last digit away.
    void anyNumber()
    {
        double value = 1.234567;
        for (int i = 0; i < 2000; ++i, value *= 1.0173)
            for (const int digits : {2, 3, 6}) {
                const double up = roundedTo(value, digits, Rounding::Up);
                const double down = roundedTo(value, digits, Rounding::Down);
                QVERIFY2(down <= value * (1 + 1e-9) && up >= value * (1 - 1e-9), qPrintable(QString::number(value)));
                QVERIFY(up - down <= value * std::pow(10, 1 - digits) * (1 + 1e-9));
            }
    }
};

QTEST_APPLESS_MAIN(RoundingTest)
#include "rounding_test.moc"
