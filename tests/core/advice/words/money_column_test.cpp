// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/money_column.h"

#include "core/words/message.h"

#include <QTest>

using namespace breakeven;

namespace {

QStringList parts(const std::vector<double>& amounts)
{
    QStringList texts;
    for (const Quantity& amount : partsOfTheirSum(amounts))
        texts << QString::fromStdString(inWords(amount));
    return texts;
}

QStringList prices(const std::vector<double>& amounts)
{
    QStringList texts;
    for (const Quantity& amount : pricesInColumn(amounts))
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
            for (const std::vector<Quantity>& column : partsOfTheirSums(all))
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
            for (const Quantity& amount : amountsInColumn(all))
                texts << QString::fromStdString(inWords(amount));
            return texts;
        };
        QCOMPARE(amounts({50, 4100.6, -12.5, 0.12}), QStringList({"$50", "$4,101", "−$12", "$0.12"}));
        QCOMPARE(amounts({50, 4.1}), QStringList({"$50.00", "$4.10"}));
        QCOMPARE(amounts({50, 2e7}), QStringList({"$50", "$20M"}));
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
