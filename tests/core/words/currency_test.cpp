// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/currency.h"

#include "core/inputs/units.h"
#include "core/words/english.h"
#include "core/words/languages.h"
#include "core/words/numbers.h"
#include "core/words/phrases.h"

#include <QTest>

#include <set>
#include <string>

using namespace breakeven;

namespace {

MoneyShown in(const char* code, double perDollar)
{
    return {findCurrency(code), perDollar};
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

/// Currencies, and amounts of US dollars that are shown in one.
class CurrencyTest : public QObject {
    Q_OBJECT

private slots:
    void theTableIsWhole();
    void eachLanguageWritesItItsWay_data();
    void eachLanguageWritesItItsWay();
    void everyStyleIsConverted();
    void yenHaveNoDecimals();
    void dollarsStayAsTheyAre();
    void amountsComeBack();
    void sentencesNameIt();
};

void CurrencyTest::theTableIsWhole()
{
    std::set<std::string_view> codes;
    std::set<std::string_view> signs;
    std::set<std::string_view> names;
    for (const Currency& row : currencyTable) {
        QVERIFY(row.code.size() == 3 && row.code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == row.code.npos);
        QVERIFY(row.decimals == 0 || row.decimals == 2);
        QVERIFY(!row.name.empty() && row.home.empty() == row.homeSign.empty());
        codes.insert(row.code);
        signs.insert(row.sign);
        names.insert(row.name);
        QVERIFY(findCurrency(row.code) == &row);
        for (const LanguageInfo& language : languageTable)
            for (const Currency& other : currencyTable) {
                const Catalog catalog = grammarOf(language.language);
                QVERIFY2(&row == &other || signOf(row, *catalog.notation, catalog.tag) !=
                                               signOf(other, *catalog.notation, catalog.tag),
                         row.code.data());
            }
    }
    QVERIFY(codes.size() == currencyTable.size() && names.size() == currencyTable.size());
    QCOMPARE(signs.size(), currencyTable.size());
    QVERIFY(&usDollar == findCurrency("USD") && findCurrency("XXX") == nullptr && findCurrency("") == nullptr);
}

void CurrencyTest::eachLanguageWritesItItsWay_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("euros"); // 1,234.5 dollars at 2
    QTest::addColumn<QString>("francs");
    QTest::addColumn<QString>("yuan");
    QTest::newRow("en") << Language::English << QStringLiteral("€2,469") << QStringLiteral("CHF\u00A02,469")
                        << QStringLiteral("CN¥2,469");
    QTest::newRow("de") << Language::German << QStringLiteral("2.469\u00A0€") << QStringLiteral("2.469\u00A0CHF")
                        << QStringLiteral("2.469\u00A0CN¥");
    QTest::newRow("fr") << Language::French << QStringLiteral("2\u202F469\u00A0€")
                        << QStringLiteral("2\u202F469\u00A0CHF") << QStringLiteral("2\u202F469\u00A0CN¥");
    QTest::newRow("es") << Language::Spanish << QStringLiteral("2469\u00A0€") << QStringLiteral("2469\u00A0CHF")
                        << QStringLiteral("2469\u00A0CN¥");
    QTest::newRow("pt-BR") << Language::BrazilianPortuguese << QStringLiteral("€\u00A02.469")
                           << QStringLiteral("CHF\u00A02.469") << QStringLiteral("CN¥\u00A02.469");
    QTest::newRow("ja") << Language::Japanese << QStringLiteral("€2,469") << QStringLiteral("CHF\u00A02,469")
                        << QStringLiteral("CN¥2,469");
    QTest::newRow("zh-CN") << Language::SimplifiedChinese << QStringLiteral("€2,469")
                           << QStringLiteral("CHF\u00A02,469") << QStringLiteral("¥2,469");
}

void CurrencyTest::eachLanguageWritesItItsWay()
{
    QFETCH(const Language, language);
    const Catalog words = grammarOf(language);
    QTEST(text(money(1234.5, inMoney(in("EUR", 2), words))), "euros");
    QTEST(text(money(1234.5, inMoney(in("CHF", 2), words))), "francs");
    QTEST(text(money(1234.5, inMoney(in("CNY", 2), words))), "yuan");
}

void CurrencyTest::everyStyleIsConverted()
{
    const Catalog euros = inMoney(in("EUR", 0.5));
    const Unit& hourly = *findUnit("USD/GPU-hour");
    const auto written = [&](const Quantity& quantity) { return text(inWords(quantity, euros)); };
    QCOMPARE(written(Quantity::money(2471)), QStringLiteral("€1,236"));
    QCOMPARE(written(Quantity::money(-3)), QStringLiteral("−€1.50"));
    QCOMPARE(written(Quantity::money(0.0042)), QStringLiteral("€0.0021"));
    QCOMPARE(written(Quantity::moneyToTheCent(219)), QStringLiteral("€109.50"));
    QCOMPARE(written(Quantity::moneyInColumn(24600000)), QStringLiteral("€12.3M"));
    QCOMPARE(written(Quantity::moneyWithDecimals(0.0082, 5)), QStringLiteral("€0.00410"));
    QCOMPARE(written(Quantity::fullMoney(2511.2)), QStringLiteral("€1,255.60"));
    QCOMPARE(written(Quantity::compactMoney(2000)), QStringLiteral("€1k"));
    QCOMPARE(written(Quantity::moneyAmount(3)), QStringLiteral("1.50"));
    QCOMPARE(written(Quantity::moneyDigits(0.0042)), QStringLiteral("0.0021"));
    const auto ofRate = [&](Quantity::Style style, double value, int digits = 0) {
        return written({value, style, digits, &hourly});
    };
    using Style = Quantity::Style;
    QCOMPARE(ofRate(Style::ShownNumber, 1.72), QStringLiteral("€0.86"));
    QCOMPARE(ofRate(Style::ShownValue, 1.72), QStringLiteral("€0.86 /hour"));
    QCOMPARE(ofRate(Style::ExactNumber, 1.7234567), QStringLiteral("€0.86172835"));
    QCOMPARE(ofRate(Style::ExactValue, 1.72), QStringLiteral("€0.86 /hour"));
    QCOMPARE(ofRate(Style::RoundedNumber, 4.5849, 3), QStringLiteral("€2.29"));
    QCOMPARE(ofRate(Style::ValueInWords, 4.5849, 3), QStringLiteral("€2.29 an hour"));
    QCOMPARE(ofRate(Style::ValueAsLabel, 4.5849, 3), QStringLiteral("€2.29/hour"));
    QCOMPARE(ofRate(Style::StatedInWords, 5), QStringLiteral("€2.50 an hour"));
    QCOMPARE(ofRate(Style::StatedAsLabel, 2.0000001), QStringLiteral("€1.00/hour"));
    QCOMPARE(ofRate(Style::StatedNumber, 1.7234567), QStringLiteral("€0.8617"));
    QCOMPARE(written(Quantity::compactCount(2000)), QStringLiteral("2k")); // no money
}

void CurrencyTest::yenHaveNoDecimals()
{
    const Catalog yen = inMoney(in("JPY", 150), grammarOf(Language::Japanese));
    const Unit& hourly = *findUnit("USD/GPU-hour");
    QCOMPARE(text(money(1, yen)), QStringLiteral("¥150"));
    QCOMPARE(text(money(0.22, yen)), QStringLiteral("¥33"));
    QCOMPARE(text(moneyToTheCent(1.24, yen)), QStringLiteral("¥186"));
    QCOMPARE(text(fullMoney(10.005, yen)), QStringLiteral("¥1,501"));
    QCOMPARE(text(money(0.0002, yen)), QStringLiteral("¥0.03")); // of which nothing would be left
    QCOMPARE(text(shownValue(hourly, 0.86, yen).number), QStringLiteral("¥129"));
    QCOMPARE(text(compactMoney(2000, yen)), QStringLiteral("¥30万"));
}

void CurrencyTest::dollarsStayAsTheyAre()
{
    for (const LanguageInfo& language : languageTable) {
        const Catalog words = grammarOf(language.language);
        QCOMPARE(money(1234.5, inMoney({}, words)), money(1234.5, words));
        const MoneySigns signs = moneySigns(words.money, *words.notation, words.tag);
        QVERIFY(signs.before == words.notation->beforeMoney && signs.after == words.notation->afterMoney);
    }
}

void CurrencyTest::amountsComeBack()
{
    for (const double rate : {0.92, 0.7931, 149.37, 16012.0, 1.0 / 3})
        for (const double amount : {0.05, 0.86, 1.0, 3.14, 19.99, 123456.78, 1e9}) {
            const MoneyShown shown = in("EUR", rate);
            QCOMPARE(shown.fromDollars(shown.toDollars(amount)), amount);
            QCOMPARE(shown.toDollars(shown.fromDollars(amount)), amount);
        }
}

void CurrencyTest::sentencesNameIt()
{
    const Message total{"key.amount_a_month(amount, currency)", Quantity::moneyAmount(3), shownCurrencyName};
    QCOMPARE(text(inWords(total)), QStringLiteral("3.00 US dollars a month"));
    QCOMPARE(text(inWords(total, inMoney(in("EUR", 0.5)))), QStringLiteral("1.50 euros a month"));
    const Message axis{"axis.money_a_month(currency)", shownCurrencyName};
    QCOMPARE(text(inWords(axis, inMoney(in("GBP", 0.8)))), QStringLiteral("Pounds sterling a month"));
    const Message published = saidInDollars({"measure.a_month(amount)", Quantity::money(900)});
    QCOMPARE(text(inWords(published, inMoney(in("EUR", 0.5)))), QStringLiteral("$900 a month"));
    QCOMPARE(text(inWords(sentences(published, asMessage(Quantity::money(4))), inMoney(in("EUR", 0.5)))),
             QString::fromUtf8("$900 a month €2.00"));
    QCOMPARE(text(inWords(shownCurrencySign, inMoney(in("GBP", 0.8)))), QStringLiteral("£"));
    QCOMPARE(text(inWords(shownCurrencySign, grammarOf(Language::SimplifiedChinese))), QStringLiteral("US$"));
}

QTEST_APPLESS_MAIN(CurrencyTest)
#include "currency_test.moc"
