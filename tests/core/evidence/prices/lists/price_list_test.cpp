// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_list.h"

#include <QTest>

using namespace breakeven;

class PriceListTest : public QObject {
    Q_OBJECT

private slots:
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
        QTest::newRow("data without prices") << R"({"data": [{"id": "a"}, 5]})" << unknown;
        QTest::newRow("models in a list") << R"({"p": {"models": []}, "q": 3})" << unknown;
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

    void eachListIsKnownByItsContent()
    {
        QVERIFY((priceListPublishers() ==
                 std::vector<std::string_view>{"LiteLLM", "genai-prices", "OpenRouter", "models.dev"}));
        const Result<ImportedModels> one = readPriceList(
            R"({"m": {"litellm_provider": "x", "mode": "chat", "input_cost_per_token": 1e-6,
                      "output_cost_per_token": 2e-6}, "n": {"litellm_provider": "x"}})",
            "list", "2026-08-21");
        QVERIFY(one.ok());
        QCOMPARE(inWords(one->list), std::string("LiteLLM price list"));
        QCOMPARE(one->models.at(0).asOf, std::string("2026-08-21"));
        QCOMPARE(one->skipped.size(), std::size_t{1});
        const Result<ImportedModels> other =
            readPriceList(R"([{"id": "p", "models": [{"id": "m", "prices": {"input_mtok": 1, "output_mtok": 2}}]}])",
                          "list", "2026-08-21");
        QVERIFY(other.ok());
        QCOMPARE(other->models.at(0).source, std::string("genai-prices"));
        QCOMPARE(other->models.at(0).asOf, std::string("2026-08-21"));
    }
};

QTEST_APPLESS_MAIN(PriceListTest)
#include "price_list_test.moc"
