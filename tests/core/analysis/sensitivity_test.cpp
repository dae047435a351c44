// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/analysis/figure_of.h"
#include "core/analysis/sensitivity.h"
#include "core/inputs/parameter_table.h"
#include "core/model/equality.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <utility>

using namespace breakeven;

namespace {

const SensitivityRow& rowOfId(const Sensitivity& found, std::string_view id)
{
    return *std::find_if(found.rows.begin(), found.rows.end(),
                         [&](const auto& row) { return row.parameter->id == id; });
}

/// The figure as a whole evaluation has it.
std::optional<double> evaluatedFigure(const Scenario& scenario, Option option, Figure figure)
{
    const Evaluation all = evaluate(scenario);
    switch (figure) {
    case Figure::MonthlySaving: return difference(all.baseline().total, all.of(option).total);
    case Figure::SettledVolume: return all.of(option).breakEven.settledVolume;
    case Figure::PaybackMonths: return all.of(option).overTime.payback.months;
    case Figure::HorizonSaving: return all.of(option).overTime.horizonSaving;
    }
    return {};
}

double effectOf(const SensitivityRow& row)
{
    if (row.figureLow.has_value() != row.figureHigh.has_value())
        return HUGE_VAL;
    return row.figureLow ? std::abs(*row.figureHigh - *row.figureLow) : 0;
}

/// By what two effects may differ and tie, with one parameter or the other at its ends; infinite for two infinite ones.
double tieTolerance(Scenario scenario, const Sensitivity& of, const SensitivityRow& a, const SensitivityRow& b)
{
    if (std::isinf(effectOf(a)))
        return HUGE_VAL;
    double magnitude = 0;
    for (const SensitivityRow* row : {&a, &b})
        for (const double end : {row->low, row->high}) {
            double& value = scenario.parameters.*row->parameter->member;
            const double usual = std::exchange(value, end);
            magnitude = std::max(magnitude, figureOf(scenario, of.option, of.figure).magnitude);
            value = usual;
        }
    return static_cast<double>(of.rows.size()) * 1e-9 * magnitude; // a row of ties
}

} // namespace

class SensitivityTest : public QObject {
    Q_OBJECT

private slots:
    void variesByARule_data();
    void variesByARule();
    void saysByWhatItVaries_data();
    void saysByWhatItVaries();
    void staysOnTheSlidersFromZeroOn();
    void agreesWithAClosedForm();
    void ranksRandomScenarios();
    void putsRowsWithOneFigureFirst();
    void keepsTheTablesOrderInTies();
    void takesRoundingForNoEffect();
};

void SensitivityTest::variesByARule_data()
{
    using Given = std::optional<Range>;
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<Given>("range");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto row = [](const char* name, const char* id, double value, Given range, double low, double high) {
        QTest::newRow(name) << QByteArray(id) << value << range << low << high;
    };
    row("a fifth to both sides", "gpu_rate", 1.0, {}, 0.8, 1.2);
    row("relative for a percentage", "cached_share", 50, {}, 40, 60);
    row("a negative value", "monthly_growth", -10, {}, -12, -8);
    row("clamped at the top", "volume", 9e8, {}, 7.2e8, 1e9);
    row("clamped at the bottom", "gpu_rate", 0.05, {}, 0.05, 0.06);
    row("zero: a tenth of the span", "cached_share", 0, {}, 0, 10);
    row("zero: of the slider's span, not of what is legal", "hosting_overhead", 0, {}, 0, 200);
    row("zero of a slider that goes below it", "monthly_growth", 0, {}, 0, 3);
    row("zero before a logarithm", "label_cost", 0, {}, 0, 0.01);
    row("an integer: to floor and ceiling", "min_replicas", 12, {}, 9, 15);
    row("an integer: one away at least", "min_replicas", 2, {}, 1, 3);
    row("an integer at its end", "gpus_per_replica", 1, {}, 1, 2);
    row("an integer at the other end", "gpus_per_replica", 16, {}, 12, 16);
    row("retraining stays retraining", "retrain_interval", 1, {}, 1, 2);
    row("no retraining", "retrain_interval", 0, {}, 0, 3);
    row("a given range from zero", "cached_share", 0, Range{0, 40}, 0, 40);
    row("a given range", "gpu_rate", 1, Range{0.9, 3}, 0.9, 3);
    row("a given range of an integer", "min_replicas", 3, Range{2.3, 4.7}, 2, 5);
    row("a given range as narrow as can be", "min_replicas", 3, Range{3, 4}, 3, 4);
    row("a given range down to no retraining", "retrain_interval", 3, Range{0, 6}, 1, 6);
}

void SensitivityTest::variesByARule()
{
    QFETCH(QByteArray, id);
    QFETCH(double, value);
    QFETCH(std::optional<Range>, range);
    QFETCH(double, low);
    QFETCH(double, high);
    const Parameter& parameter = *findParameter(id.toStdString());
    Scenario scenario;
    scenario.parameters.*parameter.member = value;
    if (range)
        scenario.ranges.emplace(parameter.id, *range);
    const Range ends = sensitivityEnds(scenario, parameter);
    COMPARE_CLOSE(ends.low, low, 1e-15L);
    COMPARE_CLOSE(ends.high, high, 1e-15L);
    const SensitivityRow& row = rowOfId(sensitivity(scenario, Option::RentedGpu, Figure::MonthlySaving), parameter.id);
    QVERIFY(row.low == ends.low && row.high == ends.high);
    QCOMPARE(row.fromZero, value == 0 && !range);
}

