// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/break_even/linear_piece.h"

#include <QTest>

using namespace breakeven;

class LinearPieceTest : public QObject {
    Q_OBJECT

private slots:
    /// Over the volumes from 10 to 20.
    void cheaper_data()
    {
        using Line = LinearPiece::Line;
        QTest::addColumn<Line>("option");
        QTest::addColumn<Line>("baseline");
        QTest::addColumn<QList<double>>("volumes"); // none, or both ends
        QTest::newRow("falls through zero") << Line{30, 1} << Line{0, 3} << QList<double>{15, 20};
        QTest::newRow("falls below zero") << Line{10, 1} << Line{0, 3} << QList<double>{10, 20};
        QTest::newRow("falls to zero at the end") << Line{40, 1} << Line{0, 3} << QList<double>{};
        QTest::newRow("falls from zero") << Line{20, 1} << Line{0, 3} << QList<double>{10, 20};
        QTest::newRow("rises through zero") << Line{0, 3} << Line{30, 1} << QList<double>{10, 15};
        QTest::newRow("rises to zero at the end") << Line{0, 3} << Line{40, 1} << QList<double>{10, 20};
        QTest::newRow("rises from zero") << Line{0, 3} << Line{20, 1} << QList<double>{};
        QTest::newRow("level below") << Line{5, 2} << Line{6, 2} << QList<double>{10, 20};
        QTest::newRow("level above") << Line{6, 2} << Line{5, 2} << QList<double>{};
        QTest::newRow("the same") << Line{6, 2} << Line{6, 2} << QList<double>{};
        QTest::newRow("the same but for rounding") << Line{6, 2} << Line{6 * (1 + 1e-13), 2} << QList<double>{};
    }
    void cheaper()
    {
        QFETCH(const LinearPiece::Line, option);
        QFETCH(const LinearPiece::Line, baseline);
        QFETCH(const QList<double>, volumes);
        const std::optional<Interval> found = LinearPiece(10, 20, option, baseline).cheaper();
        QCOMPARE(found ? QList<double>({found->from, found->to}) : QList<double>(), volumes);
    }
};

QTEST_APPLESS_MAIN(LinearPieceTest)
#include "linear_piece_test.moc"
