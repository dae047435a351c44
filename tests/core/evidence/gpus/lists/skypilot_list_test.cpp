// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/lists/gpu_import.h"
#include "core/evidence/gpus/lists/skypilot_list.h"

#include <QTest>

using namespace breakeven;

namespace {

constexpr const char* heading = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region,GpuInfo\n";
constexpr const char* info16 = "\"{'Gpus': [{'Name': 'T4', 'MemoryInfo': {'SizeInMiB': 16384}}]}\"";

GpuListOrigin origin()
{
    return {"aws.csv", "AWS", "2026-11-01"};
}

Result<GpuList> parse(const QByteArray& rows, const char* head = heading)
{
    return parseSkypilotList((head + rows).toStdString(), origin());
}

GpuList listOf(const QByteArray& rows)
{
    Result<GpuList> list = parse(rows);
    return list ? std::move(list).value() : GpuList{};
}

} // namespace

class SkypilotListTest : public QObject {
    Q_OBJECT

private slots:
    void aRowBecomesARateOnDemandAndASpotRate()
    {
        const GpuList list = listOf(QByteArray("g5.12xlarge,A10G,4.0,5.672,2.4,us-east-1,") + info16 + "\n");
        QCOMPARE(list.rates.size(), std::size_t{2});
        const GpuRate& rent = list.rates[0];
        QCOMPARE(rateId(rent), std::string("aws/g5.12xlarge/a10g/on_demand/us-east-1"));
        QCOMPARE(rent.usdPerGpuHour, 1.418);
        QCOMPARE(rent.gpus, 4.0);
        QCOMPARE(rent.memoryGb, 24.0); // the table's: the list's 16 is named as odd
        QCOMPARE(rent.asOf, std::string("2026-11-01"));
        QCOMPARE(rent.source, std::string("SkyPilot catalog aws.csv"));
        QVERIFY(list.rates[1].kind == RateKind::Spot);
        QCOMPARE(list.rates[1].usdPerGpuHour, 0.6);
        QCOMPARE(list.remarks.size(), std::size_t{1});
        QCOMPARE(inWords(list.remarks[0].first), std::string("A10G with 16 GB in the list: 24 GB taken"));
    }

    /// What is taken from a list is what the user's catalog can be read back with.
    void figuresThatNoCatalogHoldsAreLeftOut()
    {
        const GpuList list = listOf("a,Z9,1,2,,eu,\"{'Gpus': [{'Name': 'Z9', 'MemoryInfo': {'SizeInMiB': 16}}]}\"\n"
                                    "b,Z9,0.0001,2,,eu,\n");
        QCOMPARE(list.rates.size(), std::size_t{1});
        QCOMPARE(list.rates[0].memoryGb, 0.0);
        QCOMPARE(list.remarks.size(), std::size_t{2}); // the memory, and the missing spot price
        QCOMPARE(list.skipped.size(), std::size_t{1});
        QVERIFY(parseGpuCatalog(formatGpuCatalog(list.rates), "again").ok());
    }

    void columnsAreFoundByNameInAnyOrder()
    {
        const Result<GpuList> list =
            parse(",eu,x,g4,3,T4,0.5,0.1\n", "SpotPrice,Region,Arch,InstanceType,AcceleratorCount,AcceleratorName,"
                                             "Price,More\n");
        QVERIFY(list.ok());
        QCOMPARE(rateId(list->rates.at(0)), std::string("aws/g4/t4/on_demand/eu"));
        QVERIFY(std::abs(list->rates[0].usdPerGpuHour - 0.5 / 3) < 1e-15);
    }

    void zonesOfARegionAreOneRateAtTheirMedian()
    {
        const GpuList list = listOf("g4,T4,1,0.5,0.2,r1,\ng4,T4,1,0.5,0.3,r1,\ng4,T4,1,0.5,0.1,r1,\n"
                                    "g4,T4,1,0.6,0.25,r2,\ng4,T4,1,0.5,,r1,\n");
        QCOMPARE(list.rows, std::size_t{5});
        QCOMPARE(list.rates.size(), std::size_t{4});
        QCOMPARE(list.rates[1].usdPerGpuHour, 0.2);
        QCOMPARE(list.rates[1].source, std::string("SkyPilot catalog aws.csv, median of 3 zones"));
        QCOMPARE(list.rates[2].usdPerGpuHour, 0.6);
    }