/// An end that is not a fifth away is not told as one.
void SensitivityTest::saysByWhatItVaries_data()
{
    using Given = std::optional<Range>;
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<Given>("range");
    QTest::addColumn<VariedBy>("low");
    QTest::addColumn<VariedBy>("high");
    const auto row = [](const char* name, const char* id, double value, Given range, VariedBy low, VariedBy high) {
        QTest::newRow(name) << QByteArray(id) << value << range << low << high;
    };
    using enum VariedBy;
    row("a fifth", "gpu_rate", 0.86, {}, Share, Share);
    row("a fifth of a negative value", "monthly_growth", -10, {}, Share, Share);
    row("whole numbers that are a fifth away", "min_replicas", 5, {}, Share, Share);
    row("whole numbers farther away", "min_replicas", 2, {}, Whole, Whole);
    row("a whole number at its end", "gpus_per_replica", 1, {}, Nothing, Whole);
    row("legal up to 100 %", "cached_share", 90, {}, Share, Limit);
    row("retraining stays retraining", "retrain_interval", 1, {}, Nothing, Whole);
    row("a range", "gpu_rate", 1, breakeven::Range{0.9, 3}, VariedBy::Range, VariedBy::Range);
    row("a range from the value on", "gpu_rate", 1, breakeven::Range{1, 3}, Nothing, VariedBy::Range);
    row("from zero", "label_cost", 0, {}, Nothing, Raised);
}

void SensitivityTest::saysByWhatItVaries()
{
    QFETCH(QByteArray, id);
    QFETCH(double, value);
    QFETCH(std::optional<Range>, range);
    const Parameter& parameter = *findParameter(id.toStdString());
    Scenario scenario;
    scenario.parameters.*parameter.member = value;
    if (range)
        scenario.ranges.emplace(parameter.id, *range);
    const SensitivityRow& row = rowOfId(sensitivity(scenario, Option::RentedGpu, Figure::MonthlySaving), parameter.id);
    QTEST(row.lowBy, "low");
    QTEST(row.highBy, "high");
}

/// Nothing is tried that nobody can reach with a slider.
void SensitivityTest::staysOnTheSlidersFromZeroOn()
{
    for (const Parameter& parameter : parameterTable) {
        if (!parameter.range.contains(0))
            continue;
        Scenario scenario;
        scenario.parameters.*parameter.member = 0;
        const Range ends = sensitivityEnds(scenario, parameter);
        QVERIFY2(ends.low == 0 && ends.high > 0, parameter.id.data());
        if (parameter.slider.contains(0))
            QVERIFY2(ends.high <= parameter.slider.high, parameter.id.data());
    }
}

/// $0.003 a request at the API and $0.002 fine-tuned there, a million requests, nothing fixed.
void SensitivityTest::agreesWithAClosedForm()
{
    Scenario scenario = tunedApi();
    scenario.ranges.emplace("small_input_price", Range{1, 4});
    const Sensitivity found = sensitivity(scenario, Option::TunedApi, Figure::MonthlySaving);
    QVERIFY(found.option == Option::TunedApi && found.figure == Figure::MonthlySaving);
    COMPARE_CLOSE(*found.value, 1000, 1e-12L);
    QCOMPARE(found.rows.size(), parameterCount);
    QCOMPARE(found.rows[0].parameter->id, std::string_view("small_input_price"));
    QCOMPARE(found.rows[1].parameter->id, std::string_view("api_input_price"));

    const auto verify = [&](std::string_view id, double low, double high) {
        const SensitivityRow& row = rowOfId(found, id);
        QVERIFY(row.hasEffect);
        COMPARE_CLOSE(*row.figureLow, low, 1e-12L);
        COMPARE_CLOSE(*row.figureHigh, high, 1e-12L);
    };
    verify("small_input_price", 2000, -1000);
    verify("api_input_price", 400, 1600);
    verify("volume", 800, 1200);
    verify("input_tokens", 800, 1200);
    verify("tuned_price_multiple", 1400, 600);
    verify("api_discount", 1000, 940);
    verify("tuned_hosting_fee", 1000, 500); // a tenth of its slider
    verify("maintenance_hours", 1000, 200); // 8 hours at $100
    verify("output_tokens", 1000, 1000 + 1e6 * 10 * (15.0 - 5) / 1e6);
    QVERIFY(!rowOfId(found, "gpu_rate").hasEffect);
}

