// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ranking/tornado.h"
#include "core/inputs/parameter_table.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

SensitivityRow row(std::string_view id, double low, double high, std::optional<double> figureLow,
                   std::optional<double> figureHigh)
{
    return {findParameter(id), low, high, figureLow, figureHigh, figureLow != figureHigh};
}

} // namespace

class TornadoTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItShows();
    void countsVolumesAndMonths();
    void takesTheStrongest();
    void standsOnLogarithmsWhereVolumesAreFarApart();
    void makesRoomForNever();
    void saysWhatTheEndsAre();
    void saysWhyItIsEmpty();
    void holdsEveryFigure();
};

void TornadoTest::saysWhatItShows()
{
    const TornadoChart chart =
        tornadoOf({Option::RentedGpu,
                   Figure::MonthlySaving,
                   2085.23,
                   {row("gpu_rate", 0.688, 1.032, 2336.2, 1834.1), row("cached_share", 40, 60, -839.6, 12.5)}},
                  false);
    QCOMPARE(inWords(chart.title), std::string("What moves the monthly saving of the rented GPU"));
    QCOMPARE(inWords(chart.axisName), std::string("Monthly saving, US dollars"));
    QCOMPARE(inWords(chart.centerText), std::string("$2,085"));
    QCOMPARE(chart.bars.size(), std::size_t{2});
    const TornadoBar& rate = chart.bars[0];
    QCOMPARE(rate.parameter, findParameter("gpu_rate"));
    QCOMPARE(inWords(rate.label), std::string("GPU rate"));
    QCOMPARE(inWords(rate.low.inputText), std::string("$0.688 /hour"));
    QCOMPARE(inWords(rate.low.mark), std::string("$0.688"));
    QCOMPARE(inWords(rate.low.figureText), std::string("$2,336"));
    QCOMPARE(rate.high.input, 1.032);
    QCOMPARE(*rate.high.figure, 1834.1);
    QCOMPARE(inWords(rate.sentence), std::string("GPU rate: $0.688 an hour gives $2,336, $1.03 an hour gives $1,834."));
    QCOMPARE(inWords(chart.bars[1].low.mark), std::string("40 %")); // a number alone would not say what it is
    QCOMPARE(inWords(chart.bars[1].low.figureText), std::string("−$840"));
    QVERIFY((chart.axis == Range{-839.6, 2336.2}));
    QVERIFY(!chart.lastFigure);
    QVERIFY(!chart.logarithmic);
    QCOMPARE(inWords(tornadoInWords(chart)),
             "It is $2,085 now. " + inWords(rate.sentence) + ' ' + inWords(chart.bars[1].sentence));
}

void TornadoTest::countsVolumesAndMonths()
{
    const TornadoChart volumes = tornadoOf(
        {Option::Hybrid, Figure::SettledVolume, 643550, {row("volume", 800000, 1.2e6, 643550, 743210.4)}}, false);
    QCOMPARE(inWords(volumes.title), std::string("What moves the break-even of the hybrid"));
    QCOMPARE(inWords(volumes.axisName), std::string("Break-even, requests per month"));
    QCOMPARE(inWords(volumes.centerText), std::string("644k"));
    QCOMPARE(inWords(volumes.bars[0].high.figureText), std::string("744k"));
    QVERIFY(inWords(volumes.bars[0].exact).find("1,200,000 /month gives 743,210 requests a month.") !=
            std::string::npos);

    const TornadoChart months = tornadoOf(
        {Option::Hybrid, Figure::PaybackMonths, 4.926, {row("label_cost", 0.4, 0.6, 4.01234, std::nullopt)}}, false);
    QCOMPARE(inWords(months.centerText), std::string("4.9 months"));
    QCOMPARE(inWords(months.bars[0].low.figureText), std::string("4 months"));
    QCOMPARE(inWords(months.bars[0].high.figureText), std::string("never"));
    QCOMPARE(inWords(months.bars[0].high.mark), std::string("$0.60, never"));
    QVERIFY(inWords(months.bars[0].exact).find("gives 4.012 months, ") != std::string::npos);
}

void TornadoTest::takesTheStrongest()
{
    const Sensitivity ranked = sensitivity({}, Option::RentedGpu, Figure::MonthlySaving);
    const auto effects =
        std::count_if(ranked.rows.begin(), ranked.rows.end(), [](const auto& r) { return r.hasEffect; });
    QVERIFY(effects > 15);
    const TornadoChart ten = tornadoOf(ranked, false);
    const TornadoChart all = tornadoOf(ranked, true);
    QCOMPARE(ten.bars.size(), strongestBars);
    QCOMPARE(static_cast<long>(ten.bars.size() + ten.notShown), effects);
    QCOMPARE(static_cast<long>(all.bars.size()), effects);
    QCOMPARE(all.notShown, std::size_t{0});
    for (std::size_t i = 0; i < all.bars.size(); ++i)
        QCOMPARE(all.bars[i].parameter, ranked.rows[i].parameter);
}

void TornadoTest::standsOnLogarithmsWhereVolumesAreFarApart()
{
    const auto chart = [](double high) {
        return tornadoOf({Option::RentedGpu, Figure::SettledVolume, 1000, {row("pue", 1, 2, 1000, high)}}, false);
    };
    QVERIFY(!chart(30000).logarithmic);
    QVERIFY(chart(30001).logarithmic);
}

