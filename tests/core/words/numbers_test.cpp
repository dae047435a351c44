// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/numbers.h"

#include "core/inputs/units.h"
#include "core/words/quantity.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

void is(const std::string& actual, const char* expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected));
}

const Unit& unit(const char* name)
{
    return *findUnit(name);
}

} // namespace

class NumbersTest : public QObject {
    Q_OBJECT

private slots:
    void countsAreRoundedForPeople()
    {
        is(compactCount(0), "0");
        is(compactCount(0.47), "0.47");
        is(compactCount(950), "950");
        is(compactCount(1000), "1k");
        is(compactCount(1234), "1.23k");
        is(compactCount(643900), "644k");
        is(compactCount(1000000), "1M");
        is(compactCount(8030000), "8.03M");
        is(compactCount(1.2e9), "1.2B");
        is(compactCount(3.456e12), "3.46T");
        is(compactCount(-1234567), "−1.23M");
    }

    void fullCountsShowAllDigits()
    {
        is(fullCount(0), "0");
        is(fullCount(999.6), "1,000");
        is(fullCount(1000000), "1,000,000");
        is(fullCount(-12345), "−12,345");
    }

    void moneyToTheCentHasThemBelowAThousand()
    {
        is(moneyToTheCent(65.7), "$65.70");
        is(moneyToTheCent(109.5), "$109.50");
        is(moneyToTheCent(175.2), "$175.20");
        is(moneyToTheCent(999.994), "$999.99");
        is(moneyToTheCent(999.996), "$1,000");
        is(moneyToTheCent(1000.5), "$1,000");
        is(moneyToTheCent(13740.4), "$13,740");
        is(moneyToTheCent(0), "$0");
        is(moneyToTheCent(0.0021), "$0.0021");
        is(moneyToTheCent(-109.5), "−$109.50");
        is(moneyToTheCent(std::numeric_limits<double>::infinity()), "$∞");
    }

    void moneyHasCentsOnlyWhereTheyMatter()
    {
        is(money(0), "$0");
        is(money(13740), "$13,740");
        is(money(893.4), "$893");
        is(money(12.5), "$12.50");
        is(money(1), "$1.00");
        is(money(0.5), "$0.50");
        is(money(0.0021), "$0.0021");
        is(money(0.002), "$0.002");
        is(money(-840), "−$840");
        is(money(0.0021345, 4), "$0.002135");
        is(money(12.34567, 5), "$12.346");
        is(money(1e-12), "$0");
    }

    void axisMoneyIsShort()
    {
        is(compactMoney(0), "$0");
        is(compactMoney(0.01), "$0.01");
        is(compactMoney(0.5), "$0.50");
        is(compactMoney(10), "$10");
        is(compactMoney(2.5), "$2.50");
        is(compactMoney(1000), "$1k");
        is(compactMoney(1e6), "$1M");
        is(compactMoney(-20000), "−$20k");
    }

    void spansAndShares()
    {
        is(monthSpan(4.93), "4.9 months");
        is(monthSpan(1), "1 month");
        is(monthSpan(1.04), "1 month");
        is(monthSpan(0.999), "30 days");
        is(monthSpan(0.96), "29 days");
        is(monthSpan(0.15), "5 days");
        is(monthSpan(24.0 / 730), "1 day");
        is(monthSpan(12.1 / 730), "1 day");
        is(monthSpan(11.9 / 730), "less than a day");
        is(monthSpan(0), "0 months");
        is(monthSpan(12.04), "12 months");
        is(percent(0.82), "82 %");
        is(percent(1), "100 %");
        is(percent(0.004), "0.4 %");
        is(percent(0.00001), "<0.1 %");
        is(percent(0.996), "99.6 %");
        is(percent(0.99999), ">99.9 %");
        is(rounded(1234.5, 3), "1,230");
        is(rounded(0.25, 3), "0.25");
        is(rounded(1.0049, 3), "1");
    }

    void roundingCarriesIntoTheNextSuffix()
    {
        is(compactCount(999.4), "999");
        is(compactCount(999.6), "1k");
        is(compactCount(999499), "999k");
        is(compactCount(999950), "1M");
        is(compactCount(999999999), "1B");
        is(money(99.994), "$99.99");
        is(money(99.996), "$100");
        is(money(0.996), "$1.00");
        is(money(0.0996), "$0.10");
    }

