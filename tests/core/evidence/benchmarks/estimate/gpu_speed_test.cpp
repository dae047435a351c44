// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/estimate/gpu_speed.h"
#include "core/evidence/gpus/accelerator.h"
#include "tests/support/benchmark_files.h"

#include <QTest>

#include <set>

using namespace breakeven;
using namespace breakeven::test;

/// The catalog of how fast GPUs are: it is read, it agrees with what was published, and what is wrong is named.
class GpuSpeedTest : public QObject {
    Q_OBJECT

private slots:
    void thoseThatComeWithTheProgram();
    void publishedFigures();
    void refuses_data();
    void refuses();
};

void GpuSpeedTest::thoseThatComeWithTheProgram()
{
    const auto read = parseGpuSpeeds(embeddedGpuSpeeds(), "gpu_speeds.json");
    QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
    QCOMPARE(gpuSpeeds().size(), read->size());
    std::set<std::string> names;
    for (const GpuSpeed& one : gpuSpeeds()) {
        QVERIFY2(names.insert(one.gpu).second, one.gpu.c_str());
        // Called as in the catalog of accelerators where that has it, and with the same memory.
        if (const Accelerator* known = findAccelerator(one.gpu, one.memoryGb)) {
            QCOMPARE(one.gpu, known->gpu);
            QCOMPARE(one.memoryGb, known->memoryGb);
        }
    }
    QVERIFY(findGpuSpeed("L40S") != nullptr && findGpuSpeed("H100") != nullptr && findGpuSpeed("nothing") == nullptr);
}

void GpuSpeedTest::publishedFigures()
{
    const CsvTable table = benchmarkTable("gpu_specs.csv");
    if (table.rows.empty())
        QSKIP("no published figures");
    for (const CsvTable::Row& row : table.rows) {
        const auto cell = [&](const char* column) { return row.fields[table.place(column)]; };
        std::string name = cell("gpu");
        if (name == "A100-80GB SXM" || name == "H100 SXM")
            name = name.substr(0, name.find(' '));
        const GpuSpeed* one = findGpuSpeed(name == "V100" ? "V100-32GB" : name);
        QVERIFY2(one != nullptr, name.c_str());
        QCOMPARE(one->memoryGb, std::stod(cell("memory_gb")));
        QCOMPARE(one->bandwidthGbS, std::stod(cell("bandwidth_gb_s")));
        QCOMPARE(one->bits16Tflops, std::stod(cell("bf16_dense_tflops")));
        QCOMPARE(one->fp8Tflops.value_or(0),
                 cell("fp8_dense_tflops").empty() ? 0 : std::stod(cell("fp8_dense_tflops")));
        QCOMPARE(one->source, cell("source"));
    }
}

void GpuSpeedTest::refuses_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("where");
    QTest::newRow("no name") << "{'memory_gb': 1, 'bandwidth_gb_s': 100, 'bits16_tflops': 10, 'source': 's'}"
                             << "gpu_speeds.json: /gpus/0/gpu";
    QTest::newRow("no bandwidth") << "{'gpu': 'x', 'memory_gb': 1, 'bits16_tflops': 10, 'source': 's'}"
                                  << "gpu_speeds.json: /gpus/0/bandwidth_gb_s";
    QTest::newRow("as a brochure prints it")
        << "{'gpu': 'x', 'memory_gb': 1, 'bandwidth_gb_s': 100, 'bits16_tflops': 1e9, 'source': 's'}"
        << "gpu_speeds.json: /gpus/0/bits16_tflops";
}

void GpuSpeedTest::refuses()
{
    QFETCH(QString, row);
    QFETCH(QString, where);
    const auto read =
        parseGpuSpeeds(quoted("{'format': 'breakeven-gpu-speeds', 'version': 1, 'gpus': [" + row.toStdString() + "]}"),
                       "gpu_speeds.json");
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().where), where);
}

QTEST_GUILESS_MAIN(GpuSpeedTest)
#include "gpu_speed_test.moc"
