// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/files/dates/as_of.h"
#include "tests/support/made_rate.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cmath>
#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr const char* oneRate = R"({"format": "breakeven-gpus", "version": 1, "rates": [
  {"gpu": "L4", "memory_gb": 24, "provider": "A Cloud", "instance": "g 1", "region": "here", "kind": "reserved",
   "years": 3, "gpus": 0.5, "usd_per_gpu_hour": 0.25, "source": "a list", "as_of": "2026-08"}]})";

} // namespace

class GpuCatalogTest : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInCatalogIsReadAndPlausible()
    {
        const Result<std::vector<GpuRate>> read = parseGpuCatalog(embeddedGpuCatalog(), "gpus.json");
        QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
        QCOMPARE(builtInGpuRates().size(), read->size());
        QVERIFY(read->size() >= 40);
        std::set<RateKind> kinds;
        for (const GpuRate& one : *read) {
            const std::string name = inWords(rateName(one));
            const Accelerator* known = findAccelerator(one.gpu, one.memoryGb);
            QVERIFY2(known != nullptr && known->gpu == one.gpu && known->memoryGb == one.memoryGb, name.c_str());
            // A GPU-hour costs between 0.04 and 2.5 cents for each watt.
            QVERIFY2(one.usdPerGpuHour > known->powerW.value_or(700) * 4e-4, name.c_str());
            QVERIFY2(one.usdPerGpuHour < known->powerW.value_or(700) * 0.025, name.c_str());
            // A day is one that the source says: what its content only hints at is no date.
            QVERIFY2(one.asOf.empty() || isAsOf(one.asOf), name.c_str());
            QVERIFY2(!one.source.starts_with("SkyPilot") || one.asOf.empty() ||
                         one.source.find(one.asOf) != std::string::npos,
                     name.c_str());
            QVERIFY2(one.source.size() < 200, name.c_str());
            kinds.insert(one.kind);
        }
        QCOMPARE(kinds.size(), rateKindTable.size());
    }

    void aSpotOrReservedRateIsBelowTheOneOnDemand()
    {
        int compared = 0;
        for (const GpuRate& cheap : builtInGpuRates())
            for (const GpuRate& full : builtInGpuRates())
                if ((cheap.kind == RateKind::Spot || cheap.kind == RateKind::Reserved) &&
                    full.kind == RateKind::OnDemand && cheap.provider == full.provider &&
                    cheap.instance == full.instance) {
                    ++compared;
                    QVERIFY2(cheap.usdPerGpuHour < full.usdPerGpuHour, inWords(rateName(cheap)).c_str());
                }
        QVERIFY(compared > 10);
    }

    void aPriceIsThatOfOneGpu()
    {
        // p5.48xlarge: 55.04 USD for eight.
        for (const GpuRate& one : builtInGpuRates())
            if (one.instance == "p5.48xlarge" && one.kind == RateKind::OnDemand)
                QCOMPARE(one.usdPerGpuHour, 6.88);
    }

    void aRateIsReadWholeAndWrittenBack()
    {
        const Result<std::vector<GpuRate>> read = parseGpuCatalog(oneRate, "x");
        QVERIFY(read.ok());
        const GpuRate& one = read->front();
        QCOMPARE(inWords(rateSource(one)),
                 std::string("L4, A Cloud g 1 in here, reserved for 3 years, 2026-08 (a list)"));
        QCOMPARE(one.gpus, 0.5);
        QVERIFY(*parseGpuCatalog(formatGpuCatalog(*read), "y") == *read);
        QVERIFY(*parseGpuCatalog(formatGpuCatalog(builtInGpuRates()), "z") == builtInGpuRates());
    }

    void whatIsWrongIsNamedByItsPointer()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, sentence);
        QString text = QString::fromUtf8(oneRate);
        QVERIFY(text.contains(from));
        const Result<std::vector<GpuRate>> read = parseGpuCatalog(text.replace(from, to).toStdString(), "my.json");
        QVERIFY(!read.ok());
        QVERIFY2(QString::fromStdString(read.error().sentence()).startsWith(sentence), read.error().sentence().c_str());
    }
    void whatIsWrongIsNamedByItsPointer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("another format") << "breakeven-gpus"
                                        << "else"
                                        << "my.json: /format: this is no file of the kind";
        QTest::newRow("newer") << "\"version\": 1"
                               << "\"version\": 2"
                               << "my.json: /version: a newer program";
        QTest::newRow("cut off") << "2026-08\"}]}"
                                 << ""
                                 << "my.json:3:85: ends";
        QTest::newRow("no price") << "\"usd_per_gpu_hour\": 0.25, "
                                  << ""
                                  << "my.json: /rates/0/usd_per_gpu_hour: is missing";
        QTest::newRow("negative") << "0.25"
                                  << "-0.25"
                                  << "my.json: /rates/0/usd_per_gpu_hour: -0.25 is outside";
        QTest::newRow("too much") << "0.25"
                                  << "51"
                                  << "my.json: /rates/0/usd_per_gpu_hour: 51 is outside";
        QTest::newRow("no GPUs") << "0.5"
                                 << "0"
                                 << "my.json: /rates/0/gpus: 0 is outside";
        QTest::newRow("kind") << "reserved"
                              << "stolen"
                              << "my.json: /rates/0/kind: \"stolen\" is not allowed; allowed are on_demand";
        QTest::newRow("half a year") << "\"years\": 3"
                                     << "\"years\": 1.5"
                                     << "my.json: /rates/0/years: 1.5 is not a whole";
        QTest::newRow("date") << "2026-08"
                              << "2026-13"
                              << "my.json: /rates/0/as_of: \"2026-13\" is not a date";
        QTest::newRow("no rates") << "\"rates\": ["
                                  << "\"rate\": ["
                                  << "my.json: /rates: is not a list";
    }

    void anOfferTwiceIsAnError()
    {
        const Result<std::vector<GpuRate>> read =
            parseGpuCatalog(formatGpuCatalog({madeRate("a", 1), madeRate("b", 1), madeRate("A", 2)}), "my.json");
        QCOMPARE(read.error().sentence(),
                 std::string("my.json: /rates/2: is the same offer as /rates/0: a-cloud/a/l4/on_demand"));
    }

    void ownRatesTakeThePlaceOfBuiltInOnes()
    {
        const std::vector<GpuRate> merged =
            withOwnRates({madeRate("a", 1), madeRate("b", 2)}, {madeRate("b", 3), madeRate("c", 4)});
        QCOMPARE(merged.size(), std::size_t{3});
        QVERIFY(merged[0].usdPerGpuHour == 1 && !merged[0].own);
        QVERIFY(merged[1].usdPerGpuHour == 3 && merged[1].own);
        QVERIFY(merged[2].usdPerGpuHour == 4 && merged[2].own);
        QCOMPARE(withOwnRates({}, {madeRate("c", 4), madeRate("C", 5)}).size(), std::size_t{1}); // the last counts
    }

    void aBuiltInRateOfALaterDayCounts()
    {
        QFETCH(QString, builtIn);
        QFETCH(QString, own);
        QFETCH(double, price);
        GpuRate one = madeRate("a", 1);
        one.asOf = builtIn.toStdString();
        GpuRate other = madeRate("a", 2);
        other.asOf = own.toStdString();
        const std::vector<GpuRate> merged = withOwnRates({one}, {other});
        QCOMPARE(merged.size(), std::size_t{1});
        QCOMPARE(merged[0].usdPerGpuHour, price);
        QCOMPARE(merged[0].own, price == 2);
    }
    void aBuiltInRateOfALaterDayCounts_data()
    {
        QTest::addColumn<QString>("builtIn");
        QTest::addColumn<QString>("own");
        QTest::addColumn<double>("price");
        QTest::newRow("later") << "2026-11-09"
                               << "2026-11-08" << 1.0;
        QTest::newRow("the same day") << "2026-11-09"
                                      << "2026-11-09" << 2.0;
        QTest::newRow("earlier") << "2026-11-09"
                                 << "2026-11-10" << 2.0;
        QTest::newRow("perhaps later") << "2026-11"
                                       << "2026-11-08" << 2.0;
        QTest::newRow("surely later") << "2026-11"
                                      << "2026-10" << 1.0;
        QTest::newRow("unknown built-in") << ""
                                          << "2020-01-01" << 2.0;
        QTest::newRow("unknown own") << "2026-11-09"
                                     << "" << 2.0;
    }

    void theUsersCatalogIsKeptInItsFolder()
    {
        const QTemporaryDir made;
        const std::filesystem::path folder = made.filePath("data/breakeven").toStdString();
        QVERIFY(readOwnGpuRates(folder)->empty());
        QVERIFY(readOwnGpuRates({})->empty());
        QVERIFY(writeOwnGpuRates(folder, {madeRate("a", 1)}).ok());
        QVERIFY(*readOwnGpuRates(folder) == std::vector<GpuRate>{madeRate("a", 1)});
        QVERIFY(!writeOwnGpuRates({}, {madeRate("a", 1)}).ok());
        std::filesystem::create_directories(gpuCatalogFile(folder / "other"));
        const Result<std::vector<GpuRate>> broken = readOwnGpuRates(folder / "other");
        QVERIFY(!broken.ok() && broken.error().kind == Error::Kind::Outside);
    }

    void whatCouldNotBeReadAgainIsNotWritten()
    {
        QFETCH(std::vector<GpuRate>, rates);
        QFETCH(QString, what);
        const QTemporaryDir made;
        const std::filesystem::path folder = made.path().toStdString();
        QVERIFY(writeOwnGpuRates(folder, {madeRate("a", 1)}).ok());
        const Outcome written = writeOwnGpuRates(folder, rates);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().where, gpuCatalogFile(folder).string());
        QCOMPARE(QString::fromStdString(inWords(written.error().what)), what);
        QVERIFY(*readOwnGpuRates(folder) == std::vector<GpuRate>{madeRate("a", 1)});
    }
    void whatCouldNotBeReadAgainIsNotWritten_data()
    {
        QTest::addColumn<std::vector<GpuRate>>("rates");
        QTest::addColumn<QString>("what");
        const QString refused = "the catalog could not be read again, and is left as it was: ";
        QTest::newRow("an offer twice") << std::vector{madeRate("a", 1), madeRate("A", 2)}
                                        << refused + "/rates/1: is the same offer as /rates/0: a-cloud/a/l4/on_demand";
        QTest::newRow("no price") << std::vector{madeRate("a", 0)}
                                  << refused + "/rates/0/usd_per_gpu_hour: 0.0 is outside 0.005 to 50";
        GpuRate large = madeRate("a", 1);
        large.source.assign(std::size_t{17} << 20U, 'x');
        QTest::newRow("too large") << std::vector{large} << "the catalog would be larger than the 16 MiB that are read";
    }

    void aPipeInPlaceOfTheCatalogIsRefused()
    {
        const QTemporaryDir made;
        const std::filesystem::path folder = made.path().toStdString();
        QCOMPARE(::mkfifo(gpuCatalogFile(folder).c_str(), 0600), 0); // nobody writes into it
        QCOMPARE(inWords(readOwnGpuRates(folder).error().what), std::string("is not a regular file"));
    }
};

QTEST_APPLESS_MAIN(GpuCatalogTest)
#include "gpu_catalog_test.moc"
