// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/model_prices.h"

#include "core/files/dates/dates.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/made_model.h"
#include "tests/support/other_letters.h"

#include <QTest>

using namespace breakeven;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today = std::chrono::sys_days{2026y / 11 / 22};

CatalogModel made(std::vector<DatedPrices> prices, const char* asOf = "2026-11-01")
{
    return madeModel("made", asOf, std::move(prices));
}

constexpr double shortPrompt = 1000;

Scenario filled(ModelRole role, const CatalogModel& model, const ModelCatalog& models = {},
                double promptTokens = shortPrompt)
{
    return withValues({}, pricesFor(role, model, models, today, promptTokens));
}

} // namespace

class ModelPricesTest : public QObject {
    Q_OBJECT

private slots:
    void theFrontierTakesEveryPriceWithItsSource()
    {
        const Scenario scenario = filled(ModelRole::Frontier, made({{"", {2.5, 10, 1.25, 3.125, 1.0, 5.0}}}));
        const Parameters& p = scenario.parameters;
        QCOMPARE(p.apiInputPrice, 2.5);
        QCOMPARE(p.apiOutputPrice, 10.0);
        QCOMPARE(p.cachedPrice, 50.0);
        QCOMPARE(p.cacheWritePrice, 125.0);
        QCOMPARE(p.batchDiscount, 50.0); // 60 % on input, 50 % on output: the lower one
        for (const char* id :
             {"api_input_price", "api_output_price", "cached_price", "cache_write_price", "batch_discount"})
            QCOMPARE(scenario.sources.at(id), std::string("Catalog: made, A vendor, 2026-11-01 (a list)"));
        QCOMPARE(scenario.sources.size(), std::size_t{5});
    }

    void whatIsNotListedCostsAsMuchAsAFreshTokenAndSaysSo()
    {
        const Scenario scenario = filled(ModelRole::Frontier, made({madePrices(2, 8)}));
        QCOMPARE(scenario.parameters.cachedPrice, 100.0);
        QCOMPARE(scenario.parameters.cacheWritePrice, 100.0);
        QCOMPARE(scenario.parameters.batchDiscount, 0.0);
        for (const char* id : {"cached_price", "cache_write_price", "batch_discount"})
            QVERIFY2(scenario.sources.at(id).find("listed") != std::string::npos, id);
    }

