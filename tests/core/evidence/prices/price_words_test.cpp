// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/price_words.h"

#include <QTest>

using namespace breakeven;

namespace {

const std::vector<PromptTier> tiers{{200000, {6, 22.5, {}, {}, {}, {}}}, {500000, {9, 30, {}, {}, {}, {}}}};

} // namespace

class PriceWordsTest : public QObject {
    Q_OBJECT

private slots:
    void pricesHaveAllTheirDigits()
    {
        QCOMPARE(inWords(priceQuantity(0.0028)), std::string("$0.0028"));
        QCOMPARE(inWords(priceQuantity(3)), std::string("$3.00"));
        QCOMPARE(inWords(priceQuantity(4.125)), std::string("$4.125"));
        QCOMPARE(inWords(inAndOut(3, 15)), std::string("$3.00 in and $15.00 out"));
    }

    void tiersFollowOneAnother()
    {
        QVERIFY(tiersInWords({}).empty());
        QCOMPARE(inWords(tiersInWords(tiers)),
                 std::string("prompts above 200,000 tokens: $6.00 in and $22.50 out; above 500,000 tokens: $9.00 in "
                             "and $30.00 out"));
    }

    void thePromptsOfATierAreSaid_data()
    {
        QTest::addColumn<double>("tokens");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("tier");
        QTest::newRow("short") << 1000.0 << "prompts up to 200,000 tokens" << -1;
        QTest::newRow("just as long") << 200000.0 << "prompts up to 200,000 tokens" << -1;
        QTest::newRow("longer") << 200001.0 << "prompts above 200,000 and up to 500,000 tokens" << 0;
        QTest::newRow("the next, just as long") << 500000.0 << "prompts above 200,000 and up to 500,000 tokens" << 0;
        QTest::newRow("longest") << 500001.0 << "prompts above 500,000 tokens" << 1;
    }
    void thePromptsOfATierAreSaid()
    {
        QFETCH(const double, tokens);
        QFETCH(const int, tier);
        QTEST(QString::fromStdString(inWords(promptsOfTier(tiers, tokens))), "words");
        const DatedPrices dated{{}, {3, 15, {}, {}, {}, {}}, tiers};
        QVERIFY(tierOf(dated, tokens) == (tier < 0 ? nullptr : &dated.tiers[static_cast<std::size_t>(tier)]));
    }

    void withoutTiersThereIsNothingToSay()
    {
        QVERIFY(promptsOfTier({}, 5).empty());
        QVERIFY(tierOf({{}, {3, 15, {}, {}, {}, {}}}, 5) == nullptr);
    }
};

QTEST_APPLESS_MAIN(PriceWordsTest)
#include "price_words_test.moc"
