// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/over_time.h"
#include "tests/support/close.h"

#include <QTest>

using namespace breakeven;

class PaybackTest : public QObject {
    Q_OBJECT

private slots:
    void ofTwoCurves_data()
    {
        using Cash = QList<double>;
        using Time = std::optional<double>;
        QTest::addColumn<Cash>("option");
        QTest::addColumn<Cash>("baseline");
        QTest::addColumn<Time>("months");
        QTest::addColumn<Time>("firstMonths");
        const Cash ten{0, 10, 20, 30, 40};
        QTest::newRow("never above") << Cash{0, 5, 10, 15, 20} << ten << Time(0) << Time();
        QTest::newRow("the same") << ten << ten << Time(0) << Time();
        QTest::newRow("within a month") << Cash{15, 20, 25, 30, 35} << ten << Time(3) << Time();
        QTest::newRow("between months") << Cash{12, 17, 22, 27, 32} << ten << Time(2.4) << Time();
        QTest::newRow("in the first month") << Cash{5, 8, 10, 15, 20} << ten << Time(5.0 / 7) << Time();
        QTest::newRow("exactly at the horizon") << Cash{20, 25, 30, 35, 40} << ten << Time(4) << Time();
        QTest::newRow("just after the horizon") << Cash{20.1, 25, 30, 35, 40.1} << ten << Time() << Time();
        QTest::newRow("lost and reached again") << Cash{5, 10, 25, 35, 35} << ten << Time(3.5) << Time(1);
        QTest::newRow("lost for good") << Cash{5, 8, 25, 35, 45} << ten << Time() << Time(5.0 / 7);
        QTest::newRow("touched in between") << Cash{5, 10, 21, 30, 30} << ten << Time(3) << Time(1);
        QTest::newRow("above only later") << Cash{0, 9, 22, 30, 35} << ten << Time(3) << Time();
        QTest::newRow("never back") << Cash{5, 16, 27, 38, 49} << ten << Time() << Time();
        QTest::newRow("above by rounding only")
            << Cash{0, 10 + 1e-12, 20 + 1e-11, 30, 40 + 5e-11} << ten << Time(0) << Time();
        QTest::newRow("above by more than rounding") << Cash{0, 10, 20, 30, 40 + 1e-9} << ten << Time() << Time();
        QTest::newRow("one month") << Cash{5, 5} << Cash{0, 10} << Time(0.5) << Time();
    }
    void ofTwoCurves()
    {
        QFETCH(QList<double>, option);
        QFETCH(QList<double>, baseline);
        QFETCH(std::optional<double>, months);
        QFETCH(std::optional<double>, firstMonths);
        const Payback found = payback({option.begin(), option.end()}, {baseline.begin(), baseline.end()});
        COMPARE_CLOSE(found.months, months, 1e-12L);
        COMPARE_CLOSE(found.firstMonths, firstMonths, 1e-12L);
    }
};

QTEST_APPLESS_MAIN(PaybackTest)
#include "payback_test.moc"
