// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/breakdown.h"

#include "core/scenario/file/presets.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The default scenario with totals of our own; those that are not given are 0.
Evaluation withTotals(std::initializer_list<std::pair<Option, double>> totals, const Scenario& scenario = {})
{
    Evaluation e = evaluate(scenario);
    for (OptionResult& result : e.options)
        result.total = 0;
    for (const auto& [option, total] : totals)
        e.options[option].total = total;
    return e;
}

QStringList order(const Breakdown& breakdown, bool visible)
{
    QStringList ids;
    for (const BreakdownEntry& entry : breakdown.entries)
        if (entry.visible == visible)
            ids << QString::fromUtf8(info(entry.option).id.data());
    return ids;
}

const BreakdownEntry& entryOf(const Breakdown& breakdown, Option option)
{
    return *std::find_if(breakdown.entries.begin(), breakdown.entries.end(),
                         [&](const auto& e) { return e.option == option; });
}

QString text(const std::vector<BreakdownLine>& lines)
{
    QStringList all;
    for (const BreakdownLine& line : lines)
        all << QString::fromStdString(inWords(line.label) + "=" + inWords(line.value) + "=" + inWords(line.exact));
    return all.join(QStringLiteral(" | "));
}

} // namespace

class BreakdownTest : public QObject {
    Q_OBJECT

private slots:
    void visibleOnesComeFirstAndCheapestFirst()
    {
        const Breakdown result = breakdown(withTotals({{Option::FrontierApi, 500},
                                                       {Option::MemoryApi, 100},
                                                       {Option::TunedApi, 300},
                                                       {Option::RentedGpu, 400},
                                                       {Option::ServerlessGpu, 50},
                                                       {Option::OwnedHardware, 200},
                                                       {Option::Hybrid, 300}}));
        QCOMPARE(result.entries.size(), optionCount);
        // Equal totals stand in the model's order.
        QCOMPARE(order(result, true),
                 QStringList({"owned_hardware", "tuned_api", "hybrid", "rented_gpu", "frontier_api"}));
        QStringList others;
        for (const OptionInfo& row : optionTable)
            if (!row.shownByDefault)
                others << QString::fromUtf8(row.id.data());
        QCOMPARE(order(result, false), others);
        QVERIFY(!result.entries.back().visible);
    }

    void focusAndBaselineAreAlwaysVisible()
    {
        Scenario scenario;
        scenario.shown = {Option::Hybrid};
        scenario.baseline = Option::MemoryApi;
        scenario.focus = Option::ServerlessGpu;
        const Breakdown result =
            breakdown(withTotals({{Option::MemoryApi, 2}, {Option::ServerlessGpu, 5}, {Option::Hybrid, 7}}, scenario));
        QCOMPARE(order(result, true), QStringList({"memory_api", "serverless_gpu", "hybrid"}));
        for (const BreakdownEntry& entry : result.entries) {
            QCOMPARE(entry.focus, entry.option == Option::ServerlessGpu);
            QCOMPARE(entry.baseline, entry.option == Option::MemoryApi);
        }
    }

    void totalsAreForPeopleAndExact()
    {
        const Breakdown result = breakdown(withTotals({{Option::FrontierApi, 5850.456},
                                                       {Option::TunedApi, 12345678.9},
                                                       {Option::RentedGpu, 9999999.4},
                                                       {Option::OwnedHardware, -840},
                                                       {Option::Hybrid, infinity}}));
        QCOMPARE(inWords(entryOf(result, Option::FrontierApi).total), "$5,850");
        QCOMPARE(inWords(entryOf(result, Option::FrontierApi).exact), "5850.46 US dollars a month");
        QCOMPARE(inWords(entryOf(result, Option::TunedApi).total), "$12.3M");
        QCOMPARE(inWords(entryOf(result, Option::TunedApi).exact), "12345678.90 US dollars a month");
        QCOMPARE(inWords(entryOf(result, Option::RentedGpu).total), "$9,999,999");
        QCOMPARE(inWords(entryOf(result, Option::OwnedHardware).total), "−$840");
    }

    void barsAreSharesOfTheDearestVisible()
    {
        // A hidden option is dearer than all, and must not make the bars short.
        const Breakdown result = breakdown(withTotals({{Option::FrontierApi, 400},
                                                       {Option::MemoryApi, 100000},
                                                       {Option::TunedApi, 100},
                                                       {Option::RentedGpu, 200},
                                                       {Option::OwnedHardware, -50}}));
        QCOMPARE(entryOf(result, Option::FrontierApi).share, 1.0);
        QCOMPARE(entryOf(result, Option::RentedGpu).share, 0.5);
        QCOMPARE(entryOf(result, Option::TunedApi).share, 0.25);
        QCOMPARE(entryOf(result, Option::OwnedHardware).share, 0.0);
        QCOMPARE(entryOf(result, Option::MemoryApi).share, 0.0);
        for (const BreakdownEntry& entry : breakdown(withTotals({})).entries)
            QCOMPARE(entry.share, 0.0);
    }

    void volumeInBothForms()
    {
        Scenario scenario;
        scenario.parameters.volume = 12345678;
        const Breakdown result = breakdown(evaluate(scenario));
        QCOMPARE(inWords(result.volume), "12,345,678");
        QCOMPARE(inWords(result.shortVolume), "12.3M");
    }

