// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/percentile.h"

#include <QTest>

#include <vector>

using namespace breakeven;

/// Percentiles by hand.
class PercentileTest : public QObject {
    Q_OBJECT

private slots:
    void byHand_data();
    void byHand();
};

void PercentileTest::byHand_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("percentile");
    QTest::newRow("one") << QList<double>{7} << 0.9 << 7.0;
    QTest::newRow("least") << QList<double>{1, 2, 5} << 0.0 << 1.0;
    QTest::newRow("most") << QList<double>{1, 2, 5} << 1.0 << 5.0;
    QTest::newRow("at a value") << QList<double>{1, 2, 5} << 0.5 << 2.0;
    QTest::newRow("between") << QList<double>{1, 2, 5} << 0.75 << 3.5;
    QTest::newRow("of five") << QList<double>{100, 200, 300, 400, 500} << 0.1 << 140.0;
    QTest::newRow("of equal ones") << QList<double>{0.1, 0.1} << 0.3 << 0.1;
    QTest::newRow("negative") << QList<double>{-4, 4} << 0.25 << -2.0;
}

void PercentileTest::byHand()
{
    QFETCH(const QList<double>, values);
    QFETCH(const double, share);
    QTEST(breakeven::percentile(std::vector<double>(values.begin(), values.end()), share), "percentile");
}

QTEST_APPLESS_MAIN(PercentileTest)
#include "percentile_test.moc"
