// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/model/request_costs.h"
#include "tests/support/close.h"
#include "tests/support/paths.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>
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

std::optional<double> serverlessCompute(Scenario scenario, double idle)
{
    scenario.parameters.serverlessIdle = idle;
    return evaluate(scenario).of(Option::ServerlessGpu).monthly.compute;
}

/// Requests a month that keep one GPU busy all month while it writes 125 tokens a second; reading the input counts as
/// no time.
std::optional<double> requestsOfOneGpu(Scenario scenario)
{
    scenario.parameters.decodeThroughput = 125;
    scenario.parameters.selfCachedShare = 100;
    return hoursPerMonth * secondsPerHour / requestCosts(scenario.parameters).gpuSeconds;
}

/// What each figure's name in the file means.
const std::map<std::string, FigureOf>& figures()
{
    static const std::map<std::string, FigureOf> table{
        {"frontier_api monthly total, USD", totalOf(Option::FrontierApi)},
        {"rented_gpu monthly total, USD", totalOf(Option::RentedGpu)},
        {"owned_hardware monthly total, USD", totalOf(Option::OwnedHardware)},
        {"hybrid monthly total, USD", totalOf(Option::Hybrid)},
        {"frontier_api yearly tokens, USD",
         [](const Scenario& s) { return 12 * evaluate(s).of(Option::FrontierApi).monthly.tokens; }},
        {"frontier_api cost per request, USD",
         [](const Scenario& s) { return evaluate(s).of(Option::FrontierApi).costPerRequest; }},
        {"tuned_api tokens per request, USD", [](const Scenario& s) { return requestCosts(s.parameters).tuned; }},
        {"saving on tokens, USD/month",
         [](const Scenario& s) {
             const Evaluation e = evaluate(s);
             return e.of(Option::FrontierApi).monthly.tokens - e.of(Option::TunedApi).monthly.tokens;
         }},
        {"serverless_gpu monthly compute, USD",
         [](const Scenario& s) { return serverlessCompute(s, s.parameters.serverlessIdle); }},
        {"serverless_gpu monthly compute with an idle time-out of 15 s, USD",
         [](const Scenario& s) { return serverlessCompute(s, 15); }},
        {"upfront training, USD",
         [](const Scenario& s) { return evaluate(s).of(Option::ServerlessGpu).overTime.upfront; }},
        {"tuned_api payback, months",
         [](const Scenario& s) { return evaluate(s).of(Option::TunedApi).overTime.payback.months; }},
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
    std::ifstream file(test::testData(QStringLiteral("worked_examples.json")).toStdString());
    return nlohmann::json::parse(file);
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