    void nothingIsMinusZero()
    {
        is(compactCount(-0.0), "0");
        is(fullCount(-0.4), "0");
        is(money(-0.0), "$0");
        is(money(-1e-12), "$0");
        is(percent(-0.0), "0 %");
        is(monthSpan(-0.01), "0 months");
    }

    void whatIsNoNumberHasAWordToo()
    {
        is(compactCount(infinity), "∞");
        is(fullCount(-infinity), "−∞");
        is(money(infinity), "$∞");
        is(compactMoney(-infinity), "−$∞");
        is(monthSpan(infinity), "∞ months");
        is(percent(notANumber), "– %");
        is(rounded(notANumber, 3), "–");
        is(money(notANumber, 3), "$–");
        QVERIFY(!fullCount(1e308).empty() && !compactCount(1e308).empty() && !money(1e308).empty() &&
                !compactCount(5e-324).empty());
    }

    void sumsHaveEveryCent()
    {
        is(fullMoney(1255.6), "$1,255.60");
        is(fullMoney(800), "$800");
        is(fullMoney(1.999), "$2");
        is(fullMoney(0.5), "$0.5");
        is(fullMoney(0.001234567), "$0.00123457");
        is(fullMoney(0), "$0");
        is(fullMoney(-12345678.9), "−$12,345,678.90");
        is(fullMoney(infinity), "$∞");
    }

    void aColumnHasRoomUpToTenMillion()
    {
        is(moneyInColumn(9999999), "$9,999,999");
        is(moneyInColumn(1e7), "$10M");
        is(moneyInColumn(12345678), "$12.3M");
        is(moneyInColumn(-1e7), "−$10M");
        is(moneyInColumn(-9999999), "−$9,999,999");
        is(moneyInColumn(0.0038512, 3), "$0.00385");
        is(moneyInColumn(notANumber), "$–");
    }

    void waitingIsInSecondsFromOneOn()
    {
        is(waitingTime(0), "0 ms");
        is(waitingTime(0.12), "0.12 ms");
        is(waitingTime(120), "120 ms");
        is(waitingTime(999.4), "999 ms");
        is(waitingTime(999.9), "1 s"); // as it reads, not "1,000 ms"
        is(waitingTime(1000), "1 s");
        is(waitingTime(2440), "2.44 s");
        is(waitingTime(infinity), "∞ s");
    }

    void theEndsOfShares()
    {
        is(percent(0), "0 %");
        is(percent(-0.25), "−25 %");
        is(percent(2.5), "250 %");
        is(percent(0.99), "99 %");
        is(monthSpan(1e-9), "less than a day");
        is(monthSpan(0.06), "2 days");
    }

