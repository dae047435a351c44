// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/warnings.h"

#include "core/scenario/file/presets.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

namespace {

QStringList ids(const Scenario& scenario)
{
    QStringList all;
    for (const Warning& warning : warnings(evaluate(scenario)))
        all << QString::fromStdString(warning.id);
    return all;
}

} // namespace

class WarningsTest : public QObject {
    Q_OBJECT

private slots:
    void fires_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("expected");
        // The load of 0.47 GPUs at 1M requests is three times the computing and over a target of 60 %.
        const auto add = [](const char* name, const char* expected, auto change) {
            Scenario scenario;
            change(scenario, scenario.parameters);
            QTest::newRow(name) << scenario << expected;
        };
        /// The same at a volume and focus that call for no warning.
        const auto addQuiet = [&add](const char* name, const char* expected, auto change) {
            add(name, expected, [&change](Scenario& s, Parameters& p) {
                s.focus = Option::TunedApi;
                change(s, p);
            });
        };
        add("default", "min_replicas idle", [](Scenario&, Parameters&) {});
        add("an API as focus has no fleet", "", [](Scenario& s, Parameters&) { s.focus = Option::TunedApi; });
        add("nor has a serverless one", "", [](Scenario& s, Parameters&) { s.focus = Option::ServerlessGpu; });
        add("nor a hybrid on an API", "", [](Scenario& s, Parameters&) {
            s.focus = Option::Hybrid;
            s.choices.hybridHosting = Option::TunedApi;
        });
        add("a hybrid has its hosting's", "min_replicas idle",
            [](Scenario& s, Parameters&) { s.focus = Option::Hybrid; });

        add("as many replicas as the load needs", "", [](Scenario&, Parameters& p) { p.volume = 3e6; });
        add("one more", "min_replicas", [](Scenario&, Parameters& p) {
            p.volume = 3.4e6;
            p.minReplicas = 3;
        });
        add("one replica", "failover idle", [](Scenario&, Parameters& p) { p.minReplicas = 1; });
        add("one replica of two GPUs", "failover idle", [](Scenario&, Parameters& p) {
            p.minReplicas = 1;
            p.gpusPerReplica = 2;
        });
        for (const double volume : {2.145e6, 2.146e6}) // one GPU computes 20 % of its time
            add(volume < 2.1455e6 ? "idle just above 90 %" : "idle just below 90 %",
                volume < 2.1455e6 ? "min_replicas idle" : "min_replicas", [volume](Scenario&, Parameters& p) {
                    p.volume = volume;
                    p.peakToAverage = 2;
                });

        addQuiet("GPUs off at night", "gpu_hours", [](Scenario&, Parameters& p) { p.gpuHours = 729; });
        addQuiet("off, and only in a hybrid", "gpu_hours", [](Scenario& s, Parameters& p) {
            p.gpuHours = 300;
            s.shown = {Option::Hybrid};
        });
        addQuiet("off, and not shown", "", [](Scenario& s, Parameters& p) {
            p.gpuHours = 300;
            s.shown = {Option::Hybrid, Option::OwnedHardware};
            s.choices.hybridHosting = Option::OwnedHardware;
        });

        addQuiet("tuned model dearer to read", "small_price",
                 [](Scenario&, Parameters& p) { p.smallInputPrice = 1.51; });
        addQuiet("tuned model dearer to write", "small_price",
                 [](Scenario&, Parameters& p) { p.smallOutputPrice = 7.51; });
        addQuiet("tuned model as dear", "", [](Scenario&, Parameters& p) {
            p.smallInputPrice = 1.5;
            p.smallOutputPrice = 7.5;
        });
        addQuiet("dearer, in a hybrid only", "small_price", [](Scenario& s, Parameters& p) {
            p.smallInputPrice = 1.51;
            s.focus = Option::Hybrid;
            s.shown = {Option::Hybrid};
            s.choices.hybridHosting = Option::TunedApi;
        });
        addQuiet("dearer, and not shown", "", [](Scenario& s, Parameters& p) {
            p.smallInputPrice = 1.51;
            s.focus = Option::ServerlessGpu;
            s.shown = {};
        });
        addQuiet("small model with memory dearer", "small_price", [](Scenario& s, Parameters& p) {
            p.smallInputPrice = 3.01;
            s.focus = Option::MemoryApi;
            s.shown = {};
        });
        addQuiet("small model with memory as dear", "", [](Scenario& s, Parameters& p) {
            p.smallInputPrice = 3;
            s.focus = Option::MemoryApi;
            s.shown = {};
        });

        addQuiet("a price is zero", "zero_price", [](Scenario&, Parameters& p) { p.labelCost = 0; });
        addQuiet("a price that is said to be zero", "", [](Scenario& s, Parameters& p) {
            p.labelCost = 0;
            s.sources["label_cost"] = "A grant pays for it";
        });
        addQuiet("two are, and one is said to be", "zero_price", [](Scenario& s, Parameters& p) {
            p.labelCost = p.serverPrice = 0;
            s.sources["label_cost"] = "A grant pays for it";
        });
        addQuiet("two are", "zero_price", [](Scenario&, Parameters& p) { p.engineerRate = p.serverPrice = 0; });
        addQuiet("one that is zero by default", "",
                 [](Scenario&, Parameters& p) { p.memoryFee = p.hostingOverhead = 0; });

