// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_machines.h"

#include <QTest>

using namespace breakeven;

namespace {

/// Machines as "NAME PRICE SPOT REGION ZONE" on lines.
SkypilotMachines machines(const QString& lines, const std::optional<ListCurrency>& given = {})
{
    QString text = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region,AvailabilityZone\n";
    for (const QString& line : lines.split('\n')) {
        QStringList parts = line.split(' ');
        parts.insert(1, QString());
        parts.insert(1, QString());
        if (constexpr int columns = 7; parts.size() < columns)
            parts << QString(); // no zone
        text += parts.join(',') + '\n';
    }
    const Result<CsvTable> table = parseCsv(text.toStdString(), "list");
    return {*table, *SkypilotColumns::of(*table, "list"), given};
}

QString smallest(const SkypilotMachines& list, const char* name, const char* gpu, double gpus, const char* region = "r",
                 const char* zone = "")
{
    const SkypilotMachine* found = list.smallestFor(name, gpu, gpus, region, zone);
    return found == nullptr ? QString() : QString::fromStdString(found->instance);
}

} // namespace

class SkypilotMachinesTest : public QObject {
    Q_OBJECT

private slots:
    void eachGpuHasMachinesOfItsOwn_data()
    {
        QTest::addColumn<QString>("gpu");
        QTest::addColumn<double>("gpus");
        QTest::addColumn<QString>("machine"); // empty where none takes it
        const auto row = [](const char* name, const char* gpu, double gpus, const char* machine) {
            QTest::addRow("%s|%g", name, gpus) << QString(gpu) << gpus << QString(machine);
        };
        row("A100", "A100-40GB", 1, "a2-highgpu-1g");
        row("A100", "A100-40GB", 8, "a2-highgpu-8g");
        row("A100", "A100-40GB", 16, "a2-megagpu-16g");
        row("A100", "A100-40GB", 2, ""); // which the list lacks
        row("A100-80GB", "A100-80GB", 1, "a2-ultragpu-1g");
        row("H100", "H100", 8, "a3-highgpu-8g");
        row("H100-MEGA-80GB", "H100", 8, "a3-megagpu-8g"); // the same GPU in another machine
        row("L4", "L4", 1, "g2-standard-4");               // the cheapest of those that take one
        row("L4", "L4", 2, "g2-standard-24");
        row("T4", "T4", 1, "n1-standard-1");
        row("V100", "V100", 8, "n1-standard-1");
        row("Z9", "Z9", 1, "");
    }
    void eachGpuHasMachinesOfItsOwn()
    {
        QFETCH(const QString, gpu);
        QFETCH(const double, gpus);
        const SkypilotMachines list = machines("a2-highgpu-1g 0.7 0.3 r\na2-highgpu-8g 5 2 r\na2-megagpu-16g 8 4 r\n"
                                               "a2-ultragpu-1g 1 0.4 r\na3-highgpu-8g 9 5 r\na3-megagpu-8g 9.5 5 r\n"
                                               "g2-standard-12 0.6 0.2 r\ng2-standard-4 0.3 0.1 r\n"
                                               "g2-standard-24 0.9 0.3 r\nn1-standard-2 0.1 0.03 r\n"
                                               "n1-standard-1 0.05 0.01 r\ne2-micro 0.01 0.005 r");
        const QByteArray name = QByteArray(QTest::currentDataTag()).split('|').front();
        QTEST(smallest(list, name.constData(), gpu.toUtf8().constData(), gpus), "machine");
    }

    void machinesAreOfTheSamePlace()
    {
        const SkypilotMachines list = machines("n1-standard-1 0.3 0.1 r r-a\nn1-standard-2 0.2 0.1 r r-b\n"
                                               "n1-standard-4 0.1 0.1 s s-a");
        QCOMPARE(smallest(list, "T4", "T4", 1, "r", "r-a"), QStringLiteral("n1-standard-1"));
        QCOMPARE(smallest(list, "T4", "T4", 1, "r", "r-b"), QStringLiteral("n1-standard-2"));
        QCOMPARE(smallest(list, "T4", "T4", 1, "r", ""), QStringLiteral("n1-standard-2")); // of any zone
        QCOMPARE(smallest(list, "T4", "T4", 1, "s", "s-a"), QStringLiteral("n1-standard-4"));
        QCOMPARE(smallest(list, "T4", "T4", 1, "t", ""), QString());
    }

    void pricesAreInDollarsAndThereMustBeOne()
    {
        const SkypilotMachines list = machines("n1-standard-1  0.1 r\nn1-standard-2 0 0.1 r\nn1-standard-4 0.4 0 r",
                                               ListCurrency{"EUR", 1.25, "2026-11-28"});
        const SkypilotMachine* found = list.smallestFor("T4", "T4", 1, "r", "");
        QVERIFY(found != nullptr && found->instance == "n1-standard-4");
        QCOMPARE(found->usd, 0.5);
        QVERIFY(!found->spotUsd);
        QCOMPARE(found->line, std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(SkypilotMachinesTest)
#include "skypilot_machines_test.moc"
