// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_of.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "core/model/break_even/break_even_search.h"
#include "core/model/cost_model.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace breakeven;

namespace {

int sign(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/// The sign of the focus' monthly saving where the parameter is `value`.
int signAt(Scenario scenario, const Parameter& parameter, double value)
{
    scenario.parameters.*parameter.member = value;
    return sign(figureOf(scenario, scenario.focus, Figure::MonthlySaving).value.value_or(0));
}

std::optional<FlipMark> markOf(const Scenario& scenario, std::string_view id)
{
    for (const FlipMark& mark : flipMarks(scenario))
        if (mark.parameter->id == id)
            return mark;
    return std::nullopt;
}

/// The value at a fraction of the slider, not rounded.
double valueOnScale(const Parameter& row, double fraction)
{
    const auto [low, high] = row.slider;
    if (row.scale == Scale::Linear || row.scale == Scale::Integer)
        return low + fraction * (high - low);
    if (row.scale == Scale::Log)
        return low * std::pow(high / low, fraction);
    constexpr double zone = 0.05;
    return fraction < zone ? row.logFloor * fraction / zone
                           : row.logFloor * std::pow(high / row.logFloor, (fraction - zone) / (1 - zone));
}

/// The distance on the slider to the nearest of `points` values at which the sign is the opposite one.
std::optional<double> nearestScanned(Scenario scenario, const Parameter& row, int points)
{
    double& value = scenario.parameters.*row.member;
    const double start = row.slider.clamp(value);
    const double here = sliderFraction(row, start);
    const auto signThere = [&](double at) {
        value = at;
        const double volume = scenario.parameters.volume;
        const double b = optionCosts(scenario, scenario.baseline).total(volume);
        const double f = optionCosts(scenario, scenario.focus).total(volume);
        return std::abs(b - f) < 1e-12 * (b + f) ? 0 : sign(b - f);
    };
    const int now = signThere(start);
    std::optional<double> best;
    const bool whole = row.scale == Scale::Integer;
    const int count = whole ? static_cast<int>(row.slider.high - row.slider.low) : points;
    for (int i = 0; i <= count; ++i) {
        const double at = whole ? row.slider.low + i : valueOnScale(row, static_cast<double>(i) / count);
        const double distance = std::abs(sliderFraction(row, at) - here);
        if ((!best || distance < *best) && signThere(at) * now < 0)
            best = distance;
    }
    return best;
}

} // namespace

class FlipMarksTest : public QObject {
    Q_OBJECT

private slots:
    void closedForm_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("expected");
        QTest::addColumn<bool>("cheaperBelow");
        const Parameters p;
        const double frontier = (1200 * 3 + 150 * 15) / 1e6;
        const double upfront = 3000 * 0.5 + 120 * 100 + 4 * (4 * 2.5 + 50);
        const double retraining = 8 * 100 + 300 * 0.5 + 4 * 2.5 + 50;
        const double fixed = 16 * 100 + retraining / 3 + upfront / 24;
        const double rent = 2 * 0.86 * 730;
        const double saving = frontier * 1e6 - fixed - rent;
        QTest::newRow("volume") << "volume" << (fixed + rent) / frontier << false;
        QTest::newRow("GPU rate") << "gpu_rate" << (frontier * 1e6 - fixed) / (2 * 730) << true;
        QTest::newRow("input price") << "api_input_price" << p.apiInputPrice - saving / 1200 << false;
        QTest::newRow("maintenance") << "maintenance_hours" << 16 + saving / 100 << true;
        QTest::newRow("labeling") << "label_cost" << 0.5 + saving / (100 + 125) << true;
        QTest::newRow("discount") << "api_discount" << 100 * saving / (frontier * 1e6) << true;
        QTest::newRow("replicas") << "min_replicas" << 2 + std::ceil(saving / (0.86 * 730)) << true;
    }
    void closedForm()
    {
        QFETCH(QString, id);
        QFETCH(double, expected);
        QFETCH(bool, cheaperBelow);
        const auto mark = markOf({}, id.toStdString());
        QVERIFY(mark);
        COMPARE_CLOSE(mark->value, expected, 1e-9L);
        QCOMPARE(mark->cheaperBelow, cheaperBelow);
    }

