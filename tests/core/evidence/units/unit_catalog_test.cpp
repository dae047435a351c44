// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/units/unit_catalog.h"

#include "core/files/dates/dates.h"
#include "core/files/records/csv_table.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr const char* oneUnit = R"({"format": "breakeven-units", "version": 1, "units": [
  {"provider": "A Cloud", "model": "large 1", "unit": "Unit", "counts": "tokens", "throughput": 3000,
   "output_weight": 4, "cached_weight": 0.1, "cache_write_weight": 1.25, "minimum": 15, "increment": 5,
   "source": "a page", "as_of": "2026-08",
   "prices": [{"term": "none", "usd": 1, "per": "hour"}, {"term": "month", "usd": 260, "per": "month"}],
   "price_source": "a list", "price_as_of": "2026-09-01", "note": "A note."}]})";

/// How many of the program's offers are left out for a reason; those that are used have none.
std::map<std::string, int> countedByReason()
{
    std::map<std::string, int> counts;
    for (const UnitOffer& offer : builtInUnits())
        ++counts[std::string(whyLeftOut(offer).id())];
    return counts;
}

} // namespace

class UnitCatalogTest : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInCatalogIsRead()
    {
        const Result<std::vector<UnitOffer>> read = parseUnitCatalog(embeddedUnitCatalog(), "units.json");
        QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
        QVERIFY(builtInUnits() == *read);
    }

    /// Of 104 offers that were collected.
    void everyOfferIsUsedOrLeftOutForAReason()
    {
        const std::map<std::string, int> expected{{"", 80},
                                                  {"units.no_output_weight", 11},
                                                  {"units.input_and_output_apart", 6},
                                                  {"units.no_throughput", 5},
                                                  {"units.in_characters", 2}};
        QVERIFY(countedByReason() == expected);
        QCOMPARE(builtInUnits().size(), std::size_t{104});
        QCOMPARE(std::ranges::count_if(
                     builtInUnits(),
                     [](const UnitOffer& offer) { return whyLeftOut(offer).empty() && offer.prices.empty(); }),
                 5);
    }

    void whatIsUsedIsPlausible()
    {
        for (const UnitOffer& offer : builtInUnits()) {
            const std::string id = unitId(offer);
            // A date is one that a source says; the months of others are hints in their words.
            QVERIFY2(offer.asOf.empty() || parseDate(offer.asOf), id.c_str());
            QVERIFY2(offer.priceAsOf.empty() || parseDate(offer.priceAsOf), id.c_str());
            QVERIFY2(offer.source.size() < 100 && offer.priceSource.size() < 100, id.c_str());
            QVERIFY2(offer.note.empty() || offer.note.ends_with('.'), id.c_str());
            if (!whyLeftOut(offer).empty())
                continue;
            QVERIFY2(*offer.throughput >= 100 && *offer.throughput <= 1e6, id.c_str());
            QVERIFY2(*offer.outputWeight >= 3 && *offer.outputWeight <= 10, id.c_str());
            // For a longer term an hour is never dearer.
            for (std::size_t i = 1; i < offer.prices.size(); ++i)
                QVERIFY2(offer.prices[i].hourly() < offer.prices[i - 1].hourly(), id.c_str());
            for (const UnitPrice& price : offer.prices)
                QVERIFY2(price.hourly() >= 0.2 && price.hourly() <= 10, id.c_str());
        }
    }

    void whatIsSoldForATermOnlyHasNoPriceAsYouGo()
    {
        int committed = 0;
        for (const UnitOffer& offer : builtInUnits())
            if (offer.provider == "Vertex AI" && !offer.prices.empty()) {
                ++committed;
                QVERIFY(priceFor(offer, UnitTerm::None) == nullptr);
                QCOMPARE(priceFor(offer, UnitTerm::Month)->usd, 2700.0);
                QCOMPARE(priceFor(offer, UnitTerm::Year)->hourly(), 2000.0 / 730);
            }
        QCOMPARE(committed, 8);
    }

    /// Where the list is that the offers were taken from, all of its rows stand in the catalog with their figures.
    void theOffersAreThoseOfTheList()
    {
        const std::optional<QByteArray> list = sharedData("provisioned_units.csv");
        if (!list)
            return;
        const Result<CsvTable> table = parseCsv(list->toStdString(), "provisioned_units.csv");
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), builtInUnits().size());
        for (std::size_t i = 0; i < table->rows.size(); ++i) {
            const UnitOffer& offer = builtInUnits()[i];
            const std::string id = unitId(offer);
            const auto cell = [&](const char* column) { return table->rows[i].fields[table->place(column)]; };
            const auto is = [&](const char* column, const std::optional<double>& value) {
                return cell(column).empty() ? !value : value && std::stod(cell(column)) == *value;
            };
            const auto hasPrice = [&](const char* column, double hours) {
                const auto costs = [&](const UnitPrice& price) {
                    return std::abs(price.hourly() * hours - std::stod(cell(column))) < 1e-4 * hours;
                };
                return cell(column).empty() || std::ranges::any_of(offer.prices, costs);
            };
            QVERIFY2(cell("model") == offer.model && cell("unit name") == offer.unit, id.c_str());
            QVERIFY2(offer.counts != UnitCount::Tokens || is("input tokens per minute per unit", offer.throughput),
                     id.c_str());
            QVERIFY2(is("output weight", offer.outputWeight), id.c_str());
            QVERIFY2(is("minimum units", offer.minimum) && is("increment", offer.increment), id.c_str());
            QVERIFY2(hasPrice("price per unit-hour USD", 1) && hasPrice("monthly reservation USD", 730), id.c_str());
            QVERIFY2(offer.prices.empty() == cell("price per unit-hour USD").empty(), id.c_str());
        }
    }

    void anOfferIsReadWhole()
    {
        const Result<std::vector<UnitOffer>> read = parseUnitCatalog(oneUnit, "x");
        QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
        const UnitOffer expected{
            .provider = "A Cloud",
            .model = "large 1",
            .unit = "Unit",
            .counts = UnitCount::Tokens,
            .throughput = 3000,
            .outputWeight = 4,
            .cachedWeight = 0.1,
            .cacheWriteWeight = 1.25,
            .minimum = 15,
            .increment = 5,
            .source = "a page",
            .asOf = "2026-08",
            .prices = {{UnitTerm::None, 1, PricePeriod::Hour}, {UnitTerm::Month, 260, PricePeriod::Month}},
            .priceSource = "a list",
            .priceAsOf = "2026-09-01",
            .note = "A note.",
        };
        QVERIFY(read->front() == expected);
    }

    void whatIsWrongIsNamedByItsPointer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* sentence, const char* from, const char* to) {
            QTest::newRow(sentence) << QString::fromUtf8(from) << QString::fromUtf8(to);
        };
        row("x: /format: this is no file of the kind", "breakeven-units", "breakeven-gpus");
        row("x: /units: is not a list with something in it", "\"units\"", "\"offers\"");
        row("x: /units/0/model: is empty", "large 1", "");
        row("x: /units/0/counts: \"words\" is not allowed; allowed are tokens, characters, input_tokens, output_tokens",
            "\"tokens\"", "\"words\"");
        row("x: /units/0/throughput: 0 is outside 1 to 10000000", "3000", "0");
        row("x: /units/0/output_weight: 40 is outside 1 to 20", "weight\": 4,", "weight\": 40,");
        row("x: /units/0/minimum: 1.5 is not a whole number", "\"minimum\": 15", "\"minimum\": 1.5");
        row("x: /units/0/increment: is missing", "\"increment\": 5,", "");
        row("x: /units/0/as_of: \"May\" is not a date", "2026-08\"", "May\"");
        row("x: /units/0/prices/0/usd: 0 is outside 0.01 to 1000000", "\"usd\": 1,", "\"usd\": 0,");
        row("x: /units/0/prices/1/per: \"day\" is not allowed; allowed are hour, week, month, year",
            "\"per\": \"month\"", "\"per\": \"day\"");
        row("x: /units/0/prices/1/term: is not longer than the term before", "\"term\": \"month\"",
            "\"term\": \"none\"");
        row("x: /units/0/price_source: must stand there if and only if prices does", "a list", "");
        row("x: /units/1: is the same offer as /units/0: a-cloud/large-1/unit", "{\"provider\"",
            "{\"provider\": \"a cloud\", \"model\": \"LARGE 1\", \"unit\": \"unit\", \"counts\": \"tokens\", "
            "\"minimum\": 1, \"increment\": 1, \"source\": \"s\"}, {\"provider\"");
    }
    void whatIsWrongIsNamedByItsPointer()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QString text = QString::fromUtf8(oneUnit);
        QVERIFY(text.contains(from));
        const Result<std::vector<UnitOffer>> read = parseUnitCatalog(text.replace(from, to).toStdString(), "x");
        QVERIFY(!read.ok());
        QVERIFY2(read.error().sentence().starts_with(QTest::currentDataTag()), read.error().sentence().c_str());
    }
};

QTEST_APPLESS_MAIN(UnitCatalogTest)
#include "unit_catalog_test.moc"