    void whatIsShownWithAUnitDependsOnIt_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("inWords");
        QTest::addColumn<QString>("asLabel");
        const auto row = [](const char* unit, double value, int digits, const char* inWords, const char* asLabel) {
            QTest::addRow("%g of %s to %d digits", value, unit, digits)
                << QByteArray(unit) << value << digits << QString::fromUtf8(inWords) << QString::fromUtf8(asLabel);
        };
        row("USD/GPU-hour", 2.28894, 3, "$2.29 an hour", "$2.29/hour");
        row("USD/GPU-hour", 2.28894, 5, "$2.2889 an hour", "$2.2889/hour");
        row("tokens/request", 512.7, 3, "513 tokens a request", "513 tokens");
        row("tokens/request", 1, 3, "1 token a request", "1 token");
        row("requests/month", 744123, 3, "744k requests a month", "744k/month");
        row("requests/month", 744123, 6, "744,123 requests a month", "744,123/month");
        row("requests/month", 1, 3, "1 request a month", "1/month");
        row("months", 1, 3, "1 month", "1 month");
        row("months", 1.5, 3, "1.5 months", "1.5 months");
        row("hours/month", 1, 3, "1 hour a month", "1 h/month");
        row("tokens/s/GPU", 1, 3, "1 token a second", "1 token/s");
        row("GPUs/replica", 1, 3, "1 GPU a replica", "1 GPU");
        row("ratio", 3, 3, "3", "3 ×");
        row("USD", 5, 3, "$5.00", "$5.00");
        row("%/month", -2.5, 3, "−2.5 % a month", "−2.5 % /month");
        row("requests/month", infinity, 3, "∞ requests a month", "∞/month");
    }
    void whatIsShownWithAUnitDependsOnIt()
    {
        QFETCH(const QByteArray, unit);
        QFETCH(const double, value);
        QFETCH(const int, digits);
        const Unit& row = *findUnit(unit.constData());
        QTEST(QString::fromStdString(valueInWords(row, value, digits)), "inWords");
        QTEST(QString::fromStdString(valueAsLabel(row, value, digits)), "asLabel");
    }

    void pricesAndAmountsAreShownAsTheyWereGiven()
    {
        is(shownValue(unit("USD/1M tokens"), 3).text(), "$3.00 /M tokens");
        is(shownValue(unit("USD/1M tokens"), 0.075).number, "$0.075");
        is(shownValue(unit("USD/GPU"), 112.5).number, "$112.50");
        is(shownValue(unit("USD"), 7).text(), "$7.00");
        is(shownValue(unit("examples"), 99999).text(), "99,999 examples");
        is(shownValue(unit("examples"), 99999.6).text(), "100k examples");
        is(exactValue(unit("requests/month"), 1234567.25).text(), "1,234,567.25 /month");
        is(exactValue(unit("epochs"), 1).text(), "1 epoch");
        is(exactValue(unit("tokens/s/GPU"), 1943.4585937499999).text(), "1,943.45859375 tokens/s");
        is(exactValue(unit("USD"), 0.1 + 0.2).text(), "$0.3");
        is(exactValue(unit("USD"), -0.1).text(), "−$0.1");
        is(roundedNumber(unit("USD/GPU-hour"), -2.28894, 3), "−$2.29");
        is(roundedNumber(unit("requests/month"), notANumber, 3), "–");
    }

    /// Each style is the function of its name.
    void quantities()
    {
        using Style = Quantity::Style;
        const Unit* hour = findUnit("USD/GPU-hour");
        const Unit* month = findUnit("requests/month");
        is(inWords(Quantity::compactCount(643900)), "644k");
        is(inWords(Quantity::fullCount(643900)), "643,900");
        is(inWords(Quantity::money(12.34567, 5)), "$12.346");
        is(inWords(Quantity::moneyToTheCent(175.2)), "$175.20");
        is(inWords(Quantity::moneyInColumn(12345678)), "$12.3M");
        is(inWords(Quantity::fullMoney(1255.6)), "$1,255.60");
        is(inWords(Quantity::compactMoney(20000)), "$20k");
        is(inWords(Quantity::monthSpan(1)), "1 month");
        is(inWords(Quantity::percent(0.82)), "82 %");
        is(inWords(Quantity::waitingTime(2400)), "2.4 s");
        is(inWords(Quantity::rounded(1234.5, 3)), "1,230");
        is(inWords(Quantity::fixed(1234.5, 2)), "1234.50");
        is(inWords(Quantity::plain(1234567.5)), "1234567.5");
        is(inWords(Quantity::plain(0.1 + 0.2)), "0.30000000000000004");
        is(inWords(Quantity::moneyWithDecimals(0.0041, 5)), "$0.00410");
        is(inWords(Quantity::moneyWithDecimals(-1234.5, 0)), "−$1,234");
        is(inWords(Quantity::general(1234.5678, 6)), "1234.57");
        is(inWords({744123, Style::ShownNumber, 0, month}), "744k");
        is(inWords({744123, Style::ShownValue, 0, month}), "744k /month");
        is(inWords({744123, Style::ExactNumber, 0, month}), "744,123");
        is(inWords({744123, Style::ExactValue, 0, month}), "744,123 /month");
        is(inWords({2.28894, Style::RoundedNumber, 3, hour}), "$2.29");
        is(inWords({2.28894, Style::ValueInWords, 3, hour}), "$2.29 an hour");
        is(inWords({2.28894, Style::ValueAsLabel, 3, hour}), "$2.29/hour");
    }
};

QTEST_APPLESS_MAIN(NumbersTest)
#include "numbers_test.moc"
