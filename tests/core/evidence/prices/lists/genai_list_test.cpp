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
        QVERIFY((model.prices[0].tiers ==
                 std::vector<PromptTier>{{128000, {4, 15, 0.3, 3.75, {}, {}}}, {200000, {6, 22.5, 0.3, 7.5, {}, {}}}}));
        QCOMPARE(model.note, std::string("A thousand requests cost $12.00 more. Priced apart: audio."));
    }

    void theFirstFormSaysThatItIsNoLongerKeptUp_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("day");
        QTest::newRow("before it was frozen") << "2026-05-01"
                                              << "2026-05-01";
        QTest::newRow("on its last day") << "2026-08-21"
                                         << "2026-08-21";
        QTest::newRow("later") << "2026-11-29"
                               << "2026-08-21";
    }
    void theFirstFormSaysThatItIsNoLongerKeptUp()
    {
        QFETCH(const QString, asOf);
        QFETCH(const QString, day);
        const std::string text = (R"([{"id": "p", "models": [{"id": "m", )" + plain + "}]}]").toStdString();
        const Result<ImportedModels> list = readPriceList(text, "list", asOf.toStdString());
        QVERIFY(list.ok());
        QCOMPARE(QString::fromStdString(list->asOf), day);
        QCOMPARE(QString::fromStdString(list->models.at(0).asOf), day);
        QCOMPARE(list->hasOwnDay, asOf != day);
        QCOMPARE(list->remarks.size(), std::size_t{1});
        QVERIFY(inWords(list->remarks[0].first).find("prices/new_data/v2/data_slim.json") != std::string::npos);
        QCOMPARE(list->remarks[0].second, std::size_t{1});
    }

    void theSecondFormIsKnownByAnyOfItsCharges_data()
    {
        QTest::addColumn<QString>("prices");
        QTest::newRow("an object") << R"({"input_mtok": 2, "output_mtok": 8, "web_searches_kcount": 10})";
        QTest::newRow("one of several")
            << R"([{"prices": {"input_mtok": 2, "output_mtok": 8}}, {"constraint": {"start_date": "2026-01-01"},
                   "prices": {"input_mtok": 2, "output_mtok": 8, "cache_write_1h_mtok": 4}}])";
    }
    void theSecondFormIsKnownByAnyOfItsCharges()
    {
        QFETCH(const QString, prices);
        const std::string text = (R"([{"id": "q", "models": [{"id": "n", )" + plain +
                                  R"(}]}, {"id": "p", "models": [{"id": "m", "prices": )" + prices + "}]}]")
                                     .toStdString();
        const Result<ImportedModels> list = readPriceList(text, "list", "2026-11-29");
        QVERIFY(list.ok() && list->remarks.empty() && !list->hasOwnDay);
        QCOMPARE(list->asOf, std::string("2026-11-29"));
        QCOMPARE(list->models.at(1).asOf, std::string("2026-11-29"));
    }

    void theDayOnWhichPricesWereCheckedIsTheirDay()
    {
        const auto dayOf = [](const char* checked) {
            const Result<ImportedModels> list = read(
                "p", QStringLiteral(R"({"id": "m", "prices_checked": "%1", %2})").arg(QLatin1String(checked), plain));
            return list->models.at(0).asOf;
        };
        QCOMPARE(dayOf("2026-03-04"), std::string("2026-03-04"));
        QCOMPARE(dayOf("2026-08-22"), std::string("2026-08-21")); // the list was there before
        QCOMPARE(dayOf("2026-02-30"), std::string("2026-08-21"));
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
};

QTEST_APPLESS_MAIN(GenaiListTest)
#include "genai_list_test.moc"
