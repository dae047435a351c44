// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_list.h"

#include <QTest>

using namespace breakeven;

namespace {

Result<ImportedModels> read(const QString& provider, const QString& models)
{
    return readPriceList(
        QStringLiteral(R"([{"id": "%1", "name": "A vendor", "models": [%2]}])").arg(provider, models).toStdString(),
        "list", "2026-08-21");
}

Result<ImportedModels> readPrices(const QString& prices)
{
    return read("p", QStringLiteral(R"({"id": "m", "prices": %1})").arg(prices));
}

const QString plain = QStringLiteral(R"("prices": {"input_mtok": 2, "output_mtok": 8})");

QString variant(const QString& constraint, double input, double output)
{
    return QStringLiteral(R"({%1"prices": {"input_mtok": %2, "output_mtok": %3}})")
        .arg(constraint.isEmpty() ? QString() : QStringLiteral(R"("constraint": %1, )").arg(constraint))
        .arg(input)
        .arg(output);
}

} // namespace

class GenaiListTest : public QObject {
    Q_OBJECT

private slots:
    void skipsWithAReason_data()
    {
        QTest::addColumn<QString>("prices");
        QTest::addColumn<QString>("why");
        const QString odd = "a price under a condition that is not known here";
        QTest::newRow("nothing") << "{}"
                                 << "no price is listed";
        QTest::newRow("null") << "null"
                              << "no price is listed";
        QTest::newRow("empty list") << "[]"
                                    << "no price is listed";
        QTest::newRow("number") << "5"
                                << "its prices are not an object";
        QTest::newRow("list of numbers") << "[5]"
                                         << "no price is listed";
        QTest::newRow("embedding") << R"({"input_mtok": 0.1})"
                                   << "no price of output";
        QTest::newRow("output alone") << R"({"output_mtok": 0.1})"
                                      << "no price of input";
        QTest::newRow("zero") << R"({"input_mtok": 0, "output_mtok": 0})"
                              << "both prices are zero, which need not mean free";
        QTest::newRow("text") << R"({"input_mtok": "2", "output_mtok": 8})"
                              << "a price is not a number";
        QTest::newRow("negative tier") << R"({"input_mtok": {"base": 2, "tiers": [{"start": 9, "price": -1}]},
                                              "output_mtok": 8})"
                                       << "a price is negative";
        QTest::newRow("no base") << R"({"input_mtok": {"tiers": []}, "output_mtok": 8})"
                                 << "no price of input";
        QTest::newRow("too high")
            << R"({"input_mtok": 2, "output_mtok": 1000.5})"
            << "a price above 1,000 USD per million tokens, which is taken for a mistake of the list";
        QTest::newRow("another condition") << "[" + variant(R"({"region": "eu"})", 1, 2) + "]" << odd;
        QTest::newRow("no such day") << "[" + variant(R"({"start_date": "2026-02-30"})", 1, 2) + "]" << odd;
        QTest::newRow("no such time") << "[" +
                                             variant(R"({"start_time": "25:00:00Z", "end_time": "01:00:00Z"})", 1, 2) +
                                             "]"
                                      << odd;
        QTest::newRow("no end") << "[" + variant(R"({"start_time": "05:00:00Z"})", 1, 2) + "]" << odd;
    }
    void skipsWithAReason()
    {
        QFETCH(QString, prices);
        QFETCH(QString, why);
        const Result<ImportedModels> list = readPrices(prices);
        QVERIFY(list.ok());
        QVERIFY(list->models.empty());
        QCOMPARE(list->skipped.size(), std::size_t{1});
        QCOMPARE(inWords(list->skipped[0].where), std::string("p/m"));
        QCOMPARE(QString::fromStdString(inWords(list->skipped[0].why)), why);
    }

    void oddEntriesAreNamed()
    {
        const Result<ImportedModels> list =
            readPriceList((R"([{"id": "p", "models": [{"id": "a", )" + plain + R"(}, {)" + plain +
                           R"(}, 7, {"id": "a", )" + plain + R"(}]}, {"id": "q"}, 3])")
                              .toStdString(),
                          "list", "2026-08-21");
        QVERIFY(list.ok());
        QCOMPARE(list->models.size(), std::size_t{1});
        QCOMPARE(list->models[0].vendor, std::string("p")); // whose name is missing
        QStringList skipped;
        for (const ImportPreview::Skipped& entry : list->skipped)
            skipped << QString::fromStdString(inWords(entry.where) + ": " + inWords(entry.why));
        QCOMPARE(skipped,
                 (QStringList{"/0/models/1: it has no id", "/0/models/2: it has no id",
                              "p/a: its id stands there twice", "/1: a provider without an id or a list of models",
                              "/2: a provider without an id or a list of models"}));
    }

    void namesAreAsEverywhere_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("id");
        QTest::newRow("gpt-4o") << "openai"
                                << "gpt-4o";
        QTest::newRow("claude-sonnet-5") << "anthropic"
                                         << "claude-sonnet-5";
        QTest::newRow("gemini-2.5-pro") << "google"
                                        << "gemini-2.5-pro";
        QTest::newRow("claude-haiku-4-5") << "google"
                                          << "google/claude-haiku-4-5";
        QTest::newRow("openai/gpt-4o") << "openrouter"
                                       << "openrouter/openai/gpt-4o";
    }
    void namesAreAsEverywhere()
    {
        QFETCH(QString, provider);
        QFETCH(QString, id);
        const Result<ImportedModels> list =
            read(provider,
                 QStringLiteral(R"({"id": "%1", "context_window": 128000, %2})").arg(QTest::currentDataTag(), plain));
        const CatalogModel& model = list->models.at(0);
        QCOMPARE(QString::fromStdString(model.id), id);
        QCOMPARE(model.vendor, std::string("A vendor"));
        QCOMPARE(model.source, std::string("genai-prices"));
        QCOMPARE(model.asOf, std::string("2026-08-21"));
        QCOMPARE(model.context, std::optional(128000.0));
        QVERIFY(model.prices[0].prices == (TokenPrices{2, 8, {}, {}, {}, {}}));
    }

    void tiersBeginWithTheBase()
    {
        const Result<ImportedModels> list = readPrices(R"({
            "input_mtok": {"base": 3, "tiers": [{"start": 200000, "price": 6}, {"start": 128000, "price": 4}]},
            "cache_write_mtok": {"base": 3.75, "tiers": [{"start": 200000, "price": 7.5}]},
            "cache_read_mtok": 0.30000000000000004, "requests_kcount": 12, "input_audio_mtok": 1,
            "output_mtok": {"base": 15, "tiers": [{"start": 200000, "price": 22.5}]}})");
        const CatalogModel& model = list->models.at(0);
        QVERIFY(model.prices[0].prices == (TokenPrices{3, 15, 0.3, 3.75, {}, {}}));
        QCOMPARE(model.note, std::string("Prompts above 128,000 tokens: $4.00 in and $15.00 out; above 200,000 tokens: "
                                         "$6.00 in and $22.50 out. A thousand requests cost $12.00 more. Priced apart: "
                                         "audio."));
    }

    void datedPricesComeIntoForce_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<double>("input");
        QTest::newRow("before") << "2025-06-09" << 10.0;
        QTest::newRow("on the day") << "2025-06-10" << 2.0;
        QTest::newRow("between") << "2025-12-31" << 2.0;
        QTest::newRow("last") << "2026-01-01" << 3.0;
        QTest::newRow("after") << "2030-01-01" << 3.0;
    }
    void datedPricesComeIntoForce()
    {
        QFETCH(QString, day);
        QFETCH(double, input);
        // not in their order, and one day twice: the later entry counts
        const Result<ImportedModels> list =
            readPrices("[" + variant(R"({"start_date": "2026-01-01"})", 9, 8) + "," + variant("", 10, 40) + "," +
                       variant(R"({"start_date": "2025-06-10"})", 2, 8) + "," +
                       variant(R"({"start_date": "2026-01-01"})", 3, 8) + "]");
        const CatalogModel& model = list->models.at(0);
        QCOMPARE(model.prices.size(), std::size_t{3});
        QCOMPARE(pricesOn(model, day.toStdString()).prices.input, input);
    }

    void tiersOfAnotherTimeAreNoted()
    {
        const QString tiered = R"({"prices": {"input_mtok": {"base": 5, "tiers": [{"start": 200000, "price": 10}]},
                                              "output_mtok": 25}})";
        const Result<ImportedModels> list =
            readPrices("[" + tiered + "," + variant(R"({"start_date": "2026-03-13"})", 5, 25) + "]");
        QCOMPARE(list->models.at(0).note,
                 std::string("Until 2026-03-13 prompts above 200,000 tokens: $10.00 in and $25.00 out."));
    }

    void theLongestPartOfTheDayCounts_data()
    {
        QTest::addColumn<QString>("variants");
        QTest::addColumn<double>("input");
        QTest::addColumn<QString>("note");
        const QString day = R"({"start_time": "00:30:00Z", "end_time": "16:30:00Z"})";
        const QString night = R"({"start_time": "22:00:00Z", "end_time": "01:00:00Z"})";
        QTest::newRow("most of the day") << variant("", 1, 2) + "," + variant(day, 3, 4) << 3.0
                                         << "These prices hold from 00:30 to 16:30 UTC. At other times: $1.00 in and "
                                            "$2.00 out.";
        QTest::newRow("a few hours over midnight") << variant("", 1, 2) + "," + variant(night, 3, 4) << 1.0
                                                   << "From 22:00 to 01:00 UTC: $3.00 in and $4.00 out.";
        QTest::newRow("parts alone") << variant(night, 1, 2) + "," + variant(day, 3, 4) << 3.0
                                     << "These prices hold from 00:30 to 16:30 UTC. From 22:00 to 01:00 UTC: $1.00 in "
                                        "and $2.00 out.";
        QTest::newRow("besides days") << variant("", 1, 2) + "," + variant(R"({"start_date": "2020-01-01"})", 5, 6) +
                                             "," + variant(day, 3, 4)
                                      << 5.0 << "From 00:30 to 16:30 UTC: $3.00 in and $4.00 out.";
    }
    void theLongestPartOfTheDayCounts()
    {
        QFETCH(QString, variants);
        QFETCH(double, input);
        QFETCH(QString, note);
        const Result<ImportedModels> list = readPrices("[" + variants + "]");
        const CatalogModel& model = list->models.at(0);
        QCOMPARE(pricesOn(model, model.asOf).prices.input, input);
        QCOMPARE(QString::fromStdString(model.note), note);
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const QString unknown =
            "list: is no price list that is known here; known are the JSON lists of LiteLLM and of ";
        QTest::newRow("nothing in it") << "{}" << unknown;
        QTest::newRow("empty list") << "[]" << unknown;
        QTest::newRow("number") << "3" << unknown;
        QTest::newRow("another") << R"({"a": {"price": 1}, "b": 2})" << unknown;
        QTest::newRow("another list") << R"([{"models": 1}, 5])" << unknown;
        QTest::newRow("cut") << "[{\"id\": \"p\","
                             << "list:1:13: ";
        QTest::newRow("a key twice") << R"({"a": {"litellm_provider": "x"}, "a": {}})"
                                     << "list: /a: this key is there";
        QTest::newRow("a scenario") << R"({"format": "breakeven-scenario", "version": 1})"
                                    << "list: /format: this is no file of the kind";
        QTest::newRow("a broken catalog") << R"({"format": "breakeven-models", "version": 1, "models": [{}]})"
                                          << "list: /models/0/id: is missing";
        QTest::newRow("deep") << QString("[").repeated(70) << "list: ";
    }
    void othersAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const Result<ImportedModels> list = readPriceList(text.toStdString(), "list", "2026-08-21");
        QVERIFY(!list.ok());
        const QString said = QString::fromStdString(list.error().sentence());
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
    }

    void ownCatalogsComeAsTheyAre()
    {
        const ModelCatalog models = builtInModels();
        const Result<ImportedModels> list = readPriceList(formatModels(models), "list", "2000-01-01");
        QVERIFY(list.ok());
        QVERIFY(list->models == models);
        QVERIFY(list->skipped.empty());
    }
};

QTEST_APPLESS_MAIN(GenaiListTest)
#include "genai_list_test.moc"