        addQuiet("volume below the chart", "charted_range beyond_slider",
                 [](Scenario&, Parameters& p) { p.volume = 999; });
        addQuiet("volume at its ends", "", [](Scenario&, Parameters& p) { p.volume = 1e8; });
        addQuiet("volume above it", "charted_range beyond_slider", [](Scenario&, Parameters& p) { p.volume = 1.01e8; });
        addQuiet("break-even above it", "charted_range", [](Scenario&, Parameters& p) { p.tunedPriceMultiple = 2.99; });
        addQuiet("break-even below it", "charted_range", [](Scenario& s, Parameters&) {
            s = tunedApi(); // $0.001 saved a request
            s.parameters.labeledExamples = 500;
            s.parameters.labelCost = 0.001;
            s.parameters.evaluationCost = 1;
            s.parameters.routerCost = 0.05;
            s.parameters.trainingRuns = 1; // $6 up front, $0.25 a month
        });
        addQuiet("a window below it", "gpu_hours charted_range", [](Scenario& s, Parameters& p) {
            s = sawtooth(); // from 900 requests on, where the API costs $0.73, to the end of a GPU at 1,095
            s.shown = {};
            p.engineerRate = 0.73 - 900 * 0.00066;
            p.apiOpsHours = 1;
            p.apiInputPrice = 1.3;
            p.apiOutputPrice = 10;
            p.gpuHours = 1;
            p.gpuRate = 0.73;
            p.prefillThroughput = 100000;
            p.routerCost = 0.05;
        });
        addQuiet("always cheaper", "zero_price labels", [](Scenario& s, Parameters&) {
            s = tunedApi();
            s.parameters.labelCost = 0;
        });
        addQuiet("both", "charted_range charted_range beyond_slider", [](Scenario&, Parameters& p) {
            p.tunedPriceMultiple = 2.99;
            p.volume = 500;
        });

        addQuiet("few labels", "labels", [](Scenario&, Parameters& p) { p.labeledExamples = 499; });
        addQuiet("no labels", "labels", [](Scenario&, Parameters& p) { p.labeledExamples = 0; });
        addQuiet("no labels, and that is said", "", [](Scenario& s, Parameters& p) {
            p.labeledExamples = 0;
            s.sources["labeled_examples"] = "None is stated";
        });
        addQuiet("few labels, whatever is said", "labels", [](Scenario& s, Parameters& p) {
            p.labeledExamples = 499;
            s.sources["labeled_examples"] = "A pilot";
        });
        addQuiet("labels enough", "", [](Scenario&, Parameters& p) { p.labeledExamples = 500; });
        addQuiet("few labels and nothing trained", "", [](Scenario& s, Parameters& p) {
            p.labeledExamples = 499;
            s.focus = Option::MemoryApi;
            s.shown = {};
        });

        addQuiet("errors that cost nothing", "errors", [](Scenario&, Parameters& p) { p.tunedAccuracy = 89.9; });
        addQuiet("errors that cost", "", [](Scenario&, Parameters& p) {
            p.tunedAccuracy = 89.9;
            p.errorCost = 0.001;
        });
        addQuiet("as few errors", "", [](Scenario&, Parameters& p) { p.tunedAccuracy = 90; });

        addQuiet("at the end of a slider", "", [](Scenario&, Parameters& p) { p.dataPrepHours = 400; });
        addQuiet("beyond a slider", "beyond_slider", [](Scenario&, Parameters& p) { p.dataPrepHours = 401; });
        addQuiet("below a slider", "beyond_slider", [](Scenario&, Parameters& p) { p.amortizationMonths = 11; });
        addQuiet("beyond two sliders", "beyond_slider beyond_slider",
                 [](Scenario&, Parameters& p) { p.amortizationMonths = p.horizonMonths = 5; });
    }
    void fires()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, expected);
        QCOMPARE(ids(scenario).join(' '), expected);
    }

    /// What was published without a price or a label is not asked for it.
    void publishedExamplesMeanTheirZeros()
    {
        int published = 0;
        for (const Preset& preset : everyPreset()) {
            if (preset.group != "Published examples")
                continue;
            ++published;
            for (const Warning& warning : warnings(evaluate(preset.scenario)))
                QVERIFY2(warning.id != "labels" && warning.id != "zero_price", preset.id.c_str());
        }
        QCOMPARE(published, 19);
    }

    void reads()
    {
        const std::vector<Warning> found = warnings(evaluate({}));
        QCOMPARE(inWords(found[0].sentence()),
                 std::string("The minimum replicas are more than the load needs. 2 replicas are "
                             "kept online; 1 would carry the load of "
                             "0.47 GPUs at peak."));
        QCOMPARE(inWords(found[1].sentence()),
                 std::string("The GPUs are 95 % idle. That idle time costs $1,197 a month of compute."));
    }
};

QTEST_APPLESS_MAIN(WarningsTest)
#include "warnings_test.moc"
