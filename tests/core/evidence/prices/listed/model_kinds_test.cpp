// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/listed/model_kinds.h"

#include <QTest>

using namespace breakeven;

class ModelKindsTest : public QObject {
    Q_OBJECT

private slots:
    void whatVendorsSellOfTheirOwnHasABareId()
    {
        QCOMPARE(catalogIdOf("openai", "gpt-5"), std::string("gpt-5"));
        QCOMPARE(catalogIdOf("google", "gemini-2.5-pro"), std::string("gemini-2.5-pro"));
        QCOMPARE(catalogIdOf("google", "claude-sonnet-5"), std::string("google/claude-sonnet-5"));
        QCOMPARE(catalogIdOf("groq", "openai/gpt-oss-20b"), std::string("groq/openai/gpt-oss-20b"));
        QCOMPARE(catalogIdOf("openrouter", "openrouter/auto"), std::string("openrouter/auto")); // not twice
        QCOMPARE(catalogIdOf("open", "openrouter"), std::string("open/openrouter"));
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("kind");
        const auto row = [](const char* providerAndName, const char* kind) {
            QTest::newRow(providerAndName) << QByteArray(kind);
        };
        row("openai gpt-4o", "api");
        row("openai ft:gpt-4o-2024-08-06", "fine-tuned");
        row("openai gpt-4o.ft-", "fine-tuned");
        row("openai gpt-4o.ft-x", "api");
        row("groq ft:llama-3-8b", "fine-tuned");
        row("groq Llama-3.1-405B-Instruct", "open");
        row("meta meta/llama-guard", "open");
        row("openai gpt-oss-120b", "open");
        row("x notllama", "api"); // begins no word
        row("x my-llama", "open");
        row("x alpha-3", "api");
        // A size tells open weights, where it is a word.
        row("x qwen3-32b", "open");
        row("x some-8x7b", "open");
        row("x some-1.5b-chat", "open");
        row("x some-32b2", "api");
        row("x some-32bit", "api");
        row("x b", "api");
        row("google gemini-1.5-flash-8b", "api");
        row("perplexity pplx-70b-online", "api");
        row("mistral ministral-8b", "api");
        row("aws ministral-8b", "open");
        // What its maker sells is no copy of it.
        row("deepseek deepseek-chat", "api");
        row("fireworks deepseek-v3", "open");
        row("moonshotai kimi-k2", "api");
        row("groq kimi-k2", "open");
        row("zai glm-4.6", "api");
        row("x glm-4.6", "open");
        row("mistral open-mistral-nemo", "open"); // published, as the second family says
        row("mistral open-mistral-7b", "api");
        row("minimax MiniMax-M2", "api");
    }
    void kinds()
    {
        const QByteArrayList words = QByteArray(QTest::currentDataTag()).split(' ');
        const ModelKind kind = kindOf(words[0].toStdString(), words[1].toStdString());
        QTEST(QByteArray(info(kind).id.data()), "kind");
    }

    void bases_data()
    {
        QTest::addColumn<QByteArray>("tuned");
        QTest::addColumn<QByteArray>("base"); // among "gpt-4o", "gpt-4o-2024-08-06", "davinci" and "ft:own"
        const auto row = [](const char* tuned, const char* base) {
            QTest::newRow(tuned) << QByteArray(tuned) << QByteArray(base);
        };
        row("ft:gpt-4o-2024-08-06", "gpt-4o-2024-08-06");
        row("ft:gpt-4o-2024-11-20", "gpt-4o");
        row("ft:gpt-4o-0613", "gpt-4o");
        row("ft:gpt-4o-06134", "");
        row("ft:gpt-4o", "gpt-4o");
        row("davinci.ft-", "davinci");
        row("ft:davinci-", "davinci");
        row("ft:-2024-08-06", "");
        row("ft:curie", "");
    }
    void bases()
    {
        QFETCH(const QByteArray, tuned);
        ModelCatalog models(5);
        models[0].id = "gpt-4o";
        models[1].id = "gpt-4o-2024-08-06";
        models[2].id = "davinci";
        models[3].id = tuned.toStdString();
        models[3].kind = ModelKind::FineTuned;
        models[4].id = "ft:own";
        models[4].base = "davinci";
        models[4].kind = ModelKind::FineTuned;
        nameBases(models);
        QTEST(QByteArray::fromStdString(models[3].base), "base");
        QCOMPARE(models[4].base, std::string("davinci")); // it was said already
        QVERIFY(models[0].base.empty() && models[1].base.empty());
    }
};

QTEST_APPLESS_MAIN(ModelKindsTest)
#include "model_kinds_test.moc"
