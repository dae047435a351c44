// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/model_catalog.h"

#include "core/files/dates/dates.h"
#include "tests/support/made_model.h"

#include <QTest>

using namespace breakeven;

namespace {

QString file(const QString& model)
{
    return QStringLiteral(R"({"format": "breakeven-models", "version": 1, "models": [%1]})").arg(model);
}

} // namespace

class ModelCatalogTest : public QObject {
    Q_OBJECT

private slots:
    void theProgramsCatalogHoldsWhatMatters_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("least");
        QTest::newRow("GPT") << "gpt-" << 20;
        QTest::newRow("o-series") << "o3" << 2;
        QTest::newRow("Claude") << "claude-" << 10;
        QTest::newRow("Gemini") << "gemini-" << 8;
        QTest::newRow("Mistral") << "mistral" << 4;
        QTest::newRow("DeepSeek") << "deepseek-" << 4;
        QTest::newRow("Llama") << "llama-" << 8;
        QTest::newRow("Qwen") << "qwen" << 6;
        QTest::newRow("Phi") << "phi-" << 3;
        QTest::newRow("Gemma") << "gemma-" << 5;
        QTest::newRow("fine-tuned") << "ft:" << 6;
        QTest::newRow("all") << "" << 80;
    }
    void theProgramsCatalogHoldsWhatMatters()
    {
        QFETCH(QString, part);
        QFETCH(int, least);
        int count = 0;
        for (const CatalogModel& model : builtInModels())
            count += model.id.find(part.toStdString()) != std::string::npos ? 1 : 0;
        QVERIFY2(count >= least, qPrintable(QString::number(count)));
    }

    /// A slip of a decimal point or a column would break one of these.
    void everyRowIsPlausible()
    {
        const ModelCatalog models = builtInModels();
        for (const CatalogModel& model : models) {
            const char* id = model.id.c_str();
            QVERIFY2(parseDate(model.asOf).has_value(), id);
            QVERIFY2((model.kind == ModelKind::FineTuned) == (findModel(models, model.base) != nullptr), id);
            for (const DatedPrices& dated : model.prices) {
                const TokenPrices& p = dated.prices;
                QVERIFY2(p.input >= 0.01 && p.input <= 100, id);
                QVERIFY2(p.output >= p.input && p.output <= 10 * p.input, id);
                QVERIFY2(!p.cachedInput || (*p.cachedInput < p.input && *p.cachedInput >= 0.008 * p.input), id);
                QVERIFY2(!p.cacheWrite || (*p.cacheWrite > p.input && *p.cacheWrite <= 2 * p.input), id);
                QCOMPARE(p.batchInput.has_value(), p.batchOutput.has_value());
                QVERIFY2(!p.batchInput || *p.batchInput == p.input / 2, id);
                QVERIFY2(!p.batchOutput || *p.batchOutput == p.output / 2, id);
            }
        }
    }

    void writingAndReadingGiveTheSame()
    {
        ModelCatalog models = builtInModels();
        models[0].prices[0].tiers = {{200000, {6, 22.5, 0.6, {}, 3.0, 11.25}}, {500000.5, {9, 30, {}, 1.0, {}, {}}}};
        const Result<ModelCatalog> again = parseModels(formatModels(models), "again");
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().sentence().c_str());
        QVERIFY(*again == models);
    }

    void badFilesNameThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const QString rest = R"("vendor": "v", "kind": "api", "source": "s", "as_of": "2026-01-01")";
        QTest::newRow("cut") << "{\"format\": \"breakeven-models\","
                             << "f:1:31: ";
        QTest::newRow("another format") << R"({"format": "x", "version": 1})"
                                        << "f: /format: this is no file of the kind";
        QTest::newRow("newer") << R"({"format": "breakeven-models", "version": 2, "models": []})"
                               << "f: /version: a newer program wrote this file; this one reads version 1";
        QTest::newRow("empty") << file("") << "f: /models: is not a list with something in it";
        QTest::newRow("no object") << file("5") << "f: /models/0: 5 is not an object";
        QTest::newRow("no prices") << file("{\"id\": \"a\", " + rest + "}") << "f: /models/0/prices: is not a list";
        QTest::newRow("negative") << file("{\"id\": \"a\", " + rest + R"(, "prices": [{"input": -1, "output": 2}]})")
                                  << "f: /models/0/prices/0/input: -1 is outside 0 to 1000";
        QTest::newRow("text") << file("{\"id\": \"a\", " + rest + R"(, "prices": [{"input": "1", "output": 2}]})")
                              << "f: /models/0/prices/0/input: \"1\" is not a number";
        QTest::newRow("order") << file("{\"id\": \"a\", " + rest +
                                       R"(, "prices": [{"input": 1, "output": 2, "from": "2026-02-01"},
                                           {"input": 1, "output": 2, "from": "2026-01-01"}]})")
                               << "f: /models/0/prices/1/from: 2026-01-01 is not later than the one before";
        const auto tiers = [&](const char* entries) {
            return file("{\"id\": \"a\", " + rest +
                        QStringLiteral(R"(, "prices": [{"input": 1, "output": 2, "tiers": [%1]}]})").arg(entries));
        };
        QTest::newRow("tiers") << tiers(
                                      R"({"above": 5, "input": 1, "output": 2}, {"above": 5, "input": 1, "output": 2})")
                               << "f: /models/0/prices/0/tiers/1/above: 5 tokens are no more than the tier before has";
        QTest::newRow("a tier of nothing") << tiers(R"({"above": 0, "input": 1, "output": 2})")
                                           << "f: /models/0/prices/0/tiers/0/above: 0 is outside 1 to";
        QTest::newRow("a tier without a price")
            << tiers(R"({"above": 5, "input": 1})") << "f: /models/0/prices/0/tiers/0/output: is missing";
        const QString model = "{\"id\": \"a\", " + rest + R"(, "prices": [{"input": 1, "output": 2}]})";
        QTest::newRow("twice") << file(model + "," + model) << "f: /models/1/id: \"a\" stands there twice";
        QTest::newRow("date") << file(QString(model).replace("2026-01-01", "2026-02-30"))
                              << "f: /models/0/as_of: \"2026-02-30\" is not a date";
        QTest::newRow("kind") << file(QString(model).replace("\"api\"", "\"mini\""))
                              << "f: /models/0/kind: \"mini\" is none";
    }
    void badFilesNameThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const Result<ModelCatalog> models = parseModels(text.toStdString(), "f");
        QVERIFY(!models.ok());
        const QString said = QString::fromStdString(models.error().sentence());
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
    }

    void ofTwoTheLaterCounts()
    {
        const ModelCatalog own{madeModel("a", "2026-05-01", {madePrices(1, 9)}),
                               madeModel("b", "2026-05-01", {madePrices(1, 9)})};
        const ModelCatalog users{madeModel("a", "2026-05-01", {madePrices(5, 9)}),
                                 madeModel("b", "2026-04-30", {madePrices(5, 9)}),
                                 madeModel("c", "2020-01-01", {madePrices(5, 9)})};
        const ModelCatalog merged = mergedModels(own, users);
        QCOMPARE(merged.size(), std::size_t{3});
        QCOMPARE(merged[0].prices[0].prices.input, 5.0);
        QCOMPARE(merged[1].prices[0].prices.input, 1.0);
        QCOMPARE(merged[2].id, std::string("c"));
    }
};

QTEST_APPLESS_MAIN(ModelCatalogTest)
#include "model_catalog_test.moc"
