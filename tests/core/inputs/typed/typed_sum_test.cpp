// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_sum.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_value.h"

#include <QTest>

#include <string>

using namespace breakeven;

namespace {

const Parameter& row(const char* id)
{
    return *findParameter(id);
}

} // namespace

class TypedSumTest : public QObject {
    Q_OBJECT

private slots:
    void works_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("expected");
        const auto works = [](const char* id, const char* text, double expected) {
            QTest::newRow(text) << QByteArray(id) << QByteArray(text) << expected;
        };
        works("gpu_rate", "0.86*2", 1.72);
        works("gpu_rate", "2 * 0.43 + 0.14", 1);
        works("gpu_rate", "$0.86 × 2", 1.72);
        works("gpu_rate", "3*0.1", 0.3); // not 0.30000000000000004
        works("gpu_rate", "(1 + 2) * (3 - 1)", 6);
        works("gpu_rate", "10 - 2 - 3", 5);
        works("gpu_rate", "12/3/2", 2);
        works("gpu_rate", "12 ÷ 3", 4);
        works("gpu_rate", "2-−1", 3); // a printed minus
        works("gpu_rate", "-(1-3)", 2);
        works("gpu_rate", "1 + 0.5 /hour", 1.5);
        works("gpu_rate", "(1 + 0.5) /hour", 1.5);
        works("gpu_rate", "((((1))))", 1);
        works("gpu_rate", "1e-1*3", 0.3);
        works("gpu_rate", "$0.35", 0.35); // what is no sum is read as ever
        works("volume", "12k/30", 400);
        works("volume", "1.2M + 300k", 1500000);
        works("volume", "(1.2 + 0.3)M", 1500000);
        works("volume", "1,200,000/12", 100000);
        works("cached_share", "15 % + 5%", 20);
        works("cached_share", "100%/8", 12.5);
        works("training_gpu_hours", "8 GPU-hours * 2", 16);
        works("unit_minimum", "30/3", 10);
        works("peak_to_average", "2×1.5", 3);
        works("peak_to_average", "3×", 3); // the unit
    }
    void works()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, text);
        QFETCH(double, expected);
        const Result<double> value = parseSum(row(id.constData()), text.toStdString());
        QVERIFY2(value.ok(), value.ok() ? "" : inWords(value.error().what).c_str());
        QCOMPARE(*value, expected);
    }

    /// In one clear sentence, which quotes what was typed.
    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("sentence");
        const auto refused = [](const char* id, const char* text, const char* sentence) {
            QTest::newRow(text) << QByteArray(id) << QByteArray(sentence);
        };
        refused("gpu_rate", "0.86*", "\"0.86*\" can't be worked out from behind \"0.86*\" on");
        refused("gpu_rate", "0.86**2", "\"0.86**2\" can't be worked out from behind \"0.86*\" on");
        refused("gpu_rate", "*2", "\"*2\" begins without a number");
        refused("gpu_rate", "(1+2", "\"(1+2\" opens a parenthesis that it does not close");
        refused("gpu_rate", "1+2)", "\"1+2)\" closes a parenthesis that it does not open");
        refused("gpu_rate", "2(3)", "\"2(3)\" can't be worked out from behind \"2\" on");
        refused("gpu_rate", "(2)3", "\"(2)3\" can't be worked out from behind \"(2)\" on");
        refused("gpu_rate", "1/0", "\"1/0\" divides by zero");
        refused("gpu_rate", "1/(2-2)", "\"1/(2-2)\" divides by zero");
        refused("gpu_rate", "100*10", "\"100*10\": 1000 is outside 0.05 to 50 USD/GPU-hour");
        refused("gpu_rate", "1-2", "\"1-2\": -1 is outside 0.05 to 50 USD/GPU-hour");
        refused("gpu_rate", "()", "\"()\" can't be worked out from behind \"(\" on");
        refused("gpu_rate", "1 + two", "\"two\" is not a number: GPU rate can be $0.05 to $50.00 /hour");
        refused("gpu_rate", "two", "\"two\" is not a number: GPU rate can be $0.05 to $50.00 /hour");
        refused("unit_minimum", "10/4",
                "\"10/4\": 2.5 is not a whole number; allowed are whole numbers from 1 to 10000 units");
        refused("volume", "1,5*1000", "\"1,5\" has a comma that does not group three digits: write 1.5");
        refused("volume", "$5*1000", "\"$5\" is money: Requests per month can be 100 to 1B /month");
    }
    void isRefused()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, sentence);
        const Result<double> value = parseSum(row(id.constData()), QTest::currentDataTag());
        QVERIFY(!value.ok());
        QCOMPARE(QByteArray::fromStdString(inWords(value.error().what)), sentence);
        QCOMPARE(value.error().where, id.toStdString());
    }

    void nothingIsTooDeepOrTooLong()
    {
        const std::string deep = std::string(100000, '(') + "1" + std::string(100000, ')');
        const Result<double> value = parseSum(row("gpu_rate"), deep);
        QVERIFY(!value.ok());
        QVERIFY(inWords(value.error().what).size() < 160);
        std::string many = "1";
        for (int i = 0; i < 10000; ++i)
            many += "+1-1";
        QCOMPARE(*parseSum(row("gpu_rate"), many), 1.0);
    }

    /// What the program writes into a field is no sum.
    void whatIsWrittenIsReadAsItIs()
    {
        for (const Parameter& parameter : parameterTable)
            for (const double value : {parameter.range.low, parameter.slider.high, parameter.defaultValue()})
                QCOMPARE(*parseSum(parameter, typedValue(parameter, value)), value);
    }

    void readsARange_data()
    {
        QTest::addColumn<Range>("expected");
        const auto range = [](const char* text, double low, double high) { QTest::newRow(text) << Range{low, high}; };
        range("0.5 to 1.2", 0.5, 1.2);
        range("$0.50 – $1.20", 0.5, 1.2);
        range("0.5..1.2", 0.5, 1.2);
        range("0.5 … 1.2 /hour", 0.5, 1.2);
        range("0.86*0.5 to 0.86*2", 0.43, 1.72);
    }
    void readsARange()
    {
        QFETCH(Range, expected);
        const auto range = parseTypedRange(row("gpu_rate"), QTest::currentDataTag());
        QVERIFY(range && range->ok());
        QVERIFY(range->value() == expected);
    }

    void refusesARange_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("1.2 to 0.5") << QByteArray("1.2");
        QTest::newRow("0.5 to") << QByteArray("is not a number");
        QTest::newRow("0.5 to 100") << QByteArray("100");
        QTest::newRow("0.5 to soon") << QByteArray("soon");
    }
    void refusesARange()
    {
        QFETCH(QByteArray, sentence);
        const auto range = parseTypedRange(row("gpu_rate"), QTest::currentDataTag());
        if (!range) { // "0.5 to" is no range, and no value either
            const Result<double> value = parseSum(row("gpu_rate"), QTest::currentDataTag());
            QVERIFY(!value.ok());
            return;
        }
        QVERIFY(!range->ok());
        QVERIFY2(QByteArray::fromStdString(inWords(range->error().what)).contains(sentence),
                 inWords(range->error().what).c_str());
    }

    void oneNumberIsNoRange()
    {
        for (const char* text : {"1", "0.86*2", "", "1-2", "soon"})
            QVERIFY(!parseTypedRange(row("gpu_rate"), text));
    }

    void theMiddleIsThatOfTheSlider()
    {
        QCOMPARE(middleOf(row("volume"), {1e4, 1e6}), 1e5);
        QCOMPARE(middleOf(row("cached_share"), {20, 40}), 30.0);
        QCOMPARE(middleOf(row("unit_minimum"), {2, 6}), 4.0);
        for (const Parameter& parameter : parameterTable)
            QVERIFY2(parameter.accepts(middleOf(parameter, parameter.slider)), parameter.id.data());
    }
};

QTEST_APPLESS_MAIN(TypedSumTest)
#include "typed_sum_test.moc"
