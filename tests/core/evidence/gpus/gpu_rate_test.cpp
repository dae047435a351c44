// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_rate.h"

#include "tests/support/made_rate.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

GpuRate rate(const char* provider, const char* instance, const char* region, RateKind kind = RateKind::OnDemand,
             int years = 0)
{
    GpuRate made = madeRate(instance, 1);
    made.provider = provider;
    made.region = region;
    made.kind = kind;
    made.years = years;
    return made;
}

} // namespace

class GpuRateTest : public QObject {
    Q_OBJECT

private slots:
    void ids_data()
    {
        QTest::addColumn<GpuRate>("rate");
        QTest::newRow("aws/g6.xlarge/l4/spot/us-east-1") << rate("AWS", "g6.xlarge", "us-east-1", RateKind::Spot);
        QTest::newRow("a-cloud/g-1/l4/reserved_3y/here") << rate("A Cloud", "g 1", "here", RateKind::Reserved, 3);
        QTest::newRow("a-cloud/g-1/l4/on_demand") << rate("A  (Cloud", "g--1", "");
        QTest::newRow("a-cloud/g_1/l4/serverless") << rate("(a) cloud", "G_1", "", RateKind::Serverless);
        QTest::newRow("caf\u00E9/1/l4/on_demand") << rate("Caf\u00E9", "/1", "");
    }
    void ids()
    {
        QFETCH(const GpuRate, rate);
        QCOMPARE(QString::fromStdString(rateId(rate)), QString::fromUtf8(QTest::currentDataTag()));
    }

    void theSameOfferHasTheSameId()
    {
        GpuRate other = rate("a CLOUD", "G-1", "");
        other.gpus = 8;
        other.usdPerGpuHour = 2;
        other.asOf = "2026-08-01";
        QCOMPARE(rateId(other), rateId(rate("A Cloud", "g 1", "")));
        QVERIFY(rateId(other) != rateId(rate("A Cloud", "g 1", "here")));
    }

    void kinds()
    {
        QCOMPARE(inWords(kindWords(rate("A", "g", "", RateKind::OnDemand))), std::string("on demand"));
        QCOMPARE(inWords(kindWords(rate("A", "g", "", RateKind::Spot))), std::string("spot"));
        QCOMPARE(inWords(kindWords(rate("A", "g", "", RateKind::Reserved))), std::string("reserved"));
        QCOMPARE(inWords(kindWords(rate("A", "g", "", RateKind::Reserved, 1))), std::string("reserved for 1 year"));
        QCOMPARE(inWords(kindWords(rate("A", "g", "", RateKind::Reserved, 3))), std::string("reserved for 3 years"));
    }

    void names()
    {
        GpuRate one = rate("AWS", "g6.xlarge", "us-east-1");
        one.asOf = "2026-07-20";
        QCOMPARE(inWords(rateName(one)), std::string("L4, AWS g6.xlarge in us-east-1, on demand"));
        QCOMPARE(inWords(rateSource(one)),
                 std::string("L4, AWS g6.xlarge in us-east-1, on demand, 2026-07-20 (a list)"));
        one.region.clear();
        one.asOf.clear();
        QCOMPARE(inWords(rateName(one)), std::string("L4, AWS g6.xlarge, on demand"));
        QCOMPARE(inWords(rateSource(one)), std::string("L4, AWS g6.xlarge, on demand, of unknown date (a list)"));
    }
};

QTEST_APPLESS_MAIN(GpuRateTest)
#include "gpu_rate_test.moc"
