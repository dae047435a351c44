// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_refiner.h"

#include "core/charts/map_chart.h"
#include "core/inputs/scale.h"
#include "tests/support/close.h"

#include <QTest>

#include <atomic>

using namespace breakeven;

namespace {

MapRefiner::Make mapAt(double rate)
{
    Scenario scenario;
    scenario.parameters.gpuRate = rate;
    return [scenario](const std::stop_token& stop) {
        return mapChart(evaluate(scenario), {.cells = fineMap, .stop = stop});
    };
}

/// Keeps the GPU rates of the maps that it is given.
struct Stage {
    Stage()
    {
        QObject::connect(&refiner, &MapRefiner::refined, &refiner, [this](const DecisionMap& map) {
            rates << exactAtFraction(map.y, map.current.y);
            givenHere = QThread::currentThread() == here;
        });
    }

    QThread* here = QThread::currentThread();
    bool givenHere = false;
    QList<double> rates;
    MapRefiner refiner;
};

} // namespace

class MapRefinerTest : public QObject {
    Q_OBJECT

private slots:
    /// Maps come in the order in which they were asked for: one too many would be there.
    void onlyTheLastRequestIsDelivered()
    {
        Stage stage;
        for (const double rate : {1.0, 2.0, 3.0, 4.0})
            stage.refiner.ask(mapAt(rate));
        QTRY_VERIFY(!stage.rates.isEmpty());
        stage.refiner.ask(mapAt(5));
        QTRY_COMPARE(stage.rates.size(), 2);
        COMPARE_CLOSE(stage.rates.first(), 4, 1e-9);
        COMPARE_CLOSE(stage.rates.last(), 5, 1e-9);
    }

    void itIsMadeOnAnotherThread()
    {
        Stage stage;
        std::atomic<bool> madeHere = true;
        stage.refiner.ask([&](const std::stop_token& stop) {
            madeHere = QThread::currentThread() == stage.here;
            return mapAt(1)(stop);
        });
        QTRY_COMPARE(stage.rates.size(), 1);
        QVERIFY(!madeHere && stage.givenHere);
    }

    /// Whether it still rests or is being made: another that was asked for later is there, and it is not.
    void whatIsNotWantedAnyMoreIsNotGiven()
    {
        Stage resting;
        resting.refiner.ask(mapAt(1));
        resting.refiner.cancel();

        Stage working;
        std::atomic<bool> begun = false;
        std::atomic<bool> mayEnd = false;
        std::atomic<bool> wasStopped = false;
        working.refiner.ask([&](const std::stop_token& stop) {
            begun = true;
            while (!mayEnd)
                std::this_thread::yield();
            wasStopped = stop.stop_requested();
            return mapAt(2)({});
        });
        QTRY_VERIFY(begun);
        working.refiner.cancel();
        mayEnd = true;

        Stage other;
        other.refiner.ask(mapAt(3));
        QTRY_COMPARE(other.rates.size(), 1);
        working.refiner.ask(mapAt(4));
        QTRY_COMPARE(working.rates.size(), 1);
        COMPARE_CLOSE(working.rates.first(), 4, 1e-9);
        QVERIFY(wasStopped);
        QVERIFY(resting.rates.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MapRefinerTest)
#include "map_refiner_test.moc"
