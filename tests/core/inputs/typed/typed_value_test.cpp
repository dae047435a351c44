// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_value.h"

#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <random>

using namespace breakeven;

namespace {

const Parameter& row(const char* id)
{
    return *findParameter(id);
}

std::string answer(const Parameter& parameter, std::string_view text)
{
    const Result<double> result = parseTyped(parameter, text);
    return result ? typedValue(parameter, *result) : "refused: " + inWords(result.error().what);
}

void reads(const char* id, const char* text, double expected)
{
    const Result<double> result = parseTyped(row(id), text);
    QVERIFY2(result.ok(), (std::string(text) + ": " + answer(row(id), text)).c_str());
    QVERIFY2(*result == expected, (std::string(text) + " is read as " + answer(row(id), text)).c_str());
}

/// The text is refused with one short sentence that holds `hint`.
void refuses(const char* id, std::string_view text, const char* hint)
{
    const Result<double> result = parseTyped(row(id), text);
    QVERIFY2(!result.ok(), (std::string(text) + " is read as " + answer(row(id), text)).c_str());
    const Error& error = result.error();
    QCOMPARE(error.where, std::string(id));
    QVERIFY2(inWords(error.what).find(hint) != std::string::npos, inWords(error.what).c_str());
    QVERIFY2(inWords(error.what).find('\n') == std::string::npos && inWords(error.what).size() < 160,
             inWords(error.what).c_str());
}

void returns(const Parameter& parameter, double value)
{
    const std::string text = typedValue(parameter, value);
    const Result<double> back = parseTyped(parameter, text);
    QVERIFY2(back.ok(), (std::string(parameter.id) + ' ' + text + ": " + answer(parameter, text)).c_str());
    QVERIFY2(std::bit_cast<std::uint64_t>(*back) == std::bit_cast<std::uint64_t>(value + 0.0), text.c_str());
}

} // namespace

class TypedValueTest : public QObject {
    Q_OBJECT

private slots:
    void plainNumbers()
    {
        reads("volume", "12000", 12000);
        reads("volume", "  744000 ", 744000);
        reads("gpu_rate", ".35", 0.35);
        reads("gpu_rate", "+0.35", 0.35);
        reads("gpu_rate", "5.", 5);
        reads("volume", "1e6", 1e6);
        reads("volume", "2.5E+5", 250000);
        reads("volume", "1.500e5", 150000);
        reads("monthly_growth", "-2.5", -2.5);
        reads("monthly_growth", "−2.5 %", -2.5);
        reads("monthly_growth", "-0", 0);
        QVERIFY(!std::signbit(*parseTyped(row("monthly_growth"), "-0")));
    }

    void suffixes()
    {
        reads("volume", "12k", 12000);
        reads("volume", "12 K", 12000);
        reads("volume", "1.5M", 1500000);
        reads("volume", "1.5m", 1500000);
        reads("volume", "1B", 1e9);
        reads("volume", "0.5b", 5e8);
        reads("volume", "1,500k", 1500000);
        reads("volume", "1.1k", 1100);
        reads("volume", "4.35M", 4350000); // 4.35 times 1e6 would miss it
        reads("volume", "0.500M", 500000);
    }

