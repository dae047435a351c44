// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/format.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_value.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

std::string shown(const char* id, double value)
{
    return shownValue(*findParameter(id), value).text();
}
void is(const std::string& actual, const char* expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected));
}

} // namespace

class FormatTest : public QObject {
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
        is(shown("labeled_examples", 99999.6), "100k examples");
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

    void nothingIsMinusZero()
    {
        is(compactCount(-0.0), "0");
        is(fullCount(-0.4), "0");
        is(money(-0.0), "$0");
        is(money(-1e-12), "$0");
        is(percent(-0.0), "0 %");
        is(monthSpan(-0.01), "0 months");
        is(shown("monthly_growth", -0.0), "0 % /month");
        is(typedValue(*findParameter("monthly_growth"), -0.0), "0");
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
        is(monthSpan(1e-9), "less than a day");
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
        is(shown("volume", infinity), "∞ /month");
        QVERIFY(!fullCount(1e308).empty() && !compactCount(1e308).empty() && !money(1e308).empty() &&
                !compactCount(5e-324).empty());
    }

    void anExactValueHasEveryDigit()
    {
        const auto exact = [](const char* id, double value) { return exactValue(*findParameter(id), value).text(); };
        is(exact("volume", 1234567), "1,234,567 /month");
        is(exact("volume", 1e9), "1,000,000,000 /month");
        is(exact("gpu_rate", 1.23456), "$1.23456 /hour");
        is(exact("gpu_rate", 0.1), "$0.1 /hour");
        is(exact("monthly_growth", -2.5), "−2.5 % /month");
        is(exact("label_cost", 1e-7), "$1e-07 /example");
        is(exact("label_cost", 0), "$0 /example");
    }

    void aParameterReadsAsInItsRow()
    {
        is(shown("volume", 1000000), "1M /month");
        is(shown("volume", 744000), "744k /month");
        is(shown("input_tokens", 1200), "1,200 tokens");
        is(shown("prefill_throughput", 10000), "10,000 tokens/s");
        is(shown("decode_throughput", 1), "1 token/s");
        is(shown("unit_throughput", 1), "1 token/min");
        is(shown("api_input_price", 3), "$3.00 /M tokens");
        is(shown("api_input_price", 0.075), "$0.075 /M tokens");
        is(shown("api_input_price", 1.125), "$1.125 /M tokens");
        is(shown("gpu_price", 8000), "$8,000 /GPU");
        is(shown("engineer_rate", 100), "$100 /hour");
        is(shown("engineer_rate", 112.5), "$112.50 /hour");
        is(shown("hosting_overhead", 0), "$0 /month");
        is(shown("cached_share", 15), "15 %");
        is(shown("cached_share", 33.333333), "33.33 %");
        is(shown("monthly_growth", -2.5), "−2.5 % /month");
        is(shown("peak_to_average", 3), "3 ×");
        is(shown("maintenance_hours", 16), "16 h/month");
        is(shown("training_epochs", 1), "1 epoch");
        is(shown("gpus_per_replica", 1), "1 GPU");
        is(shown("gpus_per_replica", 2), "2 GPUs");
        is(shown("label_cost", 1e-300), "$1e-300 /example");
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
