// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/bands.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "widgets/charts/curves/band_work.h"

#include <QTest>

using namespace breakeven;

/// The bands of a chart while the links between its scenario's inputs change.
class LinkedBandsTest : public QObject {
    Q_OBJECT

private slots:
    void theLatestBandsAreThoseOfTheLatestLink()
    {
        const VolumeAxis axis{1e5, 1e7, true, 300};
        Scenario scenario;
        scenario.ranges = {{"api_output_price", {8, 30}}, {"api_input_price", {1.5, 6}}, {"engineer_rate", {60, 160}}};
        BandWork work;
        int arrived = 0;
        std::vector<std::vector<double>> tops;
        for (const double link : {0.95, -0.95, 0.0}) {
            scenario = withCorrelation(scenario, *findParameter("api_input_price"), *findParameter("api_output_price"),
                                       link == 0 ? std::nullopt : std::optional(link))
                           .value();
            const int before = arrived;
            work.follow(
                evaluate(scenario), [&](const Evaluation& e) { return totalBands(e.scenario, axis); },
                [&arrived] { ++arrived; });
            QTRY_COMPARE(arrived, before + 1);
            const std::vector<Band> expected = totalBands(scenario, axis);
            QCOMPARE(work.latest().size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QCOMPARE(work.latest()[i].p10, expected[i].p10);
                QCOMPARE(work.latest()[i].p90, expected[i].p90);
            }
            tops.push_back(work.latest().front().p90); // the API's
        }
        // Prices that rise together spread its cost more than prices of which one rises as the other falls.
        QVERIFY(tops[0].back() > tops[2].back() && tops[2].back() > tops[1].back());
    }
};

QTEST_GUILESS_MAIN(LinkedBandsTest)
#include "linked_bands_test.moc"
