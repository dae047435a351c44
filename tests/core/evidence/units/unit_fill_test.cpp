// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/units/unit_fill.h"

#include "core/evidence/units/unit_catalog.h"
#include "core/inputs/parameter_table.h"
#include "core/model/request_costs.h"
#include "core/scenario/edits.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today = std::chrono::sys_days{2026y / 11 / 29};

UnitOffer madeOffer()
{
    UnitOffer offer;
    offer.provider = "A Cloud";
    offer.model = "large-1";
    offer.unit = "Unit";
    offer.throughput = 2400;
    offer.outputWeight = 6;
    offer.minimum = 20;
    offer.increment = 10;
    offer.source = "a page";
    offer.asOf = "2026-10-01";
    offer.prices = {{UnitTerm::None, 1.5, PricePeriod::Hour}, {UnitTerm::Month, 260, PricePeriod::Month}};
    offer.priceSource = "a list";
    offer.priceAsOf = "2026-11-01";
    return offer;
}

QString text(const std::vector<Message>& notes)
{
    QString lines;
    for (const std::string& note : inWords(notes))
        lines += QString::fromStdString(note) + '\n';
    return lines;
}

/// The scenario with the frontier API's prices of a model of the catalog.
Scenario withPricesOf(const std::string& model)
{
    const Parameter& price = rowOf(&Parameters::apiInputPrice);
    return withValues({}, {sourcedValue(price, 2, Origin::Catalog, model + ", A Vendor, 2026-08-01 (a list)")});
}

} // namespace

class UnitFillTest : public QObject {
    Q_OBJECT

private slots:
    void anOfferFillsInFiveInputs()
    {
        const Scenario filled = withValues({}, unitValues(madeOffer(), UnitTerm::Month));
        const Parameters& p = filled.parameters;
        QCOMPARE(p.unitRate, 260.0 / 730);
        QCOMPARE(p.unitThroughput, 2400.0);
        QCOMPARE(p.unitOutputWeight, 6.0);
        QCOMPARE(p.unitMinimum, 20.0);
        QCOMPARE(p.unitIncrement, 10.0);
        QCOMPARE(filled.sources.size(), std::size_t{5});
        QCOMPARE(filled.sources.at("unit_rate"),
                 std::string("Catalog: large-1, Unit, A Cloud, $260.00 a month, reserved for a month, spread over 730 "
                             "hours, 2026-11-01 (a list)"));
        for (const char* id : {"unit_throughput", "unit_output_weight", "unit_minimum", "unit_increment"})
            QCOMPARE(filled.sources.at(id), std::string("Catalog: large-1, Unit, A Cloud, 2026-10-01 (a page)"));
    }

    void whatIsPaidByTheHourIsTheRate()
    {
        const Scenario filled = withValues({}, unitValues(madeOffer(), UnitTerm::None));
        QCOMPARE(filled.parameters.unitRate, 1.5);
        QCOMPARE(filled.sources.at("unit_rate"), std::string("Catalog: large-1, Unit, A Cloud, $1.50 an hour, pay as "
                                                             "you go, 2026-11-01 (a list)"));
    }

    void withoutAPriceTheRateStays()
    {
        UnitOffer offer = madeOffer();
        for (const std::optional<UnitTerm>& term : {std::optional<UnitTerm>(), std::optional(UnitTerm::Year)}) {
            const Scenario filled = withValues({}, unitValues(offer, term));
            QCOMPARE(filled.parameters.unitRate, Parameters{}.unitRate);
            QVERIFY(!filled.sources.contains("unit_rate") && filled.sources.contains("unit_throughput"));
        }
    }

    void whatIsLeftOutFillsInNothing()
    {
        int leftOut = 0;
        for (const UnitOffer& offer : builtInUnits()) {
            const std::optional<UnitTerm> term =
                offer.prices.empty() ? std::nullopt : std::optional(offer.prices.front().term);
            const bool isLeftOut = !whyLeftOut(offer).empty();
            leftOut += isLeftOut ? 1 : 0;
            QCOMPARE(unitValues(offer, term).empty(), isLeftOut);
            QCOMPARE(fillingNotes(offer, term, {}).empty(), isLeftOut);
        }
        QCOMPARE(leftOut, 24);
    }

