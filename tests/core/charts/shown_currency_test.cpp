// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/flip_words.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/analysis/map/parameter_axis.h"
#include "core/charts/break_even_chart.h"
#include "core/charts/breakdown.h"
#include "core/charts/over_time_chart.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/presets.h"
#include "core/words/catalog.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

const std::vector<ShownCurrency> currencies{
    {"EUR", 0.92, "2026-11-20", "ECB"}, {"JPY", 149.37, "2026-11-20", "BoJ"}, {"GBP", 0.7931, "2026-11-20", "BoE"}};

Scenario shownIn(const ShownCurrency& currency)
{
    Scenario scenario = findPreset("support-ticket-triage")->scenario;
    scenario.currency = currency;
    return scenario;
}

/// The number of a text, without commas: 13740 of "€13,740 a month".
double numberIn(const std::string& text)
{
    static const QRegularExpression digits(QStringLiteral("[0-9][0-9,.]*"));
    return digits.match(QString::fromStdString(text)).captured().remove(QLatin1Char(',')).toDouble();
}

bool isRound(double value, const std::vector<double>& digits)
{
    const double first = value / std::pow(10, std::floor(std::log10(value) + 1e-9));
    return std::ranges::any_of(digits, [first](double digit) { return std::abs(first - digit) < 1e-9; });
}

} // namespace

/// What is computed for people is rounded in the currency in which they read it.
class ShownCurrencyTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreTheSame()
    {
        const Scenario inside = findPreset("support-ticket-triage")->scenario;
        for (const ShownCurrency& currency : currencies) {
            const Evaluation shown = evaluate(shownIn(currency));
            const Evaluation dollars = evaluate(inside);
            for (const OptionInfo& row : optionTable)
                QCOMPARE(shown.of(row.option).total, dollars.of(row.option).total);
        }
    }

    void axesEndAtRoundAmounts()
    {
        for (const ShownCurrency& currency : currencies) {
            const Evaluation e = evaluate(shownIn(currency));
            const MoneyShown money = moneyOf(e.scenario);
            const ChartFrame decades = fittingFrame(e, true);
            QVERIFY(isRound(money.fromDollars(decades.cost.low), {1}) &&
                    isRound(money.fromDollars(decades.cost.high), {1}));
            const ChartFrame linear = fittingFrame(e, false);
            QVERIFY(isRound(money.fromDollars(linear.cost.high),
                            {1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10}));
            QVERIFY(isRound(money.fromDollars(fittingTop(overTimeChart(e))), {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10}));
        }
    }

    void ticksAreRoundAmounts()
    {
        for (const ShownCurrency& currency : currencies)
            for (const Parameter& row : parameterTable) {
                const MoneyShown money = moneyIn(currency);
                if (!row.unitInfo().isMoney() || row.scale == Scale::Linear)
                    continue;
                for (const double tick : axisTicks(row, 8, money))
                    QVERIFY2(tick == 0 || isRound(money.fromDollars(tick), {1, 2, 5, 10}), row.id.data());
            }
        const std::vector<double> ticks =
            axisTicks(rowOf(&Parameters::hostingOverhead), 6, {findCurrency("EUR"), 0.92}); // up to 1,840 euros
        QCOMPARE(ticks.size(), 4U);
        for (std::size_t i = 0; i < ticks.size(); ++i)
            QCOMPARE(ticks[i] * 0.92, 500.0 * static_cast<double>(i));
    }

    /// As the options' totals and their parts are read.
    void partsAddUpToTheTotal()
    {
        for (const ShownCurrency& currency : currencies) {
            const Evaluation e = evaluate(shownIn(currency));
            const Catalog catalog = inMoney(moneyOf(e.scenario));
            for (const BreakdownEntry& entry : breakdown(e).entries) {
                double sum = 0;
                for (const Quantity& part : partsInWords(e, entry.option))
                    sum += numberIn(inWords(part, catalog));
                if (entry.visible)
                    QCOMPARE(sum, numberIn(inWords(entry.total, catalog)));
            }
        }
    }

    /// A threshold as it is read lies where its sentence is true.
    void thresholdsAreRoundedToTheSideThatIsTrue()
    {
        int checked = 0;
        for (const ShownCurrency& currency : currencies) {
            const Scenario scenario = shownIn(currency);
            const MoneyShown money = moneyOf(scenario);
            const std::vector<FlipMark> marks = flipMarks(scenario);
            for (const FlipLine& line : flipLines(scenario, marks)) {
                const std::string text = inWords(line.text, inMoney(money));
                const bool above = text.find(" above ") != std::string::npos;
                if (!line.parameter->unitInfo().isMoney() || (!above && text.find(" below ") == std::string::npos))
                    continue;
                const double read = numberIn(text.substr(text.find(above ? " above " : " below ")));
                const double exact = money.fromDollars(line.value);
                QVERIFY2(above ? read >= exact * (1 - 1e-8) : read <= exact * (1 + 1e-8), text.c_str());
                QVERIFY2(std::abs(read - exact) <= exact / 100, text.c_str());
                ++checked;
            }
        }
        QVERIFY2(checked >= 6, qPrintable(QString::number(checked)));
    }
};

QTEST_APPLESS_MAIN(ShownCurrencyTest)
#include "shown_currency_test.moc"
