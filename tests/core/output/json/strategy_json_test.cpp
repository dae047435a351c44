// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/strategy_json.h"

#include "core/advice/strategy_words.h"

#include <QTest>

using namespace breakeven;

namespace {

/// Cheaper between 1,000 and 2,000 and between 3,000 and 4,000 requests a month.
Evaluation inWindows(double volume, double saving)
{
    Scenario scenario;
    scenario.parameters.volume = volume;
    Evaluation e = evaluate(scenario);
    OptionResult& focus = e.options[scenario.focus];
    focus.breakEven = {.firstVolume = 1000,
                       .settledVolume = {},
                       .lastVolume = 4000,
                       .intervals = {{1000, 2000}, {3000, 4000}},
                       .truncated = false};
    focus.total = e.baseline().total - saving;
    return e;
}

} // namespace

class StrategyJsonTest : public QObject {
    Q_OBJECT

private slots:
    void whatToMeasureIsThereWithRanges()
    {
        Scenario scenario;
        QVERIFY(strategyJson(evaluate(scenario))[1]["measure_first"].is_null());
        scenario.shown = {Option::FrontierApi, Option::RentedGpu};
        scenario.ranges = {{"volume", {200000, 5000000}}, {"label_cost", {0.4, 0.6}}};
        const Json measure = strategyJson(evaluate(scenario))[1]["measure_first"];
        QCOMPARE(measure["parameter"].get<std::string>(), std::string("volume"));
        QCOMPARE(measure["value"].get<double>(), whatToMeasure(scenario)->value);
        QCOMPARE(measure["months"].get<double>(), 24.0);
        scenario.ranges = {{"label_cost", {0.4999, 0.5001}}};
        QVERIFY(strategyJson(evaluate(scenario))[1]["measure_first"].is_null());
    }

    void stepsStandInTheirOrder()
    {
        const Json steps = strategyJson(evaluate({}));
        QCOMPARE(steps.size(), 3U);
        QVERIFY(steps[0]["id"] == "prototype" && steps[1]["id"] == "project" && steps[2]["id"] == "parallel");
        QVERIFY(steps[0]["months"] == 3.0);
    }

    void whatDoesNotExistIsNull()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 50;
        const Json steps = strategyJson(evaluate(scenario));
        QCOMPARE(steps[1]["state"].get<std::string>(), std::string("never"));
        QVERIFY(steps[1]["pays_now"] == false);
        for (const char* key : {"volume", "last_volume", "month", "growth_for_month_6", "growth_for_month_12"})
            QVERIFY2(steps[1][key].is_null(), key);
    }

    void tellsHowTheVolumeStands_data()
    {
        QTest::addColumn<double>("volume");
        QTest::addColumn<double>("saving");
        QTest::addColumn<QString>("state");
        QTest::newRow("below the first window") << 500.0 << -10.0 << "ahead";
        QTest::newRow("within the first window") << 1500.0 << 10.0 << "reached";
        QTest::newRow("between the windows") << 2500.0 << -10.0 << "between";
        QTest::newRow("beyond the last window") << 5000.0 << -10.0 << "past";
    }
    void tellsHowTheVolumeStands()
    {
        QFETCH(const double, volume);
        QFETCH(const double, saving);
        QFETCH(const QString, state);
        const Json step = strategyJson(inWindows(volume, saving))[1];
        QCOMPARE(step["state"].get<std::string>(), state.toStdString());
        QVERIFY(step["volume"] == 1000.0 && step["last_volume"] == 4000.0);
        QCOMPARE(step["pays_now"].get<bool>(), saving > 0);
    }

    void whatPaysAtEveryVolume()
    {
        Evaluation e = evaluate({});
        e.options[e.scenario.focus].breakEven = {.firstVolume = volumeRange.low,
                                                 .settledVolume = volumeRange.low,
                                                 .lastVolume = volumeRange.high,
                                                 .intervals = {{volumeRange.low, volumeRange.high}},
                                                 .truncated = false};
        const Json step = strategyJson(e)[1];
        QCOMPARE(step["state"].get<std::string>(), std::string("always"));
        QVERIFY(step["volume"].is_null());
    }

    void hasItsFigures()
    {
        Scenario scenario;
        scenario.parameters.volume = 300000;
        scenario.parameters.monthlyGrowth = 5;
        const Evaluation e = evaluate(scenario);
        const Strategy expected = strategy(e);
        const std::array<StrategyStep, 3> words = strategySteps(e, expected);
        const Json steps = strategyJson(e);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(steps[i]["title"].get<std::string>(), inWords(words[i].title));
            QVERIFY(steps[i]["sentences"] == Json(inWords(words[i].sentences)));
        }
        QCOMPARE(steps[0]["spend"].get<double>(), expected.prototype.spend);
        QCOMPARE(steps[1]["state"].get<std::string>(), std::string("ahead"));
        QCOMPARE(steps[1]["spend_6_months"].get<double>(), expected.projection.spend[0]);
        QCOMPARE(steps[1]["month"].get<double>(), 17.0);
        QCOMPARE(steps[1]["growth_for_month_12"].get<double>(), *expected.projection.growthNeeded[1]);
        QCOMPARE(steps[2]["cost"].get<double>(), expected.test.focus + 500);
        QCOMPARE(steps[2]["upfront"].get<double>(), 13740.0);
    }
};

QTEST_APPLESS_MAIN(StrategyJsonTest)
#include "strategy_json_test.moc"