void TornadoTest::makesRoomForNever()
{
    const auto chart = [](double factor) {
        return tornadoOf({Option::RentedGpu,
                          Figure::SettledVolume,
                          std::nullopt,
                          {row("pue", 1, 2, 1000, std::nullopt), row("volume", 1e5, 2e5, 1000 * factor, std::nullopt)}},
                         false);
    };
    QCOMPARE(inWords(chart(2).centerText), std::string("never"));
    QVERIFY(chart(2).lastFigure == 2000);
    QVERIFY(chart(2).axis.low == 1000 && chart(2).axis.high > 2000 && chart(2).axis.high < 3000);
    QVERIFY(chart(1e4).logarithmic && chart(1e4).axis.high > 1.1e7);
    QVERIFY(chart(1).axis.low < 1000 && chart(1).axis.high > 1000); // one figure alone still has an axis
}

void TornadoTest::saysWhatTheEndsAre()
{
    using enum VariedBy;
    const auto made = [](VariedBy low, VariedBy high) {
        SensitivityRow one = row("gpu_rate", 1, 2, 10, 20);
        one.lowBy = low;
        one.highBy = high;
        one.fromZero = high == Raised;
        return one;
    };
    const auto chartOf = [](const std::vector<SensitivityRow>& rows) {
        return tornadoOf({Option::RentedGpu, Figure::MonthlySaving, 12, rows}, false);
    };
    const auto words = [&](const std::vector<SensitivityRow>& rows) {
        const TornadoChart chart = chartOf(rows);
        return inWords(chart.lowered) + " | " + inWords(chart.raised) + " | " + inWords(chart.fromZero);
    };
    const SensitivityRow share = made(Share, Share);
    const SensitivityRow range = made(VariedBy::Range, VariedBy::Range);
    QCOMPARE(words({share}), std::string("input lowered by 20 % | raised by 20 % | "));
    QCOMPARE(words({range}),
             std::string("input lowered to the low end of its range | raised to the high end of its range | "));
    QCOMPARE(words({range, share}), std::string("input lowered by 20 % or to the low end of its range | raised by 20 % "
                                                "or to the high end of its range | "));
    QCOMPARE(words({made(Nothing, Whole)}), std::string(" | input raised by 20 % and on to a whole number | "));
    QCOMPARE(
        words({share, made(Whole, Whole), made(Share, Limit), range}),
        std::string("input lowered by 20 %, on to the next whole number or to the low end of its range | raised by "
                    "20 %, on to the next whole number, as far as it goes or to the high end of its range | "));
    QCOMPARE(words({made(Nothing, Raised), share}),
             std::string("input lowered by 20 % | raised by 20 % | is 0 and was raised from there"));
    QCOMPARE(words({made(Nothing, Raised)}), std::string(" |  | is 0 and was raised from there"));
    const TornadoChart both = chartOf({made(Nothing, Raised), share});
    QVERIFY(both.bars[0].fromZero && !both.bars[1].fromZero);
    // What is said of bars that are not shown would be true of none.
    std::vector<SensitivityRow> many(strongestBars, share);
    many.push_back(range);
    QCOMPARE(words(many), words({share}));
}

void TornadoTest::saysWhyItIsEmpty()
{
    const TornadoChart same = tornadoOf({Option::TunedApi, Figure::MonthlySaving, 0, {row("pue", 1, 2, 0, 0)}}, true);
    QVERIFY(same.bars.empty());
    QCOMPARE(inWords(same.note), std::string("No input alone changes it within the values tried: it stays $0."));
    QVERIFY(tornadoInWords(same) == same.note);
    const TornadoChart never = tornadoOf({Option::TunedApi, Figure::PaybackMonths, {}, {}}, true);
    QVERIFY(inWords(never.note).starts_with("It never does"));
    QCOMPARE(inWords(tornadoName(never)),
             std::string("Sensitivity chart: What moves the payback of the fine-tuned API"));
}

void TornadoTest::holdsEveryFigure()
{
    RandomScenarios random(5);
    for (int i = 0; i < 40; ++i) {
        const Scenario scenario = i % 2 == 0 ? random.next() : random.sawtooth(1e3);
        const Option option = scenario.baseline == Option::TunedApi ? Option::Hybrid : Option::OwnedHardware;
        for (const FigureInfo& figure : figureTable) {
            const TornadoChart chart = tornadoOf(sensitivity(scenario, option, figure.figure), true);
            QVERIFY2(chart.axis.low < chart.axis.high, describe(scenario).c_str());
            QVERIFY(!chart.logarithmic || chart.axis.low > 0);
            QVERIFY(std::isfinite(chart.axis.low) && std::isfinite(chart.axis.high));
            QVERIFY(chart.bars.empty() != chart.note.empty());
            for (const TornadoBar& bar : chart.bars)
                for (const TornadoEnd& end : {bar.low, bar.high})
                    QVERIFY(end.figure ? chart.axis.contains(*end.figure) : chart.axis.high > chart.center.value_or(0));
        }
    }
}

QTEST_APPLESS_MAIN(TornadoTest)
#include "tornado_test.moc"
