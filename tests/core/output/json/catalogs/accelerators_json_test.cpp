// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/accelerators_json.h"

#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Accelerator named(const char* gpu, double memoryGb)
{
    Accelerator made;
    made.gpu = gpu;
    made.memoryGb = memoryGb;
    return made;
}

Measurement measuredOn(const char* gpu, const char* model)
{
    Measurement made;
    made.gpu = gpu;
    made.model = model;
    made.engine = "an engine";
    made.precision = "FP8";
    made.bits = Precision::Bits8;
    made.source = "a page";
    return made;
}

} // namespace

class AcceleratorsJsonTest : public QObject {
    Q_OBJECT

private slots:
    void nothing() { QCOMPARE(acceleratorsJson({}, {measuredOn("L4", "m")}), std::string("[]\n")); }

    void whatIsNotKnownIsNull()
    {
        const Json json = Json::parse(acceleratorsJson({named("X1", 24)}, {measuredOn("X1", "m")}));
        QCOMPARE(json.dump(),
                 std::string(R"([{"id":"X1","gpu":"X1","memory_gb":24.0,"power_w":null,"power_source":null,)"
                             R"("price_usd":null,"price_source":null,"price_as_of":null,"no_price":null,"speed":null,)"
                             R"("measurements":[)"
                             R"({"model":"m","billions":null,"gpus":1,"engine":"an engine","precision":"FP8",)"
                             R"("bits":8,"workload":null,"input_tokens":null,"output_tokens":null,"load":null,)"
                             R"("at_once":null,"input_tokens_per_second":null,"output_tokens_per_second":null,)"
                             R"("total_tokens_per_second":null,"timed_apart":false,"source":"a page",)"
                             R"("as_of":null}]}])"));
    }

    void saysAllThatIsKnown()
    {
        Accelerator l4 = named("L4", 24);
        l4.powerW = 72;
        l4.powerSource = "a sheet";
        l4.priceUsd = 2499.5;
        l4.priceSource = "a shop";
        l4.priceAsOf = "2026-05";
        Measurement one = measuredOn("L4", "m");
        one.billions = 7.6;
        one.gpus = 2;
        one.workload = "chat";
        one.inputTokens = 217;
        one.outputTokens = 202;
        one.load = Load::Latency;
        one.atOnce = 8;
        one.inputPerSecond = 1;
        one.outputPerSecond = 2;
        one.totalPerSecond = 3;
        one.timedApart = true;
        one.asOf = "2026";
        const Json json = Json::parse(acceleratorsJson({l4}, {one}))[0];
        QVERIFY(json["power_w"] == 72.0 && json["power_source"] == "a sheet" && json["price_usd"] == 2499.5);
        QVERIFY(json["price_source"] == "a shop" && json["price_as_of"] == "2026-05");
        QCOMPARE(json["measurements"][0].dump(),
                 std::string(R"({"model":"m","billions":7.6,"gpus":2,"engine":"an engine","precision":"FP8","bits":8,)"
                             R"("workload":"chat","input_tokens":217.0,"output_tokens":202.0,"load":"latency",)"
                             R"("at_once":8.0,"input_tokens_per_second":1.0,"output_tokens_per_second":2.0,)"
                             R"("total_tokens_per_second":3.0,"timed_apart":true,"source":"a page","as_of":"2026"})"));
    }

    /// Each GPU has its own measurements, both in the order given.
    void measurementsStandUnderTheirGpu()
    {
        const Json json = Json::parse(acceleratorsJson({named("L4", 24), named("A10G", 24), named("T4", 16)},
                                                       {measuredOn("T4", "first"), measuredOn("L4", "only"),
                                                        measuredOn("T4", "then"), measuredOn("H100", "of none")}));
        QCOMPARE(json.size(), std::size_t{3});
        QVERIFY(json[0]["measurements"].size() == 1 && json[0]["measurements"][0]["model"] == "only");
        QVERIFY(json[1]["measurements"] == Json::array());
        QVERIFY(json[2]["measurements"].size() == 2 && json[2]["measurements"][0]["model"] == "first");
    }
};

QTEST_APPLESS_MAIN(AcceleratorsJsonTest)
#include "accelerators_json_test.moc"
