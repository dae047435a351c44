// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_row.h"

#include <QTest>

using namespace breakeven;

namespace {

constexpr const char* heading = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region,GpuInfo\n";

Result<SkypilotRow> read(const QByteArray& line)
{
    const Result<CsvTable> table = parseCsv((heading + line).toStdString(), "list");
    const SkypilotColumns columns = *SkypilotColumns::of(*table, "list");
    return readSkypilotRow(*table, columns, table->rows.front(), {}).row;
}

QByteArray withMemory(const char* mib)
{
    return QByteArray("\"{'MemoryInfo': {'SizeInMiB': ") + mib + "}}\"";
}

} // namespace

class SkypilotRowTest : public QObject {
    Q_OBJECT

private slots:
    void aRowIsOfOneGpu()
    {
        const Result<SkypilotRow> row = read("p4d,A100,8,32.8,9.84,us-east-1," + withMemory("40960"));
        QVERIFY(row.ok() && row->remarks.empty());
        QCOMPARE(row->instance, std::string("p4d"));
        QCOMPARE(row->gpu, std::string("A100-40GB")); // as the accelerators' table calls it
        QCOMPARE(row->memoryGb, 40.0);
        QCOMPARE(row->gpus, 8.0);
        QCOMPARE(row->region, std::string("us-east-1"));
        QCOMPARE(*row->onDemand, 4.1);
        QCOMPARE(*row->spot, 1.23);
    }

    void aListWithoutInstancesNamesTheGpus()
    {
        QCOMPARE(read(",Z9,2,4,1,eu,")->instance, std::string("2x Z9"));
        QCOMPARE(read(",Z9,0.25,4,1,eu,")->instance, std::string("0.25x Z9"));
    }

    void memory_data()
    {
        QTest::addColumn<QByteArray>("gpu");
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<double>("gb");
        QTest::addColumn<QByteArray>("remark");
        const auto row = [](const char* gpu, const QByteArray& details, double gb, const char* remark) {
            QTest::addRow("%s %s", gpu, details.constData()) << QByteArray(gpu) << details << gb << QByteArray(remark);
        };
        row("Z9", withMemory("24576"), 24, "");
        row("Z9", withMemory("24576.5"), 24.00048828125, "");
        row("Z9", "", 0, "");
        row("Z9", "Z9", 0, "");
        row("Z9", withMemory("none"), 0, "");
        row("Z9", withMemory("-1024"), 0, "");
        row("Z9", withMemory("512"), 0, "Z9 with 0.5 GB in the list: left out, as no GPU has that");
        row("L4", "", 24, ""); // the table's
        row("L4", withMemory("27000"), 24, "");
        row("L4", withMemory("28672"), 24, "L4 with 28 GB in the list: 24 GB taken");
    }
    void memory()
    {
        QFETCH(const QByteArray, gpu);
        QFETCH(const QByteArray, details);
        QFETCH(const QByteArray, remark);
        const Result<SkypilotRow> row = read("i," + gpu + ",1,1,0.5,eu," + details);
        QVERIFY(row.ok());
        QTEST(row->memoryGb, "gb");
        QCOMPARE(row->remarks.size(), remark.isEmpty() ? 0U : 1U);
        QVERIFY(remark.isEmpty() || inWords(row->remarks.front()) == remark.toStdString());
    }

