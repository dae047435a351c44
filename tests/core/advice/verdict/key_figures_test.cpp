// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/key_figures.h"
#include "core/inputs/format.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

class KeyFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void figure_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected"); // value | caption | exact
        const auto add = [](const char* name, Scenario scenario, const char* id, const char* expected, auto change) {
            change(scenario, scenario.parameters);
            QTest::newRow(name) << scenario << id << expected;
        };
        const auto as = [](Scenario&, Parameters&) {};
        const auto halfVolume = [](Scenario&, Parameters& p) { p.volume = 500000; };

        add("saves", {}, "monthly_saving", "$2,085 | saved a month | 2085.23 US dollars a month", as);
        add("costs more", {}, "monthly_saving", "$840 | more a month | -839.77 US dollars a month", halfVolume);
        add("break-even", {}, "settled_volume", "644k | break-even, requests a month | 643,550 requests a month", as);
        add("break-even for good", sawtooth(), "settled_volume",
            "8.03M | break-even for good, requests a month | 8,030,000 requests a month", as);
        add("always", tunedApi(), "settled_volume",
            "always | cheaper at every volume | cheaper from 100 to 1,000,000,000 requests a month", as);
        add("never", sawtooth(), "settled_volume",
            "no volume | pays up to 1B requests a month | no volume up to 1,000,000,000 requests a month pays",
            [](Scenario&, Parameters& p) { p.gpuRate = 10; });
        add("from the lowest volume on", tunedApi(), "settled_volume",
            "50k | pays below, requests a month | 100 to 50,000 requests a month", [](Scenario&, Parameters& p) {
                p.smallInputPrice = 5;
                p.apiOpsHours = 1;
            });
        add("a window", sawtooth(), "settled_volume",
            "790k–800k | pays between, requests a month | 790,000 to 800,000 requests a month",
            [](Scenario&, Parameters& p) {
                p.apiInputPrice = 0.5;
                p.apiOutputPrice = 20;
                p.apiOpsHours = 1;
                p.engineerRate = 19;
            });
        add("from the lowest volume on, and later again", sawtooth(), "settled_volume",
            "100–2.4M | pays in part of, requests a month | 100 to 2,400,000 requests a month",
            [](Scenario&, Parameters& p) {
                p.apiInputPrice = 0.6875;
                p.apiOutputPrice = 10;
                p.apiOpsHours = 1;
                p.engineerRate = 1000;
            });
        add("several windows", sawtooth(), "settled_volume",
            "700k–7.2M | pays in part of, requests a month | 700,000 to 7,200,000 requests a month",
            [](Scenario&, Parameters& p) {
                p.apiInputPrice = 0.5;
                p.apiOpsHours = 1;
            });
        add("payback", {}, "payback_months", "4.9 months | payback | 4.93 months", as);
        add("payback within days", {}, "payback_months", "5 days | payback | 0.16 months",
            [](Scenario&, Parameters& p) { p.volume = 16e6; });
        add("no payback", {}, "payback_months",
            "not back | within 24 months | the money is not back within the horizon", halfVolume);
        add("no payback of nothing", tunedApi(), "payback_months",
            "no payback | costs more over 24 months | it takes nothing more up front, and costs more over the horizon",
            [](Scenario&, Parameters& p) { p.smallInputPrice = 4; });
        add("payback at once", tunedApi(), "payback_months",
            "at once | payback | its cumulative cash is never above the baseline's", as);
        add("payback for good", tunedApi(), "payback_months", "11.5 months | payback for good | 11.50 months",
            [](Scenario&, Parameters& p) {
                p.dataPrepHours = 65;
                p.retrainInterval = 8;
                p.retrainHours = 50;
                p.retrainExamples = 0;
                p.horizonMonths = 15;
            });
        add("GPUs", {}, "gpus", "2 | GPUs | 2 GPUs for a load of 0.466 GPUs", as);
        add("a GPU", sawtooth(), "gpus", "1 | GPU | 1 GPU for a load of 0.625 GPUs", halfVolume);
        add("many GPUs", sawtooth(), "gpus", "1.25k | GPUs | 1,250 GPUs for a load of 1,250 GPUs",
            [](Scenario&, Parameters& p) { p.volume = 1e9; });
    }
    void figure()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, id);
        QFETCH(QString, expected);
        for (const KeyFigure& figure : keyFigures(evaluate(scenario)))
            if (figure.id == id.toStdString()) {
                QCOMPARE(QString::fromStdString(inWords(figure.value) + " | " + inWords(figure.caption) + " | " +
                                                inWords(figure.exact)),
                         expected);
                return;
            }
        QFAIL("no such figure");
    }

    void areInOrder_data()
    {
        QTest::addColumn<Option>("focus");
        QTest::addColumn<QString>("hardware");
        for (const OptionInfo& row : optionTable)
            QTest::newRow(row.id.data()) << row.option
                                         << (row.option == Option::ProvisionedApi ? " units"
                                             : row.option == Option::RentedGpu || row.option == Option::OwnedHardware ||
                                                     row.option == Option::Hybrid
                                                 ? " gpus"
                                                 : "");
    }
    void areInOrder()
    {
        QFETCH(Option, focus);
        QFETCH(QString, hardware);
        Scenario scenario;
        scenario.focus = focus;
        QStringList ids;
        for (const KeyFigure& figure : keyFigures(evaluate(scenario)))
            ids << QString::fromStdString(figure.id);
        QCOMPARE(ids.join(' '), QString("monthly_saving settled_volume payback_months") + hardware + " settled_range");
    }

    void tellWhatChangedSinceThePin()
    {
        Scenario scenario;
        scenario.pin = pinOf(scenario);
        const auto captions = [&] {
            QStringList all;
            for (const KeyFigure& figure : keyFiguresSincePin(evaluate(scenario)))
                all << QString::fromStdString(inWords(figure.caption));
            return all;
        };
        QCOMPARE(captions().at(0), "saved a month, as pinned");
        scenario.parameters.gpuRate = 1.2;
        scenario.parameters.minReplicas = 3;
        const QStringList changed = captions();
        QCOMPARE(changed.at(0), "saved a month, $1,372 less than pinned"); // 3 × 876 − 2 × 627.8
        QVERIFY2(changed.at(1).startsWith("break-even, requests a month, "), qPrintable(changed.at(1)));
        QVERIFY2(changed.at(1).endsWith(" more than pinned"), qPrintable(changed.at(1)));
        QVERIFY2(changed.at(2).endsWith(" more than pinned"), qPrintable(changed.at(2)));
        QCOMPARE(changed.at(3), "GPUs, 1 more than pinned");
        QVERIFY2(!changed.join(' ').contains('+') && !changed.join(' ').contains(u'−'), "no sign says more or less");
    }

    /// More of what costs more is more, and what turns is told as it was.
    void tellWhatTurnedSinceThePin()
    {
        Scenario scenario;
        scenario.parameters.volume = 100000;
        scenario.pin = pinOf(scenario);
        const auto caption = [&](std::size_t figure) {
            return QString::fromStdString(inWords(keyFiguresSincePin(evaluate(scenario)).at(figure).caption));
        };
        scenario.parameters.gpuRate = 1.5;
        QVERIFY2(caption(0).startsWith("more a month, $") && caption(0).endsWith(" more than pinned"),
                 qPrintable(caption(0)));
        scenario.parameters.volume = 5e6;
        QVERIFY2(caption(0).startsWith("saved a month, pinned: $") && caption(0).endsWith(" more a month"),
                 qPrintable(caption(0)));
    }

    void tellHowSureTheBreakEvenIs()
    {
        Scenario scenario;
        const KeyFigure open = keyFigures(evaluate(scenario)).back();
        QCOMPARE(inWords(open.value), std::string("How sure?"));
        QCOMPARE(inWords(open.caption), std::string("Suggest ranges"));
        QVERIFY(open.asksForRanges);
        scenario.ranges.emplace("engineer_rate", Range{80, 140});
        const Evaluation evaluation = evaluate(scenario);
        QVERIFY(!keyFigures(evaluation).back().asksForRanges);
        const Percentiles at = evaluation.spread->settledVolume.percentiles();
        QCOMPARE(inWords(keyFigures(evaluation).back().value), compactCount(*at.p10) + "–" + compactCount(*at.p90));
        scenario.parameters.errorCost = 0;
        scenario.parameters.apiInputPrice = 0.01;
        scenario.parameters.apiOutputPrice = 0.01;
        QCOMPARE(inWords(keyFigures(evaluate(scenario)).back().value), std::string("never"));
    }
};

QTEST_APPLESS_MAIN(KeyFiguresTest)
#include "key_figures_test.moc"