    /// Nothing of the catalog lies outside what the inputs take.
    void noValueOfTheCatalogIsCutOff()
    {
        for (const UnitOffer& offer : builtInUnits())
            for (const UnitPrice& price : offer.prices)
                for (const SourcedValue& said : unitValues(offer, price.term))
                    QVERIFY2(said.source.find(" taken as ") == std::string::npos, said.source.c_str());
    }

    void whoseTheRateIsThatStays_data()
    {
        QTest::addColumn<Scenario>("scenario");
        Scenario typed;
        typed.parameters.unitRate = 3.5;
        QTest::newRow("the rate stays at $1 a unit and hour, the default, which is another unit's.") << Scenario{};
        QTest::newRow("the rate stays at $3.5 a unit and hour, as typed.") << typed;
        QTest::newRow("the rate stays at $1.5 a unit and hour, of another source (large-1, Unit, A Cloud, $1.50 an "
                      "hour, pay as you go, 2026-11-01 (a list)).")
            << withValues({}, unitValues(madeOffer(), UnitTerm::None));
    }
    void whoseTheRateIsThatStays()
    {
        QFETCH(const Scenario, scenario);
        const QString notes = text(fillingNotes(madeOffer(), std::nullopt, scenario));
        QVERIFY2(notes.startsWith(QStringLiteral("No price of a unit is listed: ") + QTest::currentDataTag()),
                 qPrintable(notes));
    }

    /// $260 buy 730 · 60 · 2,400 input tokens; an output token costs six of them.
    void whatAUnitComesToThatIsNeverIdle()
    {
        QCOMPARE(text(fillingNotes(madeOffer(), UnitTerm::Month, {})),
                 QStringLiteral("A unit that is never idle comes to $2.47 a million input tokens and $14.84 a million "
                                "output tokens.\n"));
    }

    void cachedTokensThatTheProviderCountsAreNamed()
    {
        UnitOffer offer = madeOffer();
        Scenario scenario;
        scenario.parameters.inputTokens = 1000;
        scenario.parameters.outputTokens = 100;
        scenario.parameters.cachedShare = 50;
        const auto notes = [&] { return text(fillingNotes(offer, UnitTerm::Month, scenario)); };
        const QString said = "a request takes 1,150 tokens of a unit, and 1,100 are counted here";
        QVERIFY(!notes().contains("counted here")); // it says nothing of cached tokens
        offer.cachedWeight = 0;
        QVERIFY(!notes().contains("counted here")); // as the model does
        offer.cachedWeight = 0.1;
        QVERIFY2(notes().contains(said), qPrintable(notes()));
        scenario.parameters.reasoningTokens = 50; // counts on both sides
        QVERIFY2(notes().contains("takes 1,450 tokens of a unit, and 1,400 are"), qPrintable(notes()));
        scenario.parameters.reasoningTokens = 0;
        scenario.parameters.cachedShare = 0;
        QVERIFY(!notes().contains("counted here"));
        offer.cacheWriteWeight = 1.25;
        scenario.parameters.cacheWriteShare = 20;
        QVERIFY2(notes().contains("takes 1,650 tokens of a unit, and 1,600 are"), qPrintable(notes()));
    }

    /// What the note says that is counted here is what the model counts.
    void theModelCountsAsTheNoteSays()
    {
        Parameters p;
        p.inputTokens = 1000;
        p.outputTokens = 100;
        p.cachedShare = 50;
        p.unitOutputWeight = 6;
        QCOMPARE(requestCosts(p).unitTokens, 1100.0);
    }

