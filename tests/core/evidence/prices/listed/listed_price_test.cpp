// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/listed/listed_price.h"

#include <QTest>

#include <cmath>

#include <limits>

using namespace breakeven;

namespace {

using Json = nlohmann::ordered_json;

constexpr double absent = std::numeric_limits<double>::infinity(); // of a row

std::optional<double> listed(double value)
{
    return value == absent ? std::nullopt : std::optional(value);
}

} // namespace

class ListedPriceTest : public QObject {
    Q_OBJECT

private slots:
    void pricesAreForAMillionTokensToTheDigit()
    {
        QCOMPARE(perMillion(4.9999999999999996e-08, 1), 0.05);
        QCOMPARE(perMillion(3.0000000000000004e-07, 1), 0.3);
        QCOMPARE(perMillion(2.8e-09, 1), 0.0028);
        QCOMPARE(perMillion(0.30000000000000004, 1e6), 0.3);
        QCOMPARE(perMillion(12, 1000), 12000.0);
        QCOMPARE(perMillion(0, 1), 0.0);
    }

    void membersAreReadAsTheyAreMeant()
    {
        const Json object =
            Json::parse(R"({"text": "a", "number": 5, "null": null, "most": 1e9, "more": 1.1e9, "half": 0.5})");
        QVERIFY(*member(object, "number") == 5);
        QVERIFY(member(object, "null") == nullptr && member(object, "none") == nullptr);
        QVERIFY(member(Json::array(), "number") == nullptr);
        QCOMPARE(textOf(object, "text"), std::string("a"));
        QCOMPARE(textOf(object, "number"), std::string());
        QCOMPARE(contextOf(object, "number"), std::optional(5.0));
        QCOMPARE(contextOf(object, "most"), std::optional(1e9));
        for (const char* key : {"more", "half", "text", "null", "none"})
            QVERIFY2(!contextOf(object, key), key);
    }

    void aPriceIsReadOrFaulted_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<double>("price");
        QTest::addColumn<double>("aboveZero");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* json, double price, double aboveZero, const char* fault) {
            QTest::newRow(json) << QString(json) << price << aboveZero << QString(fault);
        };
        row("3e-06", 3, 3, "");
        row("0", 0, absent, "");
        row("0.001", 1000, 1000, "");
        row("0.0010001", absent, absent,
            "a price above 1,000 USD per million tokens, which is taken for a mistake of the list");
        row("-1e-06", absent, absent, "a price is negative");
        row("\"3e-06\"", absent, absent, "a price is not a number");
    }
    void aPriceIsReadOrFaulted()
    {
        QFETCH(const QString, json);
        QFETCH(const double, price);
        QFETCH(const double, aboveZero);
        const Json value = Json::parse(json.toStdString());
        ListedPrices prices(1);
        QCOMPARE(prices.read(&value), listed(price));
        QCOMPARE(prices.readAboveZero(&value), listed(aboveZero));
        QTEST(QString::fromStdString(prices.fault().empty() ? std::string() : inWords(prices.fault())), "fault");
    }

    void textsAreNumbersWhereTheListWritesThemSo()
    {
        for (const char* text : {R"("0.000003")", R"("3e-6")", "3e-6"}) {
            const Json value = Json::parse(text);
            ListedPrices prices(1, PriceForm::NumberOrText);
            QCOMPARE(prices.read(&value), std::optional(3.0));
            QVERIFY(prices.fault().empty());
        }
        for (const char* text : {R"("3 USD")", R"("")", R"("nan")", R"("1e999")", "true", "[]"}) {
            const Json value = Json::parse(text);
            ListedPrices prices(1, PriceForm::NumberOrText);
            QVERIFY2(!prices.read(&value) && !numberIn(value), text);
            QCOMPARE(inWords(prices.fault()), std::string("a price is not a number"));
        }
    }

    void tiersBeginWithinWhatAPromptCanHave()
    {
        QVERIFY(isTierStart(1) && isTierStart(200000) && isTierStart(1e9));
        QVERIFY(!isTierStart(0) && !isTierStart(-5) && !isTierStart(1.1e9) && !isTierStart(std::nan("")));
    }

    void answersAreOfTextUnlessTheListSaysOtherwise()
    {
        QVERIFY(answersInText(nullptr));
        for (const char* kinds : {R"([])", R"("image")", R"(["text"])", R"(["image", "text"])"}) {
            const Json value = Json::parse(kinds);
            QVERIFY2(answersInText(&value), kinds);
        }
        for (const char* kinds : {R"(["image"])", R"(["embeddings", 5])"}) {
            const Json value = Json::parse(kinds);
            QVERIFY2(!answersInText(&value), kinds);
        }
    }

    void theFirstFaultIsKept()
    {
        ListedPrices prices(1);
        const Json text = "free";
        const Json negative = -1;
        QVERIFY(!prices.read(nullptr) && prices.fault().empty());
        QVERIFY(!prices.read(&text) && !prices.read(&negative));
        QCOMPARE(inWords(prices.fault()), std::string("a price is not a number"));
    }

    void unusablePrices_data()
    {
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        QTest::addColumn<QString>("why");
        QTest::newRow("good") << 1.0 << 2.0 << "";
        QTest::newRow("none") << absent << absent << "no price is listed";
        QTest::newRow("no input") << absent << 0.0 << "no price of input";
        QTest::newRow("no output") << 0.0 << absent << "no price of output";
        QTest::newRow("both zero") << 0.0 << 0.0 << "both prices are zero, which need not mean free";
        QTest::newRow("input zero") << 0.0 << 2.0 << "the price of input is zero, which need not mean free";
        QTest::newRow("output zero") << 1.0 << 0.0 << "the price of output is zero, which need not mean free";
    }
    void unusablePrices()
    {
        QFETCH(const double, input);
        QFETCH(const double, output);
        const Message why = whyUnusable(listed(input), listed(output));
        QTEST(QString::fromStdString(why.empty() ? std::string() : inWords(why)), "why");
    }

    void words()
    {
        Message note;
        addSentence(note, inAndOut(1, 2));
        addSentence(note, inAndOut(3, 4));
        QCOMPARE(inWords(note), std::string("$1.00 in and $2.00 out $3.00 in and $4.00 out"));
    }
};

QTEST_APPLESS_MAIN(ListedPriceTest)
#include "listed_price_test.moc"
