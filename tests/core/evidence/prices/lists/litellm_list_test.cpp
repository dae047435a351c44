// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_list.h"

#include <QTest>

using namespace breakeven;

namespace {

/// An entry of the list that says who sells it and is a chat model.
QString chat(const QString& members)
{
    return QStringLiteral(R"({"litellm_provider": "openai", "mode": "chat"%1})")
        .arg(members.isEmpty() ? QString() : ", " + members);
}

const QString priced = QStringLiteral(R"("input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06)");

Result<ImportedModels> read(const QString& key, const QString& entry)
{
    return readPriceList(
        QStringLiteral(R"({"%1": %2, "rest": {"litellm_provider": "x"}})").arg(key, entry).toStdString(), "list",
        "2026-08-01");
}

} // namespace

class LiteLlmListTest : public QObject {
    Q_OBJECT

private slots:
    void skipsWithAReason_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("why");
        const QString costs = QStringLiteral(R"("input_cost_per_token": %1, "output_cost_per_token": %2)");
        QTest::newRow("sample_spec") << chat(priced) << "a sample row, not a model";
        QTest::newRow("no object") << "5"
                                   << "is not an object";
        QTest::newRow("no mode") << "{" + priced + "}"
                                 << "no mode is stated";
        QTest::newRow("another mode") << R"({"mode": "embedding", "input_cost_per_token": 1e-06})"
                                      << "its mode is embedding, not chat, completion or responses";
        QTest::newRow("nothing listed") << chat("") << "no price is listed";
        QTest::newRow("null") << chat(costs.arg("null", "null")) << "no price is listed";
        QTest::newRow("no output") << chat(R"("input_cost_per_token": 1e-06)") << "no price of output";
        QTest::newRow("no input") << chat(R"("output_cost_per_token": 1e-06)") << "no price of input";
        QTest::newRow("a commitment") << chat(R"("input_cost_per_second": 0.01, "output_cost_per_second": 0.01)")
                                      << "no price of input per token, but one per second";
        QTest::newRow("video") << chat(R"("input_cost_per_video_per_second": 0.01, "output_cost_per_token": 1e-06)")
                               << "no price of input per token, but one per second of video";
        QTest::newRow("characters") << chat(R"("input_cost_per_character": 1e-06)")
                                    << "no price of input per token, but one per character";
        QTest::newRow("images") << chat(R"("output_cost_per_image": 0.04)")
                                << "no price of input per token, but one per image";
        QTest::newRow("both zero") << chat(costs.arg("0", "0.0")) << "both prices are zero, which need not mean free";
        QTest::newRow("input zero") << chat(costs.arg("0", "1e-06"))
                                    << "the price of input is zero, which need not mean free";
        QTest::newRow("output zero") << chat(costs.arg("1e-06", "0"))
                                     << "the price of output is zero, which need not mean free";
        QTest::newRow("text") << chat(costs.arg("\"1e-06\"", "1e-06")) << "a price is not a number";
        QTest::newRow("negative") << chat(costs.arg("-1e-06", "1e-06")) << "a price is negative";
        QTest::newRow("too high")
            << chat(costs.arg("0.0011", "1e-06"))
            << "a price above 1,000 USD per million tokens, which is taken for a mistake of the list";
        QTest::newRow("too high for the cache")
            << chat(priced + R"(, "cache_read_input_token_cost": 0.1)")
            << "a price above 1,000 USD per million tokens, which is taken for a mistake of the list";
        QTest::newRow("tiers without prices")
            << chat(R"("tiered_pricing": [{"range": [0, 1000]}])") << "no price is listed";
        QTest::newRow("no tiers") << chat(R"("tiered_pricing": [])") << "no price is listed";
        QTest::newRow("tiers of nonsense") << chat(R"("tiered_pricing": [1, "a"])") << "no price is listed";
    }
    void skipsWithAReason()
    {
        QFETCH(QString, entry);
        QFETCH(QString, why);
        const Result<ImportedModels> list = read(QTest::currentDataTag(), entry);
        QVERIFY(list.ok());
        QVERIFY(list->models.empty());
        QCOMPARE(list->skipped.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(inWords(list->skipped[0].where)), QString(QTest::currentDataTag()));
        QCOMPARE(QString::fromStdString(inWords(list->skipped[0].why)), why);
    }

    void readsAllThatIsTold()
    {
        const Result<ImportedModels> list = read("a/b", chat(R"(
            "input_cost_per_token": 4.9999999999999996e-08, "output_cost_per_token": 3.0000000000000004e-07,
            "cache_read_input_token_cost": 2.8e-09, "cache_creation_input_token_cost": 6.25e-08,
            "input_cost_per_token_batches": 2.5e-08, "output_cost_per_token_batches": 1.5e-07,
            "max_input_tokens": 2000000.0)"));
        QCOMPARE(inWords(list->list), std::string("LiteLLM price list"));
        const CatalogModel& model = list->models.at(0);
        QCOMPARE(model.id, std::string("a/b"));
        QCOMPARE(model.vendor, std::string("OpenAI"));
        QCOMPARE(model.source, std::string("LiteLLM price list"));
        QCOMPARE(model.asOf, std::string("2026-08-01"));
        QCOMPARE(model.context, std::optional(2e6));
        const TokenPrices expected{0.05, 0.3, 0.0028, 0.0625, 0.025, 0.15};
        QCOMPARE(model.prices.size(), std::size_t{1});
        QVERIFY(model.prices[0].prices == expected); // every digit
        QVERIFY(model.prices[0].from.empty());
        QVERIFY(model.note.empty());
    }

    void whatIsNoPriceIsLeftOut_data()
    {
        QTest::addColumn<QString>("members");
        QTest::newRow("free cache") << R"("cache_read_input_token_cost": 0, "cache_creation_input_token_cost": 0.0)";
        QTest::newRow("context zero") << R"("max_input_tokens": 0)";
        QTest::newRow("context in words") << R"("max_input_tokens": "see above")";
        QTest::newRow("context without end") << R"("max_input_tokens": 1e300)";
        QTest::newRow("output limit alone") << R"("max_output_tokens": 4096, "max_tokens": 4096)";
        QTest::newRow("other service")
            << R"("input_cost_per_token_priority": 2e-06, "input_cost_per_token_flex": 5e-07)";
    }
    void whatIsNoPriceIsLeftOut()
    {
        QFETCH(QString, members);
        const Result<ImportedModels> list = read("m", chat(priced + ", " + members));
        const CatalogModel& model = list->models.at(0);
        QVERIFY(model.prices[0].prices == (TokenPrices{1, 2, {}, {}, {}, {}}));
        QVERIFY(!model.context);
        QVERIFY2(model.note.empty(), model.note.c_str());
    }

    void ofTiersTheLowestComesFirst()
    {
        const Result<ImportedModels> list = read("m", chat(R"("tiered_pricing": [
            {"range": [256000.0, 1000000.0], "input_cost_per_token": 6e-06, "output_cost_per_token": 6e-05},
            {"range": [0, 32000.0], "input_cost_per_token": 1e-06, "output_cost_per_token": 5e-06,
             "cache_read_input_token_cost": 1e-07},
            {"range": [32000.0, 256000.0], "input_cost_per_token": 1.8e-06, "output_cost_per_token": 9e-06}])"));
        const CatalogModel& model = list->models.at(0);
        QVERIFY(model.prices[0].prices == (TokenPrices{1, 5, 0.1, {}, {}, {}}));
        QVERIFY((model.prices[0].tiers ==
                 std::vector<PromptTier>{{32000, {1.8, 9, {}, {}, {}, {}}}, {256000, {6, 60, {}, {}, {}, {}}}}));
        QVERIFY(model.note.empty());
    }

    void knowsTheKindByTheName_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* key, const char* provider, ModelKind kind) {
            QTest::newRow(key) << provider << static_cast<int>(kind);
        };
        row("gpt-4o", "openai", ModelKind::Api);
        row("ft:gpt-4o-2024-08-06", "openai", ModelKind::FineTuned);
        row("ollama/own", "ollama", ModelKind::Api); // no word that begins with "llama"
        row("groq/llama-3.3-70b-versatile", "groq", ModelKind::Open);
        row("us.meta.llama3-1-8b-instruct-v1:0", "bedrock", ModelKind::Open);
        row("azure_ai/Phi-4", "azure_ai", ModelKind::Open);
        row("groq/openai/gpt-oss-20b", "groq", ModelKind::Open);
        row("deepinfra/Qwen/Qwen3-14B", "deepinfra", ModelKind::Open);
        row("dashscope/qwen-plus", "dashscope", ModelKind::Api);
        row("gemini/gemini-1.5-flash-8b", "gemini", ModelKind::Api);
        row("mistral/ministral-8b-latest", "mistral", ModelKind::Api);
        row("deepinfra/mistralai/Mistral-7B-Instruct", "deepinfra", ModelKind::Open);
        row("azure_ai/mistral-large", "azure_ai", ModelKind::Api);
        row("deepseek/deepseek-chat", "deepseek", ModelKind::Api);
        row("together_ai/deepseek-ai/DeepSeek-V3", "together_ai", ModelKind::Open);
        row("zai/glm-4.6", "zai", ModelKind::Api);
        row("cerebras/zai-glm-4.6", "cerebras", ModelKind::Open);
        row("claude-haiku-4-5-20251001", "anthropic", ModelKind::Api);
    }
    void knowsTheKindByTheName()
    {
        QFETCH(QString, provider);
        QFETCH(int, kind);
        const Result<ImportedModels> list = read(QTest::currentDataTag(), chat(priced).replace("openai", provider));
        QCOMPARE(static_cast<int>(list->models.at(0).kind), kind);
    }

    void fineTunedModelsNameTheirBase()
    {
        const QString entry = chat(priced);
        const QStringList keys{"ft:a-2024-08-06", "ft:b-0613", "ft:c-002", "ft:d", "ft:gpt-4-0613", "a", "b",
                               "b-0613",          "c-002",     "gpt"};
        QStringList members;
        for (const QString& key : keys)
            members << QStringLiteral("\"%1\": %2").arg(key, entry);
        const Result<ImportedModels> list =
            readPriceList(("{" + members.join(",") + "}").toStdString(), "f", "2026-08-01");
        QCOMPARE(list->models.at(0).base, std::string("a"));
        QCOMPARE(list->models.at(1).base, std::string("b-0613"));
        QCOMPARE(list->models.at(2).base, std::string("c-002"));
        QCOMPARE(list->models.at(3).base, std::string());
        QCOMPARE(list->models.at(4).base, std::string()); // not "gpt"
    }
};

QTEST_APPLESS_MAIN(LiteLlmListTest)
#include "litellm_list_test.moc"