    /// One GPU serves 800,000 requests, costs $730 and pays from 730,000 on; the second pays from 1.46M on.
    void turnsBack_data()
    {
        QTest::addColumn<double>("volume");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("back"); // 0: it does not
        QTest::newRow("up") << 300000.0 << 730000.0 << 800000.0;
        QTest::newRow("down") << 1e6 << 800000.0 << 730000.0;
        QTest::newRow("up, from between") << 1.4e6 << 1.46e6 << 1.6e6;
        QTest::newRow("down, into a gap") << 1.47e6 << 1.46e6 << 800000.0;
        QTest::newRow("down from where it pays for good") << 9e6 << 8.03e6 << 8e6;
        QTest::newRow("down from the first that pays") << 740000.0 << 730000.0 << 0.0;
    }
    void turnsBack()
    {
        QFETCH(double, volume);
        QFETCH(double, value);
        QFETCH(double, back);
        Scenario scenario = sawtooth();
        scenario.parameters.volume = volume;
        const auto mark = markOf(scenario, "volume");
        QVERIFY(mark);
        COMPARE_CLOSE(mark->value, value, 1e-9L);
        COMPARE_CLOSE(mark->back, back == 0 ? std::nullopt : std::optional(back), 1e-9L);
    }

    void noMarkWhereNothingFlips()
    {
        QVERIFY(!markOf({}, "labeled_examples")); // needs more than the slider's 100,000
        QVERIFY(!markOf({}, "serverless_rate"));
        QVERIFY(!markOf({}, "api_price_trend"));
        QVERIFY(flipMarks(tieScenario("tuned prices equal the frontier's")).size() < parameterCount);
    }

    void noneAtAllWhereCostsAreEqual()
    {
        Scenario scenario = tieScenario("nothing fixed and equal prices");
        scenario.focus = Option::TunedApi;
        QVERIFY(flipMarks(scenario).empty());
    }

    void toTouchZeroIsNoChange()
    {
        Scenario scenario = tieScenario("nothing is routed and nothing fixed"); // a hybrid that is the baseline
        scenario.focus = Option::Hybrid;
        scenario.choices.hybridHosting = Option::TunedApi;
        scenario.parameters.routedShare = 50;
        QVERIFY(signAt(scenario, rowOf(&Parameters::routedShare), 50) != 0);
        QCOMPARE(signAt(scenario, rowOf(&Parameters::routedShare), 0), 0);
        QVERIFY(!markOf(scenario, "routed_share"));
    }

    /// Along the volume the marks are ends of the intervals of breakEven().
    void volumeAgreesWithBreakEven()
    {
        RandomScenarios random(21);
        const Parameter& row = rowOf(&Parameters::volume);
        int marks = 0;
        int stretches = 0;
        for (int i = 0; i < 400; ++i) {
            Scenario scenario = random.sawtooth(random.logarithmic(10, 1e12));
            scenario.parameters.volume = random.logarithmic(row.slider.low, row.slider.high);
            if (random.below(2) == 0)
                scenario.focus = scenario.choices.hybridHosting;
            const BreakEven found =
                breakEven(optionCosts(scenario, scenario.focus), optionCosts(scenario, scenario.baseline));
            const double volume = scenario.parameters.volume;
            if (found.truncated && volume > found.intervals.back().to)
                continue;
            std::optional<double> nearest;
            for (const Interval& interval : found.intervals)
                for (const double end : {interval.from, interval.to})
                    if (end > row.slider.low && end < row.slider.high &&
                        (!nearest || std::abs(std::log(end / volume)) < std::abs(std::log(*nearest / volume))))
                        nearest = end;
            const auto mark = markOf(scenario, "volume");
            marks += mark.has_value() ? 1 : 0;
            COMPARE_CLOSE(mark ? std::optional(mark->value) : std::nullopt, nearest, 1e-8L, describe(scenario));
            if (!mark || found.truncated)
                continue;
            std::optional<double> next; // end of an interval, on the same way
            for (const Interval& interval : found.intervals)
                for (const double end : {interval.from, interval.to}) {
                    const bool isBeyond = mark->value > volume ? end > *nearest && (!next || end < *next)
                                                               : end < *nearest && (!next || end > *next);
                    if (isBeyond && end > row.slider.low && end < row.slider.high)
                        next = end;
                }
            COMPARE_CLOSE(mark->back, next, 1e-8L, describe(scenario));
            stretches += next ? 1 : 0;
        }
        QVERIFY(marks > 50);
        QVERIFY(stretches > 20);
    }

