// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/band_work.h"

#include <QTest>

#include <atomic>

using namespace breakeven;

namespace {

Scenario ranged()
{
    Scenario scenario;
    scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
    return scenario;
}

/// Follows evaluations with bands that are known by their first volume.
struct Stage {
    void follow(const Scenario& scenario, double mark)
    {
        work.follow(
            evaluate(scenario),
            [this, mark](const Evaluation&) {
                computedHere = QThread::currentThread() == here;
                return std::vector<Band>{{Option::RentedGpu, {mark}, {1}, {2}, {3}}};
            },
            [this] { ++arrived; });
    }
    [[nodiscard]] double shown() const { return work.latest().empty() ? 0 : work.latest().front().at.front(); }

    QThread* here = QThread::currentThread();
    std::atomic<bool> computedHere = true;
    int arrived = 0;
    BandWork work; ///< the last member, so that it ends first
};

} // namespace

class BandWorkTest : public QObject {
    Q_OBJECT

private slots:
    void bandsArriveFromAnotherThread()
    {
        Stage stage;
        stage.follow(ranged(), 1);
        QVERIFY(stage.work.latest().empty());
        QTRY_COMPARE(stage.arrived, 1);
        QCOMPARE(stage.shown(), 1.0);
        QVERIFY(!stage.computedHere);
    }

    void withoutRangesThereAreNone()
    {
        Stage stage;
        stage.follow(ranged(), 1);
        QTRY_COMPARE(stage.arrived, 1);
        stage.follow(ranged(), 2); // on its way, but not wanted any more
        stage.follow({}, 3);
        QVERIFY(stage.work.latest().empty());
        stage.follow(ranged(), 4);
        QTRY_COMPARE(stage.shown(), 4.0);
        QCOMPARE(stage.arrived, 2);
    }

    /// Until the new ones are there the latest stay, unless they answer another question.
    void theLatestStay_data()
    {
        QTest::addColumn<Scenario>("next");
        QTest::addColumn<bool>("stay");
        Scenario dearer = ranged();
        dearer.parameters.gpuRate = 1.2;
        QTest::newRow("another rate") << dearer << true;
        Scenario shown = ranged();
        shown.shown = {};
        QTest::newRow("other options shown") << shown << true;
        Scenario focus = ranged();
        focus.focus = Option::Hybrid;
        QTest::newRow("another focus") << focus << false;
        Scenario baseline = ranged();
        baseline.baseline = Option::TunedApi;
        QTest::newRow("another baseline") << baseline << false;
        Scenario horizon = ranged();
        horizon.parameters.horizonMonths = 36;
        QTest::newRow("another horizon") << horizon << false;
    }
    void theLatestStay()
    {
        QFETCH(const Scenario, next);
        QFETCH(const bool, stay);
        Stage stage;
        stage.follow(ranged(), 1);
        QTRY_COMPARE(stage.arrived, 1);
        stage.follow(next, 2);
        QCOMPARE(stage.shown(), stay ? 1.0 : 0.0);
        QTRY_COMPARE(stage.shown(), 2.0);
    }
};

QTEST_GUILESS_MAIN(BandWorkTest)
#include "band_work_test.moc"