    void prices_data()
    {
        QTest::addColumn<QByteArray>("listed"); // on demand and spot, of two GPUs
        QTest::addColumn<double>("onDemand");   // 0 where it is left out
        QTest::addColumn<double>("spot");
        QTest::addColumn<QByteArray>("remark");
        const auto row = [](const char* listed, double onDemand, double spot, const char* remark) {
            QTest::newRow(listed) << QByteArray(listed) << onDemand << spot << QByteArray(remark);
        };
        row("4,1", 2, 0.5, "");
        row("4,", 2, 0, "spot price is missing: left out");
        row(",1", 0, 0.5, "price on demand is missing: left out");
        row("x,1", 0, 0.5, "price on demand is \"x\", no number: left out");
        row("4,1 USD", 2, 0.5, "");
        row("$4,1 US", 2, 0, "spot price is \"1 US\", no number: left out");
        row("4,nan", 2, 0, "spot price is \"nan\", no number: left out");
        row("4,0", 2, 0, "spot price is 0, which means that none is known: left out");
        row("4,-1", 2, 0, "spot price is -1, below 0: left out");
        row("4,4", 2, 0, "spot price equals the one on demand: left out");
        row("4,5", 2, 0, "spot price is above the one on demand, perhaps the two are swapped: left out");
        row("100,1", 50, 0.5, "");
        row("100.2,1", 0, 0.5,
            "price on demand is $50.10 for a GPU-hour, more than the $50.00 that is plausible: left out");
        row("4,0.01", 2, 0.005, "");
        row("4,0.008", 2, 0, "spot price is $0.004 for a GPU-hour, less than the $0.005 that is plausible: left out");
    }
    void prices()
    {
        QFETCH(const QByteArray, listed);
        QFETCH(const QByteArray, remark);
        const Result<SkypilotRow> row = read("i,Z9,2," + listed + ",eu,");
        QVERIFY(row.ok());
        QTEST(row->onDemand.value_or(0), "onDemand");
        QTEST(row->spot.value_or(0), "spot");
        QCOMPARE(row->remarks.size(), remark.isEmpty() ? 0U : 1U);
        QVERIFY(remark.isEmpty() || inWords(row->remarks.front()) == remark.toStdString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* line, const char* why) {
            QTest::newRow(why) << QByteArray(line) << QByteArray(why);
        };
        row("i,Z9,1,1,1,eu,\"x", "i: the file ends within its quotes");
        row("i,Z9,1", "i: has 3 fields where the heading has 7");
        row("i,,1,1,1,eu,", "i: has no GPU");
        row("i,tpu-v4,1,1,1,eu,", "i: tpu-v4 is no GPU");
        row(",Trainium,1,1,1,eu,", "Trainium: Trainium is no GPU");
        row("i,Z9,,1,1,eu,", "i: the count of GPUs, \"\", must be a number above 0 and at most 1024");
        row("i,Z9,0,1,1,eu,", "i: the count of GPUs, \"0\", must be a number above 0 and at most 1024");
        row("i,Z9,1025,1,1,eu,", "i: the count of GPUs, \"1025\", must be a number above 0 and at most 1024");
        row(",Z9,1,,0,eu,", "Z9: has no price: on demand missing; spot 0, which means that none is known");
    }
    void refuses()
    {
        QFETCH(const QByteArray, line);
        const Result<SkypilotRow> row = read(line);
        QVERIFY(!row);
        QTEST(QByteArray::fromStdString(row.error().sentence()), "why");
    }

    /// The form of a card is told by the GPU's name, its details or the machine's name.
    void formsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("gpu");
        const auto row = [](const char* line, const char* gpu) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(gpu);
        };
        row("i,H100-SXM,1,1,0.5,eu,", "H100");
        row("i,H100-PCIE,1,1,0.5,eu,", "H100 PCIe");
        row("i,H100_NVL,1,1,0.5,eu,", "H100 NVL");
        row("gpu_1x_h100_pcie,H100,1,1,0.5,eu,", "H100 PCIe");
        row("gpu_1x_h100_sxm5,H100,1,1,0.5,eu,", "H100");
        row("i,A100-80GB,1,1,0.5,eu,\"{'Gpus': [{'Name': 'A100-PCIE-80GB'}]}\"", "A100-80GB PCIe");
        row("z9_pcie,Z9,1,1,0.5,eu,", "Z9 PCIe");
        row("i,Z9-SXM,1,1,0.5,eu,", "Z9-SXM");
    }
    void formsAreToldApart()
    {
        QFETCH(const QByteArray, line);
        const Result<SkypilotRow> row = read(line);
        QVERIFY(row.ok());
        QTEST(QByteArray::fromStdString(row->gpu), "gpu");
    }

    void aGpuWithoutAMachineSaysSo()
    {
        const Result<SkypilotRow> row = read(",Z9,2,4,1,eu,");
        QVERIFY(row->isGpuAlone && !row->machineLine);
        QCOMPARE(inWords(row->remarks.at(0)), std::string("price of the GPU alone: its machine is priced apart, and is "
                                                          "not in the list or not known here"));
        QVERIFY(!read("i,Z9,2,4,1,eu,")->isGpuAlone);
    }
};

QTEST_APPLESS_MAIN(SkypilotRowTest)
#include "skypilot_row_test.moc"
