// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_check.h"

#include "core/advice/claims/claim_words.h"
#include "core/words/phrases.h"
#include "tests/support/close.h"

#include <QTest>

using namespace breakeven;

namespace {

ClaimStatus statusOf(const Evaluation& e, ClaimFigure figure, Option option, double low, double high)
{
    return checkClaim(e, figure, option, Range{low, high}).status;
}

/// A scenario in which rented GPUs pay at no volume.
Scenario neverPays()
{
    Scenario scenario;
    scenario.parameters.apiInputPrice = 0.01;
    scenario.parameters.apiOutputPrice = 0.01;
    return scenario;
}

} // namespace

class ClaimCheckTest : public QObject {
    Q_OBJECT

private slots:
    void aFigureIsReproducedWithinFivePercentOfTheEnds()
    {
        const Evaluation e = evaluate({});
        const double total = e.of(Option::FrontierApi).total;
        const auto status = [&](double low, double high) {
            return statusOf(e, ClaimFigure::MonthlyTotal, Option::FrontierApi, low, high);
        };
        QCOMPARE(status(total, total), ClaimStatus::Reproduced);
        QCOMPARE(status(total / 1.0499, total / 1.0499), ClaimStatus::Reproduced);
        QCOMPARE(status(total / 1.0501, total / 1.0501), ClaimStatus::Differs);
        QCOMPARE(status(total / 0.9501, total / 0.9501), ClaimStatus::Reproduced);
        QCOMPARE(status(total / 0.9499, total / 0.9499), ClaimStatus::Differs);
        QCOMPARE(status(total / 2, total * 2), ClaimStatus::Reproduced);
        QCOMPARE(status(total / 3, total / 2), ClaimStatus::Differs);
    }

    void aNegativeFigureHasTheSameTolerance()
    {
        Scenario scenario;
        scenario.parameters.smallInputPrice = 100;
        const Evaluation e = evaluate(scenario);
        const double saving = claimedFigure(e, ClaimFigure::TokenSaving, Option::TunedApi).value();
        QVERIFY(saving < 0);
        for (const double share : {0.96, 1.04})
            QCOMPARE(statusOf(e, ClaimFigure::TokenSaving, Option::TunedApi, saving * share, saving * share),
                     ClaimStatus::Reproduced);
        QCOMPARE(statusOf(e, ClaimFigure::TokenSaving, Option::TunedApi, saving * 1.1, saving * 1.1),
                 ClaimStatus::Differs);
        const ClaimCheck check =
            checkClaim(e, ClaimFigure::TokenSaving, Option::TunedApi, Range{saving * 2, saving * 2});
        const std::string why = inWords(check.why);
        QVERIFY2(why.ends_with(" a month, more."), why.c_str());
        QVERIFY2(why.find("−$") != std::string::npos, why.c_str());
    }

    void noFigureReproducesNever()
    {
        const Evaluation never = evaluate(neverPays());
        const Evaluation pays = evaluate({});
        constexpr ClaimFigure figure = ClaimFigure::SettledVolume;
        QCOMPARE(checkClaim(never, figure, Option::RentedGpu, std::nullopt).status, ClaimStatus::Reproduced);
        QCOMPARE(checkClaim(never, figure, Option::RentedGpu, Range{0, 1e12}).status, ClaimStatus::Differs);
        QCOMPARE(checkClaim(pays, figure, Option::RentedGpu, std::nullopt).status, ClaimStatus::Differs);
        QCOMPARE(inWords(checkClaim(never, figure, Option::RentedGpu, std::nullopt).publishedText),
                 std::string("never"));
    }

    void isReadOut()
    {
        CheckedClaim claim;
        claim.source = "a study";
        claim.figure = ClaimFigure::MonthlyTotal;
        claim.option = Option::FrontierApi;
        claim.check = checkClaim(evaluate({}), claim.figure, claim.option, Range{5850, 5850});
        QCOMPARE(inWords(claimDetails(claim)), claim.check.why.empty()
                                                   ? std::vector<std::string>()
                                                   : std::vector<std::string>{inWords(claim.check.why)});
        claim.own = true;
        claim.check.why = verbatim("Why.");
        const std::vector<std::string> details{inWords(claimSubject(claim.figure, claim.option)), "Why.",
                                               "Source: a study"};
        QCOMPARE(inWords(claimDetails(claim)), details);
        QCOMPARE(inWords(claimInWords(claim)),
                 "Claimed: $5,850. Its inputs give: $5,850. Reproduced. " + details[0] + " Why. Source: a study");
    }

    void ownClaimsAreCheckedInOrder()
    {
        Scenario scenario;
        scenario.name = "Ours";
        const double total = evaluate(scenario).of(Option::FrontierApi).total;
        scenario.advice.claims = {
            {"The bill", ClaimFigure::MonthlyTotal, Option::FrontierApi, {total, total}, "an invoice", {}},
            {"Twice that", ClaimFigure::MonthlyTotal, Option::FrontierApi, {2 * total, 3 * total}, "", {}}};
        const auto claims = ownClaims(evaluate(scenario));
        QCOMPARE(claims.size(), std::size_t(2));
        QVERIFY(claims[0].own && claims[0].preset.empty());
        QCOMPARE(claims[0].scenario, std::string("Ours"));
        QCOMPARE(inWords(claims[0].text), std::string("The bill"));
        QCOMPARE(claims[0].source, std::string("an invoice"));
        QCOMPARE(claims[0].check.status, ClaimStatus::Reproduced);
        QCOMPARE(claims[1].check.status, ClaimStatus::Differs);
        QVERIFY((claims[1].check.published == Range{2 * total, 3 * total}));
    }
};

QTEST_APPLESS_MAIN(ClaimCheckTest)
#include "claim_check_test.moc"
