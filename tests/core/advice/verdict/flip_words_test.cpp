// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/flip_words.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

const FlipMark* find(const std::vector<FlipMark>& marks, std::string_view id)
{
    for (const FlipMark& mark : marks)
        if (mark.parameter->id == id)
            return &mark;
    return nullptr;
}

} // namespace

class FlipWordsTest : public QObject {
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto add = [](const char* name, const char* id, const char* text, const char* sentence, auto change) {
            Scenario scenario;
            change(scenario, scenario.parameters);
            QTest::newRow(name) << scenario << id << text << sentence;
        };
        const auto as = [](Scenario&, Parameters&) {};
        const auto halfVolume = [](Scenario&, Parameters& p) { p.volume = 500000; };

        add("saves, above", "gpu_rate", "GPU rate above $2.29/hour",
            "Rented GPU costs more than the frontier API above $2.29 an hour", as);
        add("saves, below", "input_tokens", "Input tokens per request below 504 tokens",
            "Rented GPU costs more than the frontier API below 504 tokens a request", as);
        add("saves, volume", "volume", "Requests per month below 644k",
            "Rented GPU costs more than the frontier API below 644k requests a month", as);
        add("costs more", "volume", "Requests per month above 644k",
            "Rented GPU is cheaper than the frontier API above 644k requests a month", halfVolume);
        add("costs more, a rate", "gpu_rate", "GPU rate below $0.284/hour",
            "Rented GPU is cheaper than the frontier API below $0.284 an hour", halfVolume);
        add("whole", "min_replicas", "Minimum replicas from 6 replicas on",
            "Rented GPU costs more than the frontier API from 6 replicas on", as);
        add("whole, up to", "horizon_months", "Planning horizon up to 11 months",
            "Rented GPU costs more than the frontier API up to 11 months",
            [](Scenario&, Parameters& p) { p.volume = 750000; });
        add("the lowest there is", "min_replicas", "Minimum replicas at 1 replica",
            "Rented GPU is cheaper than the frontier API at 1 replica",
            [](Scenario&, Parameters& p) { p.volume = 600000; });
        add("a percentage", "api_discount", "Negotiated discount above 35.7 %",
            "Rented GPU costs more than the frontier API above 35.7 %", as);
        add("as many digits as it takes", "gpu_rate", "GPU rate above $2.289/hour",
            "Rented GPU costs more than the frontier API above $2.289 an hour",
            [](Scenario&, Parameters& p) { p.gpuRate = 2.288; });
        const auto steps = [](Scenario& s, Parameters&) { s = sawtooth(); };
        add("a stretch above", "volume", "Requests per month between 730k and 800k",
            "Rented GPU is cheaper than the frontier API between 730k and 800k requests a month",
            [&](Scenario& s, Parameters& p) {
                steps(s, p);
                p.volume = 300000;
            });
        add("a stretch below", "volume", "Requests per month between 730k and 800k",
            "Rented GPU is cheaper than the frontier API between 730k and 800k requests a month", steps);
        add("a stretch with a unit", "input_tokens", "Input tokens per request between 2,440 and 2,620 tokens",
            "Rented GPU is cheaper than the frontier API between 2,440 and 2,620 tokens a request",
            [&](Scenario& s, Parameters& p) { // a GPU reads 2,628 tokens of each request, and costs $730
                steps(s, p);
                p.inputTokens = p.prefillThroughput = 1000;
                p.outputTokens = 0;
                p.apiInputPrice = 0.3;
            });
        add("whole, a stretch", "retrain_interval", "Retraining interval from 1 to 2 months",
            "Rented GPU costs more than the frontier API from 1 to 2 months", [](Scenario&, Parameters& p) {
                p.retrainHours = 20;
                p.volume = 750000;
            });
        add("whole, a stretch of one", "retrain_interval", "Retraining interval at 1 month",
            "Rented GPU costs more than the frontier API at 1 month",
            [](Scenario&, Parameters& p) { p.volume = 750000; });
        add("never to retrain", "retrain_interval", "Retraining interval at 0 months",
            "Rented GPU is cheaper than the frontier API at 0 months", [](Scenario&, Parameters& p) {
                p.retrainHours = 500;
                p.volume = 600000;
            });
        add("another pair", "memory_accuracy", "Small model with memory accuracy above 88 %",
            "Hybrid costs more than the small model with memory above 88 %", [](Scenario& s, Parameters& p) {
                s.focus = Option::Hybrid;
                s.baseline = Option::MemoryApi;
                p.errorCost = 1000;
                p.memoryAccuracy = 87;
                p.routedShare = 0;
                p.frontierAccuracy = 88;
            });
    }
    void words()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, id);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        for (const FlipLine& line : flipLines(scenario, flipMarks(scenario)))
            if (line.parameter->id == id.toStdString()) {
                QCOMPARE(QString::fromStdString(inWords(line.text)), text);
                QCOMPARE(QString::fromStdString(inWords(line.sentence)), sentence);
                return;
            }
        QFAIL("no such line");
    }

    /// Essential ones in the table's order, then the nearest first.
    void order()
    {
        const Scenario scenario;
        const std::vector<FlipMark> marks = flipMarks(scenario);
        const std::vector<FlipLine> lines = flipLines(scenario, marks);
        QCOMPARE(lines.size(), marks.size());
        const Parameter* lastEssential = nullptr;
        double lastDistance = -1;
        for (const FlipLine& line : lines) {
            if (line.parameter->tier == Tier::Essential) {
                QCOMPARE(lastDistance, -1.0);
                QVERIFY(lastEssential < line.parameter);
                lastEssential = line.parameter;
                continue;
            }
            const double distance = std::abs(sliderFraction(*line.parameter, find(marks, line.parameter->id)->value) -
                                             sliderFraction(*line.parameter, line.parameter->defaultValue()));
            QVERIFY(distance >= lastDistance);
            lastDistance = distance;
        }
        QVERIFY(lastEssential != nullptr && lastDistance > 0);
    }

    void one()
    {
        QCOMPARE(valueInWords(*findParameter("maintenance_hours"), 1, 3), std::string("1 hour a month"));
        QCOMPARE(valueInWords(*findParameter("min_replicas"), 1, 3), std::string("1 replica"));
        QCOMPARE(valueInWords(*findParameter("peak_to_average"), 1.2345, 3), std::string("1.23"));
        QCOMPARE(valueAsLabel(*findParameter("maintenance_hours"), 42.17, 3), std::string("42.2 h/month"));
        QCOMPARE(valueAsLabel(*findParameter("volume"), 643550.6, 5), std::string("643,550"));
    }
};

QTEST_APPLESS_MAIN(FlipWordsTest)
#include "flip_words_test.moc"
