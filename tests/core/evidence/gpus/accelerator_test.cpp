// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/accelerator.h"

#include <QTest>

#include <set>

using namespace breakeven;

namespace {

const QString whole = QStringLiteral(
    R"("gpu": "L4", "names": ["NVIDIA L4"], "memory_gb": 24, "power_w": 72, "power_source": "data sheet", )"
    R"("price_usd": 2500, "price_source": "a shop", "price_as_of": "2026-03")");

/// The list of one accelerator with those members.
std::string list(const QString& members)
{
    return QStringLiteral(R"({"format": "breakeven-accelerators", "version": 1, "accelerators": [{%1}]})")
        .arg(members)
        .toStdString();
}

} // namespace

class AcceleratorTest : public QObject {
    Q_OBJECT

private slots:
    void areFoundByTheNamesThatListsUse()
    {
        QVERIFY(accelerators().size() >= 15);
        QCOMPARE(findAccelerator("rtx4090")->gpu, std::string("RTX 4090"));
        QCOMPARE(findAccelerator("RTX-6000")->gpu, std::string("RTX 6000"));
        QCOMPARE(findAccelerator("A100", 40)->gpu, std::string("A100-40GB"));
        QCOMPARE(findAccelerator("A100", 80)->gpu, std::string("A100-80GB"));
        QCOMPARE(findAccelerator("A100-80GB", 40)->gpu, std::string("A100-80GB")); // the name is more certain
        QCOMPARE(findAccelerator("V100", 32)->gpu, std::string("V100-32GB"));
        QCOMPARE(findAccelerator("V100", 16)->gpu, std::string("V100"));
        QCOMPARE(findAccelerator("L40S")->priceUsd, std::optional(8000.0));
        QCOMPARE(findAccelerator("L40S")->powerW, std::optional(350.0));
        QVERIFY(findAccelerator("MI999X") == nullptr);
        QVERIFY(findAccelerator("") == nullptr);
        std::set<std::string> names;
        for (const Accelerator& one : accelerators()) {
            QVERIFY2(names.insert(one.gpu).second, one.gpu.c_str());
            QVERIFY2(findAccelerator(one.gpu, one.memoryGb) == &one, one.gpu.c_str());
        }
    }

    void formsOfACardAreDifferentAccelerators_data()
    {
        QTest::addColumn<double>("memory");
        QTest::addColumn<QString>("gpu"); // empty where there is none
        const auto row = [](const char* name, double memory, const char* gpu) {
            QTest::addRow("%s %g", name, memory) << memory << QString(gpu);
        };
        row("A100-PCIE-40GB", 40, "A100-40GB PCIe");
        row("A100-SXM4-40GB", 40, "A100-40GB");
        row("A100_PCIE", 80, "A100-80GB PCIe");
        row("A100_SXM4", 80, "A100-80GB");
        row("A100-80GB-PCIe", 0, "A100-80GB PCIe");
        row("A100X", 80, "");
        row("H100-SXM", 80, "H100");
        row("H100", 80, "H100");
        row("H100 PCIe 80GB", 80, "H100 PCIe");
        row("H100-PCIE", 94, "H100 PCIe");
        row("H100-NVL", 94, "H100 NVL");
        row("H200-SXM5-141GB", 141, "H200");
        row("H200 NVL", 141, "H200 NVL");
        row("V100-PCIE-32GB", 32, "V100-32GB PCIe");
        row("V100-SXM2-32GB", 32, "V100-32GB");
        row("V100-SXM2", 16, "V100");
        row("V100-SXM3-32GB", 32, "V100-32GB");
        row("B200-PCIE", 180, "");    // there is none of this form
        row("L40S-PCIE", 48, "L40S"); // nor of another
        row("L4-24GB", 24, "L4");
    }
    void formsOfACardAreDifferentAccelerators()
    {
        QFETCH(const double, memory);
        const QString name = QString(QTest::currentDataTag()).section(' ', 0, -2);
        const Accelerator* found = findAccelerator(name.toStdString(), memory);
        QTEST(found == nullptr ? QString() : QString::fromStdString(found->gpu), "gpu");
    }

    void theNewOnesAreThere()
    {
        for (const char* gpu : {"RTX 5090", "RTX PRO 6000", "MI300X", "MI325X", "B200", "B300"})
            QVERIFY2(findAccelerator(gpu) != nullptr, gpu);
        QCOMPARE(findAccelerator("A10G")->noPrice, std::string("not sold apart: made for one cloud provider"));
        QVERIFY(!findAccelerator("A10G")->priceUsd);
    }

    void aListIsReadWhole()
    {
        const auto read = parseAccelerators(list(whole), "my.json");
        QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
        const Accelerator& one = read->front();
        QCOMPARE(one.gpu, std::string("L4"));
        QVERIFY((one.names == std::vector<std::string>{"NVIDIA L4"}));
        QCOMPARE(one.memoryGb, 24.0);
        QCOMPARE(one.powerW, std::optional(72.0));
        QCOMPARE(one.powerSource, std::string("data sheet"));
        QCOMPARE(one.priceUsd, std::optional(2500.0));
        QCOMPARE(one.priceAsOf, std::string("2026-03"));
        const auto least = parseAccelerators(list(R"("gpu": "L4", "memory_gb": 24)"), "my.json");
        QVERIFY(least.ok() && !least->front().powerW && !least->front().priceUsd && least->front().names.empty());
    }

    void whatIsWrongIsNamedByItsPointer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* from, const char* to, const char* sentence) {
            QTest::newRow(name) << QString(from) << QString(to)
                                << QStringLiteral("my.json: /accelerators/0/") + sentence;
        };
        row("no memory", R"("memory_gb": 24, )", "", "memory_gb: is missing");
        row("too much memory", "24", "2001", "memory_gb: 2001 is outside");
        row("power without a source", R"("power_source": "data sheet", )", "",
            "power_source: must stand there if and only if power_w does");
        row("a source without power", R"("power_w": 72, )", "",
            "power_source: must stand there if and only if power_w does");
        row("a price without a source", R"("price_source": "a shop", )", "",
            "price_source: must stand there if and only if price_usd does");
        row("a price of nothing", "2500", "49", "price_usd: 49 is outside");
        row("a price, and why there is none", R"("price_as_of": "2026-03")",
            R"("price_as_of": "2026-03", "no_price": "no price found")", "no_price: must not stand there");
        row("a date that is none", "2026-03", "2026-13", "price_as_of: ");
    }
    void whatIsWrongIsNamedByItsPointer()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, sentence);
        QString members = whole;
        QVERIFY(members.contains(from));
        const auto read = parseAccelerators(list(members.replace(from, to)), "my.json");
        QVERIFY(!read.ok());
        QVERIFY2(QString::fromStdString(read.error().sentence()).startsWith(sentence), read.error().sentence().c_str());
    }
};

QTEST_APPLESS_MAIN(AcceleratorTest)
#include "accelerator_test.moc"
