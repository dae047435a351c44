// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/week/scale_down.h"

#include "core/inputs/parameter_table.h"
#include "core/model/cost_model.h"
#include "core/scenario/edits.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace breakeven;

namespace {

/// MODEL.md word for word: all hours, each with its need and that of the next.
double byTheBook(const std::vector<double>& c, double load, double perReplica, double minReplicas)
{
    double most = 0;
    for (const double count : c)
        most = std::max(most, count);
    std::vector<double> need;
    for (const double count : c)
        need.push_back(std::max(minReplicas, std::ceil(load * count / most / perReplica * (1 - 1e-12))));
    std::vector<double> on;
    for (std::size_t h = 0; h < c.size(); ++h)
        on.push_back(h + 1 < c.size() ? std::max(need[h], need[h + 1]) : need[h]);
    double mostOn = 0;
    for (const double replicas : on)
        mostOn = std::max(mostOn, replicas);
    if (mostOn == minReplicas)
        return 0;
    double sum = 0;
    for (const double replicas : on)
        sum += replicas - minReplicas;
    return 1 - sum / (static_cast<double>(c.size()) * (mostOn - minReplicas));
}

Fleet fleetOf(double loadPerRequest, double perReplica, double minReplicas)
{
    Fleet fleet;
    fleet.loadPerRequest = loadPerRequest;
    fleet.gpusPerReplica = perReplica;
    fleet.minReplicas = minReplicas;
    return fleet;
}

Traffic logOf(std::vector<double> requests)
{
    Traffic traffic;
    traffic.relative = true;
    traffic.rows = traffic.requests.emplace(100);
    traffic.seconds = static_cast<double>(requests.size()) * 3600;
    traffic.hours.requests = std::move(requests);
    return traffic;
}

/// A day: 8 hours that need all, and 16 that need a tenth of it.
std::vector<double> officeHours()
{
    std::vector<double> requests(24, 10);
    std::fill_n(requests.begin() + 8, 8, 100);
    return requests;
}

/// At 1 million requests a month the load is that many GPUs.
Scenario scenarioWithLoad(double gpus)
{
    Scenario scenario;
    const double now = optionCosts(scenario, Option::RentedGpu).fleet.load(1e6);
    scenario.parameters.volume = 1e6;
    scenario.parameters.targetUtilization *= now / gpus;
    return scenario;
}

double filled(const Traffic& traffic, const Scenario& scenario)
{
    return scaleDownValue(traffic, "a.csv", scenario)->value;
}

} // namespace

class ScaleDownTest : public QObject {
    Q_OBJECT

private slots:
    /// Needs are 2, 5, 10, 2, 2 of at least 2; on are 5, 10, 10, 2, 2: 19 of 5 · 8.
    void byHand() { QCOMPARE(scaledDownShare({1, 5, 10, 0, 2}, fleetOf(1e-5, 1, 2), 1e6), 1 - 19.0 / 40); }

    /// The last hour has no next, and the first is no next of it.
    void theEndsStandAlone()
    {
        QCOMPARE(scaledDownShare({10, 0, 0}, fleetOf(1e-5, 1, 1), 1e6), 1 - 9.0 / 27);
        QCOMPARE(scaledDownShare({0, 0, 10}, fleetOf(1e-5, 1, 1), 1e6), 1 - 18.0 / 27);
    }

    /// A load that is a whole number but for rounding takes no replica more: 3 · 0.1 / 0.1.
    void wholeNumbersTakeNoMore() { QCOMPARE(scaledDownShare({0.1 * 3, 0.1}, fleetOf(3e-6, 1, 1), 1e6), 0.5); }

    void nothingBeyondTheMinimumIsNothingToScaleDown()
    {
        QCOMPARE(scaledDownShare({1, 5, 10}, fleetOf(1e-6, 1, 4), 1e6), 0.0);
        QCOMPARE(scaledDownShare({7}, fleetOf(1e-5, 1, 1), 1e6), 0.0); // always on
    }

