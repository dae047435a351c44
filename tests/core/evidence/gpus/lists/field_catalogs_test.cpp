// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_list.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::optional<GpuList> readCatalog(const char* name, const char* provider)
{
    const std::optional<QByteArray> bytes = sharedData(name);
    if (!bytes)
        return std::nullopt;
    const Result<GpuList> list = parseSkypilotList(bytes->toStdString(), {name, provider, "2026-11-29"});
    if (!list)
        qFatal("%s", list.error().sentence().c_str());
    return *list;
}

const GpuRate* rateOf(const GpuList& list, const std::string& instance, RateKind kind = RateKind::OnDemand)
{
    for (const GpuRate& rate : list.rates)
        if (rate.instance == instance && rate.kind == kind)
            return &rate;
    return nullptr;
}

bool hasRemark(const GpuList& list, std::string_view words, std::size_t rows)
{
    for (const auto& [what, count] : list.remarks)
        if (inWords(what).starts_with(words))
            return count == rows;
    return rows == 0;
}

} // namespace

/// SkyPilot's catalogs as they were published or as people have brought them, if they are at hand.
class FieldCatalogsTest : public QObject {
    Q_OBJECT

private slots:
    void vastGivesTheMemoryOfAllGpus()
    {
        const std::optional<GpuList> list = readCatalog("field/22-vast-total-memory.csv", "Vast.ai");
        if (!list)
            QSKIP("the catalog is not here");
        QCOMPARE(rateOf(*list, "2x-A100")->gpu, std::string("A100-40GB"));
        QCOMPARE(rateOf(*list, "8x-V100")->gpu, std::string("V100"));
        QCOMPARE(rateOf(*list, "8x-V100")->memoryGb, 16.0);
        QCOMPARE(rateOf(*list, "4x-RTX3080")->memoryGb, 10.0);
        QVERIFY(hasRemark(*list, "memory of all GPUs together: divided by their count", 3));
    }

    void googlePricesMachinesApart()
    {
        const std::optional<GpuList> list = readCatalog("field/23-gcp-host-apart.csv", "GCP");
        if (!list)
            QSKIP("the catalog is not here");
        QVERIFY(list->skipped.empty()); // the machine is part of the rate
        QCOMPARE(list->rates.size(), std::size_t{2});
        QCOMPARE(rateOf(*list, "a2-highgpu-1g")->gpu, std::string("A100-40GB"));
        QVERIFY(qFuzzyCompare(rateOf(*list, "a2-highgpu-1g")->usdPerGpuHour, 3.673388));
        QVERIFY(qFuzzyCompare(rateOf(*list, "a2-highgpu-1g", RateKind::Spot)->usdPerGpuHour, 1.83669));
        QVERIFY(hasRemark(*list, "GPU and machine are priced apart", 1));
    }

    void lambdaGivesTheMemoryOfOneGpuAndTellsFormsByTheMachine()
    {
        const std::optional<GpuList> list = readCatalog("skypilot_lambda.csv", "Lambda");
        if (!list)
            QSKIP("the catalog is not here");
        QVERIFY(hasRemark(*list, "memory of all GPUs together", 0));
        QCOMPARE(rateOf(*list, "gpu_8x_v100")->memoryGb, 16.0);
        QCOMPARE(rateOf(*list, "gpu_8x_b200_sxm6")->memoryGb, 180.0);
        QCOMPARE(rateOf(*list, "gpu_4x_a6000")->memoryGb, 48.0);
        QCOMPARE(rateOf(*list, "gpu_1x_a100_sxm4")->gpu, std::string("A100-40GB"));
        QCOMPARE(rateOf(*list, "gpu_1x_a100")->gpu, std::string("A100-40GB PCIe"));
        QCOMPARE(rateOf(*list, "gpu_8x_a100_80gb_sxm4")->gpu, std::string("A100-80GB"));
        QVERIFY(list->skipped.empty());
    }

    void amazonTellsBothMemories()
    {
        const std::optional<GpuList> list = readCatalog("skypilot_aws.csv", "AWS");
        if (!list)
            QSKIP("the catalog is not here");
        QVERIFY(hasRemark(*list, "memory of all GPUs together", 0));
        QVERIFY(hasRemark(*list, "price of the GPU alone", 0));
        for (const GpuRate& rate : list->rates)
            QVERIFY2(rate.gpu != "A100-40GB" || rate.memoryGb == 40, rate.instance.c_str());
        QVERIFY(list->skipped.size() <= 2 && !list->needsRate && list->currency == "USD");
    }
};

QTEST_APPLESS_MAIN(FieldCatalogsTest)
#include "field_catalogs_test.moc"
