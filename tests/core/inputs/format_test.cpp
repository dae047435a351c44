// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/format.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_value.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

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
    void whatIsSpecialIsSoWithAUnitToo()
    {
        is(shown("labeled_examples", 99999.6), "100k examples");
        is(shown("monthly_growth", -0.0), "0 % /month");
        is(typedValue(*findParameter("monthly_growth"), -0.0), "0");
        is(shown("volume", infinity), "∞ /month");
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
