// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/shown_scale.h"

#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_value.h"
#include "core/words/catalog.h"
#include "core/words/languages.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace breakeven;

namespace {

const std::vector<MoneyShown> currencies{{findCurrency("EUR"), 0.92},
                                         {findCurrency("GBP"), 0.7931},
                                         {findCurrency("JPY"), 149.37},
                                         {findCurrency("IDR"), 16012}};

using Place = double (*)(const Parameter&, double, const MoneyShown&);

/// As a hand sets it: 1, 1.2, 1.5, 2 … of a decade.
bool isRound(double value)
{
    const double first = value / std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (const double digit : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0})
        if (std::abs(first - digit) < 1e-9)
            return true;
    return false;
}

} // namespace

/// Values of parameters as they are shown in a currency: what is read off can be typed, and what a hand sets is round.
class ShownScaleTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsShownCanBeTyped();
    void bothEndsCanBeTypedAsTheyAreShown();
    void aHandSetsRoundValues();
    void aKeyMovesByRoundSteps();
    void theWholeSliderIsReached();
    void otherRowsStay();
};

void ShownScaleTest::whatIsShownCanBeTyped()
{
    for (const MoneyShown& money : currencies)
        for (const LanguageInfo& language : languageTable) {
            const Catalog catalog = inMoney(money, grammarOf(language.language));
            for (const Parameter& row : parameterTable)
                for (int step = 0; step <= 40; ++step) {
                    const double value = valueAtFraction(row, step / 40.0);
                    const Result<double> back = parseTyped(row, typedValue(row, value, catalog), catalog);
                    QVERIFY2(back && *back == value, row.id.data());
                }
        }
}

void ShownScaleTest::bothEndsCanBeTypedAsTheyAreShown()
{
    for (const MoneyShown& money : currencies) {
        const Catalog catalog = inMoney(money);
        for (const Parameter& row : parameterTable)
            for (const double end : {row.range.low, row.range.high}) {
                if (!row.unitInfo().isMoney())
                    continue;
                const Result<double> back = parseTyped(row, shownValue(row, end, catalog).text(), catalog);
                if (!back && inWords(back.error().what).find(" two ways") != std::string::npos)
                    continue;                                                         // "1.494", as everywhere
                QVERIFY2(back && std::abs(*back - end) <= 5e-3 * end, row.id.data()); // as it is rounded there
            }
    }
}

void ShownScaleTest::aHandSetsRoundValues()
{
    for (const MoneyShown& money : currencies)
        for (const Parameter& row : parameterTable) {
            if (!row.unitInfo().isMoney())
                continue;
            for (int i = 1; i < 60; ++i) {
                const double value = roundAtFraction(row, i / 60.0, money);
                QVERIFY2(row.slider.contains(value), row.id.data());
                const bool isEnd =
                    value == row.slider.low || value == row.slider.high || value == 0 || value == row.logFloor;
                const double shown = toShown(row, value, money);
                if (row.scale == Scale::Linear) {
                    const double steps = shown / shownRow(row, money).step;
                    QVERIFY2(isEnd || std::abs(steps - std::round(steps)) < 1e-9 * std::max(1.0, steps), row.id.data());
                } else {
                    QVERIFY2(isEnd || isRound(shown), row.id.data());
                }
            }
        }
}

void ShownScaleTest::aKeyMovesByRoundSteps()
{
    const MoneyShown euros{findCurrency("EUR"), 0.92};
    const Parameter& rate = rowOf(&Parameters::gpuRate);
    const double one = fromShown(rate, 1, euros); // 1.087 dollars
    QCOMPARE(toShown(rate, stepped(rate, one, 1, StepSize::Normal, euros), euros), 1.1);
    QCOMPARE(toShown(rate, stepped(rate, one, -1, StepSize::Normal, euros), euros), 0.99);
    const Parameter& overhead = rowOf(&Parameters::hostingOverhead);                               // by 10 dollars
    QCOMPARE(toShown(overhead, stepped(overhead, 100, 1, StepSize::Normal, euros), euros), 100.0); // from 92 euros
    QCOMPARE(stepped(overhead, overhead.slider.high, 1, StepSize::Normal, euros), overhead.slider.high);
    QCOMPARE(stepped(overhead, 3000, 1, StepSize::Normal, euros), 3000.0); // beyond its slider
}

void ShownScaleTest::theWholeSliderIsReached()
{
    for (const MoneyShown& money : currencies)
        for (const Parameter& row : parameterTable)
            for (const Place at : {Place(valueAtFraction), Place(roundAtFraction), Place(freeAtFraction)}) {
                QCOMPARE(at(row, 0, money), row.slider.low);
                QCOMPARE(at(row, 1, money), row.slider.high);
            }
}

void ShownScaleTest::otherRowsStay()
{
    const MoneyShown euros{findCurrency("EUR"), 0.92};
    for (const Parameter& row : parameterTable) {
        if (row.unitInfo().isMoney())
            continue;
        QCOMPARE(toShown(row, 7.5, euros), 7.5);
        for (int i = 0; i <= 20; ++i)
            QCOMPARE(roundAtFraction(row, i / 20.0, euros), roundAtFraction(row, i / 20.0));
    }
    const Parameter& rate = rowOf(&Parameters::gpuRate);
    QCOMPARE(roundAtFraction(rate, 0.4, MoneyShown()), roundAtFraction(rate, 0.4));
}

QTEST_APPLESS_MAIN(ShownScaleTest)
#include "shown_scale_test.moc"
