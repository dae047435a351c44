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

        // $0.00585 a request at the frontier API; the tuned model takes twice the small model's prices.
        addQuiet("tuned model dearer to read, and not in all", "",
                 [](Scenario&, Parameters& p) { p.smallInputPrice = 1.51; });
        addQuiet("tuned model dearer to write, and not in all", "",
                 [](Scenario&, Parameters& p) { p.smallOutputPrice = 7.51; });
        addQuiet("tuned model as dear", "", [](Scenario&, Parameters& p) {
            p.smallInputPrice = 1.5;
            p.smallOutputPrice = 7.5;
        });
        addQuiet("tuned model dearer", "small_price", [](Scenario&, Parameters& p) {
            p.smallInputPrice = 1.51;
            p.smallOutputPrice = 7.5;
        });
        addQuiet("tuned model dearer but for what the other one thinks", "", [](Scenario&, Parameters& p) {
            p.smallInputPrice = 1.51;
            p.smallOutputPrice = 7.5;
            p.reasoningTokens = 10;
        });
        addQuiet("tuned model dearer but for a shorter prompt", "", [](Scenario&, Parameters& p) {
            p.smallInputPrice = 1.51;
            p.smallOutputPrice = 7.5;
            p.promptSaving = 10;
        });
        addQuiet("dearer, in a hybrid only", "small_price", [](Scenario& s, Parameters& p) {
            p.smallInputPrice = 10;
            s.focus = Option::Hybrid;
            s.shown = {Option::Hybrid};
            s.choices.hybridHosting = Option::TunedApi;
        });
        addQuiet("dearer, and not shown", "", [](Scenario& s, Parameters& p) {
            p.smallInputPrice = 10;
            s.focus = Option::ServerlessGpu;
            s.shown = {};
        });
        addQuiet("small model with memory as dear to read, and reading more", "small_price",
                 [](Scenario& s, Parameters& p) {
                     p.smallInputPrice = 3;
                     p.smallOutputPrice = 15;
                     s.focus = Option::MemoryApi;
                     s.shown = {};
                 });
        addQuiet("small model with memory dearer to read, and not in all", "", [](Scenario& s, Parameters& p) {
            p.smallInputPrice = 3.01;
            p.smallOutputPrice = 0.1;
            p.memoryTokens = 0;
            s.focus = Option::MemoryApi;
            s.shown = {};
        });
        addQuiet("both dearer", "small_price small_price", [](Scenario& s, Parameters& p) {
            p.smallInputPrice = 10;
            s.shown = {Option::MemoryApi, Option::TunedApi};
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
        addQuiet("labels that read as enough", "", [](Scenario&, Parameters& p) { p.labeledExamples = 499.6; });
        addQuiet("labels that read as few", "labels", [](Scenario&, Parameters& p) { p.labeledExamples = 499.4; });
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

    void reads_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("sentences"); // of that rule
        const auto add = [](const char* name, const char* id, const QStringList& sentences, auto change) {
            Scenario scenario;
            change(scenario, scenario.parameters);
            QTest::newRow(name) << scenario << id << sentences;
        };
        const auto as = [](Scenario&, Parameters&) {};
        add("minimum replicas", "min_replicas",
            {"The minimum replicas are more than the load needs. 2 replicas are kept online; 1 would carry the load of "
             "0.47 GPUs at peak."},
            as);
        add("idle", "idle", {"The GPUs are 95 % idle. That idle time costs $1,197 a month of compute."}, as);
        add("one idle GPU", "idle", {"The GPU is 91 % idle. That idle time costs $569 a month of compute."},
            [](Scenario&, Parameters& p) { p.minReplicas = 1; });
        add("hours", "gpu_hours",
            {"The rented GPUs are off for part of the month. They are online 700 of 730 hours: requests in the other "
             "hours, at night for instance, must wait or go elsewhere."},
            [](Scenario&, Parameters& p) { p.gpuHours = 700.4; });
        add("nearly all hours", "gpu_hours",
            {"The rented GPUs are off for part of the month. They are online 729.9 of 730 hours: requests in the other "
             "hours, at night for instance, must wait or go elsewhere."},
            [](Scenario&, Parameters& p) { p.gpuHours = 729.9; });
        add("nearly all hours, and a commitment", "commitment",
            {"A commitment is paid all month. The discount is for committing to the minimum replicas, but they are "
             "counted only 729.96 of 730 hours: a commitment costs the other hours too."},
            [](Scenario&, Parameters& p) {
                p.gpuHours = 729.96;
                p.commitmentDiscount = 10;
            });
        add("scaled down too far", "scale_down",
            {"The GPUs are scaled down further than the traffic allows. With 85 % of the time off, those that are left "
             "are 53 % busy on average, which leaves no headroom for peaks."},
            [](Scenario&, Parameters& p) { // a load of 1.01 of 2 GPUs, of which 1.15 are on
                p.peakToAverage = 1;
                p.minReplicas = 1;
                p.scaleDown = 85;
                p.targetUtilization = 60;
                p.volume = 1.01 * 0.6 * 730 * 3600 / (1200 / 10000.0 + 150 / 1200.0);
                p.prefillThroughput = 10000;
                p.decodeThroughput = 1200;
            });
        add("small model with memory", "small_price",
            {"A request costs more at the small model with memory than at the frontier model. It is $0.0084 against "
             "$0.0059: check the small model's prices and the recalled tokens; a small model usually costs a "
             "fraction."},
            [](Scenario& s, Parameters& p) { // 1,200 and 1,200 tokens of memories, 150 to write, 10 cents a thousand
                s.shown = {};
                s.focus = Option::MemoryApi;
                p.smallInputPrice = 3;
                p.smallOutputPrice = 7.5;
                p.memoryTokens = 1200;
                p.memoryRecallPrice = 0.1;
            });
        add("fine-tuned model, hardly", "small_price",
            {"A request costs more at the fine-tuned small model than at the frontier model. It is $0.0058501 against "
             "$0.00585: check the small model's prices and the multiple for a fine-tuned one."},
            [](Scenario& s, Parameters& p) {
                s.shown = {};
                s.focus = Option::TunedApi;
                p.tunedPriceMultiple = 1;
                p.smallInputPrice = 3.0001;
                p.smallOutputPrice = 15;
            });
        add("one price", "zero_price", {"A price is zero. Free, or not filled in yet? Labeling cost."},
            [](Scenario&, Parameters& p) { p.labelCost = 0; });
        add("two prices", "zero_price", {"Prices are zero. Free, or not filled in yet? Server price, Engineer rate."},
            [](Scenario&, Parameters& p) { p.engineerRate = p.serverPrice = 0; });
        add("outside the chart", "charted_range",
            {"The volume lies outside the charted range. 500 requests a month; the chart usually spans 1k to 100M."},
            [](Scenario&, Parameters& p) { p.volume = 500; });
        add("hardly outside the chart", "charted_range",
            {"The volume lies outside the charted range. 999.7 requests a month; the chart usually spans 1,000 to "
             "100,000,000."},
            [](Scenario&, Parameters& p) { p.volume = 999.7; });
        add("pays below a volume that is outside the chart", "charted_range",
            {"The break-even lies outside the charted range. 500 requests a month; the chart usually spans 1k to "
             "100M."},
            [](Scenario& s, Parameters& p) { // $0.001 more a request, against a fee of 50 cents
                s = tunedApi();
                p.smallInputPrice = 4;
                p.apiOpsHours = 1;
                p.engineerRate = 0.5;
            });
        add("no labels", "labels", {"There are no labeled examples. Fine-tuning learns from them."},
            [](Scenario&, Parameters& p) { p.labeledExamples = 0; });
        add("one label", "labels", {"1 labeled example is not much. Fine-tuning usually takes 500 or more."},
            [](Scenario&, Parameters& p) { p.labeledExamples = 1; });
        add("few labels", "labels", {"499 labeled examples are few. Fine-tuning usually takes 500 or more."},
            [](Scenario&, Parameters& p) { p.labeledExamples = 499.4; });
        add("errors", "errors",
            {"The fine-tuned model makes more errors, and they cost nothing here. It answers 89.9 % right, the "
             "frontier "
             "API 90 %; a cost per error brings that into the comparison."},
            [](Scenario&, Parameters& p) {
                p.tunedAccuracy = 89.9;
                p.frontierAccuracy = 90;
            });
        add("hardly more errors", "errors",
            {"The fine-tuned model makes more errors, and they cost nothing here. It answers 89.99996 % right, the "
             "frontier API 90 %; a cost per error brings that into the comparison."},
            [](Scenario&, Parameters& p) {
                p.tunedAccuracy = 89.99996;
                p.frontierAccuracy = 90;
            });
        add("beyond a slider, in the plural", "beyond_slider",
            {"Beyond the slider: Set-up hours. The value is 500 hours; the slider spans 0 to 400."},
            [](Scenario&, Parameters& p) { p.setupHours = 500; });
        add("hardly beyond a slider", "beyond_slider",
            {"Beyond the slider: Data preparation hours. The value is 400.0001 hours; the slider spans 0 to 400."},
            [](Scenario&, Parameters& p) { p.dataPrepHours = 400.0001; });
    }
    void reads()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, id);
        QStringList found;
        for (const Warning& warning : warnings(evaluate(scenario)))
            if (warning.id == id.toStdString())
                found << QString::fromStdString(inWords(warning.sentence()));
        QTEST(found, "sentences");
    }

    /// What is reserved and never needed, of one unit and of several.
    void spareUnitsRead()
    {
        Scenario scenario;
        scenario.focus = Option::ProvisionedApi;
        Parameters& p = scenario.parameters;
        p.unitRate = 1;
        p.unitIncrement = 1;
        p.unitThroughput = 1e6;
        const auto sentence = [&] {
            for (const Warning& warning : warnings(evaluate(scenario)))
                if (warning.id == "spare_units")
                    return QString::fromStdString(inWords(warning.sentence()));
            return QString();
        };
        p.unitMinimum = 1;
        QVERIFY2(sentence().contains(" of the reserved unit is never needed. Even the busiest hour leaves that idle, "
                                     "which costs $"),
                 qPrintable(sentence()));
        QVERIFY2(sentence().endsWith(" a month."), qPrintable(sentence()));
        p.unitMinimum = 10;
        QVERIFY2(sentence().contains(" of the 10 reserved units are never needed. Even the busiest hour leaves them "
                                     "idle, which costs $"),
                 qPrintable(sentence()));
    }
};

QTEST_APPLESS_MAIN(WarningsTest)
#include "warnings_test.moc"
