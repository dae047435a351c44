// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity.h"
#include "core/analysis/suggested_ranges.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/scenario/assignment.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

class SuggestedRangesTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheStrongestInputs()
    {
        // A request saves what its input tokens cost at the API less what they cost fine-tuned.
        const auto ranges = suggestedRanges(tunedApi());
        std::vector<std::string> ids;
        for (const auto& [id, range] : ranges)
            ids.push_back(id);
        QCOMPARE(ids, (std::vector<std::string>{"api_input_price", "input_tokens", "small_input_price",
                                                "tuned_price_multiple", "volume"}));
        QVERIFY((ranges.at("volume") == Range{8e5, 1.2e6}));
    }

    void givesWhatAScenarioAccepts()
    {
        RandomScenarios random(7);
        for (int i = 0; i < 200; ++i) {
            Scenario scenario = random.next();
            if (scenario.baseline == scenario.focus)
                continue;
            const auto ranges = suggestedRanges(scenario);
            QVERIFY(ranges.size() <= mostSuggestedRanges);
            for (const auto& [id, range] : ranges) {
                const Parameter& parameter = *findParameter(id);
                const double value = scenario.parameters.*parameter.member;
                QVERIFY2(whyRefused(parameter, range, value).empty(), describe(scenario).c_str());
                QVERIFY(parameter.accepts(range.low) && parameter.accepts(range.high));
                QVERIFY(id != "horizon_months" && value != 0);
            }
            scenario.ranges = ranges;
            QVERIFY(checkChoices(scenario).ok());
        }
    }

    void takesNoNoticeOfGivenRanges()
    {
        Scenario scenario;
        const auto ranges = suggestedRanges(scenario);
        scenario.ranges.emplace("discount_rate", Range{0, 50});
        scenario.ranges.emplace("volume", Range{999999, 1000001});
        QVERIFY(suggestedRanges(scenario) == ranges);
    }

    void suggestsNothingWithoutEffect()
    {
        Scenario scenario; // the focus costs what the baseline costs, whatever the inputs are
        scenario.focus = Option::Hybrid;
        scenario.choices.hybridHosting = Option::TunedApi;
        clearFixedCosts(scenario.parameters);
        scenario.parameters.routedShare = 0;
        scenario.parameters.frontierAccuracy = 100;
        const auto ranges = suggestedRanges(scenario);
        QVERIFY(ranges.empty());
    }
};

QTEST_APPLESS_MAIN(SuggestedRangesTest)
#include "suggested_ranges_test.moc"