    void asTheBookHasIt()
    {
        std::mt19937 random(14); // NOLINT(cert-msc51-cpp): the same every time
        const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
        for (int round = 0; round < 2000; ++round) {
            std::vector<double> requests{1};
            for (int i = upTo(60); i > 0; --i)
                requests.push_back(upTo(2) == 0 ? 0 : upTo(5000));
            const double perReplica = 1 + upTo(3);
            const double minReplicas = 1 + upTo(3);
            const double loadPerRequest = upTo(400) / 1e7;
            const double volume = 1e3 * (1 + upTo(3000));
            QCOMPARE(scaledDownShare(requests, fleetOf(loadPerRequest, perReplica, minReplicas), volume),
                     byTheBook(requests, loadPerRequest * volume, perReplica, minReplicas));
        }
    }

    /// 10 GPUs in office hours, on an hour before: 9 of 24 hours, and 2 are always on.
    void theScenariosFleetIsTaken()
    {
        Scenario scenario = scenarioWithLoad(10);
        QVERIFY(scenario.parameters.minReplicas == 2 && scenario.parameters.gpusPerReplica == 1);
        const SourcedValue value = *scaleDownValue(logOf(officeHours()), "a.csv", scenario);
        QVERIFY(value.parameter == &rowOf(&Parameters::scaleDown) && !value.range);
        QCOMPARE(value.value, 62.5);
        QCOMPARE(value.source, std::string("Usage log: a.csv, 100 requests, 24 hours, for GPUs that follow its hours "
                                           "at 1M /month"));
        scenario.parameters.volume = 1e5; // one GPU does
        QCOMPARE(filled(logOf(officeHours()), scenario), 0.0);
        scenario.parameters.volume = 1e6;
        scenario.parameters.gpusPerReplica = 4; // 3 replicas in office hours, 2 at least
        QCOMPARE(filled(logOf(officeHours()), scenario), 62.5);
        scenario.parameters.minReplicas = 3;
        QCOMPARE(filled(logOf(officeHours()), scenario), 0.0);
    }

    /// The part that it routes alone needs GPUs: 3 of 10, where hours of 40 % need 2.
    void aHybridsIsThatOfTheRoutedPart()
    {
        std::vector<double> requests = officeHours();
        requests[0] = 40;
        Scenario scenario = scenarioWithLoad(10);
        scenario.parameters.routedShare = 30;
        QCOMPARE(filled(logOf(requests), scenario), 100 * (1 - (9 * 8 + 2) / (24 * 8.0)));
        scenario.focus = Option::Hybrid;
        scenario.choices.hybridHosting = Option::RentedGpu;
        const SourcedValue value = *scaleDownValue(logOf(requests), "a.csv", scenario);
        QCOMPARE(value.value, 62.5);
        QVERIFY2(value.source.ends_with("at 300k /month of 1M /month, the part that the hybrid routes"),
                 value.source.c_str());
        scenario.choices.hybridHosting = Option::TunedApi; // has no GPUs of its own
        QCOMPARE(filled(logOf(requests), scenario), 100 * (1 - (9 * 8 + 2) / (24 * 8.0)));
    }

    /// The parameter ends at 95 %.
    void whatTheParameterDoesNotTakeIsLimitedAndSaid()
    {
        std::vector<double> requests(100, 0);
        requests.front() = 50;
        const SourcedValue value = *scaleDownValue(logOf(requests), "a.csv", scenarioWithLoad(10));
        QCOMPARE(value.value, 95.0);
        QVERIFY2(value.source.find("99") != std::string::npos, value.source.c_str());
    }

    void whatTheLogDoesNotSayIsNoValue()
    {
        const auto why = [](const Traffic& traffic) {
            if (scaleDownValue(traffic, "a.csv", {}))
                return std::string();
            return inWords(whyNoScaleDown(traffic));
        };
        Traffic traffic = logOf(officeHours());
        QCOMPARE(why(traffic), std::string());
        traffic.seconds -= 1;
        QVERIFY(why(traffic).ends_with("a log of less than a day can't show quiet hours."));
        traffic.hours.requests.clear();
        QVERIFY(why(traffic).ends_with("the log's rows sum up more than an hour."));
        traffic.requests.reset();
        QVERIFY(why(traffic).ends_with("this export doesn't count requests."));
    }
};

QTEST_APPLESS_MAIN(ScaleDownTest)
#include "scale_down_test.moc"