    /// As SkyPilot's list of GCP has GPUs: without a machine, in several counts.
    void gpusWithoutAMachineAreToldApartByTheirCount()
    {
        const GpuList list = listOf(",A100,1.0,2.93,0.88,us-central1,\n,A100,2.0,5.87,1.76,us-central1,\n"
                                    ",A100,0.5,1.47,,us-central1,\n");
        QCOMPARE(list.skipped.size(), std::size_t{0});
        QCOMPARE(list.rates.size(), std::size_t{5});
        QCOMPARE(list.rates[0].instance, std::string("1x A100"));
        QCOMPARE(rateId(list.rates[1]), std::string("aws/1x-a100/a100-40gb/spot/us-central1"));
        QCOMPARE(rateId(list.rates[2]), std::string("aws/2x-a100/a100-40gb/on_demand/us-central1"));
        QCOMPARE(list.rates[4].instance, std::string("0.5x A100"));
        const GpuImport import = importGpuList(list, origin(), {}, {});
        QVERIFY(*parseGpuCatalog(formatGpuCatalog(import.own), "again") == list.rates);
    }

    void theCheapestMachineThatTakesTheGpusIsAddedInEachPlace()
    {
        const GpuList list = listOf("a2-highgpu-1g,,,0.7,0.3,r,\na2-highgpu-2g,,,1.4,,r,\na2-highgpu-1g,,,0.9,0.4,s,\n"
                                    "e2-micro,,,0.1,0.05,r,\n"
                                    ",A100,1,2.9,1.4,r,\n,A100,2,5.8,2.8,r,\n,A100,1,3.1,1.6,s,\n,A100,1,3,1.5,t,\n");
        QCOMPARE(list.rows, std::size_t{8});
        QCOMPARE(list.skipped.size(), std::size_t{1}); // the machine that takes no GPU
        QCOMPARE(inWords(list.skipped[0].where), std::string("line 5, e2-micro"));
        const auto rate = [&list](const char* id) {
            for (const GpuRate& one : list.rates)
                if (rateId(one) == std::string("aws/") + id)
                    return one.usdPerGpuHour;
            return 0.0;
        };
        QVERIFY(qFuzzyCompare(rate("a2-highgpu-1g/a100-40gb/on_demand/r"), 3.6));
        QVERIFY(qFuzzyCompare(rate("a2-highgpu-1g/a100-40gb/spot/r"), 1.7));
        QVERIFY(qFuzzyCompare(rate("a2-highgpu-2g/a100-40gb/on_demand/r"), 3.6));
        QCOMPARE(rate("a2-highgpu-2g/a100-40gb/spot/r"), 0.0); // the machine has none
        QVERIFY(qFuzzyCompare(rate("a2-highgpu-1g/a100-40gb/on_demand/s"), 4.0));
        QVERIFY(qFuzzyCompare(rate("1x-a100/a100-40gb/on_demand/t"), 3.0)); // without a machine
        QCOMPARE(list.rates.back().source, std::string("SkyPilot catalog aws.csv; the GPU without its machine"));
        QStringList remarks;
        for (const auto& [what, count] : list.remarks)
            remarks << QString::fromStdString(inWords(what)).section(':', 0, 0) + " " + QString::number(count);
        remarks.sort();
        QCOMPARE(remarks, (QStringList{"GPU and machine are priced apart 3", "price of the GPU alone 1",
                                       "spot price is not known of the machine that it is in 1"}));
    }

    void formsOfACardAreRatesOfTheirOwn()
    {
        const GpuList list = listOf(",H100-SXM,1,2.9,,r,\n,H100-PCIE,1,2.3,,r,\n,H100-NVL,1,2.6,,r,\n");
        QStringList gpus;
        for (const GpuRate& rate : list.rates)
            gpus << QString::fromStdString(rate.gpu);
        QCOMPARE(gpus, (QStringList{"H100", "H100 PCIe", "H100 NVL"}));
    }

    void aCurrencyIsAskedAndExchanged()
    {
        const QByteArray rows = "a,T4,1,0.8 EUR,0.4 EUR,r,\nb,T4,1,£0.8,,r,\nc,T4,1,0.8,,r,\n";
        const GpuList asked = listOf(rows);
        QVERIFY(asked.needsRate);
        QCOMPARE(asked.currency, std::string("EUR"));
        QCOMPARE(asked.rates.size(), std::size_t{1}); // the one in dollars
        QCOMPARE(asked.skipped.size(), std::size_t{2});
        QCOMPARE(inWords(asked.skipped[0].why),
                 std::string("its price is in EUR, and nobody has said what that is worth "
                             "in US dollars"));

        GpuListOrigin euros = origin();
        euros.currency = ListCurrency{"EUR", 1.25, "2026-11-28"};
        const Result<GpuList> list = parseSkypilotList((heading + rows).toStdString(), euros);
        QVERIFY(list.ok() && !list->needsRate);
        QCOMPARE(list->currency, std::string("EUR"));
        QCOMPARE(list->rates.size(), std::size_t{3});
        QCOMPARE(list->rates[0].usdPerGpuHour, 1.0);
        QCOMPARE(list->rates[1].usdPerGpuHour, 0.5);
        QCOMPARE(list->rates[2].usdPerGpuHour, 1.0); // which tells none
        QCOMPARE(list->rates[0].source, std::string("SkyPilot catalog aws.csv, EUR at 1.25 USD on 2026-11-28"));
        QCOMPARE(inWords(list->skipped.at(0).where), std::string("line 3, b")); // of pounds nobody has said anything
    }

