// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/facts/catalog_facts.h"

#include "core/evidence/benchmarks/estimate/gpu_speed.h"
#include "core/evidence/benchmarks/measurement.h"
#include "core/evidence/benchmarks/model_size.h"
#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/units/unit_catalog.h"
#include "core/files/dates/as_of.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

/// The day on which the catalogs were last gone through.
constexpr std::chrono::sys_days readOn = std::chrono::year(2026) / 11 / 29;

std::vector<Fact> facts()
{
    return catalogFacts(builtInModels(), builtInGpuRates(), readOn);
}

std::size_t countOf(FactKind kind)
{
    const std::vector<Fact> all = facts();
    return static_cast<std::size_t>(std::ranges::count(all, kind, &Fact::kind));
}

const CatalogModel& modelOf(const ModelCatalog& models, const char* id)
{
    const CatalogModel* found = findModel(models, id);
    if (found == nullptr)
        qFatal("no model %s", id);
    return *found;
}

} // namespace

/// What holds for every entry of every catalog.
class CatalogFactsTest : public QObject {
    Q_OBJECT

private slots:
    void noEntryIsLeftOut()
    {
        QCOMPARE(countOf(FactKind::ModelPrice), builtInModels().size());
        QCOMPARE(countOf(FactKind::GpuRate), builtInGpuRates().size());
        QCOMPARE(countOf(FactKind::Throughput), measurements().size());
        QCOMPARE(countOf(FactKind::ModelSize), modelSizes().size());
        QCOMPARE(countOf(FactKind::Speed), gpuSpeeds().size());
        QCOMPARE(countOf(FactKind::Unit), builtInUnits().size());
        std::size_t sold = 0;
        for (const Accelerator& one : accelerators())
            sold += one.priceUsd ? 1 : 0;
        QCOMPARE(countOf(FactKind::PurchasePrice), sold);
    }

    /// Of which day a fact is must be known, or its source says how much is.
    void everyFactHasASourceAndADay()
    {
        for (const Fact& fact : facts()) {
            const std::string what = inWords(fact.what) + ": " + inWords(fact.says);
            QVERIFY2(!inWords(fact.what).empty() && !inWords(fact.says).empty(), what.c_str());
            QVERIFY2(!fact.source.empty(), what.c_str());
            QVERIFY2(fact.asOf.empty() || isAsOf(fact.asOf), what.c_str());
            if (fact.kind == FactKind::ModelPrice || fact.kind == FactKind::PurchasePrice ||
                fact.kind == FactKind::Throughput || fact.kind == FactKind::ModelSize)
                QVERIFY2(!fact.asOf.empty(), what.c_str());
            const std::optional<int> age = ageInDays(fact.asOf, readOn);
            QVERIFY2(!age || *age >= 0 || fact.asOf == "2026", what.c_str()); // none is yet to come
        }
    }

    void everyAcceleratorHasAPriceOrSaysWhyNot()
    {
        for (const Accelerator& one : accelerators())
            QVERIFY2(one.priceUsd.has_value() == one.noPrice.empty(), one.gpu.c_str());
    }

    void pricesArePlausible()
    {
        for (const CatalogModel& model : builtInModels())
            for (const DatedPrices& dated : model.prices) {
                const TokenPrices& prices = dated.prices;
                QVERIFY2(prices.input > 0 && prices.output >= prices.input, model.id.c_str());
                QVERIFY2(prices.output <= 60 * prices.input, model.id.c_str());
                QVERIFY2(prices.cachedInput.value_or(0) <= prices.input, model.id.c_str());
                QVERIFY2(prices.cacheWrite.value_or(prices.input) >= prices.input, model.id.c_str());
                QVERIFY2(prices.batchInput.value_or(0) <= prices.input, model.id.c_str());
                QVERIFY2(prices.batchOutput.value_or(0) <= prices.output, model.id.c_str());
                QCOMPARE(prices.batchInput.has_value(), prices.batchOutput.has_value());
            }
        for (const GpuRate& rate : builtInGpuRates()) {
            QVERIFY2(rate.usdPerGpuHour >= 0.1 && rate.usdPerGpuHour <= 15, rateId(rate).c_str());
            QVERIFY2(findAccelerator(rate.gpu, rate.memoryGb) != nullptr, rateId(rate).c_str());
            QCOMPARE(findAccelerator(rate.gpu, rate.memoryGb)->memoryGb, rate.memoryGb);
        }
        for (const Accelerator& one : accelerators())
            QVERIFY2(!one.priceUsd || (*one.priceUsd / one.memoryGb > 40 && *one.priceUsd / one.memoryGb < 400),
                     one.gpu.c_str());
    }