    void units()
    {
        reads("gpu_rate", "$0.35", 0.35);
        reads("gpu_rate", "$ 0.35 /hour", 0.35);
        reads("gpu_rate", "0.35/Hour", 0.35);
        reads("gpu_rate", "0.35 $", 0.35);
        reads("gpu_rate", "0.35 USD/GPU-hour", 0.35);
        reads("api_input_price", "3 $/M tokens", 3);
        reads("gpu_price", "$8k", 8000);
        reads("gpu_price", "8k /GPU", 8000);
        reads("cached_share", "15 %", 15);
        reads("cached_share", "15%", 15);
        reads("monthly_growth", "2 % /month", 2);
        reads("monthly_growth", "2%/month", 2);
        reads("cached_price", "10 % of input", 10);
        reads("input_tokens", "1,200 tokens", 1200);
        reads("input_tokens", "1.2k tokens", 1200);
        reads("output_tokens", "1 token", 1);
        reads("horizon_months", "12 months", 12);
        reads("maintenance_hours", "16 h", 16);
        reads("maintenance_hours", "16 hours/month", 16);
        reads("power_per_gpu", "0.35kW", 350);
        reads("peak_to_average", "3x", 3);
        reads("peak_to_average", "3 ×", 3);
        reads("volume", "2M /month", 2e6);
        refuses("horizon_months", "2 years", "has another unit");
        refuses("gpu_rate", "5 hours", "has another unit");
        refuses("input_tokens", "$5", "is money: Input tokens per request can be 1 to 2M tokens");
        refuses("input_tokens", "5 $", "is money");
        refuses("gpu_rate", "15 %", "is a percentage: GPU rate can be $0.05 to $50.00 /hour");
    }

    void whatIsShownCanBeTyped_data() { addRows(); }
    void whatIsShownCanBeTyped()
    {
        QFETCH(const Parameter*, parameter);
        for (int tick = 0; tick <= 200; ++tick) {
            const double value = valueAtFraction(*parameter, tick / 200.0);
            const Result<double> read = parseTyped(*parameter, shownValue(*parameter, value).text());
            QVERIFY2(read.ok(), shownValue(*parameter, value).text().c_str());
            QCOMPARE(*read, value);
        }
    }

    void aCommaGroupsThreeDigits()
    {
        reads("input_tokens", "1,200", 1200);
        reads("volume", "1,000,000", 1000000);
        reads("engineer_rate", "1,000", 1000);
        reads("input_tokens", "1,500.5", 1500.5);
        reads("input_tokens", "1,500.500", 1500.5);
        refuses("gpu_rate", "1,5", "write 1.5");
        refuses("gpu_rate", "12,34", "write 12.34");
        refuses("gpu_rate", "0,500", "write 0.5");
        refuses("gpu_rate", ",5", "write 0.5");
        refuses("volume", "1,5M", "write 1.5M");
        refuses("volume", "1234,567", "write 1234567 or 1234.567");
        refuses("monthly_growth", "-1,5", "write -1.5");
        refuses("volume", "1.200,5", "write 1200.5");
        refuses("volume", "1,2,3", "does not group three digits");
        refuses("volume", "12,34,567", "does not group three digits");
        refuses("volume", "1,5.5", "does not group three digits");
        refuses("volume", "1,500.5,5", "does not group three digits");
    }

    void aPointThatMayGroupIsNotGuessed()
    {
        refuses("volume", "1.500k", "write 1500k or 1.5k");
        refuses("volume", "1.234M", "write 1234M or 1.2340M");
        reads("volume", "1.2340M", 1234000);
        reads("gpu_rate", "1.006", 1.006); // 1,006 is no GPU rate
        refuses("server_price", "1.500", "write 1500 or 1.5");
        refuses("server_price", "$1.500 /server", "write 1500 or 1.5");
        reads("server_price", "0.125", 0.125);
        reads("server_price", "1.5000", 1.5);
        reads("server_price", "1234.567", 1234.567);
        refuses("volume", "1.200.000", "write 1,200,000");
        refuses("volume", "12.345", "if thousands are meant, write 12,345");
        refuses("volume", "1.2.3", "is not a number");
    }

