// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/gpu_import.h"

#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/lists/skypilot_list.h"
#include "core/output/json/catalogs/import_json.h"
#include "tests/support/shared_data.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace breakeven;

namespace {

const std::string heading = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region,GpuInfo\n";

GpuListOrigin origin(const char* asOf = "2026-11-01")
{
    return {"aws.csv", "AWS", asOf};
}

GpuList listOf(const std::string& rows, const char* asOf = "2026-11-01")
{
    Result<GpuList> list = parseSkypilotList(heading + rows, origin(asOf));
    return list ? std::move(list).value() : GpuList{};
}

} // namespace

class GpuImportTest : public QObject {
    Q_OBJECT

private slots:
    void anImportSaysWhatIsNewChangedAndUnchanged()
    {
        const GpuList first = listOf("a,T4,1,0.5,0.2,r,\nb,L4,1,0.8,,r,\nm,,1,1,,r,\n");
        const GpuImport import = importGpuList(first, origin(), {}, {});
        QCOMPARE(inWords(import.preview.summary()), std::string("3 new, 0 changed, 0 unchanged, 1 skipped"));
        QCOMPARE(inWords(import.preview.list), std::string("SkyPilot catalog of AWS"));
        QCOMPARE(inWords(import.preview.added[0].what), std::string("$0.50 an hour"));
        const GpuList second = listOf("a,T4,1,0.45,0.2,r,\nc,L4,2,1.6,,r,\n");
        const GpuImport again = importGpuList(second, origin(), {}, import.own);
        QCOMPARE(inWords(again.preview.summary()), std::string("1 new, 1 changed, 1 unchanged, 0 skipped"));
        QCOMPARE(again.preview.changed[0].id, std::string("aws/a/t4/on_demand/r"));
        QCOMPARE(inWords(again.preview.changed[0].what), std::string("$0.50 an hour → $0.45 an hour"));
        QVERIFY(import.isAnother && !importGpuList(first, origin(), {}, import.own).isAnother);
        QCOMPARE(again.own.size(), std::size_t{4}); // b, which the second list does not have, stays
        const Result<std::vector<GpuRate>> kept = parseGpuCatalog(formatGpuCatalog(again.own), "gpus.json");
        QVERIFY(kept.ok() && kept->size() == 4);
    }

    void everyRowIsAccountedFor()
    {
        const GpuList list = listOf("a,T4,1,0.5,0.2,r1,\na,T4,1,0.5,0.3,r1,\na,T4,1,0.6,,r1,\n" // one offer
                                    "a,T4,1,0.5,,r2,\na,T4,1,,0.2,r2,\n"                        // no price twice
                                    "b,T4,1,0.5,0.2,r1,\nb,T4,1,0.5,0.3,r1,\n"
                                    "m,,1,1,,r1,\n");
        const GpuImport import = importGpuList(list, origin(), {}, {});
        QCOMPARE(inWords(import.preview.summary()), std::string("6 new, 0 changed, 0 unchanged, 1 skipped"));
        QVERIFY(import.preview.rows.has_value());
        QCOMPARE(import.preview.rows->all, std::size_t{8});
        QCOMPARE(import.preview.rows->used, std::size_t{7});
        QCOMPARE(inWords(import.preview.rowsSummary()),
                 std::string("Rows that are used: 7 of 8. Entries that they make: 6."));
        QCOMPARE(inWords(import.preview.remarks.at(0).first),
                 std::string("several zones of an offer: their median is taken"));
        QCOMPARE(import.preview.remarks.at(0).second, std::size_t{5});
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(importJson(import.preview, {}))).object();
        QCOMPARE(json["rows"].toInt(), 8);
        QCOMPARE(json["rows_used"].toInt(), 7);
        QCOMPARE(inWords(ImportPreview{}.rowsSummary()), std::string());
    }

    void anOlderListLeavesNewerPrices()
    {
        const GpuList before = listOf("a,T4,1,0.5,0.2,r,\nb,L4,1,0.8,,r,\n"); // of 2026-11-01
        const GpuListOrigin older = origin("2026-10-31");
        const GpuList list = listOf("a,T4,1,0.4,0.2,r,\nc,L4,1,0.9,,r,\n", "2026-10-31");
        const GpuImport import = importGpuList(list, older, {before.rates[0]}, {before.rates[1], before.rates[2]});
        QCOMPARE(inWords(import.preview.summary()), std::string("1 new, 0 changed, 1 unchanged, 1 skipped"));
        QCOMPARE(inWords(import.preview.skipped[0].where), std::string("aws/a/t4/on_demand/r"));
        QCOMPARE(inWords(import.preview.skipped[0].why), std::string("differs, but the catalog's is of a later day"));
        QVERIFY(import.own == (std::vector<GpuRate>{before.rates[1], before.rates[2], list.rates[2]}));
        QVERIFY(import.isAnother);
        const GpuList known = listOf("a,T4,1,0.4,0.2,r,\n", "2026-10-31");
        const GpuImport nothing = importGpuList(known, older, before.rates, {});
        QVERIFY(nothing.own.empty() && !nothing.isAnother);
    }

    void theRealListsImportWhole()
    {
        QFETCH(QString, name);
        QFETCH(int, rows);
        const std::optional<QByteArray> file = test::sharedData(name.toUtf8());
        if (!file)
            QSKIP("the list is not here");
        const std::string text = file->toStdString();
        const GpuListOrigin from{name.toStdString(), providerOfFile(name.toStdString()), "2026-11-01"};
        const Result<GpuList> list = parseSkypilotList(text, from);
        QVERIFY2(list.ok(), list ? "" : list.error().sentence().c_str());
        QCOMPARE(static_cast<int>(list->rows), rows);
        // Each row was taken, or is named: prices that were left out are counted among the remarks.
        QCOMPARE(list->skipped.size(), std::size_t{0});
        for (const GpuRate& rate : list->rates)
            QVERIFY2(rate.memoryGb >= 16 && !rate.region.empty(), inWords(rateName(rate)).c_str());
        const GpuImport import = importGpuList(*list, from, builtInGpuRates(), {});
        QCOMPARE(import.preview.entries(), list->rates.size());
        QVERIFY(import.preview.rows.has_value());
        QCOMPARE(static_cast<int>(import.preview.rows->all), rows);
        QCOMPARE(static_cast<int>(import.preview.rows->used), rows);
        QVERIFY(parseGpuCatalog(formatGpuCatalog(import.own), "gpus.json").ok());
    }
    void theRealListsImportWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rows");
        QTest::newRow("AWS") << "skypilot_aws.csv" << 79;
        QTest::newRow("Lambda") << "skypilot_lambda.csv" << 235;
    }
};

QTEST_APPLESS_MAIN(GpuImportTest)
#include "gpu_import_test.moc"