    void thePricesInForceAreTheLastWhoseDayHasCome_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<double>("input");
        QTest::newRow("long before") << "2020-01-01" << 5.0;
        QTest::newRow("the day before") << "2026-08-20" << 5.0;
        QTest::newRow("on the day") << "2026-08-21" << 4.0;
        QTest::newRow("between") << "2026-12-31" << 4.0;
        QTest::newRow("after the last") << "2027-01-01" << 6.0;
    }
    void thePricesInForceAreTheLastWhoseDayHasCome()
    {
        QFETCH(QString, day);
        const CatalogModel model =
            made({madePrices(5, 30), madePrices(4, 20, "2026-08-21"), madePrices(6, 36, "2027-01-01")});
        QTEST(pricesOn(model, day.toStdString()).prices.input, "input");
    }

    void changesOfPriceAreTold()
    {
        const CatalogModel model =
            made({madePrices(5, 30), madePrices(4, 20, "2026-08-21"), madePrices(6, 36, "2027-01-01")});
        const std::vector<Message> notes = priceNotes(model, today);
        QCOMPARE(notes.size(), std::size_t{2});
        QCOMPARE(inWords(notes[0]), std::string("In force since 2026-08-21; before: $5.00 in and $30.00 out."));
        QCOMPARE(inWords(notes[1]), std::string("From 2027-01-01 on: $6.00 in and $36.00 out."));
        const Scenario scenario = filled(ModelRole::Frontier, model);
        QCOMPARE(scenario.sources.at("api_input_price"),
                 std::string("Catalog: made, A vendor, 2026-11-01, price since 2026-08-21 (a list)"));
    }

    /// $3 in and $15 out, cached $0.30, writes $3.75, batch at half price; above 200,000 tokens $6, $22.50 and $0.60.
    static CatalogModel tiered(const char* from = "")
    {
        return made({{from,
                      {3, 15, 0.3, 3.75, 1.5, 7.5},
                      {{200000, {6, 22.5, 0.6, {}, {}, {}}}, {500000, {9, 30, {}, {}, 3.0, 20.0}}}}});
    }

    void theTierThatThePromptFallsInIsUsedAndSaid_data()
    {
        QTest::addColumn<double>("promptTokens");
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("batch");
        QTest::addColumn<QString>("prompts");
        QTest::newRow("short") << 200000.0 << 3.0 << 15.0 << 50.0 << "prompts up to 200,000 tokens";
        QTest::newRow("long") << 200001.0 << 6.0 << 22.5 << 50.0 << "prompts above 200,000 and up to 500,000 tokens";
        QTest::newRow("longest") << 600000.0 << 9.0 << 30.0 << 100.0 / 3 << "prompts above 500,000 tokens";
    }
    void theTierThatThePromptFallsInIsUsedAndSaid()
    {
        QFETCH(const double, promptTokens);
        QFETCH(const QString, prompts);
        const Scenario scenario = filled(ModelRole::Frontier, tiered(), {}, promptTokens);
        QTEST(scenario.parameters.apiInputPrice, "input");
        QTEST(scenario.parameters.apiOutputPrice, "output");
        QCOMPARE(scenario.parameters.cachedPrice, 10.0);
        QCOMPARE(scenario.parameters.cacheWritePrice, 125.0);
        QTEST(scenario.parameters.batchDiscount, "batch");
        const QString source = "Catalog: made, A vendor, 2026-11-01, " + prompts + " (a list)";
        QCOMPARE(QString::fromStdString(scenario.sources.at("api_input_price")), source);
        // what the list says of the shortest prompts alone
        const bool isShort = promptTokens <= 200000;
        const QString proportion = "; listed for the shortest prompts alone, so it counts in the same proportion";
        QCOMPARE(QString::fromStdString(scenario.sources.at("cache_write_price")),
                 isShort ? source : source + proportion);
        QCOMPARE(QString::fromStdString(scenario.sources.at("cached_price")),
                 promptTokens > 500000 ? source + proportion : source);
    }

    void theSmallModelsTierIsThePromptsToo()
    {
        const Scenario scenario = filled(ModelRole::Small, tiered("2026-10-01"), {}, 300000);
        QCOMPARE(scenario.parameters.smallInputPrice, 6.0);
        QCOMPARE(scenario.parameters.smallOutputPrice, 22.5);
        QCOMPARE(scenario.sources.at("small_input_price"),
                 std::string("Catalog: made, A vendor, 2026-11-01, price since 2026-10-01, prompts above 200,000 and "
                             "up to 500,000 tokens (a list)"));
    }

    void whatLongerPromptsCostIsTold()
    {
        CatalogModel model = tiered();
        model.prices.push_back(model.prices[0]);
        model.prices[1].from = "2027-01-01";
        model.prices[1].tiers = {{128000, {7, 23, {}, {}, {}, {}}}};
        const std::vector<Message> notes = priceNotes(model, today);
        QCOMPARE(notes.size(), std::size_t{2});
        QCOMPARE(inWords(notes[0]), std::string("From 2027-01-01 on: $3.00 in and $15.00 out; prompts above 128,000 "
                                                "tokens: $7.00 in and $23.00 out."));
        QCOMPARE(inWords(notes[1]), std::string("Prompts above 200,000 tokens: $6.00 in and $22.50 out; above 500,000 "
                                                "tokens: $9.00 in and $30.00 out."));
    }

    void pricesOlderThanNinetyDaysSaySo()
    {
        QVERIFY(!isOld(made({madePrices(1, 1)}, "2026-08-24"), today));
        QVERIFY(isOld(made({madePrices(1, 1)}, "2026-08-23"), today));
        QVERIFY(priceNotes(made({madePrices(1, 1)}, "2026-08-24"), today).empty());
        QCOMPARE(priceNotes(made({madePrices(1, 1)}, "2026-08-23"), today).size(), std::size_t{1});
    }

    void untilWhenPricesWerePromisedIsSaid()
    {
        CatalogModel model = made({madePrices(1, 1)});
        model.holdsUntil = "2026-11-22";
        QVERIFY(!promisePast(model, today));
        QCOMPARE(inWords(priceNotes(model, today)[0]), std::string("Said to hold until 2026-11-22 at least."));
        model.holdsUntil = "2026-11-21";
        QVERIFY(promisePast(model, today));
        QCOMPARE(inWords(priceNotes(model, today)[0]),
                 std::string("Said to hold until 2026-11-21 at least, which is past: ask the vendor's price list."));
        model.holdsUntil.clear();
        QVERIFY(!promisePast(model, today) && priceNotes(model, today).empty());
    }

    void theCatalogsNoteIsInTheLanguage()
    {
        const test::OtherLetters language;
        int notes = 0;
        for (const CatalogModel& model : builtInModels()) {
            if (model.note.empty())
                continue;
            ++notes;
            QCOMPARE(inWords(priceNotes(model, today).back()), model.note);
            QCOMPARE(inWords(priceNotes(model, today).back(), language.catalog()), test::inOtherLetters(model.note));
        }
        QVERIFY(notes > 20);
        CatalogModel own = made({madePrices(1, 1)});
        own.note = "Ours.";
        QCOMPARE(inWords(priceNotes(own, today).back(), language.catalog()), std::string("Ours."));
    }

    void theSmallModelKeepsItsMultiple()
    {
        const Scenario scenario = filled(ModelRole::Small, made({madePrices(0.4, 1.6)}));
        QCOMPARE(scenario.parameters.smallInputPrice, 0.4);
        QCOMPARE(scenario.parameters.smallOutputPrice, 1.6);
        QCOMPARE(scenario.parameters.tunedPriceMultiple, Parameters{}.tunedPriceMultiple);
        QCOMPARE(scenario.parameters.apiInputPrice, Parameters{}.apiInputPrice);
    }

    void aFineTunedVariantFillsItsBaseAndTheMultiple()
    {
        const ModelCatalog models = builtInModels();
        const CatalogModel* tuned = findModel(models, "ft:gpt-4o-mini-2024-07-18");
        QVERIFY(tuned != nullptr);
        const Scenario scenario = filled(ModelRole::Small, *tuned, models);
        QCOMPARE(scenario.parameters.smallInputPrice, 0.15);
        QCOMPARE(scenario.parameters.smallOutputPrice, 0.6);
        QCOMPARE(scenario.parameters.tunedPriceMultiple, 2.0);
        QCOMPARE(scenario.parameters.tunedTrainingPrice, 3.0);
        QVERIFY(scenario.sources.at("small_input_price").starts_with("Catalog: gpt-4o-mini,"));
        QVERIFY(scenario.sources.at("tuned_price_multiple").starts_with("Catalog: ft:gpt-4o-mini"));
    }

    void aModelWithAVariantFillsTheVariantsMultipleToo()
    {
        const ModelCatalog models = builtInModels();
        const Scenario scenario = filled(ModelRole::Small, *findModel(models, "gpt-4o-mini"), models);
        QCOMPARE(scenario.parameters.smallInputPrice, 0.15);
        QCOMPARE(scenario.parameters.tunedPriceMultiple, 2.0);
        QCOMPARE(scenario.parameters.tunedTrainingPrice, 3.0);
        QVERIFY(scenario.sources.at("tuned_price_multiple").starts_with("Catalog: ft:gpt-4o-mini"));
    }

    void whatStaysOfAnotherModelIsSaid()
    {
        const ModelCatalog models = builtInModels();
        const Scenario scenario = filled(ModelRole::Small, *findModel(models, "ft:gpt-4o-mini-2024-07-18"), models);
        const auto stale = [&](ModelRole role, const char* id) {
            return inWords(staleTuning(scenario, pricesFor(role, *findModel(models, id), models, today, shortPrompt)));
        };
        QCOMPARE(stale(ModelRole::Small, "llama-3.1-8b @ Groq"),
                 std::string("Fine-tuned price multiple stays as it is, that of ft:gpt-4o-mini-2024-07-18. "
                             "Hosted training price stays as it is, that of ft:gpt-4o-mini-2024-07-18."));
        QCOMPARE(stale(ModelRole::Small, "gpt-4o-mini"), std::string());
        QCOMPARE(stale(ModelRole::Frontier, "llama-3.1-8b @ Groq"), std::string());
    }

    void aVariantWithoutOneMultipleStandsForItself()
    {
        const ModelCatalog models = builtInModels();
        const Scenario scenario = filled(ModelRole::Small, *findModel(models, "ft:gpt-3.5-turbo"), models);
        QCOMPARE(scenario.parameters.smallInputPrice, 3.0);
        QCOMPARE(scenario.parameters.smallOutputPrice, 6.0);
        QCOMPARE(scenario.parameters.tunedPriceMultiple, 1.0);
    }

    void everyModelFillsValuesThatTheScenarioAccepts()
    {
        const ModelCatalog models = builtInModels();
        for (const CatalogModel& model : models)
            for (const ModelRole role : {ModelRole::Frontier, ModelRole::Small})
                for (const SourcedValue& value : pricesFor(role, model, models, today, shortPrompt)) {
                    QVERIFY2(value.parameter->accepts(value.value), model.id.c_str());
                    const bool ofVariant = value.parameter->member == &Parameters::tunedPriceMultiple ||
                                           value.parameter->member == &Parameters::tunedTrainingPrice;
                    QVERIFY2(value.source.find(model.asOf) != std::string::npos || ofVariant || !model.base.empty(),
                             model.id.c_str());
                    QVERIFY2(value.source.find("taken as") == std::string::npos, value.source.c_str());
                }
    }
};

QTEST_APPLESS_MAIN(ModelPricesTest)
#include "model_prices_test.moc"
