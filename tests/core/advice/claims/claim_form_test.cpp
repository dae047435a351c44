// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_form.h"

#include "core/scenario/answers/claim_refusal.h"
#include "core/words/catalog.h"
#include "core/words/languages.h"

#include <QTest>

using namespace breakeven;

namespace {

TypedClaim typed(ClaimFigure figure, const std::string& low, const std::string& high = {})
{
    return {"It pays", figure, Option::RentedGpu, low, high, "a talk"};
}

} // namespace

class ClaimFormTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedBecomesAClaim()
    {
        TypedClaim form = typed(ClaimFigure::SettledVolume, "15k", "30k");
        form.text = "  From 15,000 on\n";
        form.source = " a talk ";
        const Result<Claim> claim = readClaim(form);
        QVERIFY(claim.ok());
        QVERIFY((*claim ==
                 Claim{"From 15,000 on", ClaimFigure::SettledVolume, Option::RentedGpu, {15000, 30000}, "a talk", {}}));
        QVERIFY(whyRefused(*claim).empty());
    }

    void numbersAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<ClaimFigure>("figure");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("money") << ClaimFigure::MonthlyTotal << std::string("$1,200") << 1200.0;
        QTest::newRow("small money") << ClaimFigure::CostPerRequest << std::string("$0.0012") << 0.0012;
        QTest::newRow("minus") << ClaimFigure::TokenSaving << std::string("-$1.5k") << -1500.0;
        QTest::newRow("millions") << ClaimFigure::CapacityOfOneGpu << std::string(" 8.6M ") << 8.6e6;
        QTest::newRow("months") << ClaimFigure::Payback << std::string("4 months") << 4.0;
        QTest::newRow("times") << ClaimFigure::TimesCheaper << std::string("50 times") << 50.0;
        QTest::newRow("a factor") << ClaimFigure::TimesCheaper << std::string("3.75x") << 3.75;
        QTest::newRow("percent") << ClaimFigure::SavingShare << std::string("80 %") << 80.0;
        QTest::newRow("dearer") << ClaimFigure::SavingShare << std::string("-20%") << -20.0;
        QTest::newRow("hours") << ClaimFigure::EngineeringHours << std::string("40 hours") << 40.0;
        QTest::newRow("GPU hours") << ClaimFigure::TrainingGpuHours << std::string("12 GPU-hours") << 12.0;
        QTest::newRow("ranges") << ClaimFigure::CheaperIntervals << std::string("11 ranges") << 11.0;
    }
    void numbersAreReadAsPeopleTypeThem()
    {
        QFETCH(ClaimFigure, figure);
        QFETCH(std::string, text);
        const Result<Claim> claim = readClaim(typed(figure, text));
        QVERIFY2(claim.ok(), claim.ok() ? "" : inWords(claim.error().what).c_str());
        QTEST(claim->published.low, "value");
        QTEST(claim->published.high, "value");
    }

    void numbersAreReadInTheLanguage()
    {
        const Catalog german = grammarOf(Language::German);
        QCOMPARE(readClaim(typed(ClaimFigure::MonthlyTotal, "1.234,5 $"), german)->published.low, 1234.5);
        QCOMPARE(readClaim(typed(ClaimFigure::CapacityOfOneGpu, "8,6 Mio."), german)->published.low, 8.6e6);
        QVERIFY(!readClaim(typed(ClaimFigure::MonthlyTotal, "1.500 $"), german));
    }

    void everyErrorNamesItsFieldInOneSentence_data()
    {
        QTest::addColumn<std::string>("where");
        QTest::addColumn<std::string>("what");
        QTest::addColumn<TypedClaim>("form");
        const auto row = [](const char* where, const char* what, const TypedClaim& form) {
            QTest::newRow(what) << std::string(where) << std::string(what) << form;
        };
        TypedClaim form = typed(ClaimFigure::MonthlyTotal, "$900");
        form.text = " \n";
        row("text", "Say in a few words what is claimed.", form);
        form.text = std::string(2001, 'x');
        row("text", "The claim has 2,001 characters; 2,000 is the most.", form);
        form.text = "x";
        form.source = std::string(2001, 'x');
        row("source", "The source has 2,001 characters; 2,000 is the most.", form);
        row("low", "Type the figure that is claimed, such as $900.", typed(ClaimFigure::MonthlyTotal, " "));
        row("low", "Type the figure that is claimed, such as 15k.", typed(ClaimFigure::SettledVolume, ""));
        row("low", "\"much\" is not a number: ", typed(ClaimFigure::MonthlyTotal, "much"));
        row("low", "\"<b>\" is not a number: ", typed(ClaimFigure::MonthlyTotal, "<b>"));
        row("low", "\"$5\" is money: ", typed(ClaimFigure::SettledVolume, "$5"));
        row("low", "\"1,5\" has a comma that does not group three digits: write 1.5.",
            typed(ClaimFigure::MonthlyTotal, "1,5"));
        row("low", "\"1.5\" is not whole: ", typed(ClaimFigure::CheaperIntervals, "1.5"));
        row("low", "\"101\" is out of range: ", typed(ClaimFigure::SavingShare, "101"));
        row("low", "\"80 %\" is a percentage: ", typed(ClaimFigure::MonthlyTotal, "80 %"));
        row("low", "Type the figure that is claimed, such as 80 %.", typed(ClaimFigure::SavingShare, ""));
        row("low", "\"1e999\" is out of range: ", typed(ClaimFigure::MonthlyTotal, "1e999"));
        row("high", "\"x\" is not a number: ", typed(ClaimFigure::MonthlyTotal, "1", "x"));
        row("high", "The upper end is below the lower one; for a single number leave it empty.",
            typed(ClaimFigure::MonthlyTotal, "2", "1"));
    }
    void everyErrorNamesItsFieldInOneSentence()
    {
        QFETCH(TypedClaim, form);
        QFETCH(std::string, what);
        const Result<Claim> claim = readClaim(form);
        QVERIFY(!claim.ok());
        QTEST(claim.error().where, "where");
        QVERIFY2(inWords(claim.error().what).starts_with(what) && inWords(claim.error().what).ends_with('.'),
                 inWords(claim.error().what).c_str());
    }

    void charactersAreCountedNotBytes()
    {
        TypedClaim form = typed(ClaimFigure::MonthlyTotal, "1");
        form.text.clear();
        for (int i = 0; i < 2000; ++i)
            form.text += "€";
        QVERIFY(readClaim(form).ok());
        form.text += "€";
        QVERIFY(!readClaim(form).ok());
    }
};

QTEST_APPLESS_MAIN(ClaimFormTest)
#include "claim_form_test.moc"