    void whatIsNoLegalNumberIsRefused()
    {
        for (const char* text :
             {"many", "nan", "NaN", "inf", "-inf", "infinity", "∞", "-", "$", "%", ".", ",", "k", "e5", "1e400x"})
            refuses("gpu_rate", text, "GPU rate can be $0.05 to $50.00 /hour");
        for (const char* text : {"", "   ", "\u00a0"})
            refuses("gpu_rate", text, "type a number: GPU rate can be $0.05 to $50.00 /hour");
        for (const char* text : {"60", "0", "-1", "1e400", "-1e400", "1e-400", "1e99999999999", "0.0499"})
            refuses("gpu_rate", text, "is out of range: GPU rate can be $0.05 to $50.00 /hour");
        refuses("gpu_rate", "0x10", "is not one number"); // hexadecimal is not for people
        refuses("gpu_rate", "1 2", "is not one number");
        refuses("gpu_rate", "--1", "is not a number");
        refuses("volume", "2B", "is out of range: Requests per month can be 100 to 1B /month");
        refuses("training_epochs", "2.5", "is not whole: Training epochs can be whole numbers from 1 to 20 epochs");
        refuses("training_epochs", "0", "is out of range: Training epochs can be whole numbers from 1 to 20 epochs");
        refuses("gpu_rate", std::string(10000, '9'), "is out of range");
        refuses("gpu_rate", std::string(10000, 'x'), "is not a number");
        refuses("gpu_rate", "1\n2", "is not one number");
        refuses("gpu_rate", std::string_view("1\0002", 3), "is not one number");
    }

    void anErrorQuotesWholeCharacters()
    {
        std::string text;
        for (int i = 0; i < 30; ++i)
            text += "ü";
        for (int pad = 0; pad < 3; ++pad) {
            const std::string what = inWords(
                parseTyped(row("gpu_rate"), std::string(static_cast<std::size_t>(pad), 'x') + text).error().what);
            QVERIFY(!QString::fromStdString(what).contains(QChar::ReplacementCharacter));
        }
    }

    void everyValueComesBackBitForBit_data() { addRows(); }
    void everyValueComesBackBitForBit()
    {
        QFETCH(const Parameter*, parameter);
        const auto [low, high] = parameter->range;
        for (const double value : {low, high, parameter->slider.low, parameter->slider.high, parameter->defaultValue()})
            returns(*parameter, value);
        if (parameter->scale == Scale::Integer)
            return;
        std::mt19937_64 random(20);
        std::uniform_real_distribution<double> share(0, 1);
        for (int i = 0; i < 2000; ++i) {
            returns(*parameter, parameter->range.clamp(low + share(random) * (high - low)));
            const double thousandths =
                std::round((low + share(random) * (high - low)) * 1000) / 1000; // where "1.234" is doubtful
            returns(*parameter, parameter->range.clamp(thousandths));
            const double small = std::round(share(random) * 2e6) / 1000;
            if (parameter->range.contains(small))
                returns(*parameter, small);
            if (low > 0)
                returns(*parameter, parameter->range.clamp(low * std::pow(high / low, share(random))));
        }
        if (low == 0)
            for (const double tiny : {5e-324, 1e-300, 1e-17, 1e-5, 0.001})
                returns(*parameter, tiny);
    }

    void aDoubtfulValueGetsATrailingZero()
    {
        QCOMPARE(typedValue(row("volume"), 123.456), std::string("123.4560"));
        QCOMPARE(typedValue(row("gpu_rate"), 1.006), std::string("1.006"));
        QCOMPARE(typedValue(row("volume"), 1e9), std::string("1000000000"));
    }

    void noTextBreaksIt()
    {
        std::mt19937 random(7);
        const std::string alphabet("0159.,-+$%kMBe /xth\xe2\x88\x92\xc2\xa0", 25);
        std::uniform_int_distribution<std::size_t> letter(0, alphabet.size() - 1);
        for (int i = 0; i < 50000; ++i) {
            std::string text;
            for (int n = 0; n < 1 + i % 12; ++n)
                text += alphabet[letter(random)];
            const Parameter& parameter = parameterTable[static_cast<std::size_t>(i) % parameterTable.size()];
            const Result<double> result = parseTyped(parameter, text);
            QVERIFY2(result.ok() ? parameter.accepts(*result) : !result.error().what.empty(), text.c_str());
        }
    }

private:
    static void addRows()
    {
        QTest::addColumn<const Parameter*>("parameter");
        for (const Parameter& parameter : parameterTable)
            QTest::newRow(parameter.id.data()) << &parameter;
    }
};

QTEST_APPLESS_MAIN(TypedValueTest)
#include "typed_value_test.moc"
