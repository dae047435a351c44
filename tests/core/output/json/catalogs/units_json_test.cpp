// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/units_json.h"

#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today = std::chrono::sys_days{2026y / 11 / 29};

} // namespace

class UnitsJsonTest : public QObject {
    Q_OBJECT

private slots:
    void nothing() { QCOMPARE(unitsJson({}, today), std::string("[]\n")); }

    void whatIsNotKnownIsNull()
    {
        UnitOffer offer;
        offer.provider = "A Cloud";
        offer.model = "large";
        offer.unit = "Unit";
        offer.source = "a page";
        const Json json = Json::parse(unitsJson({offer}, today));
        QCOMPARE(
            json.dump(),
            std::string(R"([{"id":"a-cloud/large/unit","provider":"A Cloud","model":"large","unit":"Unit",)"
                        R"("counts":"tokens","throughput":null,"output_weight":null,"cached_weight":null,)"
                        R"("cache_write_weight":null,"minimum":1.0,"increment":1.0,"source":"a page",)"
                        R"("as_of":null,"prices":[],"price_source":null,"price_as_of":null,"left_out":")"
                        R"(Nothing can be filled in: what a unit serves is not public, the provider tells it on )"
                        R"(request. A rate alone would be that of another unit's throughput.","notes":[)"
                        R"("On which day what a unit serves was read is not known. Check it before you decide."]}])"));
    }

    void aPriceStandsThereAsItIsListedAndForAnHour()
    {
        UnitOffer offer;
        offer.throughput = 3000;
        offer.outputWeight = 4;
        offer.cachedWeight = 0.1;
        offer.cacheWriteWeight = 1.25;
        offer.asOf = "2026-11";
        offer.prices = {{UnitTerm::None, 1.5, PricePeriod::Hour}, {UnitTerm::Year, 8760, PricePeriod::Year}};
        offer.priceSource = "a list";
        offer.priceAsOf = "2026-11-01";
        offer.note = "A note.";
        const Json unit = Json::parse(unitsJson({offer}, today)).front();
        QCOMPARE(unit["prices"].dump(),
                 std::string(R"([{"term":"none","usd":1.5,"per":"hour","usd_per_unit_hour":1.5},)"
                             R"({"term":"year","usd":8760.0,"per":"year",)"
                             R"("usd_per_unit_hour":1.0}])"));
        QVERIFY(unit["throughput"] == Json(3000.0));
        QVERIFY(unit["output_weight"] == Json(4.0));
        QVERIFY(unit["cached_weight"] == Json(0.1));
        QVERIFY(unit["cache_write_weight"] == Json(1.25));
        QVERIFY(unit["as_of"] == Json("2026-11"));
        QVERIFY(unit["price_source"] == Json("a list"));
        QVERIFY(unit["price_as_of"] == Json("2026-11-01"));
        QVERIFY(unit["left_out"].is_null());
        QCOMPARE(unit["notes"].dump(), std::string(R"(["A note."])"));
    }
};

QTEST_APPLESS_MAIN(UnitsJsonTest)
#include "units_json_test.moc"
