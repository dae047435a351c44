// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_list.h"

#include <QTest>

using namespace breakeven;

namespace {

Result<ImportedModels> read(const QString& entries)
{
    return readPriceList((R"({"data": [)" + entries + "]}").toStdString(), "list", "2026-11-29");
}

QString entryOf(const QString& id, const QString& pricing, const QString& members = {})
{
    return QStringLiteral(R"({"id": "%1", "pricing": {%2}%3})").arg(id, pricing, members);
}

const QString priced = QStringLiteral(R"("prompt": "0.000003", "completion": "0.000015")");

} // namespace

class OpenRouterListTest : public QObject {
    Q_OBJECT

private slots:
    void readsAllThatIsTold()
    {
        const Result<ImportedModels> list =
            read(entryOf("a/one", priced + R"(, "input_cache_read": "0.0000003", "input_cache_write": "0.00000375")",
                         R"(, "context_length": 1000000, "architecture": {"output_modalities": ["text", "image"]})"));
        QVERIFY(list.ok());
        QCOMPARE(inWords(list->list), std::string("OpenRouter models list"));
        QVERIFY(list->skipped.empty() && list->remarks.empty() && !list->hasOwnDay);
        const CatalogModel& model = list->models.at(0);
        QCOMPARE(model.id, std::string("openrouter/a/one")); // as other lists call it
        QCOMPARE(model.vendor, std::string("OpenRouter"));
        QVERIFY(model.kind == ModelKind::Api);
        QCOMPARE(model.context, std::optional(1e6));
        QCOMPARE(model.source, std::string("OpenRouter models list"));
        QCOMPARE(model.asOf, std::string("2026-11-29"));
        QVERIFY(model.prices.size() == 1 && model.prices[0].tiers.empty() && model.note.empty());
        QVERIFY((model.prices[0].prices == TokenPrices{3, 15, 0.3, 3.75, {}, {}})); // every digit
    }

    void publishedWeightsAreOpen()
    {
        const Result<ImportedModels> list = read(entryOf("a/closed", priced, R"(, "hugging_face_id": "")") + "," +
                                                 entryOf("a/published", priced, R"(, "hugging_face_id": "a/b")") + "," +
                                                 entryOf("meta-llama/llama-3.3-70b", priced));
        QVERIFY(list->models.at(0).kind == ModelKind::Api);
        QVERIFY(list->models.at(1).kind == ModelKind::Open);
        QVERIFY(list->models.at(2).kind == ModelKind::Open);
    }

    void skipsWithAReason_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("why");
        const auto row = [](const QString& entry, const char* where, const char* why) {
            QTest::newRow(qPrintable(entry)) << entry << where << why;
        };
        const char* const dependent = "its price is -1: it depends on the model that answers";
        row(entryOf("openrouter/auto", R"("prompt": "-1", "completion": "-1")"), "openrouter/auto", dependent);
        row(entryOf("b/half", R"("prompt": "0.000001", "completion": -1)"), "b/half", dependent);
        row(entryOf("b/free", R"("prompt": "0", "completion": "0")"), "b/free",
            "both prices are zero, which need not mean free");
        row(entryOf("b/none", ""), "b/none", "no price is listed");
        row(entryOf("b/one", R"("prompt": "0.000001")"), "b/one", "no price of output");
        row(entryOf("b/text", R"("prompt": "three", "completion": "0.000001")"), "b/text", "a price is not a number");
        row(entryOf("b/minus", R"("prompt": "-0.5", "completion": "0.000001")"), "b/minus", "a price is negative");
        row(entryOf("b/dear", R"("prompt": "3", "completion": "15")"), "b/dear",
            "a price above 1,000 USD per million tokens, which is taken for a mistake of the list");
        row(entryOf("b/pictures", priced, R"(, "architecture": {"output_modalities": ["image"]})"), "b/pictures",
            "it does not answer in text");
        row(R"({"id": "b/bare"})", "b/bare", "no price is listed");
        row(R"({"pricing": {}})", "/data/1", "it has no id");
        row("5", "/data/1", "it has no id");
        row(entryOf("a/one", priced), "openrouter/a/one", "its id stands there twice");
    }
    void skipsWithAReason()
    {
        QFETCH(const QString, entry);
        const Result<ImportedModels> list = read(entryOf("a/one", priced) + "," + entry);
        QVERIFY(list.ok());
        QCOMPARE(list->models.size(), std::size_t{1});
        QCOMPARE(list->skipped.size(), std::size_t{1});
        QTEST(QString::fromStdString(inWords(list->skipped[0].where)), "where");
        QTEST(QString::fromStdString(inWords(list->skipped[0].why)), "why");
    }

    void longPromptsAreTiersAndHoursANote()
    {
        const Result<ImportedModels> list = read(entryOf("a/one", priced + R"(, "input_cache_read": "0.0000003",
            "overrides": [{"min_prompt_tokens": 500000, "prompt": "0.000009"},
                          {"min_prompt_tokens": 200000, "prompt": "0.000006", "completion": "0.0000225",
                           "input_cache_read": "0.0000006"},
                          {"min_prompt_tokens": 200000, "prompt": "0.000007"},
                          {"min_prompt_tokens": "many", "prompt": "0.000007"},
                          {"utc_start": 100, "utc_end": 400, "prompt": "0.000002", "completion": "0"}])"));
        const CatalogModel& model = list->models.at(0);
        QVERIFY((model.prices[0].tiers ==
                 std::vector<PromptTier>{{200000, {6, 22.5, 0.6, {}, {}, {}}}, {500000, {9, 15, {}, {}, {}, {}}}}));
        QCOMPARE(model.note, std::string("At some hours or days: $2.00 in and $15.00 out."));
    }

    void whatIsBilledApartIsNoted_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("note");
        QTest::newRow("nothing") << R"("request": "0", "image": "0", "web_search": 0, "internal_reasoning": "0")"
                                 << "";
        QTest::newRow("hour-long writes") << R"("input_cache_write_1h": "0.000006")"
                                          << "Cache writes that last an hour cost $6.00.";
        QTest::newRow("reasoning") << R"("internal_reasoning": "0.00002")"
                                   << "Tokens of reasoning cost $20.00.";
        QTest::newRow("reasoning as output") << R"("internal_reasoning": "0.000015")"
                                             << "";
        QTest::newRow("requests") << R"("request": "0.005")"
                                  << "Each request costs $0.005 more.";
        QTest::newRow("extras") << R"("image": "0.0048", "audio": "0.000001", "web_search": "0.01")"
                                << "Priced apart: images, audio and searches.";
        QTest::newRow("not known here") << R"("discount": 0.5)"
                                        << "Priced apart: discount.";
    }
    void whatIsBilledApartIsNoted()
    {
        QFETCH(const QString, members);
        const Result<ImportedModels> list = read(entryOf("a/one", priced + ", " + members));
        QTEST(QString::fromStdString(list->models.at(0).note), "note");
    }

    void theDayOfItsEndIsNoted()
    {
        const auto noteOf = [](const char* day) {
            return read(entryOf("a/one", priced, QStringLiteral(R"(, "expiration_date": "%1")").arg(day)))
                ->models.at(0)
                .note;
        };
        QCOMPARE(noteOf("2026-12-31"), std::string("The list says that it retires on 2026-12-31."));
        QCOMPARE(noteOf("2026-12-31T00:00:00Z"), std::string("The list says that it retires on 2026-12-31."));
        QCOMPARE(noteOf("soon"), std::string());
    }
};

QTEST_APPLESS_MAIN(OpenRouterListTest)
#include "openrouter_list_test.moc"
