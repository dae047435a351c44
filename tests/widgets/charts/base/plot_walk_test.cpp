// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/plot_walk.h"

#include <QTest>

#include <set>

using namespace breakeven;

namespace {

/// Two lines that cross in the middle of five places, and a third at one height below both.
PlotStops crossing()
{
    PlotStops stops{.start = {205, 95}};
    for (const auto& [from, step] : {std::pair{0, 50}, std::pair{200, -50}, std::pair{300, 0}}) {
        auto& path = stops.paths.emplace_back();
        for (int i = 0; i < 5; ++i)
            path.push_back({QPointF(100 + 50 * i, from + step * i), 1.0 * i, {}});
    }
    return stops;
}

QPointF after(PlotWalk& walk, const PlotStops& stops, int key)
{
    return walk.go(key, stops)->at;
}

} // namespace

class PlotWalkTest : public QObject {
    Q_OBJECT

private slots:
    static void theFirstKeyGoesToWhatIsNearestToTheStart()
    {
        for (const int key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_End}) {
            PlotWalk walk;
            QCOMPARE(after(walk, crossing(), key), QPointF(200, 100));
        }
    }

    static void leftAndRightStayOnThePathAndEndAtItsEnds()
    {
        PlotWalk walk;
        const PlotStops stops = crossing();
        after(walk, stops, Qt::Key_Right);
        QCOMPARE(after(walk, stops, Qt::Key_Right), QPointF(250, 150));
        QCOMPARE(after(walk, stops, Qt::Key_End), QPointF(300, 200));
        QCOMPARE(after(walk, stops, Qt::Key_Right), QPointF(300, 200));
        QCOMPARE(after(walk, stops, Qt::Key_Left), QPointF(250, 150));
        QCOMPARE(after(walk, stops, Qt::Key_Home), QPointF(100, 0));
        QCOMPARE(after(walk, stops, Qt::Key_PageDown), QPointF(300, 200));
        QCOMPARE(after(walk, stops, Qt::Key_PageUp), QPointF(100, 0));
        QCOMPARE(after(walk, stops, Qt::Key_Left), QPointF(100, 0));
    }

    static void upAndDownGoToWhatStandsThereAboveAndBelow()
    {
        PlotWalk walk;
        const PlotStops stops = crossing();
        after(walk, stops, Qt::Key_Home);
        QCOMPARE(after(walk, stops, Qt::Key_Home), QPointF(100, 0));
        QCOMPARE(after(walk, stops, Qt::Key_Up), QPointF(100, 0));
        QCOMPARE(after(walk, stops, Qt::Key_Down), QPointF(100, 200));
        QCOMPARE(after(walk, stops, Qt::Key_Down), QPointF(100, 300));
        QCOMPARE(after(walk, stops, Qt::Key_Down), QPointF(100, 300));
        QCOMPARE(after(walk, stops, Qt::Key_Up), QPointF(100, 200));
    }

    /// Down and down again passes every path once, up and up again as well.
    static void whereLinesMeetNoneIsPassedOver()
    {
        PlotStops stops = crossing();
        for (auto& stop : stops.paths[2])
            stop.at.setY(100);
        PlotWalk walk;
        after(walk, stops, Qt::Key_Up); // in the middle, where all three meet
        for (int i = 0; i < 3; ++i)
            (void)walk.go(Qt::Key_Up, stops);
        for (const int key : {Qt::Key_Down, Qt::Key_Up}) {
            std::set<int> passed;
            for (int i = 0; i < 3; ++i) {
                PlotStops told = stops;
                for (std::size_t path = 0; path < 3; ++path)
                    for (auto& stop : told.paths[path])
                        stop.value = static_cast<double>(path);
                passed.insert(static_cast<int>(walk.here(told)->value));
                (void)walk.go(key, stops);
            }
            QCOMPARE(passed.size(), 3U);
        }
    }

    static void whatIsNotThereAnyMoreIsNotGoneTo()
    {
        PlotWalk walk;
        PlotStops stops = crossing();
        (void)walk.go(Qt::Key_Right, stops);
        (void)walk.go(Qt::Key_End, stops);
        stops.paths.front().resize(2);
        QCOMPARE(walk.here(stops)->at, QPointF(150, 50));
        QCOMPARE(after(walk, stops, Qt::Key_Left), QPointF(100, 0));
        stops.paths.clear();
        QVERIFY(!walk.go(Qt::Key_Left, stops));
        QVERIFY(!walk.here(stops));
    }
};

QTEST_APPLESS_MAIN(PlotWalkTest)
#include "plot_walk_test.moc"
