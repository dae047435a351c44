// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/model_import.h"
#include "core/evidence/prices/lists/price_list.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace breakeven;
using namespace breakeven::test;
using nlohmann::json;

namespace {

/// The file as it was published and what is read of it.
struct List {
    json file;
    ImportedModels imported;
};

std::optional<List> readList(const char* name, const char* asOf)
{
    const std::optional<QByteArray> bytes = sharedData(name);
    if (!bytes)
        return std::nullopt;
    const Result<ImportedModels> imported = readPriceList(bytes->toStdString(), name, asOf);
    if (!imported)
        qFatal("%s", imported.error().sentence().c_str());
    return List{json::parse(bytes->toStdString()), *imported};
}

std::size_t skippedFor(const ImportedModels& imported, std::string_view start)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(imported.skipped, [start](const ImportPreview::Skipped& entry) {
            return inWords(entry.why).starts_with(start);
        }));
}

bool isTextModel(const json& entry)
{
    const std::string mode = entry.value("mode", "");
    return mode == "chat" || mode == "completion" || mode == "responses";
}

/// Whether a price is what the file says and has no more digits than a person would write.
bool isAsWritten(double price, double written)
{
    return std::abs(price - written) <= 1e-9 * written && fmt::format("{}", price).size() <= 10;
}

} // namespace

/// The lists as they were published, if they are at hand.
class RealListsTest : public QObject {
    Q_OBJECT

private slots:
    void liteLlmsListIsReadWhole()
    {
        const std::optional<List> list = readList("litellm_prices.json", "2026-08-01");
        if (!list)
            QSKIP("the list is not here");
        const ImportedModels& imported = list->imported;
        QCOMPARE(imported.models.size() + imported.skipped.size(), list->file.size());
        QCOMPARE(previewImport(builtInModels(), imported).entries(), list->file.size());

        std::size_t withoutInput = 0;
        std::size_t bothZero = 0;
        for (const auto& [key, entry] : list->file.items())
            if (isTextModel(entry)) {
                withoutInput += entry.contains("input_cost_per_token") ? 0 : 1;
                bothZero +=
                    entry.value("input_cost_per_token", -1.0) == 0 && entry.value("output_cost_per_token", -1.0) == 0
                        ? 1
                        : 0;
            }
        QCOMPARE(withoutInput, std::size_t{146});
        QCOMPARE(bothZero, std::size_t{83});
        const auto tiered = std::ranges::count_if(imported.models, [&list](const CatalogModel& model) {
            return !list->file[model.id].contains("input_cost_per_token");
        });
        QCOMPARE(skippedFor(imported, "no price") + static_cast<std::size_t>(tiered), withoutInput);
        QCOMPARE(tiered, 19);
        QCOMPARE(skippedFor(imported, "both prices are zero"), bothZero);
        QCOMPARE(skippedFor(imported, "a sample row"), std::size_t{1});
        QCOMPARE(skippedFor(imported, "its mode is image_generation"), std::size_t{209});
        QVERIFY(skippedFor(imported, "a price above 1,000 USD") >= 13);
        for (const CatalogModel& model : imported.models)
            QVERIFY2(!model.id.starts_with("wandb/") || model.prices[0].prices.input < 1, model.id.c_str());
    }

    void liteLlmsPricesAreThoseOfTheFile()
    {
        const std::optional<List> list = readList("litellm_prices.json", "2026-08-01");
        if (!list)
            QSKIP("the list is not here");
        const std::array<std::pair<std::optional<double> TokenPrices::*, const char*>, 4> optional{
            {{&TokenPrices::cachedInput, "cache_read_input_token_cost"},
             {&TokenPrices::cacheWrite, "cache_creation_input_token_cost"},
             {&TokenPrices::batchInput, "input_cost_per_token_batches"},
             {&TokenPrices::batchOutput, "output_cost_per_token_batches"}}};
        for (const CatalogModel& model : list->imported.models) {
            const json& entry = list->file[model.id];
            const json& prices = entry.contains("tiered_pricing") ? entry["tiered_pricing"][0] : entry;
            const TokenPrices& read = model.prices.at(0).prices;
            QVERIFY2(isAsWritten(read.input, prices.at("input_cost_per_token").get<double>() * 1e6), model.id.c_str());
            QVERIFY2(isAsWritten(read.output, prices.at("output_cost_per_token").get<double>() * 1e6),
                     model.id.c_str());
            for (const auto& [field, key] : optional)
                if (prices.contains(key) && prices[key] > 0)
                    QVERIFY2(isAsWritten((read.*field).value(), prices[key].get<double>() * 1e6), model.id.c_str());
        }
    }

