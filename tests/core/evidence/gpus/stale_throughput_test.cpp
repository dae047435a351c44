// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/stale_throughput.h"

#include "core/evidence/benchmarks/measurement.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

ModelSize model(const char* name)
{
    ModelSize made;
    made.model = name;
    return made;
}

std::string words(const Scenario& scenario, const char* name)
{
    return inWords(staleThroughput(scenario, "L4", model(name)));
}

} // namespace

class StaleThroughputTest : public QObject {
    Q_OBJECT

private slots:
    void defaultsWereNotMeasured()
    {
        QCOMPARE(words({}, "Llama-3.1-70B"),
                 std::string("Prefill throughput stays at 10,000 tokens/s, the default, which was not measured with "
                             "Llama-3.1-70B. Decode throughput stays at 1,200 tokens/s, the default, which was not "
                             "measured with Llama-3.1-70B. Measure both with Llama-3.1-70B on L4, or type them."));
    }

    void whatWasTypedIsToBeChecked()
    {
        Scenario scenario;
        scenario.parameters.decodeThroughput = 900;
        const std::string said = words(scenario, "Llama-3.1-70B");
        QVERIFY2(said.find("Decode throughput stays at 900 tokens/s, as it was typed; check that it is that of "
                           "Llama-3.1-70B on L4. ") != std::string::npos,
                 said.c_str());
        QVERIFY(said.find("Prefill throughput stays at 10,000 tokens/s, the default") != std::string::npos);
    }

    void aSourceTellsWhoseItIs_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("said");
        QTest::newRow("another model") << "Catalog: H100, measured: Llama-3.1-8B, FP8"
                                       << ", which is that of Llama-3.1-8B, not of Llama-3.1-70B. ";
        QTest::newRow("the longest name") << "Catalog: Qwen2.5-7B beside Llama-3.1-8B"
                                          << ", which is that of Llama-3.1-8B, not of Llama-3.1-70B. ";
        QTest::newRow("the same model") << "Catalog: H100, measured: Llama-3.1-70B, FP8"
                                        << ", which has another source: H100, measured: Llama-3.1-70B, FP8. ";
        QTest::newRow("no model") << "Catalog: somebody said so"
                                  << ", which has another source: somebody said so. ";
    }
    void aSourceTellsWhoseItIs()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, said);
        Scenario scenario;
        scenario.sources["decode_throughput"] = source.toStdString();
        const QString found = QString::fromStdString(words(scenario, "Llama-3.1-70B"));
        QVERIFY2(found.contains("Decode throughput stays at 1,200 tokens/s" + said), qPrintable(found));
    }

    void gpusOnWhichThatSizeWasMeasured()
    {
        const std::string said = inWords(measuredElsewhere(8));
        QVERIFY2(said.starts_with("A model of that size was measured on ") && said.ends_with('.'), said.c_str());
        for (const Measurement& one : measurements())
            if (one.billions == 8.0 && one.outputPerSecond)
                QVERIFY2(said.find(one.gpu) != std::string::npos, one.gpu.c_str());
        QVERIFY(measuredElsewhere(1e6).empty());
        QVERIFY(measuredElsewhere(0.001).empty());
    }
};

QTEST_APPLESS_MAIN(StaleThroughputTest)
#include "stale_throughput_test.moc"
