// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/close.h"

#include <limits>

using namespace breakeven::test;

/// What compares numbers in the other tests: a failure tells them.
class CloseTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreCloseUpToAPartOfTheLarger()
    {
        QVERIFY(comparedClose(1000, 1001, 1e-3L).good);
        QVERIFY(comparedClose(1001, 1000, 1e-3L).good);
        QVERIFY(!comparedClose(1000, 1001.1, 1e-3L).good);
        QVERIFY(comparedClose(-2, -2, 0).good);
        QVERIFY(!comparedClose(2, -2, 1e-3L).good);
        QVERIFY(comparedWithin(0, 1e-9, 1e-9L).good);
        QVERIFY(!comparedWithin(0, 2e-9, 1e-9L).good);
    }

    void whatIsNoNumberIsCloseToNothing()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double infinite = std::numeric_limits<double>::infinity();
        QVERIFY(!comparedClose(none, none, 1).good);
        QVERIFY(!comparedClose(infinite, infinite, 1).good);
        QVERIFY(!comparedClose(infinite, 1, 1).good && !close(infinite, 1, 1));
        QVERIFY(!comparedWithin(none, 1, infinite).good);
    }

    void absentNumbersAreCloseToAbsentOnes()
    {
        QVERIFY(comparedClose(std::nullopt, std::nullopt, 0).good);
        QVERIFY(!comparedClose(1, std::nullopt, 1).good);
        QVERIFY(!comparedClose(std::nullopt, 1, 1).good);
    }

    void aFailureTellsBothNumbers()
    {
        QCOMPARE(comparedClose(1.5, 1, 0.25L).words,
                 std::string("1.5 instead of 1, which is 0.5 off where 0.375 is allowed"));
        QCOMPARE(comparedWithin(std::nullopt, 0.1, 1, "the first").words,
                 std::string("the first: none instead of 0.10000000000000001"));
    }

    void theyAreComparedInPlace()
    {
        COMPARE_CLOSE(1.0 / 3, 0.333, 1e-2);
        COMPARE_WITHIN(std::optional<double>(5), 5.5, 0.5, "five");
        QEXPECT_FAIL("", "3 is not 4", Continue);
        COMPARE_CLOSE(3, 4, 1e-3);
    }
};

QTEST_APPLESS_MAIN(CloseTest)
#include "close_test.moc"