    /// No mark lies behind a value at which the sign is already the opposite one, and beyond every mark it is.
    void nearestOfAll_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3, 4})
            QTest::addRow("seed %d", seed) << seed;
    }
    void nearestOfAll()
    {
        QFETCH(int, seed);
        constexpr int points = 4000;
        constexpr int scenarios = 20;
        RandomScenarios random(static_cast<std::uint64_t>(seed));
        int found = 0;
        for (int i = 0; i < scenarios; ++i) {
            Scenario scenario = i % 3 == 2 ? random.sawtooth(random.logarithmic(10, 1e7)) : random.next();
            do
                scenario.focus = enumerators<Option>[random.below(optionCount)];
            while (scenario.focus == scenario.baseline);
            const std::vector<FlipMark> marks = flipMarks(scenario);
            const std::string text = describe(scenario);
            if (figureOf(scenario, scenario.focus, Figure::MonthlySaving).value == 0)
                continue;
            for (const Parameter& row : parameterTable) {
                const double start = row.slider.clamp(scenario.parameters.*row.member);
                const double here = sliderFraction(row, start);
                const auto mark = std::find_if(marks.begin(), marks.end(),
                                               [&](const FlipMark& each) { return each.parameter == &row; });
                const auto scanned = nearestScanned(scenario, row, points);
                const QString where = QString("%1 of %2").arg(row.id.data(), QString::fromStdString(text));
                if (mark == marks.end()) {
                    QVERIFY2(!scanned, qPrintable(where));
                    continue;
                }
                ++found;
                const double distance = std::abs(sliderFraction(row, mark->value) - here);
                QVERIFY2(row.slider.contains(mark->value), qPrintable(where));
                QVERIFY2(!scanned || distance <= *scanned + 1e-9, qPrintable(where));
                const double direction = mark->value < start ? -1 : 1;
                const int now = signAt(scenario, row, start);
                QCOMPARE(mark->cheaperBelow, (now > 0) == (direction > 0));
                const double slack = row.scale == Scale::Integer ? 0 : 1e-9 * std::max(mark->value, row.slider.low);
                const int beyond = signAt(scenario, row, row.range.clamp(mark->value + direction * slack));
                QVERIFY2(beyond == -now || (beyond == 0 && isFlat(scenario, row, mark->value)), qPrintable(where));
                // All along what is said, the answer is the other one: up to the slider's end, or where it turns back.
                const double end =
                    sliderFraction(row, mark->back.value_or(direction > 0 ? row.slider.high : row.slider.low));
                const double begin = sliderFraction(row, mark->value);
                for (int step = 1; step < points; ++step) {
                    const double at = whole(row, begin + (end - begin) * step / points);
                    if (row.scale == Scale::Integer && mark->back == at)
                        continue;
                    QVERIFY2(signAt(scenario, row, at) != now, qPrintable(where));
                }
                if (!mark->back)
                    continue;
                QVERIFY2(row.slider.contains(*mark->back) && (*mark->back - mark->value) * direction > 0,
                         qPrintable(where));
                const double past = row.scale == Scale::Integer ? 0 : 1e-9 * std::max(*mark->back, row.slider.low);
                const int again = signAt(scenario, row, row.range.clamp(*mark->back + direction * past));
                QVERIFY2(again == now || (again == 0 && isFlat(scenario, row, *mark->back)), qPrintable(where));
            }
        }
        QVERIFY(found > 20);
    }

private:
    /// The value at a fraction of the slider, whole where the parameter is.
    static double whole(const Parameter& row, double fraction)
    {
        const double value = valueOnScale(row, fraction);
        return row.scale == Scale::Integer ? std::round(value) : value;
    }

    /// Whether the saving is so flat that the equality rule holds over more than 1e-9 around a crossing.
    static bool isFlat(const Scenario& scenario, const Parameter& row, double value)
    {
        return signAt(scenario, row, value * (1 - 1e-4)) * signAt(scenario, row, value * (1 + 1e-4)) < 0;
    }
};

QTEST_APPLESS_MAIN(FlipMarksTest)
#include "flip_marks_test.moc"
