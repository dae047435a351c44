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
        const Json unit = Json::parse(unitsJson({offer}, today)).front();
        QCOMPARE(keysOf(unit), std::string("id|provider|model|unit|counts|throughput|output_weight|cached_weight|"
                                           "cache_write_weight|minimum|increment|source|as_of|prices|price_source|"
                                           "price_as_of|left_out|notes"));
        for (const char* key : {"throughput", "output_weight", "cached_weight", "cache_write_weight", "as_of",
                                "price_source", "price_as_of"})
            QVERIFY2(unit[key].is_null(), key);
        QVERIFY(unit["id"] == "a-cloud/large/unit" && unit["provider"] == "A Cloud" && unit["model"] == "large");
        QVERIFY(unit["unit"] == "Unit" && unit["counts"] == "tokens" && unit["source"] == "a page");
        QVERIFY(unit["minimum"] == 1.0 && unit["increment"] == 1.0 && unit["prices"] == Json::array());
        QVERIFY(unit["left_out"].get<std::string>().starts_with("Nothing can be filled in: what a unit serves is not"));
        QCOMPARE(unit["notes"].size(), std::size_t{1});
        QVERIFY(unit["notes"][0].get<std::string>().starts_with("On which day what a unit serves was read is not"));
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
        const Json& prices = unit["prices"];
        QCOMPARE(prices.size(), std::size_t{2});
        QCOMPARE(keysOf(prices[0]), std::string("term|usd|per|usd_per_unit_hour"));
        QVERIFY(prices[0]["term"] == "none" && prices[0]["per"] == "hour");
        QVERIFY(prices[0]["usd"] == 1.5 && prices[0]["usd_per_unit_hour"] == 1.5);
        QVERIFY(prices[1]["term"] == "year" && prices[1]["per"] == "year");
        QVERIFY(prices[1]["usd"] == 8760.0 && prices[1]["usd_per_unit_hour"] == 1.0);
        QVERIFY(unit["throughput"] == 3000.0);
        QVERIFY(unit["output_weight"] == 4.0);
        QVERIFY(unit["cached_weight"] == 0.1);
        QVERIFY(unit["cache_write_weight"] == 1.25);
        QVERIFY(unit["as_of"] == "2026-11");
        QVERIFY(unit["price_source"] == "a list");
        QVERIFY(unit["price_as_of"] == "2026-11-01");
        QVERIFY(unit["left_out"].is_null());
        QVERIFY(unit["notes"].size() == 1 && unit["notes"][0] == "A note.");
    }
};

QTEST_APPLESS_MAIN(UnitsJsonTest)
#include "units_json_test.moc"
