// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"

#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

/// That each figure is the right one, and where it belongs; their sizes are tested where they are computed.
class EvaluationTest : public QObject {
    Q_OBJECT

private slots:
    void anOptionAtTheVolume()
    {
        const Evaluation e = evaluate(tunedApi()); // $0.002 against $0.003 a request, nothing fixed
        COMPARE_CLOSE(e.baseline().total, 3000, 1e-12);
        COMPARE_CLOSE(e.focus().total, 2000, 1e-12);
        COMPARE_CLOSE(e.focus().monthly.tokens, 2000, 1e-12);
        COMPARE_CLOSE(e.focus().costPerRequest, 0.002, 1e-12);
        COMPARE_CLOSE(e.focus().accuracy, 0.93, 1e-12);
        COMPARE_CLOSE(e.focus().costPerCorrectAnswer, std::optional(0.002 / 0.93), 1e-12);
        COMPARE_CLOSE(e.monthlySaving(), 1000, 1e-12);
        QVERIFY(e.focus().breakEven.always());
        QCOMPARE(e.focus().overTime.payback.months, std::optional(0.0));
        QVERIFY(&e.focus() == &e.of(Option::TunedApi) && &e.baseline() == &e.of(Option::FrontierApi));
    }

    void whatDoesNotExistIsAbsent()
    {
        Scenario scenario = tunedApi();
        scenario.parameters.tunedAccuracy = 0;
        const Evaluation e = evaluate(scenario);
        QVERIFY(!e.focus().costPerCorrectAnswer);
        QVERIFY(e.baseline().breakEven.intervals.empty()); // against itself
        for (const OptionInfo& row : optionTable) {
            const Option host = hostOf(scenario.choices, row.option);
            const bool hasFleet = host == Option::RentedGpu || host == Option::OwnedHardware ||
                                  host == Option::ProvisionedApi; // in units
            QVERIFY2(e.of(row.option).fleet.has_value() == hasFleet, row.id.data());
        }
        QVERIFY(!e.spread);
    }

    void aDifferenceOfRoundingIsNoSaving()
    {
        Scenario scenario = tunedApi();
        scenario.parameters.smallInputPrice = 3 * (1 + 1e-14);
        QCOMPARE(evaluate(scenario).monthlySaving(), 0.0);
    }

    void theCheapestIsOneThatIsShown()
    {
        Scenario scenario = tunedApi();
        scenario.shown = {Option::FrontierApi, Option::TunedApi};
        QCOMPARE(evaluate(scenario).cheapest, Option::TunedApi);
        scenario.parameters.smallInputPrice = 4;
        QCOMPARE(evaluate(scenario).cheapest, Option::FrontierApi);
    }

    void rangesGiveTheFocusASpread()
    {
        Scenario scenario = tunedApi();
        scenario.ranges = {{"api_input_price", {2.9, 3.1}}};
        const Evaluation e = evaluate(scenario);
        QVERIFY(e.spread && e.spread->option == Option::TunedApi);
        QCOMPARE(e.spread->cheaperProbability, 1.0);
    }

    void othersCostsCanStandInPlaceOfTheScenarios()
    {
        const Scenario scenario = tunedApi();
        CostModel model = costModel(scenario);
        model[Option::FrontierApi].platform = 5000;
        const Evaluation e = evaluate(scenario, model);
        COMPARE_CLOSE(e.baseline().total, 8000, 1e-12);
        COMPARE_CLOSE(e.monthlySaving(), 6000, 1e-12);
        QVERIFY(e.scenario == scenario);
    }
};

QTEST_APPLESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
