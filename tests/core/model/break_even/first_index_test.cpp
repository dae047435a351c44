// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/break_even/first_index.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

class FirstIndexTest : public QObject {
    Q_OBJECT

private slots:
    void itIsTheFirst_data()
    {
        QTest::addColumn<double>("count");
        QTest::addColumn<double>("turn");
        QTest::newRow("one step") << 1.0 << 1.0;
        QTest::newRow("at the start") << 1000.0 << 1.0;
        QTest::newRow("in the middle") << 1000.0 << 523.0;
        QTest::newRow("at the end") << 1000.0 << 1000.0;
        QTest::newRow("of very many") << 1e13 << 7654321098765.0;
    }

    void itIsTheFirst()
    {
        QFETCH(const double, count);
        QFETCH(const double, turn);
        int looks = 0;
        const auto holds = [&](double index) {
            ++looks;
            return index >= turn;
        };
        // Straight, and in both directions of the sign.
        for (const double sign : {1.0, -1.0}) {
            looks = 0;
            const auto value = [&](double index) { return sign * (turn - 0.5 - index); };
            QCOMPARE(firstIndex(count, value(0), value(count), holds), turn);
            QVERIFY2(looks <= 5, QByteArray::number(looks));
        }
        // Bent: the line through the ends is far off, and halving finds it all the same.
        looks = 0;
        QCOMPARE(firstIndex(count, turn * turn, turn * turn - (count + 1) * (count + 1), holds), turn);
        QVERIFY2(looks <= 5 + std::log2(count) + 1, QByteArray::number(looks));
    }
};

QTEST_APPLESS_MAIN(FirstIndexTest)
#include "first_index_test.moc"