    /// On the day on which they were gone through, most prices of models are not to be checked.
    void mostPricesOfModelsAreOfThisAutumn()
    {
        const std::vector<Fact> all = facts();
        const auto old = std::ranges::count_if(
            all, [](const Fact& fact) { return fact.kind == FactKind::ModelPrice && needsCheck(fact, readOn); });
        QVERIFY2(old <= 22, qPrintable(QString::number(old)));
    }

    void whatPeopleAskForIsThere_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
             {"claude-opus-4-6", "claude-opus-4-7", "claude-opus-5", "claude-fable-5", "gemini-3.1-pro-preview",
              "gemini-3.5-flash", "gemini-3.6-flash", "gpt-5.3", "gpt-oss-20b @ Groq", "gpt-oss-120b @ Bedrock",
              "grok-4.5", "kimi-k3", "glm-5.2", "minimax-m3", "llama-4-scout @ Groq", "llama-4-maverick @ Together",
              "command-a", "nova-pro @ Bedrock"})
            QTest::newRow(id) << id;
    }
    void whatPeopleAskForIsThere()
    {
        QFETCH(QString, id);
        QVERIFY(findModel(builtInModels(), id.toStdString()) != nullptr);
    }

    void aPromiseThatIsPastIsToBeChecked()
    {
        const ModelCatalog models = builtInModels();
        QCOMPARE(modelOf(models, "gpt-5.6-sol").holdsUntil, std::string("2026-11-21"));
        const auto sol = [](std::chrono::sys_days day) {
            const std::vector<Fact> all = catalogFacts(builtInModels(), {}, day);
            return *std::ranges::find_if(all,
                                         [](const Fact& one) { return inWords(one.what) == "gpt-5.6-sol, OpenAI"; });
        };
        using std::chrono::year;
        QVERIFY(!needsCheck(sol(year(2026) / 11 / 21), year(2026) / 11 / 21));
        QVERIFY(needsCheck(sol(year(2026) / 11 / 22), year(2026) / 11 / 22));
        QCOMPARE(inWords(sol(readOn).says), std::string("$4.00 in and $20.00 out"));
    }

    void saysWhatItIs()
    {
        const std::vector<Fact> all = facts();
        const auto saysOf = [&all](FactKind kind, const char* what) {
            const auto found = std::ranges::find_if(
                all, [&](const Fact& fact) { return fact.kind == kind && inWords(fact.what) == what; });
            return found == all.end() ? std::string("nothing") : inWords(found->says);
        };
        QCOMPARE(saysOf(FactKind::Power, "L40S"), std::string("350 W"));
        QCOMPARE(saysOf(FactKind::Speed, "L4"), std::string("300 GB/s, 121 TFLOPS in 16 bit"));
        QCOMPARE(saysOf(FactKind::PurchasePrice, "L40S"), std::string("$8,000 for one"));
        QCOMPARE(saysOf(FactKind::GpuRate, "L40S, RunPod secure 1x_L40S, on demand"),
                 std::string("$1.09 an hour for a GPU"));
        QCOMPARE(saysOf(FactKind::Unit, "gpt-4.1, PTU Global, Azure OpenAI (Foundry)"),
                 std::string("3,000 a minute for a unit"));
        QCOMPARE(saysOf(FactKind::ModelSize, "gpt-oss-20B"),
                 std::string("20.91 billion parameters, 24 layers, 8 heads of 64 in the cache"));
    }
};

QTEST_APPLESS_MAIN(CatalogFactsTest)
#include "catalog_facts_test.moc"
