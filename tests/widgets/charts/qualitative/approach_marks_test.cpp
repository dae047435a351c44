// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/approach_marks.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace breakeven;

class ApproachMarksTest : public QObject {
    Q_OBJECT

private slots:
    void placesAreSpreadApart_data()
    {
        QTest::addColumn<std::vector<double>>("wanted");
        QTest::addColumn<std::vector<double>>("places");
        QTest::newRow("none") << std::vector<double>{} << std::vector<double>{};
        QTest::newRow("apart") << std::vector<double>{30, 10, 90} << std::vector<double>{30, 10, 90};
        QTest::newRow("two at one") << std::vector<double>{50, 50} << std::vector<double>{45, 55};
        QTest::newRow("three at one") << std::vector<double>{50, 50, 50} << std::vector<double>{40, 50, 60};
        QTest::newRow("pushing a neighbor")
            << std::vector<double>{58, 50, 50} << std::vector<double>{62.666, 42.666, 52.666};
        QTest::newRow("at the low end") << std::vector<double>{0, 0, 0} << std::vector<double>{0, 10, 20};
        QTest::newRow("at the high end") << std::vector<double>{100, 100} << std::vector<double>{90, 100};
    }

    void placesAreSpreadApart()
    {
        QFETCH(std::vector<double>, wanted);
        QFETCH(std::vector<double>, places);
        const std::vector<double> actual = spreadApart(wanted, 10, 0, 100);
        QCOMPARE(actual.size(), places.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            QVERIFY(std::abs(actual[i] - places[i]) < 0.001);
    }

    void whateverIsWanted()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> anywhere(0, 100);
        for (int run = 0; run < 2000; ++run) {
            std::vector<double> wanted(5);
            for (double& each : wanted)
                each = run % 2 == 0 ? anywhere(random) : std::round(anywhere(random) / 25) * 25;
            const std::vector<double> places = spreadApart(wanted, 10, 0, 100);
            for (std::size_t a = 0; a < 5; ++a) {
                QVERIFY(places[a] >= -1e-9 && places[a] <= 100 + 1e-9);
                for (std::size_t b = 0; b < 5; ++b) {
                    QVERIFY(a == b || std::abs(places[a] - places[b]) >= 10 - 1e-9);
                    QVERIFY(wanted[a] >= wanted[b] || places[a] < places[b]);
                }
            }
        }
    }

    void everyShapeIsItsOwn()
    {
        for (const ApproachInfo& one : approachTable) {
            const QPainterPath path = approachShape(one.approach, {50, 50}, 20);
            QVERIFY(path.contains(QPointF(50, 50)));
            QVERIFY(QRectF(36, 36, 28, 28).contains(path.boundingRect()));
            for (const ApproachInfo& other : approachTable)
                QCOMPARE(path == approachShape(other.approach, {50, 50}, 20), one.approach == other.approach);
        }
    }
};

QTEST_APPLESS_MAIN(ApproachMarksTest)
#include "approach_marks_test.moc"