    void pricesOfAnotherModelAreNamed_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("default prices") << Scenario{} << false;
        QTest::newRow("the same") << withPricesOf("Large 1") << false;
        QTest::newRow("another") << withPricesOf("large-12") << true;
    }
    void pricesOfAnotherModelAreNamed()
    {
        QFETCH(const Scenario, scenario);
        QFETCH(const bool, isNamed);
        UnitOffer offer = madeOffer();
        offer.model = "large-1 (up to 200k context)";
        const QString notes = text(fillingNotes(offer, UnitTerm::Month, scenario));
        QCOMPARE(notes.contains("The prices of the frontier API are those of large-12: "), isNamed);
        QCOMPARE(notes.contains("fair comparison"), isNamed);
    }

    void notesOfADay_data()
    {
        QTest::addColumn<UnitOffer>("offer");
        const auto add = [](const char* notes, const auto& change) {
            UnitOffer offer = madeOffer();
            change(offer);
            QTest::newRow(notes) << offer;
        };
        add("", [](UnitOffer&) {});
        add("What a unit serves was read on 2026-08-30, more than 90 days ago. Check it before you decide.\n",
            [](UnitOffer& offer) { offer.asOf = "2026-08-30"; });
        add("", [](UnitOffer& offer) { offer.asOf = "2026-08-31"; });
        add("On which day what a unit serves was read is not known. Check it before you decide.\n"
            "On which day the price was read is not known. Check it before you decide.\n",
            [](UnitOffer& offer) { offer.asOf = offer.priceAsOf = ""; });
        add("The price was read on 2026-07, more than 90 days ago. Check it before you decide.\n",
            [](UnitOffer& offer) { offer.priceAsOf = "2026-07"; });
        add("", [](UnitOffer& offer) {
            offer.prices.clear();
            offer.priceAsOf = offer.priceSource = "";
        });
        add("The smallest deployment has 25 units and grows by 50; here it is counted in whole increments, from 50 "
            "units on.\nSaid.\n",
            [](UnitOffer& offer) {
                offer.minimum = 25;
                offer.increment = 50;
                offer.note = "Said.";
            });
    }
    void notesOfADay()
    {
        QFETCH(const UnitOffer, offer);
        QCOMPARE(text(unitNotes(offer, today)), QString::fromUtf8(QTest::currentDataTag()));
    }

    void theCatalogsNoteIsInTheLanguage()
    {
        const test::OtherLetters language;
        int notes = 0;
        for (const UnitOffer& offer : builtInUnits()) {
            if (offer.note.empty())
                continue;
            ++notes;
            QCOMPARE(inWords(unitNotes(offer, today).back()), offer.note);
            QCOMPARE(inWords(unitNotes(offer, today).back(), language.catalog()), test::inOtherLetters(offer.note));
        }
        QVERIFY(notes > 20);
        UnitOffer own = madeOffer();
        own.note = "Ours.";
        QCOMPARE(inWords(unitNotes(own, today).back(), language.catalog()), std::string("Ours."));
    }

    void theOfferAndTheTermOfAScenarioAreFoundAgain()
    {
        const std::vector<UnitOffer>& offers = builtInUnits();
        QVERIFY(unitSource({}, offers).offer == nullptr);
        int found = 0;
        for (const UnitOffer& offer : offers)
            for (const UnitPrice& price : offer.prices) {
                const std::vector<SourcedValue> values = unitValues(offer, price.term);
                const UnitSource source = unitSource(withValues({}, values), offers);
                QCOMPARE(source.offer, values.empty() ? nullptr : &offer);
                QVERIFY(!source.offer || source.term == price.term);
                found += source.offer != nullptr ? 1 : 0;
            }
        QVERIFY(found > 200);
    }

    void anotherRateHasNoTerm()
    {
        const std::vector<UnitOffer>& offers = builtInUnits();
        const Scenario filled = withValues({}, unitValues(offers.front(), UnitTerm::Month));
        const Scenario typed = withParameter(filled, rowOf(&Parameters::unitRate), 0.4);
        const UnitSource source = unitSource(typed, offers);
        QCOMPARE(source.offer, &offers.front());
        QVERIFY(!source.term);
        QVERIFY(unitSource(withParameter(filled, rowOf(&Parameters::unitThroughput), 5), offers).offer == nullptr);
    }
};

QTEST_APPLESS_MAIN(UnitFillTest)
#include "tests/support/other_letters.h"
#include "unit_fill_test.moc"
