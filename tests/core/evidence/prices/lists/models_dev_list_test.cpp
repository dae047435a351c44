// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_list.h"

#include <QTest>

using namespace breakeven;

namespace {

Result<ImportedModels> read(const QString& provider, const QString& models)
{
    return readPriceList(QStringLiteral(R"({"%1": {"id": "%1", "name": "A vendor", "models": {%2}}})")
                             .arg(provider, models)
                             .toStdString(),
                         "list", "2026-11-29");
}

QString entryOf(const QString& id, const QString& cost, const QString& members = {})
{
    return QStringLiteral(R"("%1": {"id": "%1", "cost": {%2}%3})").arg(id, cost, members);
}

const QString priced = QStringLiteral(R"("input": 1.25, "output": 10)");

} // namespace

class ModelsDevListTest : public QObject {
    Q_OBJECT

private slots:
    void readsAllThatIsTold()
    {
        const Result<ImportedModels> list = read(
            "p", entryOf("one", priced + R"(, "cache_read": 0.125, "cache_write": 1.5)",
                         R"(, "limit": {"context": 1048576, "output": 65536}, "modalities": {"output": ["text"]})"));
        QVERIFY(list.ok());
        QCOMPARE(inWords(list->list), std::string("models.dev"));
        const CatalogModel& model = list->models.at(0);
        QCOMPARE(model.id, std::string("p/one"));
        QCOMPARE(model.vendor, std::string("A vendor"));
        QVERIFY(model.kind == ModelKind::Api);
        QCOMPARE(model.context, std::optional(1048576.0));
        QCOMPARE(model.source, std::string("models.dev"));
        QCOMPARE(model.asOf, std::string("2026-11-29"));
        QVERIFY(model.prices.size() == 1 && model.prices[0].tiers.empty() && model.note.empty());
        QVERIFY((model.prices[0].prices == TokenPrices{1.25, 10, 0.125, 1.5, {}, {}}));
    }

