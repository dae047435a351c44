// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/units/unit_offer.h"

#include <QTest>

using namespace breakeven;

namespace {

UnitOffer soldByTerms()
{
    UnitOffer offer;
    offer.provider = "A Cloud";
    offer.model = "large-1";
    offer.unit = "Unit Global";
    offer.throughput = 3000;
    offer.outputWeight = 4;
    offer.prices = {{UnitTerm::None, 1, PricePeriod::Hour}, {UnitTerm::Month, 260, PricePeriod::Month}};
    return offer;
}

} // namespace

class UnitOfferTest : public QObject {
    Q_OBJECT

private slots:
    void anOfferIsKnownByItsProviderModelAndUnit()
    {
        const UnitOffer offer = soldByTerms();
        QCOMPARE(unitId(offer), std::string("a-cloud/large-1/unit-global"));
        QCOMPARE(inWords(unitName(offer)), std::string("large-1, Unit Global, A Cloud"));
    }

    void aPriceComesToOneForAnHour_data()
    {
        QTest::addColumn<UnitPrice>("price");
        QTest::addColumn<double>("hourly");
        QTest::newRow("$1.00 an hour, pay as you go") << UnitPrice{UnitTerm::None, 1, PricePeriod::Hour} << 1.0;
        QTest::newRow("$1,200 a week, reserved for a week")
            << UnitPrice{UnitTerm::Week, 1200, PricePeriod::Week} << 1200.0 / (7 * 24);
        QTest::newRow("$260.00 a month, reserved for a month")
            << UnitPrice{UnitTerm::Month, 260, PricePeriod::Month} << 260.0 / 730;
        QTest::newRow("$2,400 a month, reserved for three months")
            << UnitPrice{UnitTerm::ThreeMonths, 2400, PricePeriod::Month} << 2400.0 / 730;
        QTest::newRow("$13.08 an hour, reserved for six months")
            << UnitPrice{UnitTerm::SixMonths, 13.08, PricePeriod::Hour} << 13.08;
        QTest::newRow("$2,652 a year, reserved for a year")
            << UnitPrice{UnitTerm::Year, 2652, PricePeriod::Year} << 2652.0 / (365 * 24);
    }
    void aPriceComesToOneForAnHour()
    {
        QFETCH(const UnitPrice, price);
        QFETCH(const double, hourly);
        QCOMPARE(price.hourly(), hourly);
        QCOMPARE(inWords(priceWords(price)), std::string(QTest::currentDataTag()));
    }

    void aPriceIsFoundByItsTerm()
    {
        const UnitOffer offer = soldByTerms();
        QCOMPARE(priceFor(offer, UnitTerm::None)->usd, 1.0);
        QCOMPARE(priceFor(offer, UnitTerm::Month)->usd, 260.0);
        QVERIFY(priceFor(offer, UnitTerm::Year) == nullptr);
    }

    void whatCannotBeOneUnitSaysWhy_data()
    {
        QTest::addColumn<UnitOffer>("offer");
        const auto add = [](const char* why, const auto& change) {
            UnitOffer offer = soldByTerms();
            change(offer);
            QTest::newRow(why) << offer;
        };
        add("", [](UnitOffer&) {});
        add("Nothing can be filled in: what a unit serves is counted in characters",
            [](UnitOffer& offer) { offer.counts = UnitCount::Characters; });
        add("Nothing can be filled in: input and output are reserved apart",
            [](UnitOffer& offer) { offer.counts = UnitCount::InputAlone; });
        add("Nothing can be filled in: input and output are reserved apart here",
            [](UnitOffer& offer) { offer.counts = UnitCount::OutputAlone; });
        add("Nothing can be filled in: what a unit serves is not public",
            [](UnitOffer& offer) { offer.throughput.reset(); });
        add("Nothing can be filled in: how many input tokens an output token counts for is not stated",
            [](UnitOffer& offer) { offer.outputWeight.reset(); });
    }
    void whatCannotBeOneUnitSaysWhy()
    {
        QFETCH(const UnitOffer, offer);
        const std::string why = inWords(whyLeftOut(offer));
        const std::string start = QTest::currentDataTag();
        QVERIFY2(start.empty() ? why.empty() : why.starts_with(start) && why.ends_with('.'), why.c_str());
    }
};

QTEST_APPLESS_MAIN(UnitOfferTest)
#include "unit_offer_test.moc"