/// Each figure by the way that `evaluate` takes, and the order pair by pair.
void SensitivityTest::ranksRandomScenarios()
{
    RandomScenarios random(31);
    for (int i = 0; i < 12; ++i) {
        const Scenario scenario = i % 4 == 3 ? random.sawtooth(1e4) : random.next();
        const Option option = scenario.baseline == Option::TunedApi ? Option::Hybrid : Option::RentedGpu;
        for (const FigureInfo& figure : figureTable) {
            const Sensitivity found = sensitivity(scenario, option, figure.figure);
            QCOMPARE(found.rows.size(), parameterCount);
            std::set<const Parameter*> seen;
            for (const SensitivityRow& row : found.rows) {
                seen.insert(row.parameter);
                Scenario varied = scenario;
                varied.parameters.*row.parameter->member = row.low;
                QVERIFY2(evaluatedFigure(varied, option, figure.figure) == row.figureLow, describe(varied).c_str());
                varied.parameters.*row.parameter->member = row.high;
                QVERIFY2(evaluatedFigure(varied, option, figure.figure) == row.figureHigh, describe(varied).c_str());
                QVERIFY(!row.hasEffect || effectOf(row) > 0);
            }
            QCOMPARE(seen.size(), parameterCount);
            for (std::size_t r = 1; r < found.rows.size(); ++r) {
                const SensitivityRow& stronger = found.rows[r - 1];
                const SensitivityRow& weaker = found.rows[r];
                QVERIFY(stronger.hasEffect || !weaker.hasEffect);
                if (!weaker.hasEffect)
                    QVERIFY(stronger.hasEffect || stronger.parameter < weaker.parameter);
                else if (effectOf(stronger) <= effectOf(weaker))
                    QVERIFY(stronger.parameter < weaker.parameter &&
                            !(effectOf(weaker) - effectOf(stronger) > tieTolerance(scenario, found, stronger, weaker)));
            }
        }
    }
}

/// At one GPU for each 800,000 requests that costs $730, a request saves $0.0000875 at most.
void SensitivityTest::putsRowsWithOneFigureFirst()
{
    Scenario scenario = sawtooth();
    scenario.parameters.gpuRate = 1.05;
    const Sensitivity found = sensitivity(scenario, Option::RentedGpu, Figure::SettledVolume);
    QVERIFY(found.value.has_value());
    std::size_t count = 0;
    while (found.rows[count].figureLow.has_value() != found.rows[count].figureHigh.has_value())
        ++count;
    QVERIFY(count >= 3);
    for (std::size_t r = 0; r < found.rows.size(); ++r) {
        const SensitivityRow& row = found.rows[r];
        QCOMPARE(row.figureLow.has_value() != row.figureHigh.has_value(), r < count);
        QVERIFY(r == 0 || r >= count || found.rows[r - 1].parameter < row.parameter);
    }
    QVERIFY(rowOfId(found, "gpu_rate").figureLow.has_value() && !rowOfId(found, "gpu_rate").figureHigh.has_value());
}

/// Hours and their rate stand in the costs as a product, so both by a fifth is the same, but for the last digits.
void SensitivityTest::keepsTheTablesOrderInTies()
{
    Scenario scenario;
    scenario.choices.amortizeUpfront = false;
    scenario.parameters.retrainInterval = 0;
    int turnedByRounding = 0;
    for (int i = 0; i < 50; ++i) {
        scenario.parameters.maintenanceHours = 17.3 + 0.37 * i;
        scenario.parameters.engineerRate = 101.7 + 0.91 * i;
        const Sensitivity found = sensitivity(scenario, Option::RentedGpu, Figure::MonthlySaving);
        const SensitivityRow& rate = rowOfId(found, "engineer_rate");
        const SensitivityRow& hours = rowOfId(found, "maintenance_hours");
        QVERIFY(std::abs(effectOf(rate) - effectOf(hours)) < 1e-9);
        QCOMPARE(&hours - &rate, 1);
        turnedByRounding += effectOf(hours) > effectOf(rate) ? 1 : 0;
    }
    QVERIFY(turnedByRounding > 5);
}

/// What both options pay alike leaves their difference, but for the last digits.
void SensitivityTest::takesRoundingForNoEffect()
{
    Scenario scenario;
    scenario.choices.hybridHosting = Option::TunedApi;
    scenario.parameters.routerCost = 0;
    scenario.parameters.routedShare = 100;
    scenario.parameters.escalationRate = 0;
    scenario.parameters.routedAccuracy = 93.1;
    scenario.baseline = Option::TunedApi;
    int byRounding = 0;
    for (int i = 0; i < 100; ++i) {
        scenario.parameters.volume = 123456.7 * (1 + i);
        scenario.parameters.errorCost = 0.017 * (1 + i % 7);
        const Sensitivity found = sensitivity(scenario, Option::Hybrid, Figure::MonthlySaving);
        for (const char* id : {"small_input_price", "small_output_price", "retrain_hours", "label_cost"}) {
            const SensitivityRow& row = rowOfId(found, id);
            QVERIFY2(!row.hasEffect, id);
            byRounding += effectOf(row) > 0 ? 1 : 0;
        }
        QVERIFY(rowOfId(found, "error_cost").hasEffect);
    }
    QVERIFY2(byRounding > 0, qPrintable(QString::number(byRounding)));
}

QTEST_APPLESS_MAIN(SensitivityTest)
#include "sensitivity_test.moc"
