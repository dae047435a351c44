// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/money_column.h"

#include "core/words/catalog.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

QStringList parts(const std::vector<double>& amounts)
{
    QStringList texts;
    for (const Quantity& amount : partsOfTheirSum(amounts, {}))
        texts << QString::fromStdString(inWords(amount));
    return texts;
}

QStringList prices(const std::vector<double>& amounts)
{
    QStringList texts;
    for (const Quantity& amount : pricesInColumn(amounts, {}))
        texts << QString::fromStdString(inWords(amount));
    return texts;
}

} // namespace

class MoneyColumnTest : public QObject {
    Q_OBJECT

private slots:
    /// 1,255.60 + 572.5 + 1,562.5 + 374.36 are $3,764.96, which is told as $3,765.
    void partsAddUpToTheirSum()
    {
        QCOMPARE(parts({1255.6, 572.5, 1562.5, 374.4}), QStringList({"$1,256", "$573", "$1,562", "$374"}));
        QCOMPARE(parts({2050.4, 2050.4}), QStringList({"$2,051", "$2,050"}));                   // $4,101
        QCOMPARE(parts({33.333, 33.333, 33.333}), QStringList({"$34", "$33", "$33"}));          // $100
        QCOMPARE(parts({33.333, 33.333, 33.324}), QStringList({"$33.33", "$33.33", "$33.33"})); // $99.99
    }
    /// Of 1,591.4 + 336.67 + 572.5 = 2,500.57 and 809.56 + 336.67 + 572.5 = 1,718.73.
    void whatSumsHaveInCommonIsWrittenAlike()
    {
        const auto columns = [](const std::vector<std::vector<double>>& all) {
            QStringList texts;
            for (const std::vector<Quantity>& column : partsOfTheirSums(all, {}))
                for (const Quantity& amount : column)
                    texts << QString::fromStdString(inWords(amount));
            return texts;
        };
        QCOMPARE(columns({{1591.4, 336.67, 572.5}, {809.56, 336.67, 572.5}}),
                 QStringList({"$1,591", "$337", "$573", "$809", "$337", "$573"}));
        QCOMPARE(columns({{1255.5, 200}, {1255.5, 300.5}}), QStringList({"$1,256", "$200", "$1,256", "$300"}));
        QCOMPARE(columns({{1255.6, 0, 0.12}}), QStringList({"$1,256", "$0", "$0.12"}));
        QCOMPARE(columns({{33.333, 33.333, 33.333}}), QStringList({"$34", "$33", "$33"})); // alone, as ever
        QCOMPARE(columns({{7, 2.5}, {2050.4, 2050.4}}), QStringList({"$7.00", "$2.50", "$2,051", "$2,050"}));
        QVERIFY(columns({}).isEmpty());
    }
    void anExactSumIsLeftAlone()
    {
        QCOMPARE(parts({100, 200, 0}), QStringList({"$100", "$200", "$0"}));
        QCOMPARE(parts({0.1 * 3 * 1000, 0.7 * 1000}), QStringList({"$300", "$700"}));
        QCOMPARE(parts({7, 2.5}), QStringList({"$7.00", "$2.50"}));
    }
    void whatWouldReadAsNothingKeepsItsOwnRounding()
    {
        QCOMPARE(parts({4100.9, 0.12}), QStringList({"$4,101", "$0.12"}));
    }
    void tinyAndHugeSumsAreWrittenAsEver()
    {
        QCOMPARE(parts({0.0041, 0.00342}), QStringList({"$0.0041", "$0.0034"}));
        QCOMPARE(parts({12345678, 100}), QStringList({"$12.3M", "$100"}));
        QVERIFY(parts({}).isEmpty());
    }

    void amountsHaveNoCentsBesideWholeDollars()
    {
        const auto amounts = [](const std::vector<double>& all) {
            QStringList texts;
            for (const Quantity& amount : amountsInColumn(all, {}))
                texts << QString::fromStdString(inWords(amount));
            return texts;
        };
        QCOMPARE(amounts({50, 4100.6, -12.5, 0.12}), QStringList({"$50", "$4,101", "−$12", "$0.12"}));
        QCOMPARE(amounts({50, 4.1}), QStringList({"$50.00", "$4.10"}));
        QCOMPARE(amounts({50, 2e7}), QStringList({"$50", "$20M"}));
    }

    /// At 0.5 euros: 627.8 + 286.25 + 781.25 + 187.2 are 1,882.5; at 150 yen 6.2 + 6.2 + 6.2 dollars are 2,790.
    void theyAddUpInTheCurrencyThatIsShown()
    {
        const auto written = [](const std::vector<double>& dollars, const MoneyShown& money) {
            QStringList texts;
            for (const Quantity& amount : partsOfTheirSum(dollars, money))
                texts << QString::fromStdString(inWords(amount, inMoney(money)));
            return texts.join(QLatin1Char(' '));
        };
        const MoneyShown euros{findCurrency("EUR"), 0.5};
        const MoneyShown yen{findCurrency("JPY"), 150};
        QCOMPARE(written({1255.6, 572.5, 1562.5, 374.4}, euros), QString::fromUtf8("€628 €286 €781 €187"));
        QCOMPARE(written({66.666, 66.666, 66.666}, euros), QString::fromUtf8("€34 €33 €33")); // in dollars 67 67 66
        QCOMPARE(written({14, 5}, euros), QString::fromUtf8("€7.00 €2.50"));
        QCOMPARE(written({6.222, 6.222, 6.222}, yen), QString::fromUtf8("¥934 ¥933 ¥933")); // 2,799.9
        QCOMPARE(written({0.1, 0.101}, yen), QString::fromUtf8("¥15 ¥15"));                 // 30.15
        std::vector<double> many;
        for (int i = 1; i < 60; ++i) {
            many.push_back(17.3 * i * i);
            for (const MoneyShown& money : {MoneyShown(), euros, yen, MoneyShown{findCurrency("GBP"), 0.7931}}) {
                double sum = 0;
                double told = 0;
                for (const Quantity& amount : partsOfTheirSum(many, money))
                    told += money.fromDollars(amount.value);
                for (const double amount : many)
                    sum += money.fromDollars(amount);
                if (sum < 1e7)
                    QCOMPARE(std::round(told * 100),
                             std::round(sum >= 100 || money.currency->decimals == 0 ? std::nearbyint(sum) * 100
                                                                                    : sum * 100));
            }
        }
    }

    void pricesHaveTheSameDecimals()
    {
        QCOMPARE(prices({0.0041, 0.00342}), QStringList({"$0.00410", "$0.00342"}));
        QCOMPARE(prices({0.05, 0.00342, 0}), QStringList({"$0.05000", "$0.00342", "$0"}));
        QCOMPARE(prices({3.42, 50}), QStringList({"$3.42", "$50.00"}));
        QCOMPARE(prices({0.5}), QStringList({"$0.500"}));
    }
    void unlessThatWouldBeTooManyDigits() { QCOMPARE(prices({50, 0.0000342}), QStringList({"$50.00", "$0.0000342"})); }
};

QTEST_APPLESS_MAIN(MoneyColumnTest)
#include "money_column_test.moc"
