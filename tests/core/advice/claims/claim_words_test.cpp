// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_words.h"

#include "core/advice/claims/claim_check.h"
#include "core/model/request_costs.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

/// A scenario in which rented GPUs pay at no volume.
Scenario neverPays()
{
    Scenario scenario;
    scenario.parameters.apiInputPrice = 0.01;
    scenario.parameters.apiOutputPrice = 0.01;
    return scenario;
}

/// One in which they pay at every volume.
Scenario alwaysPays()
{
    Scenario scenario;
    scenario.parameters.apiOpsHours = 500;
    scenario.parameters.gpuRate = 0.05;
    return scenario;
}

/// One in which only few requests pay: a small API bill saved by an API team that is not needed any more.
Scenario paysInPlaces()
{
    Scenario scenario = neverPays();
    scenario.parameters.apiOpsHours = 500;
    return scenario;
}

} // namespace

class ClaimWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everySentence_data()
    {
        QTest::addColumn<Evaluation>("evaluation");
        QTest::addColumn<ClaimFigure>("figure");
        QTest::addColumn<Option>("option");
        QTest::addColumn<Range>("published");
        QTest::addColumn<QByteArray>("computed");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const Scenario& scenario, ClaimFigure figure, Option option, Range published,
                            const char* computed, const char* why) {
            QTest::newRow(why) << evaluate(scenario) << figure << option << published << QByteArray(computed)
                               << QByteArray(why);
        };
        Scenario labels; // a bill of $600
        labels.parameters.volume = 500000;
        labels.parameters.inputTokens = 300;
        labels.parameters.outputTokens = 20;
        labels.parameters.apiInputPrice = 3;
        labels.parameters.apiOutputPrice = 15;
        labels.parameters.apiOpsHours = 0;
        const auto bill = [&](Range published, const char* why) {
            row(labels, ClaimFigure::MonthlyTotal, Option::FrontierApi, published, "$600", why);
        };
        bill({900, 900}, "These inputs give $600 a month, 33 % less.");
        bill({600.1, 600.1}, "These inputs give $600 a month, as claimed.");
        bill({590, 590}, "These inputs give $600 a month, 2 % more.");
        bill({500, 500}, "These inputs give $600 a month, 20 % more.");
        bill({250, 250}, "These inputs give $600 a month, 2.4 times as much.");
        bill({6000, 6000}, "These inputs give $600 a month, only 10 % of that.");
        bill({6e6, 6e6}, "These inputs give $600 a month, less than 0.1 % of that.");
        bill({0, 0}, "These inputs give $600 a month, more.");
        bill({500, 700}, "These inputs give $600 a month, within that range.");
        bill({800, 900}, "These inputs give $600 a month, 25 % less than the lowest figure claimed.");
        bill({400, 500}, "These inputs give $600 a month, 20 % more than the highest figure claimed.");
        bill({100, 200}, "These inputs give $600 a month, 3 times the highest figure claimed.");
        bill({6000, 9000}, "These inputs give $600 a month, only 10 % of the lowest figure claimed.");
        row(labels, ClaimFigure::YearlyTokens, Option::FrontierApi, {7200, 7200}, "$7,200",
            "These inputs give $7,200 a year, as claimed.");
        row(labels, ClaimFigure::CostPerRequest, Option::FrontierApi, {0.001, 0.001}, "$0.0012",
            "These inputs give $0.0012 a request, 20 % more.");
        row(labels, ClaimFigure::MonthlyCompute, Option::FrontierApi, {10, 10}, "$0",
            "These inputs give $0 a month, less.");

        row({}, ClaimFigure::SettledVolume, Option::RentedGpu, {400e3, 400e3}, "644k requests a month",
            "These inputs give 644k requests a month, 61 % more.");
        row({}, ClaimFigure::SettledVolume, Option::RentedGpu, {1e6, 1e6}, "644k requests a month",
            "These inputs give 644k requests a month, 36 % fewer.");
        row({}, ClaimFigure::SettledVolume, Option::RentedGpu, {1e5, 1e5}, "644k requests a month",
            "These inputs give 644k requests a month, 6.44 times as many.");
        row({}, ClaimFigure::Payback, Option::RentedGpu, {3, 3}, "4.9 months",
            "These inputs give 4.9 months, 64 % longer.");
        row({}, ClaimFigure::Payback, Option::RentedGpu, {6, 6}, "4.9 months",
            "These inputs give 4.9 months, 18 % shorter.");
        row({}, ClaimFigure::Payback, Option::RentedGpu, {1, 1}, "4.9 months",
            "These inputs give 4.9 months, 4.93 times as long.");
        row({}, ClaimFigure::CheaperIntervals, Option::RentedGpu, {2, 2}, "1 range",
            "These inputs give 1 range, only 50 % of that.");
        row({}, ClaimFigure::MonthlyTotal, Option::FrontierApi, {-5, -5}, "$5,850",
            "These inputs give $5,850 a month, more.");

        row(labels, ClaimFigure::YearlyTotal, Option::FrontierApi, {7200, 7200}, "$7,200",
            "These inputs give $7,200 a year, as claimed.");
        row(labels, ClaimFigure::CostPerThousand, Option::FrontierApi, {1, 1}, "$1.20",
            "These inputs give $1.20 a thousand requests, 20 % more.");
        row({}, ClaimFigure::TimesCheaper, Option::RentedGpu, {2, 2}, "1.55 times",
            "These inputs give 1.55 times, 22 % less.");
        row({}, ClaimFigure::TimesCheaper, Option::FrontierApi, {1, 1}, "1 time",
            "These inputs give 1 time, as claimed.");
        row({}, ClaimFigure::TimesCheaper, Option::RentedGpu, {10, 20}, "1.55 times",
            "These inputs give 1.55 times, only 16 % of the lowest figure claimed.");
        row({}, ClaimFigure::SavingShare, Option::RentedGpu, {80, 80}, "36 %",
            "These inputs give 36 %, 44 points less.");
        row({}, ClaimFigure::SavingShare, Option::RentedGpu, {34.6, 34.6}, "36 %",
            "These inputs give 36 %, 1 point more.");
        row({}, ClaimFigure::SavingShare, Option::RentedGpu, {10, 15}, "36 %",
            "These inputs give 36 %, 21 points more than the highest figure claimed.");
        row({}, ClaimFigure::SavingShare, Option::RentedGpu, {80, 90}, "36 %",
            "These inputs give 36 %, 44 points less than the lowest figure claimed.");
        row({}, ClaimFigure::EngineeringHours, Option::RentedGpu, {100, 100}, "120 hours",
            "These inputs give 120 hours, 20 % more.");
        row({}, ClaimFigure::EngineeringHours, Option::RentedGpu, {160, 160}, "120 hours",
            "These inputs give 120 hours, 25 % fewer.");
        row({}, ClaimFigure::TrainingGpuHours, Option::RentedGpu, {8, 8}, "16 GPU hours",
            "These inputs give 16 GPU hours, 2 times as many.");
        row({}, ClaimFigure::TimesCheaperTokens, Option::RentedGpu, {10, 10}, "none",
            "With these inputs Rented GPU costs nothing there, and no ratio compares a cost to nothing.");
        Scenario free;
        free.parameters.batchShare = free.parameters.batchDiscount = 100;
        row(free, ClaimFigure::SavingShare, Option::RentedGpu, {10, 10}, "none",
            "With these inputs Frontier API costs nothing there, and no ratio compares a cost to nothing.");

        row(neverPays(), ClaimFigure::SettledVolume, Option::RentedGpu, {1, 1}, "never",
            "With these inputs Rented GPU is cheaper than the frontier API at no volume.");
        row(neverPays(), ClaimFigure::FirstVolume, Option::RentedGpu, {1, 1}, "never",
            "With these inputs Rented GPU is cheaper than the frontier API at no volume.");
        row(neverPays(), ClaimFigure::SpendAtBreakEven, Option::RentedGpu, {1, 1}, "never",
            "With these inputs Rented GPU is cheaper than the frontier API at no volume.");
        row(neverPays(), ClaimFigure::CheaperIntervals, Option::RentedGpu, {0, 0}, "0 ranges",
            "These inputs give 0 ranges, as claimed.");
        row(neverPays(), ClaimFigure::Payback, Option::RentedGpu, {6, 6}, "not within 24 months",
            "With these inputs the money is not back within the 24 months of the planning horizon.");
        row(paysInPlaces(), ClaimFigure::SettledVolume, Option::RentedGpu, {1, 1}, "never",
            "With these inputs Rented GPU is cheaper than the frontier API only in places: there is no volume from "
            "which it stays so.");
        row(alwaysPays(), ClaimFigure::SettledVolume, Option::RentedGpu, {1e6, 1e6}, "always",
            "With these inputs Rented GPU is cheaper at every volume.");
        row(alwaysPays(), ClaimFigure::FirstVolume, Option::RentedGpu, {1e6, 1e6}, "100 requests a month or fewer",
            "These inputs give 100 requests a month or fewer, less than 0.1 % of that.");
        row({}, ClaimFigure::Payback, Option::FrontierApi, {1, 1}, "none",
            "Frontier API is the baseline here, and this figure is of another option against it.");
        row({}, ClaimFigure::CapacityOfOneGpu, Option::TunedApi, {1, 1}, "none",
            "Fine-tuned API has no GPU that is on all month.");
        row({}, ClaimFigure::CapacityOfOneGpu, Option::ProvisionedApi, {1, 1}, "none",
            "Provisioned API has no GPU that is on all month.");
        Scenario idle;
        idle.parameters.inputTokens = 0;
        idle.parameters.outputTokens = 0;
        if (std::isinf(1 / requestCosts(idle.parameters).gpuSeconds))
            row(idle, ClaimFigure::CapacityOfOneGpu, Option::RentedGpu, {1, 1}, "no limit",
                "With these inputs a request takes no time on a GPU.");
    }
    void everySentence()
    {
        QFETCH(Evaluation, evaluation);
        QFETCH(ClaimFigure, figure);
        QFETCH(Option, option);
        QFETCH(Range, published);
        const ClaimCheck check = checkClaim(evaluation, figure, option, published);
        QTEST(QByteArray::fromStdString(inWords(check.computedText)), "computed");
        QTEST(QByteArray::fromStdString(inWords(check.why)), "why");
    }

    void tooManyRangesAreNotCounted()
    {
        Evaluation e = evaluate({});
        e.options[Option::RentedGpu].breakEven.truncated = true;
        const ClaimCheck check = checkClaim(e, ClaimFigure::CheaperIntervals, Option::RentedGpu, Range{70, 70});
        QCOMPARE(inWords(check.computedText), std::string("more than 64 ranges"));
        QCOMPARE(inWords(check.why), std::string("These inputs give more than 64 such ranges, too many to count."));
        QCOMPARE(check.status, ClaimStatus::Differs);
    }

    void aPaybackOfNothingIsAtOnce()
    {
        Evaluation e = evaluate({});
        e.options[Option::RentedGpu].overTime.payback.months = 0;
        QCOMPARE(inWords(checkClaim(e, ClaimFigure::Payback, Option::RentedGpu, Range{1, 1}).computedText),
                 std::string("at once"));
    }

    void everyOptionAndFigureHasItsWords()
    {
        for (const Scenario& scenario : {Scenario{}, neverPays(), alwaysPays(), paysInPlaces()}) {
            const Evaluation e = evaluate(scenario);
            for (const OptionInfo& option : optionTable)
                for (const ClaimFigureInfo& figure : claimFigureTable)
                    for (const Range published : {Range{0, 0}, Range{1, 1}, Range{5, 1e9}, Range{-1e12, -1}}) {
                        const ClaimCheck check = checkClaim(e, figure.figure, option.option, published);
                        QVERIFY(!check.publishedText.empty() && !check.computedText.empty());
                        const std::string why = inWords(check.why);
                        QVERIFY2(why.ends_with('.') && why.find("nan") == std::string::npos &&
                                     why.find("∞") == std::string::npos,
                                 why.c_str());
                    }
        }
    }

    void aClaimsSubjectNamesOptionAndFigure()
    {
        QCOMPARE(inWords(claimSubject(ClaimFigure::SettledVolume, Option::RentedGpu)),
                 std::string("Rented GPU: break-even"));
    }

    /// An end below one month is in days, whatever the other is in.
    void publishedPaybacksHaveTheirUnits()
    {
        const auto words = [](double low, double high) {
            return inWords(publishedInWords(ClaimFigure::Payback, Range{low, high}));
        };
        QCOMPARE(words(3, 6), std::string("3–6 months"));
        QCOMPARE(words(0, 6), std::string("0–6 months"));
        QCOMPARE(words(0.2, 3), std::string("6 days–3 months"));
        QCOMPARE(words(0.2, 0.5), std::string("6 days–15 days"));
        QCOMPARE(words(0.5, 0.5), std::string("15 days"));
    }
};

QTEST_APPLESS_MAIN(ClaimWordsTest)
#include "claim_words_test.moc"
