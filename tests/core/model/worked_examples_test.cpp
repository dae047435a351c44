// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/model/request_costs.h"
#include "tests/support/close.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>

using namespace breakeven;

namespace {

using FigureOf = std::function<std::optional<double>(const Scenario&)>;

std::optional<double> total(const Scenario& scenario, Option option)
{
    return evaluate(scenario).of(option).total;
}

FigureOf totalOf(Option option)
{
    return [option](const Scenario& scenario) { return total(scenario, option); };
}

FigureOf firstOf(Option option)
{
    return [option](const Scenario& scenario) { return evaluate(scenario).of(option).breakEven.firstVolume; };
}

FigureOf settledOf(Option option)
{
    return [option](const Scenario& scenario) { return evaluate(scenario).of(option).breakEven.settledVolume; };
}

double hybridSaving(const Scenario& scenario)
{
    const Evaluation e = evaluate(scenario);
    return e.of(Option::FrontierApi).total - e.of(Option::Hybrid).total;
}

std::optional<double> serverlessCompute(Scenario scenario, double idle)
{
    scenario.parameters.serverlessIdle = idle;
    return evaluate(scenario).of(Option::ServerlessGpu).monthly.compute;
}

/// With that much paid up front beside the hardware.
std::optional<double> paybackWithTuning(Scenario scenario, double tuning)
{
    Parameters& p = scenario.parameters;
    p.labeledExamples = p.setupHours = p.trainingGpuHours = p.evaluationCost = 0;
    p.dataPrepHours = tuning / p.engineerRate;
    return evaluate(scenario).of(Option::OwnedHardware).overTime.payback.months;
}

/// Requests a month that keep one GPU busy all month.
std::optional<double> requestsOfOneGpu(const Scenario& scenario)
{
    return hoursPerMonth * secondsPerHour / requestCosts(scenario.parameters).gpuSeconds;
}

/// The hours of a pipeline's data alone, which its note tells apart from those of evaluation and automation: of the low
/// end's 40 hours they are 20, of the high end's 140 they are 80.
double hoursOfData(const Parameters& p)
{
    return p.dataPrepHours == 40 ? 20 : 80;
}

/// A cycle of a pipeline with the evaluation that its note gives beside the run, which the example has as its
/// evaluation.
double retrainingWithEvaluation(Scenario scenario)
{
    scenario.parameters.evaluationCost += scenario.parameters.retrainInterval == 3 ? 100 : 300;
    return evaluate(scenario).of(Option::TunedApi).monthly.retraining;
}

/// The other example that the article counts with the tickets: 500 descriptions a day at $0.00036.
constexpr double contentEnrichment = 500 * 365.0 / 12 * 0.00036;

/// What each figure's name in the file means.
const std::map<std::string, FigureOf>& figures()
{
    static const std::map<std::string, FigureOf> table{
        {"frontier_api monthly total, USD", totalOf(Option::FrontierApi)},
        {"rented_gpu monthly total, USD", totalOf(Option::RentedGpu)},
        {"owned_hardware monthly total, USD", totalOf(Option::OwnedHardware)},
        {"hybrid monthly total, USD", totalOf(Option::Hybrid)},
        {"frontier_api yearly, USD", [](const Scenario& s) { return 12 * evaluate(s).of(Option::FrontierApi).total; }},
        {"frontier_api yearly tokens, USD",
         [](const Scenario& s) { return 12 * evaluate(s).of(Option::FrontierApi).monthly.tokens; }},
        {"monthly bill of this and content enrichment, USD",
         [](const Scenario& s) { return evaluate(s).of(Option::FrontierApi).total + contentEnrichment; }},
        {"frontier_api cost per request, USD",
         [](const Scenario& s) { return evaluate(s).of(Option::FrontierApi).costPerRequest; }},
        {"owned_hardware cost per 1,000 queries, USD",
         [](const Scenario& s) { return 1000 * evaluate(s).of(Option::OwnedHardware).costPerRequest; }},
        {"owned_hardware cost of the next million queries, USD",
         [](Scenario s) {
             const double before = evaluate(s).of(Option::OwnedHardware).total;
             s.parameters.volume += 1e6;
             return evaluate(s).of(Option::OwnedHardware).total - before;
         }},
        {"tuned_api tokens per request, USD", [](const Scenario& s) { return requestCosts(s.parameters).tuned; }},
        {"times that tokens get cheaper",
         [](const Scenario& s) { return requestCosts(s.parameters).frontier / requestCosts(s.parameters).tuned; }},
        {"times that local inference is cheaper",
         [](const Scenario& s) {
             const Evaluation e = evaluate(s);
             return e.of(Option::FrontierApi).total / e.of(Option::OwnedHardware).total;
         }},
        {"times cheaper than the API, compute alone",
         [](const Scenario& s) {
             const Evaluation e = evaluate(s);
             return e.of(Option::FrontierApi).monthly.tokens / e.of(Option::ServerlessGpu).monthly.compute;
         }},
        {"saving per 1,000 requests, USD",
         [](const Scenario& s) {
             return 1000 * (requestCosts(s.parameters).frontier - requestCosts(s.parameters).tuned);
         }},
        {"saving on tokens, USD/month",
         [](const Scenario& s) {
             const Evaluation e = evaluate(s);
             return e.of(Option::FrontierApi).monthly.tokens - e.of(Option::TunedApi).monthly.tokens;
         }},
        {"hybrid saving, USD/month", hybridSaving},
        {"hybrid saving, USD/year", [](const Scenario& s) { return 12 * hybridSaving(s); }},
        {"serverless_gpu monthly compute, USD",
         [](const Scenario& s) { return serverlessCompute(s, s.parameters.serverlessIdle); }},
        {"serverless_gpu monthly compute with an idle time-out of 15 s, USD",
         [](const Scenario& s) { return serverlessCompute(s, 15); }},
        {"rented_gpu monthly compute, USD",
         [](const Scenario& s) { return evaluate(s).of(Option::RentedGpu).monthly.compute; }},
        {"upfront training, USD",
         [](const Scenario& s) { return evaluate(s).of(Option::ServerlessGpu).overTime.upfront; }},
        {"engineering hours before the first answer", [](const Scenario& s) { return s.parameters.dataPrepHours; }},
        {"creating training data, USD",
         [](const Scenario& s) { return hoursOfData(s.parameters) * s.parameters.engineerRate; }},
        {"tuned_api upfront, USD", [](const Scenario& s) { return evaluate(s).of(Option::TunedApi).overTime.upfront; }},
        {"tuned_api retraining, USD/month", retrainingWithEvaluation},
        {"tuned_api payback, months",
         [](const Scenario& s) { return evaluate(s).of(Option::TunedApi).overTime.payback.months; }},
        {"owned_hardware payback with the low tuning cost, months",
         [](const Scenario& s) { return paybackWithTuning(s, 2060); }},
        {"owned_hardware payback with the high tuning cost, months",
         [](const Scenario& s) { return paybackWithTuning(s, 10300); }},
        {"tuned_api first break-even, requests/month", firstOf(Option::TunedApi)},
        {"owned_hardware first break-even, requests/month", firstOf(Option::OwnedHardware)},
        {"rented_gpu first break-even, requests/month", firstOf(Option::RentedGpu)},
        {"rented_gpu break-even, requests/month", settledOf(Option::RentedGpu)},
        {"rented_gpu settled break-even, requests/month", settledOf(Option::RentedGpu)},
        {"rented_gpu intervals in which it is cheaper",
         [](const Scenario& s) {
             return static_cast<double>(evaluate(s).of(Option::RentedGpu).breakEven.intervals.size());
         }},
        {"API spend at the rented_gpu break-even, USD/month",
         [](const Scenario& s) {
             return requestCosts(s.parameters).frontier *
                    evaluate(s).of(Option::RentedGpu).breakEven.settledVolume.value_or(0);
         }},
        {"requests that one GPU can serve in a month at 125 tokens/s", requestsOfOneGpu},
    };
    return table;
}

Scenario scenarioOf(const nlohmann::json& example)
{
    Scenario scenario;
    for (const auto& [id, value] : example.at("parameters").items()) {
        const Parameter* row = findParameter(id);
        if (row == nullptr || !row->accepts(value.get<double>()))
            throw std::invalid_argument("no value for a parameter: " + id);
        scenario.parameters.*row->member = value.get<double>();
    }
    scenario.choices.hybridHosting = optionTable.find(example.at("hybrid_hosting").get<std::string>()).value();
    scenario.choices.amortizeUpfront = example.at("amortize_upfront").get<bool>();
    return scenario;
}

nlohmann::json examples()
{
    return nlohmann::json::parse(test::workedExamples().toStdString());
}

} // namespace

class WorkedExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void figure_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<double>>("computed");
        for (const nlohmann::json& example : examples())
            for (const nlohmann::json& figure : example.at("figures")) {
                const auto name = figure.at("figure").get<std::string>();
                const nlohmann::json& computed = figure.at("computed");
                const auto value = computed.is_null() ? std::nullopt : std::optional(computed.get<double>());
                QTest::newRow((example.at("id").get<std::string>() + ": " + name).c_str())
                    << scenarioOf(example) << QString::fromStdString(name) << value;
            }
    }
    void figure()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, name);
        QFETCH(std::optional<double>, computed);
        const auto row = figures().find(name.toStdString());
        QVERIFY2(row != figures().end(), "a figure that this test does not know");
        const std::optional<double> actual = row->second(scenario);
        COMPARE_CLOSE(actual, computed, 1e-9L);
    }

    void everyFigureOfTheTableIsInTheFile()
    {
        std::map<std::string, FigureOf> unused = figures();
        for (const nlohmann::json& example : examples())
            for (const nlohmann::json& figure : example.at("figures"))
                unused.erase(figure.at("figure").get<std::string>());
        QVERIFY2(unused.empty(), unused.empty() ? "" : unused.begin()->first.c_str());
    }
};

QTEST_APPLESS_MAIN(WorkedExamplesTest)
#include "worked_examples_test.moc"