    void aListInAnotherCurrencyAloneIsNoError()
    {
        const Result<GpuList> list =
            parse("a,T4,1,0.8,,r,\n", "InstanceType,AcceleratorName,AcceleratorCount,PriceEUR,SpotPriceEUR,Region,"
                                      "GpuInfo\n");
        QVERIFY(list.ok() && list->needsRate && list->rates.empty() && list->currency == "EUR");
    }

    void aRowThatIsToldFromNoOtherOfferIsSkipped()
    {
        QFETCH(QByteArray, row);
        const GpuList list = listOf("A x,T4,1,0.5,0.2,r 1,\n" + row + "A x,T4,1,0.7,0.3,r 1,\n");
        QCOMPARE(list.skipped.size(), std::size_t{1});
        QVERIFY2(inWords(list.skipped[0].where).starts_with("line 3, "), inWords(list.skipped[0].where).c_str());
        QCOMPARE(inWords(list.skipped[0].why),
                 std::string("differs from another offer of the list by no more than the count of "
                             "GPUs, capitals or marks between words"));
        QCOMPARE(list.rates.size(), std::size_t{2});
        QCOMPARE(list.rates[0].usdPerGpuHour, 0.6); // the third row is one more zone of the first
        QVERIFY(parseGpuCatalog(formatGpuCatalog(importGpuList(list, origin(), {}, {}).own), "again").ok());
    }
    void aRowThatIsToldFromNoOtherOfferIsSkipped_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("a dash") << QByteArray("A-x,T4,1,0.5,0.2,r 1,\n");
        QTest::newRow("lower case") << QByteArray("a x,T4,1,0.5,0.2,r 1,\n");
        QTest::newRow("a region") << QByteArray("A x,T4,1,0.5,0.2,R_1,\n").replace('_', '/');
        QTest::newRow("a count") << QByteArray("A x,T4,2,0.5,0.2,r 1,\n");
    }

    void halfAGpuCostsTwiceThePrice() { QCOMPARE(listOf("a,A10,0.5,0.4,,eu,\n").rates.at(0).usdPerGpuHour, 0.8); }

    void oddPricesAreNamed()
    {
        QFETCH(QString, price);
        QFETCH(QString, spot);
        QFETCH(int, rates);
        QFETCH(QString, why);
        const GpuList list =
            listOf(QStringLiteral("good,T4,1,0.5,0.2,r,\nodd,T4,1,%1,%2,r,\n").arg(price, spot).toUtf8());
        QCOMPARE(static_cast<int>(list.rates.size()) - 2, rates);
        const std::string said = inWords(rates == 0 ? list.skipped.at(0).why : list.remarks.at(0).first);
        QCOMPARE(QString::fromStdString(said), why);
        if (rates == 0)
            QCOMPARE(inWords(list.skipped[0].where), std::string("line 3, odd"));
    }
    void oddPricesAreNamed_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("spot");
        QTest::addColumn<int>("rates");
        QTest::addColumn<QString>("why");
        QTest::newRow("no spot") << "0.5"
                                 << "" << 1 << "spot price is missing: left out";
        QTest::newRow("spot 0") << "0.5"
                                << "0.0" << 1 << "spot price is 0, which means that none is known: left out";
        QTest::newRow("spot equal") << "0.5"
                                    << "0.50" << 1 << "spot price equals the one on demand: left out";
        QTest::newRow("swapped") << "0.2"
                                 << "0.5" << 1
                                 << "spot price is above the one on demand, perhaps the two are swapped: left out";
        QTest::newRow("spot alone") << ""
                                    << "0.2" << 1 << "price on demand is missing: left out";
        QTest::newRow("none") << ""
                              << "0" << 0 << "has no price: on demand missing; spot 0, which means that none is known";
        QTest::newRow("negative") << "-1"
                                  << "" << 0 << "has no price: on demand -1, below 0; spot missing";
        QTest::newRow("no number") << "0,5"
                                   << "" << 0 << "has 8 fields where the heading has 7";
        QTest::newRow("words") << "free"
                               << "" << 0 << "has no price: on demand \"free\", no number; spot missing";
        QTest::newRow("not finite") << "inf"
                                    << "" << 0 << "has no price: on demand \"inf\", no number; spot missing";
        QTest::newRow("an instance's") << "98.3"
                                       << "" << 0
                                       << "has no price: on demand $98.30 for a GPU-hour, more than the $50.00 that is "
                                          "plausible; spot missing";
        QTest::newRow("too little") << "0.0001"
                                    << "" << 0
                                    << "has no price: on demand $0.0001 for a GPU-hour, less than the $0.005 that is "
                                       "plausible; spot missing";
    }

    void rowsThatAreOfNoUseAreSkippedWithTheirReason()
    {
        QFETCH(QString, row);
        QFETCH(QString, why);
        const GpuList list = listOf("good,T4,1,0.5,0.2,r,\n" + row.toUtf8());
        QCOMPARE(list.skipped.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(inWords(list.skipped[0].why)), why);
        QCOMPARE(list.rates.size(), std::size_t{2});
    }
    void rowsThatAreOfNoUseAreSkippedWithTheirReason_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("why");
        QTest::newRow("a machine") << "m5,,,0.1,0.05,r,\n"
                                   << "has no GPU";
        QTest::newRow("TPU") << ",tpu-v4,1,3,1,r,\n"
                             << "tpu-v4 is no GPU";
        QTest::newRow("count 0") << "a,T4,0,0.5,,r,\n"
                                 << "the count of GPUs, \"0\", must be a number above 0 and at most 1024";
        QTest::newRow("no count") << "a,T4,,0.5,,r,\n"
                                  << "the count of GPUs, \"\", must be a number above 0 and at most 1024";
        QTest::newRow("too few") << "a,T4,1\n"
                                 << "has 3 fields where the heading has 7";
        QTest::newRow("cut off in quotes") << "a,T4,1,0.5,,r,\"{'Gpus'"
                                           << "the file ends within its quotes";
    }

    void linesAreCountedThroughQuotedOnes()
    {
        const GpuList list = listOf("a,T4,1,0.5,,r,\"two\nlines, \"\"quoted\"\"\"\nb,,1,0.5,,r,\n");
        QCOMPARE(inWords(list.skipped.at(0).where), std::string("line 4, b"));
    }

    void lineEndsAndAByteOrderMarkMakeNoDifference()
    {
        const QByteArray text = QByteArray(heading) + "a,T4,1,0.5,0.2,r,x\n\nb,L4,1,0.7,0.3,r,y";
        const QByteArray windows = "\xef\xbb\xbf" + QByteArray(text).replace("\n", "\r\n");
        const Result<GpuList> plain = parseSkypilotList(text.toStdString(), origin());
        const Result<GpuList> other = parseSkypilotList(windows.toStdString(), origin());
        QVERIFY(plain.ok() && other.ok() && plain->rates == other->rates);
        QCOMPARE(plain->rates.size(), std::size_t{4});
    }

    void whatIsNoListIsAnError()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const Result<GpuList> list = parseSkypilotList(text.toStdString(), origin());
        QVERIFY(!list.ok());
        QCOMPARE(QString::fromStdString(list.error().sentence()), sentence);
    }
    void whatIsNoListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const QByteArray head(heading);
        QTest::newRow("empty") << QByteArray() << "aws.csv: is empty; its first line must name the columns";
        QTest::newRow("JSON") << QByteArray("{\"a\": 1}\n")
                              << "aws.csv: is no SkyPilot catalog: it has no column \"InstanceType\"";
        QTest::newRow("no price") << QByteArray(head).replace("Price,SpotPrice", "Cost,SpotPrice")
                                  << "aws.csv: is no SkyPilot catalog: it has no column \"Price\"";
        QTest::newRow("twice") << QByteArray(head).replace("Region", "Price")
                               << "aws.csv: the column \"Price\" stands there twice";
        QTest::newRow("no rows") << head << "aws.csv: has no rows below its heading";
        QTest::newRow("not text") << QByteArray("\xff\xfe\x00\x01", 4) << "aws.csv: is no text in UTF-8";
        QTest::newRow("all odd") << head + "m5,,1,1,,r,\nm6,,1,1,,r,\n"
                                 << "aws.csv: none of its 2 rows can be used; line 2, m5: has no GPU";
    }

    void theCloudIsKnownByTheFilesName()
    {
        QCOMPARE(providerOfFile("/a/skypilot_aws.csv"), std::string("AWS"));
        QCOMPARE(providerOfFile("Lambda.csv"), std::string("Lambda"));
        QCOMPARE(providerOfFile("catalogs/v8/runpod/vms.csv"), std::string("RunPod"));
        QCOMPARE(providerOfFile("prices.csv"), std::string());
        QVERIFY(!parseSkypilotList(heading, {"prices.csv", "", ""}).ok());
    }
};

QTEST_APPLESS_MAIN(SkypilotListTest)
#include "skypilot_list_test.moc"
