// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/currency.h"

#include "core/files/dates/dates.h"
#include "core/words/catalog.h"
#include "core/words/languages.h"

#include <QTest>

using namespace breakeven;

namespace {

ShownCurrency euros(const char* day = "2026-11-20")
{
    return {"EUR", 0.92, day, "European Central Bank"};
}

std::chrono::sys_days dayFrom(const char* text)
{
    return *parseDate(text);
}

QString words(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

} // namespace

/// The currency of a scenario in words, and as it is typed.
class CurrencyOfScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void isSaidWithItsRate()
    {
        QCOMPARE(words(currencyInWords(euros())),
                 QStringLiteral("euros at 0.92 for a US dollar, 2026-11-20, European Central Bank"));
        QCOMPARE(words(currencyInWords(std::nullopt)), QStringLiteral("US dollars"));
        QCOMPARE(words(currencyStatement(euros(), dayFrom("2026-12-01"))),
                 QStringLiteral("Shown in euros at 0.92 for a US dollar, 2026-11-20, European Central Bank"));
        QVERIFY(currencyStatement(std::nullopt, dayFrom("2026-12-01")).empty());
        QVERIFY(currencyInShort(std::nullopt, dayFrom("2026-12-01")).empty());
    }

    void anOldRateSaysSo()
    {
        const auto statement = [](const char* today) { return words(currencyStatement(euros(), dayFrom(today))); };
        QVERIFY(!statement("2026-12-20").contains(QStringLiteral("older"))); // thirty days
        QCOMPARE(statement("2026-12-21"),
                 QStringLiteral("Shown in euros at 0.92 for a US dollar, 2026-11-20, which is older than 30 "
                                "days, European Central Bank"));
        QVERIFY(!words(currencyStatement(euros(), std::nullopt)).contains(QStringLiteral("older")));
        QCOMPARE(words(currencyInShort(euros(), dayFrom("2026-11-20"))), QStringLiteral("Euros at 0.92, of today"));
        QCOMPARE(words(currencyInShort(euros(), dayFrom("2026-11-21"))), QStringLiteral("Euros at 0.92, 1 day old"));
        QCOMPARE(words(currencyInShort(euros(), dayFrom("2026-12-01"))), QStringLiteral("Euros at 0.92, 11 days old"));
    }

    void whatIsWrongIsShownInDollars()
    {
        QCOMPARE(moneyIn(euros()), (MoneyShown{findCurrency("EUR"), 0.92}));
        QVERIFY(moneyIn(std::nullopt).inDollars());
        for (const ShownCurrency& wrong :
             {ShownCurrency{"XYZ", 1, "2026-11-20", "s"}, ShownCurrency{"USD", 1, "2026-11-20", "s"},
              ShownCurrency{"EUR", 0, "2026-11-20", "s"}})
            QVERIFY(moneyIn(wrong).inDollars());
    }

    void isTyped_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("why"); // empty if it is taken
        const QString rates = QStringLiteral(" is no rate for a US dollar, which is a number from 0.001 to 1,000,000");
        QTest::newRow("good") << "EUR"
                              << "0.92"
                              << "2026-11-20"
                              << "ECB"
                              << "";
        QTest::newRow("of tomorrow, where that is today") << "EUR"
                                                          << "0.92"
                                                          << "2026-12-02"
                                                          << "ECB"
                                                          << "";
        QTest::newRow("dollars") << "USD"
                                 << "1"
                                 << "2026-11-20"
                                 << "ECB"
                                 << "/code: USD is what every figure is in: without a currency, that is shown";
        QTest::newRow("no rate") << "EUR"
                                 << ""
                                 << "2026-11-20"
                                 << "ECB"
                                 << "/per_dollar: \"\"" + rates;
        QTest::newRow("no number") << "EUR"
                                   << "about one"
                                   << "2026-11-20"
                                   << "ECB"
                                   << "/per_dollar: \"about one\"" + rates;
        QTest::newRow("zero") << "EUR"
                              << "0"
                              << "2026-11-20"
                              << "ECB"
                              << "/per_dollar: 0" + rates;
        QTest::newRow("negative") << "EUR"
                                  << "-0.92"
                                  << "2026-11-20"
                                  << "ECB"
                                  << "/per_dollar: −0.92" + rates;
        QTest::newRow("too large") << "EUR"
                                   << "1000001"
                                   << "2026-11-20"
                                   << "ECB"
                                   << "/per_dollar: 1,000,001" + rates;
        QTest::newRow("no day") << "EUR"
                                << "0.92"
                                << ""
                                << "ECB"
                                << "/day: \"\" is no day of the form YYYY-MM-DD";
        QTest::newRow("no such day") << "EUR"
                                     << "0.92"
                                     << "2026-02-30"
                                     << "ECB"
                                     << "/day: \"2026-02-30\" is no day of the form YYYY-MM-DD";
        QTest::newRow("to come") << "EUR"
                                 << "0.92"
                                 << "2026-12-03"
                                 << "ECB"
                                 << "/day: 2026-12-03 is yet to come; allowed are days up to today";
        QTest::newRow("no source") << "EUR"
                                   << "0.92"
                                   << "2026-11-20"
                                   << " "
                                   << "/source: the rate lacks its source in a few words";
    }
    void isTyped()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, rate);
        QFETCH(const QString, day);
        QFETCH(const QString, source);
        const Result<ShownCurrency> read = currencyFrom(
            {code.toStdString(), rate.toStdString(), day.toStdString(), source.toStdString()}, dayFrom("2026-12-01"));
        QTEST(read ? QString() : QString::fromStdString(read.error().sentence()), "why");
        if (read)
            QVERIFY(read->code == "EUR" && read->perDollar == 0.92 && read->source == "ECB");
    }

    void aRateIsTypedAsTheLanguageWritesIt()
    {
        const Result<ShownCurrency> read =
            currencyFrom({"JPY", "149,37", "2026-11-20", "日本銀行"}, dayFrom("2026-12-01"), grammarOf(Language::German));
        QVERIFY(read && read->perDollar == 149.37);
    }
};

QTEST_APPLESS_MAIN(CurrencyOfScenarioTest)
#include "currency_test.moc"
