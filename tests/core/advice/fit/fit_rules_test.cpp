// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/fit_rules.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

const FitFact* fact(const Evaluation& e, std::string_view id)
{
    static std::vector<FitFact> facts;
    facts = fitFacts(e);
    const auto found = std::ranges::find(facts, id, &FitFact::id);
    return found == facts.end() ? nullptr : &*found;
}

bool holds(const Evaluation& e, std::string_view id)
{
    return fact(e, id) != nullptr;
}

/// Rented GPUs against the frontier API; what they save a month and when their money is back is said.
Evaluation rented(double saving, std::optional<double> payback)
{
    Evaluation e = evaluate({});
    e.options[Option::FrontierApi].total = 1000;
    e.options[Option::RentedGpu].total = 1000 - saving;
    e.options[Option::RentedGpu].overTime.payback.months = payback;
    return e;
}

} // namespace

class FitRulesTest : public QObject {
    Q_OBJECT

private slots:
    void savingAndPayback_data()
    {
        QTest::addColumn<double>("saving");
        QTest::addColumn<double>("payback"); // months; −1 if never
        QTest::addColumn<QByteArray>("facts");
        QTest::newRow("no money up front") << 10.0 << 0.0 << QByteArray("self_hosting_saves payback_soon");
        QTest::newRow("within the year") << 10.0 << 12.0 << QByteArray("self_hosting_saves payback_soon");
        QTest::newRow("after it") << 10.0 << 12.01 << QByteArray("self_hosting_saves payback_late");
        QTest::newRow("never back") << 10.0 << -1.0 << QByteArray("self_hosting_saves payback_late");
        QTest::newRow("as much") << 0.0 << 3.0 << QByteArray("self_hosting_costs");
        QTest::newRow("as much but for rounding") << 1e-10 << 3.0 << QByteArray("self_hosting_costs");
        QTest::newRow("more") << -10.0 << 3.0 << QByteArray("self_hosting_costs");
    }
    void savingAndPayback()
    {
        QFETCH(const double, saving);
        QFETCH(const double, payback);
        const Evaluation e = rented(saving, payback < 0 ? std::nullopt : std::optional(payback));
        QByteArrayList found;
        for (const FitFact& each : fitFacts(e))
            if (each.id.starts_with("self_hosting") || each.id.starts_with("payback"))
                found << QByteArray::fromStdString(each.id);
        QTEST(found.join(' '), "facts");
    }

    void theBaselineIsNotComparedWithItself()
    {
        Scenario scenario;
        scenario.baseline = Option::TunedApi;
        const Evaluation e = evaluate(scenario);
        QVERIFY(!holds(e, "hosted_fine_tuning_saves") && !holds(e, "hosted_fine_tuning_costs"));
        QVERIFY(!holds(e, "hosted_payback_soon") && !holds(e, "hosted_payback_late"));
        QVERIFY(holds(e, "hybrid_saves") || holds(e, "hybrid_costs"));
    }

    void fourFifthsOfTheCasesAreSure()
    {
        Evaluation e = evaluate({});
        QVERIFY(!holds(e, "surely_cheaper") && !holds(e, "not_surely_cheaper"));
        e.spread = OptionSpread{};
        e.spread->cheaperProbability = 0.8;
        QVERIFY(holds(e, "surely_cheaper") && !holds(e, "not_surely_cheaper"));
        e.spread->cheaperProbability = 0.79;
        QVERIFY(!holds(e, "surely_cheaper") && holds(e, "not_surely_cheaper"));
        e.scenario.focus = Option::Hybrid; // the spread says nothing of hosting it oneself
        QVERIFY(!holds(e, "surely_cheaper") && !holds(e, "not_surely_cheaper"));
    }

    void nineTenthsOfTheAccuracyAreEnough()
    {
        Evaluation e = evaluate({});
        e.options[Option::FrontierApi].accuracy = 0.8;
        e.options[Option::RentedGpu].accuracy = 0.72; // what 0.9 times 0.8 is more than, in doubles
        QVERIFY(!holds(e, "accuracy_too_low"));
        e.options[Option::RentedGpu].accuracy = 0.72 - 1e-9;
        QVERIFY(holds(e, "accuracy_too_low"));
    }

    void theCheapestSpeaksForItsOwnCourse()
    {
        const EnumMap<Approach, Course> courses{{{Approach::GeneralApi, Course::StayWithApi},
                                                 {Approach::MemoryApi, Course::SmallModelWithMemory},
                                                 {Approach::TunedApi, Course::HostedFineTuning},
                                                 {Approach::SelfHosted, Course::Migrate},
                                                 {Approach::Hybrid, Course::Hybrid}}};
        Scenario scenario;
        scenario.shown = allOptions;
        Evaluation e = evaluate(scenario);
        for (const OptionInfo& row : optionTable) {
            e.cheapest = row.option;
            const FitFact* cheapest = fact(e, std::string(row.id) + "_cheapest");
            QVERIFY2(cheapest != nullptr, row.id.data());
            for (const Course course : enumerators<Course>)
                QVERIFY((*cheapest->points)[course] <= (*cheapest->points)[courses[row.approach]]);
            QVERIFY((*cheapest->points)[courses[row.approach]] > 0);
        }
    }

    void privateDataRulesOutWhatLeavesTheHouse()
    {
        Scenario scenario;
        scenario.advice.answers[Question::PrivateData] = FitAnswer::Yes;
        const Evaluation e = evaluate(scenario);
        const FitFact* stays = fact(e, "private_data=yes");
        QVERIFY(stays != nullptr);
        for (const Course course : enumerators<Course>)
            QCOMPARE((*stays->points)[course] == ruledOut,
                     course != Course::PilotSelfHosted && course != Course::Migrate);
    }

    void whatStandsForHostingItOneself()
    {
        Scenario scenario;
        scenario.focus = Option::OwnedHardware;
        QVERIFY(selfHostedOption(evaluate(scenario)) == Option::OwnedHardware);
        scenario.focus = Option::Hybrid;
        scenario.shown = {Option::FrontierApi, Option::Hybrid, Option::ServerlessGpu};
        QVERIFY(selfHostedOption(evaluate(scenario)) == Option::ServerlessGpu);
        scenario.shown = {Option::FrontierApi, Option::Hybrid};
        const Evaluation none = evaluate(scenario);
        for (const OptionInfo& row : optionTable)
            if (selfHostedOptions.contains(row.option))
                QVERIFY(none.of(selfHostedOption(none)).total <= none.of(row.option).total);
    }
};

QTEST_APPLESS_MAIN(FitRulesTest)
#include "fit_rules_test.moc"
