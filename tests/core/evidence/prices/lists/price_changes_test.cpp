// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_changes.h"

#include "core/words/message.h"
#include "tests/support/made_model.h"

#include <QTest>

using namespace breakeven;

namespace {

/// $3 in, $15 out, cached input at $0.30.
CatalogModel known()
{
    CatalogModel model = madeModel("m", "2026-06-01", {madePrices(3, 15)});
    model.prices[0].prices.cachedInput = 0.3;
    model.context = 200000;
    model.training = 25;
    return model;
}

CatalogModel listed(double input, double output)
{
    return madeModel("m", "2026-08-01", {madePrices(input, output)});
}

QString words(const CatalogModel& listedModel)
{
    const Message changes = priceChanges(known(), listedModel);
    return changes.empty() ? QString() : QString::fromStdString(inWords(changes));
}

} // namespace

class PriceChangesTest : public QObject {
    Q_OBJECT

private slots:
    void whatListsRoundIsTheSame()
    {
        QVERIFY(samePrice(3, 3) && samePrice(0, 0) && samePrice(3, 3 * (1 + 1e-10)));
        QVERIFY(!samePrice(3, 3 * (1 + 1e-8)) && !samePrice(0, 1e-12) && !samePrice(3, 0));
    }

    void whatIsToldOtherwiseIsAChange()
    {
        QCOMPARE(words(listed(3, 15)), QString());
        QCOMPARE(words(listed(2.5, 15)), QStringLiteral("$3.00 → $2.50 in, $0.30 → none cached"));
        QCOMPARE(words(listed(3, 16)), QStringLiteral("$15.00 → $16.00 out, $0.30 → none cached"));
        CatalogModel told = listed(3, 15);
        told.prices[0].prices.cachedInput = 0.25;
        told.prices[0].prices.cacheWrite = 3.75;
        told.prices[0].prices.batchInput = 1.5;
        told.prices[0].prices.batchOutput = 7.5;
        QCOMPARE(words(told), QStringLiteral("$0.30 → $0.25 cached, none → $3.75 cache write, none → $1.50 batch in, "
                                             "none → $7.50 batch out"));
    }

    void trainingAndALargerContextAreChanges()
    {
        CatalogModel told = listed(3, 15);
        told.training = 25;
        told.context = 128000;
        QCOMPARE(words(told), QString());
        told.context = 200000;
        QCOMPARE(words(told), QString());
        told.training = 30;
        told.context = 1e6;
        QCOMPARE(words(told), QStringLiteral("$25.00 → $30.00 for training, context 200,000 → 1,000,000 tokens"));
        CatalogModel before = known();
        before.context.reset();
        told.training.reset();
        QCOMPARE(inWords(priceChanges(before, told)), std::string("context none → 1,000,000 tokens"));
    }

    void otherTiersAreAChange()
    {
        CatalogModel told = listed(3, 15);
        told.prices[0].tiers = {{200000, {6, 22.5, {}, {}, {}, {}}}};
        QCOMPARE(words(told), QStringLiteral("none → prompts above 200,000 tokens: $6.00 in and $22.50 out"));
        CatalogModel before = known();
        before.prices[0].tiers = {{200000, {6, 22.5, 0.6, {}, {}, {}}}};
        QVERIFY(priceChanges(before, told).empty());          // of the cache the list says nothing
        QVERIFY(priceChanges(before, listed(3, 15)).empty()); // nor of long prompts
        QCOMPARE(inWords(priceChanges(before, listed(4, 15))),
                 std::string("$3.00 → $4.00 in, $0.30 → none cached, prompts above 200,000 tokens: $6.00 in and "
                             "$22.50 out → none"));
        for (const PromptTier& other :
             {PromptTier{128000, {6, 22.5, {}, {}, {}, {}}}, PromptTier{200000, {7, 22.5, {}, {}, {}, {}}},
              PromptTier{200000, {6, 30, {}, {}, {}, {}}}}) {
            told.prices[0].tiers = {other};
            QVERIFY(!priceChanges(before, told).empty());
        }
    }

    void laterDaysAreNamed()
    {
        CatalogModel told = listed(3, 15);
        told.prices.push_back(madePrices(4, 15, "2026-09-01"));
        QCOMPARE(words(told), QStringLiteral("from 2026-09-01 on $3.00 → $4.00 in, $0.30 → none cached"));
        told.prices[1].from = "2026-08-01"; // the day of the list
        QCOMPARE(words(told), QStringLiteral("$3.00 → $4.00 in, $0.30 → none cached"));
        told.prices.push_back(madePrices(4, 15, "2026-12-01")); // the same again is no other change
        QCOMPARE(words(told), QStringLiteral("$3.00 → $4.00 in, $0.30 → none cached"));
        told.prices = {madePrices(9, 9), madePrices(3, 15, "2026-07-01")}; // over before the list
        QCOMPARE(words(told), QString());
    }
};

QTEST_APPLESS_MAIN(PriceChangesTest)
#include "price_changes_test.moc"