    void genaisListIsReadWhole()
    {
        const std::optional<List> list = readList("genai_prices_slim.json", "2026-08-21");
        if (!list)
            QSKIP("the list is not here");
        std::size_t count = 0;
        std::size_t withoutOutput = 0;
        for (const json& provider : list->file) {
            count += provider["models"].size();
            for (const json& model : provider["models"])
                withoutOutput += model["prices"].is_object() && !model["prices"].contains("output_mtok") ? 1 : 0;
        }
        QCOMPARE(list->imported.models.size() + list->imported.skipped.size(), count);
        QCOMPARE(skippedFor(list->imported, "no price of output"), withoutOutput);
        QCOMPARE(list->imported.skipped.size(), withoutOutput); // nothing else is wrong with it
        for (const CatalogModel& model : list->imported.models)
            for (const DatedPrices& dated : model.prices)
                for (const double price : {dated.prices.input, dated.prices.output})
                    QVERIFY2(isAsWritten(price, price), model.id.c_str());

        const CatalogModel* sonnet = findModel(list->imported.models, "claude-sonnet-5");
        QVERIFY(sonnet != nullptr);
        QCOMPARE(pricesOn(*sonnet, "2026-08-31").prices.input, 2.0);
        QCOMPARE(pricesOn(*sonnet, "2026-09-01").prices.input, 3.0);
        const CatalogModel* chat = findModel(list->imported.models, "deepseek-chat");
        QVERIFY(chat != nullptr);
        QCOMPARE(chat->prices.at(0).prices.input, 0.27); // from 00:30 to 16:30
    }

    void catalogsOfThemCanBeReadAgain()
    {
        for (const char* name : {"litellm_prices.json", "genai_prices_slim.json"}) {
            const std::optional<List> list = readList(name, "2026-08-01");
            if (!list)
                QSKIP("the list is not here");
            const Result<ModelCatalog> again = parseModels(formatModels(list->imported.models), name);
            QVERIFY2(again.ok(), again.ok() ? "" : again.error().sentence().c_str());
            QVERIFY(*again == list->imported.models);
            const ModelCatalog current = mergedModels(builtInModels(), *again);
            QVERIFY(withImported(*again, current, list->imported) == *again);
        }
    }

    /// A part of the program's own catalog stands only in the same list: where it names the same model on the same day,
    /// its prices must be those.
    void theProgramsCatalogAgrees()
    {
        const std::optional<List> list = readList("litellm_prices.json", "2026-08-01");
        if (!list)
            QSKIP("the list is not here");
        std::ptrdiff_t compared = 0;
        const auto ofTheList = [](const CatalogModel& model) {
            return model.asOf == "2026-08-01" && model.source.find("LiteLLM") != std::string::npos;
        };
        for (const CatalogModel& model : builtInModels()) {
            if (!ofTheList(model))
                continue;
            const std::size_t mark = model.source.find(", key ");
            const std::string key = mark == std::string::npos ? model.id : model.source.substr(mark + 6);
            const CatalogModel* same = findModel(list->imported.models, key);
            QVERIFY2(same != nullptr, key.c_str());
            const TokenPrices& own = pricesOn(model, model.asOf).prices;
            QCOMPARE(own.input, same->prices[0].prices.input);
            QCOMPARE(own.output, same->prices[0].prices.output);
            if (same->prices[0].prices.cachedInput && own.cachedInput)
                QCOMPARE(*own.cachedInput, *same->prices[0].prices.cachedInput);
            if (same->prices[0].prices.batchInput && own.batchInput)
                QCOMPARE(*own.batchInput, *same->prices[0].prices.batchInput);
            ++compared;
        }
        QCOMPARE(compared, std::ranges::count_if(builtInModels(), ofTheList));
    }

    /// Most of the program's own catalog is from a later list. On the day of this one it says the same, but for models
    /// whose price changed since without a day being known.
    void theProgramsCatalogAgreesWhereverItCanBeCompared()
    {
        const std::optional<List> list = readList("litellm_prices.json", "2026-08-01");
        if (!list)
            QSKIP("the list is not here");
        int agree = 0;
        QStringList changed;
        for (const CatalogModel& model : builtInModels())
            for (const char* prefix : {"", "gemini/", "mistral/", "xai/", "deepseek/"}) {
                const CatalogModel* same = findModel(list->imported.models, prefix + model.id);
                if (same == nullptr)
                    continue;
                const TokenPrices& own = pricesOn(model, "2026-08-01").prices;
                const TokenPrices& other = pricesOn(*same, "2026-08-01").prices;
                if (own.input == other.input && own.output == other.output)
                    ++agree;
                else
                    changed << QString::fromStdString(model.id);
                break;
            }
        changed.sort();
        QCOMPARE(changed, QStringList({"gemini-3.6-flash", "mistral-small-latest", "open-mistral-nemo"}));
        QVERIFY2(agree > 60, std::to_string(agree).c_str());
    }

    /// Of models that cost in the program's catalog what they cost in the list, long prompts cost the same as well.
    void theProgramsTiersAgree()
    {
        const std::optional<List> list = readList("litellm_prices.json", "2026-08-01");
        if (!list)
            QSKIP("the list is not here");
        std::size_t compared = 0;
        for (const CatalogModel& model : builtInModels()) {
            const CatalogModel* same = findModel(list->imported.models, model.id);
            if (same == nullptr || same->prices[0].tiers.empty())
                continue;
            const PromptTier& told = same->prices[0].tiers[0];
            for (const DatedPrices& dated : model.prices) {
                if (dated.tiers.empty() || dated.prices.input != same->prices[0].prices.input ||
                    dated.prices.output != same->prices[0].prices.output)
                    continue;
                QVERIFY2(dated.tiers[0].above == told.above, model.id.c_str());
                QVERIFY2(dated.tiers[0].prices.input == told.prices.input, model.id.c_str());
                QVERIFY2(dated.tiers[0].prices.output == told.prices.output, model.id.c_str());
                ++compared;
            }
        }
        QVERIFY(compared > 3);
    }
};

QTEST_APPLESS_MAIN(RealListsTest)
#include "real_lists_test.moc"