    void saysItInWords()
    {
        const Breakdown result = breakdown(withTotals({{Option::FrontierApi, 500},
                                                       {Option::ProvisionedApi, 900},
                                                       {Option::MemoryApi, 100},
                                                       {Option::TunedApi, 300},
                                                       {Option::RentedGpu, 400},
                                                       {Option::ServerlessGpu, 50},
                                                       {Option::OwnedHardware, 200},
                                                       {Option::Hybrid, 300}}));
        QCOMPARE(inWords(entryInWords(entryOf(result, Option::RentedGpu))), "Rented GPU, $400 a month, focus");
        QCOMPARE(inWords(entryInWords(entryOf(result, Option::FrontierApi))), "Frontier API, $500 a month, baseline");
        QCOMPARE(inWords(entryInWords(entryOf(result, Option::Hybrid))), "Hybrid, $300 a month");
        const std::string totals = "At 1,000,000 requests a month: Owned hardware $200, Fine-tuned API $300, "
                                   "Hybrid $300, Rented GPU $400, Frontier API $500, not shown: Serverless GPU $50.00";
        QCOMPARE(inWords(entryInWords(entryOf(result, Option::ServerlessGpu))),
                 "Serverless GPU, $50.00 a month, not shown, cheaper than all that are");
        QCOMPARE(inWords(entryInWords(entryOf(result, Option::MemoryApi))),
                 "Small model with memory, $100 a month, not shown");
        QCOMPARE(inWords(tagOf(entryOf(result, Option::ServerlessGpu))), "cheapest");
        QVERIFY(tagOf(entryOf(result, Option::MemoryApi)).empty());
        QCOMPARE(inWords(totalsInWords(result, 0)), totals);
        QCOMPARE(inWords(totalsInWords(result, 1)), totals + ", 1 warning");
        QCOMPARE(inWords(totalsInWords(result, 2)), totals + ", 2 warnings");
        QCOMPARE(inWords(atVolumeInShort(result.shortVolume)), "At 1M");
        QVERIFY(inWords(countOfWarnings(0)).empty());
    }

    void componentsThatAreNothingAreLeftOut()
    {
        Evaluation e = evaluate({});
        OptionResult& result = e.options[Option::RentedGpu];
        result.monthly = {.compute = 1255.6, .staff = 1600, .errors = 0.25};
        result.costPerRequest = 0.0037651;
        result.costPerCorrectAnswer = 0.0040485;
        const BreakdownDetails details = breakdownDetails(e, Option::RentedGpu);
        QCOMPARE(text(details.components),
                 "Compute=$1,256=1255.60 US dollars a month | People=$1,600=1600.00 US dollars a month | "
                 "Errors=$0.25=0.25 US dollars a month");
        QCOMPARE(text(details.rates),
                 "Per request=$0.00377=0.0037651 US dollars | Per 1,000 requests=$3.77=3.7651 US dollars | "
                 "Per correct answer=$0.00405=0.0040485 US dollars");
    }

    /// Who adds up what is written comes to the total that is written, for every preset and option.
    void thePartsAddUpToTheTotal()
    {
        const auto dollars = [](const Quantity& amount) {
            return QString::fromStdString(inWords(amount)).remove(QLatin1Char('$')).remove(QLatin1Char(',')).toDouble();
        };
        for (const Preset& preset : everyPreset()) {
            const Evaluation e = evaluate(preset.scenario);
            for (const BreakdownEntry& entry : breakdown(e).entries) {
                const double total = dollars(entry.total);
                if (total < 1) // has two digits of its own
                    continue;
                double sum = 0;
                for (const BreakdownLine& part : breakdownDetails(e, entry.option).components)
                    sum += dollars(part.value);
                const double unit = total < 100 ? 0.01 : 1;
                QVERIFY2(
                    std::abs(sum - total) < unit * 0.999,
                    qPrintable(QStringLiteral("%1, %2: %3 and %4")
                                   .arg(QString::fromStdString(preset.id), QLatin1String(info(entry.option).id.data()))
                                   .arg(sum)
                                   .arg(total)));
            }
        }
    }

    void withoutCorrectAnswersNoneHasACost()
    {
        Evaluation e = evaluate({});
        e.options[Option::FrontierApi].costPerCorrectAnswer.reset();
        QCOMPARE(breakdownDetails(e, Option::FrontierApi).rates.size(), std::size_t{2});
    }

    void gpusInWords_data()
    {
        QTest::addColumn<double>("gpus");
        QTest::addColumn<double>("utilization");
        QTest::addColumn<double>("headroom");
        QTest::addColumn<double>("spare");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << 2.0 << 0.05 << 0.18 << 0.77
                             << "2 GPUs, 5 % busy: 18 % is headroom for peaks, 77 % spare";
        QTest::newRow("one") << 1.0 << 0.5 << 0.5 << 0.0 << "1 GPU, 50 % busy: 50 % is headroom for peaks";
        QTest::newRow("spare only") << 4.0 << 0.25 << 0.0 << 0.75 << "4 GPUs, 25 % busy: 75 % is spare";
        QTest::newRow("full") << 3.0 << 1.0 << 0.0 << 0.0 << "3 GPUs, 100 % busy";
        QTest::newRow("rounding noise") << 3.0 << 1.0 << -1e-17 << -1e-17 << "3 GPUs, 100 % busy";
        QTest::newRow("many") << 85800.0 << 0.2 << 0.8 << 0.0 << "85.8k GPUs, 20 % busy: 80 % is headroom for peaks";
    }
    void gpusInWords()
    {
        QFETCH(double, gpus);
        QFETCH(double, utilization);
        QFETCH(double, headroom);
        QFETCH(double, spare);
        Evaluation e = evaluate({});
        e.options[Option::RentedGpu].fleet = FleetUse{gpus, 0, utilization, headroom, spare};
        QTEST(QString::fromStdString(inWords(breakdownDetails(e, Option::RentedGpu).gpus)), "expected");
        QVERIFY(breakdownDetails(e, Option::FrontierApi).gpus.empty());
    }
};

QTEST_MAIN(BreakdownTest)
#include "breakdown_test.moc"
