// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/sign_change.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

class SignChangeTest : public QObject {
    Q_OBJECT

private slots:
    void zerosAndJumpsAreFoundFromEitherEnd()
    {
        const auto close = [](double found, double expected) { return std::abs(found / expected - 1) < 2e-12; };
        const auto line = [](double x) { return 3 - x; };
        const auto jump = [](double x) { return x < 1e6 / 3 ? -1.0 : 2.0; };
        const auto root = [](double x) { return x * x - 2; };
        QVERIFY(close(signChange(line, 1, 10), 3));
        QVERIFY(close(signChange(line, 10, 1), 3));
        QVERIFY(close(signChange(jump, 100, 1e9), 1e6 / 3));
        QVERIFY(close(signChange(jump, 1e9, 100), 1e6 / 3));
        QVERIFY(close(signChange(root, 0, 2), std::sqrt(2.0)));
        QVERIFY(areOpposite(-1, 1) && areOpposite(1, -1));
    }

    void anEndThatIsZeroIsTheOne()
    {
        const auto fromZero = [](double x) { return x - 1; };
        QCOMPARE(signChange(fromZero, 1, 5), 1.0);
        QCOMPARE(signChange(fromZero, 0.5, 1), 1.0);
        QVERIFY(!areOpposite(0, 1) && !areOpposite(-1, 0) && !areOpposite(0, 0) && !areOpposite(1, 2));
    }
};

QTEST_APPLESS_MAIN(SignChangeTest)
#include "sign_change_test.moc"
