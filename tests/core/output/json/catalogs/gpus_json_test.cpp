// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/gpus_json.h"

#include "tests/support/json_reading.h"
#include "tests/support/made_rate.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::chrono::sys_days today = std::chrono::year(2026) / 7 / 20;

} // namespace

class GpusJsonTest : public QObject {
    Q_OBJECT

private slots:
    void noRates() { QCOMPARE(gpuRatesJson({}, today), std::string("[]\n")); }

    void saysAllThatIsKnown()
    {
        GpuRate rate = madeRate("g2", 0.4321);
        rate.memoryGb = 24;
        rate.region = "north";
        rate.kind = RateKind::Reserved;
        rate.years = 3;
        rate.gpus = 0.5;
        rate.asOf = "2026-07-01";
        rate.own = true;
        const Json json = Json::parse(gpuRatesJson({rate}, today));
        QCOMPARE(json.dump(),
                 R"([{"id":")" + rateId(rate) +
                     R"(","gpu":"L4","memory_gb":24.0,"provider":"A Cloud","instance":"g2","region":"north",)"
                     R"("kind":"reserved","years":3,"gpus":0.5,"usd_per_gpu_hour":0.4321,"source":"a list",)"
                     R"("as_of":"2026-07-01","old":false,"own":true}])");
    }

    void whatIsNotKnownIsNull()
    {
        const Json json = Json::parse(gpuRatesJson({madeRate("g2", 1)}, today))[0];
        for (const char* key : {"memory_gb", "region", "years", "as_of", "old"})
            QVERIFY2(json.at(key).is_null(), key);
        QVERIFY(json["own"] == false && json["kind"] == "on_demand");
    }

    /// More than 90 days after the last day that the date may mean.
    void isOld_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<bool>("old");
        QTest::newRow("90 days") << "2026-04-21" << false;
        QTest::newRow("91 days") << "2026-04-20" << true;
        QTest::newRow("81 to 110 days") << "2026-04" << false;
        QTest::newRow("a year ago") << "2025" << true;
        QTest::newRow("to come") << "2027-01-01" << false;
    }
    void isOld()
    {
        QFETCH(const QString, asOf);
        QFETCH(const bool, old);
        GpuRate rate = madeRate("g2", 1);
        rate.asOf = asOf.toStdString();
        QVERIFY(Json::parse(gpuRatesJson({rate}, today))[0]["old"] == old);
    }

    void ratesStandInTheOrderGiven()
    {
        const Json json = Json::parse(gpuRatesJson({madeRate("z", 9), madeRate("a", 1)}, today));
        QVERIFY(json[0]["instance"] == "z" && json[1]["instance"] == "a");
    }
};

QTEST_APPLESS_MAIN(GpusJsonTest)
#include "gpus_json_test.moc"