    void namesAreAsEverywhere_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("id");
        QTest::newRow("gpt-5") << "openai"
                               << "gpt-5";
        QTest::newRow("claude-sonnet-5") << "anthropic"
                                         << "claude-sonnet-5";
        QTest::newRow("gemini-2.5-pro") << "google"
                                        << "gemini-2.5-pro";
        QTest::newRow("openai/gpt-5") << "openrouter"
                                      << "openrouter/openai/gpt-5";
    }
    void namesAreAsEverywhere()
    {
        QFETCH(const QString, provider);
        QTEST(QString::fromStdString(read(provider, entryOf(QTest::currentDataTag(), priced))->models.at(0).id), "id");
    }

    void longPromptsAreTiers_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<double>("above");
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("cached"); // 0 where it is not told
        QTest::newRow("over 200k") << R"("context_over_200k": {"input": 2.5, "output": 15})" << 2e5 << 2.5 << 15.0
                                   << 0.0;
        QTest::newRow("with the cache") << R"("context_over_200k": {"input": 2.5, "output": 15, "cache_read": 0.25})"
                                        << 2e5 << 2.5 << 15.0 << 0.25;
        QTest::newRow("input alone") << R"("context_over_200k": {"input": 2.5})" << 2e5 << 2.5 << 10.0 << 0.0;
        QTest::newRow("a tier of its own")
            << R"("tiers": [{"tier": {"type": "context", "size": 272000}, "input": 2.5, "output": 15}])" << 272e3 << 2.5
            << 15.0 << 0.0;
        QTest::newRow("both") << R"("context_over_200k": {"input": 9, "output": 9},
                                    "tiers": [{"tier": {"type": "context", "size": 272000}, "input": 2.5, "output": 15}])"
                              << 272e3 << 2.5 << 15.0 << 0.0;
    }
    void longPromptsAreTiers()
    {
        QFETCH(const QString, members);
        QFETCH(const double, cached);
        const CatalogModel model = read("p", entryOf("one", priced + ", " + members))->models.at(0);
        QVERIFY((model.prices[0].prices == TokenPrices{1.25, 10, {}, {}, {}, {}}));
        QCOMPARE(model.prices[0].tiers.size(), std::size_t{1});
        QTEST(model.prices[0].tiers[0].above, "above");
        QTEST(model.prices[0].tiers[0].prices.input, "input");
        QTEST(model.prices[0].tiers[0].prices.output, "output");
        QCOMPARE(model.prices[0].tiers[0].prices.cachedInput.value_or(0), cached);
        QVERIFY(model.note.empty());
    }

    void skipsWithAReason_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("why");
        const auto row = [](const QString& entry, const char* where, const char* why) {
            QTest::newRow(qPrintable(entry)) << entry << where << why;
        };
        row(R"("b": {"id": "b"})", "p/b", "no price is listed");
        row(R"("b": 5)", "p/b", "no price is listed");
        row(R"("": {"cost": {"input": 1, "output": 2}})", "p/", "it has no id");
        row(entryOf("b", R"("input": 0, "output": 0)"), "p/b", "both prices are zero, which need not mean free");
        row(entryOf("b", R"("input": 0.1)"), "p/b", "no price of output");
        row(entryOf("b", R"("input": "0.1", "output": 1)"), "p/b", "a price is not a number");
        row(entryOf("b", R"("input": 0.1, "output": -1)"), "p/b", "a price is negative");
        row(entryOf("b", priced + R"(, "context_over_200k": {"input": -1})"), "p/b", "a price is negative");
        row(entryOf("b", priced, R"(, "modalities": {"output": ["audio"]})"), "p/b", "it does not answer in text");
    }
    void skipsWithAReason()
    {
        QFETCH(const QString, entry);
        const Result<ImportedModels> list = read("p", entryOf("one", priced) + "," + entry);
        QVERIFY(list.ok());
        QCOMPARE(list->models.size(), std::size_t{1});
        QCOMPARE(list->skipped.size(), std::size_t{1});
        QTEST(QString::fromStdString(inWords(list->skipped[0].where)), "where");
        QTEST(QString::fromStdString(inWords(list->skipped[0].why)), "why");
    }

    void sellersWithoutModelsAreNamed()
    {
        const Result<ImportedModels> list = readPriceList((R"({"p": {"models": {)" + entryOf("one", priced) +
                                                           R"(}}, "q": {"name": "Q"}, "": 5, "r": {"models": []}})")
                                                              .toStdString(),
                                                          "list", "2026-11-29");
        QVERIFY(list.ok());
        QCOMPARE(list->models.at(0).vendor, std::string("p")); // whose name is missing
        QStringList skipped;
        for (const ImportPreview::Skipped& one : list->skipped)
            skipped << QString::fromStdString(inWords(one.where) + ": " + inWords(one.why));
        const QString why = ": a provider without an id or a list of models";
        QCOMPARE(skipped, (QStringList{"/q" + why, "/" + why, "/r" + why}));
    }

    void whatIsBilledApartIsNoted_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("note");
        QTest::newRow("reasoning") << R"("reasoning": 3)"
                                   << ""
                                   << "Tokens of reasoning cost $3.00.";
        QTest::newRow("reasoning as output") << R"("reasoning": 10)"
                                             << ""
                                             << "";
        QTest::newRow("audio") << R"("input_audio": 1, "output_audio": 2)"
                               << ""
                               << "Priced apart: audio.";
        QTest::newRow("for nothing") << R"("input_audio": 0)"
                                     << ""
                                     << "";
        QTest::newRow("not known here") << R"("storage": {"a": 1})"
                                        << ""
                                        << "Priced apart: storage.";
        QTest::newRow("other tiers") << R"("tiers": [{"tier": {"type": "volume", "size": 5}, "input": 1}])"
                                     << ""
                                     << "Priced apart: tiers.";
        QTest::newRow("deprecated") << R"("reasoning": 0)"
                                    << R"(, "status": "deprecated")"
                                    << "The list calls it deprecated.";
    }
    void whatIsBilledApartIsNoted()
    {
        QFETCH(const QString, members);
        QFETCH(const QString, rest);
        const Result<ImportedModels> list = read("p", entryOf("one", priced + ", " + members, rest));
        QTEST(QString::fromStdString(list->models.at(0).note), "note");
    }
};

QTEST_APPLESS_MAIN(ModelsDevListTest)
#include "models_dev_list_test.moc"
