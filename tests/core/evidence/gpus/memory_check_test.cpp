// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/memory_check.h"
#include "tests/support/close.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

const ModelSize& model(const std::string& name)
{
    return *std::ranges::find(modelSizes(), name, &ModelSize::model);
}

MemoryNeed need(const char* name, Precision precision, double tokens = 1350, double sequences = 16)
{
    return {model(name), precision, tokens, sequences};
}

} // namespace

class MemoryCheckTest : public QObject {
    Q_OBJECT

private slots:
    void llamaTakesSixteenGigabytesAtSixteenBitAndSixToSevenAtFour()
    {
        const ModelSize& llama = model("Llama-3.1-8B");
        COMPARE_WITHIN(weightsGb(llama, Precision::Bits16), 16.06, 0.001);
        COMPARE_WITHIN(weightsGb(llama, Precision::Bits8), 9.08, 0.01); // as its files at 8 bit are
        COMPARE_WITHIN(weightsGb(llama, Precision::Bits4), 5.73, 0.02); // as its files at 4 bit are
        const MemoryCheck check = checkMemory(need("Llama-3.1-8B", Precision::Bits4), 24);
        COMPARE_WITHIN(check.beforeRequests, weightsGb(llama, Precision::Bits4) + engineGb, 1e-12);
        QVERIFY(check.beforeRequests > 6 && check.beforeRequests < 7);
    }

    void aReplicaTakesAsFewGpusAsHoldIt()
    {
        QFETCH(QString, name);
        QFETCH(int, bits);
        QFETCH(double, memory);
        QFETCH(int, gpus);
        const auto precision = *std::ranges::find(precisionTable, bits, &PrecisionInfo::bits);
        const MemoryCheck check = checkMemory(need(name.toUtf8(), precision.precision), memory);
        QCOMPARE(check.gpus.value_or(0), gpus);
    }
    void aReplicaTakesAsFewGpusAsHoldIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bits");
        QTest::addColumn<double>("memory");
        QTest::addColumn<int>("gpus");
        QTest::newRow("8B on 24 GB") << "Llama-3.1-8B" << 16 << 24.0 << 1;
        QTest::newRow("8B on 16 GB") << "Llama-3.1-8B" << 16 << 16.0 << 2; // 17.06 + 2.83 of 14.4
        QTest::newRow("8B at 4 bit on 16 GB") << "Llama-3.1-8B" << 4 << 16.0 << 1;
        QTest::newRow("14B on 24 GB") << "Qwen3-14B" << 16 << 24.0 << 2;
        QTest::newRow("70B on 80 GB") << "Llama-3.1-70B" << 16 << 80.0 << 4; // 141.1 + 7.1 is more than 2·71
        QTest::newRow("70B at 4 bit on 80 GB") << "Llama-3.1-70B" << 4 << 80.0 << 1;
        QTest::newRow("70B on 24 GB") << "Llama-3.1-70B" << 16 << 24.0 << 8;
        QTest::newRow("70B on 16 GB") << "Llama-3.1-70B" << 16 << 16.0 << 0;
    }

    void itAgreesWithTheSumByHand()
    {
        const MemoryCheck check = checkMemory(need("Llama-3.1-8B", Precision::Bits16), 24);
        COMPARE_WITHIN(check.cacheEach, 131072 * 1350 / 1e9, 1e-12);
        COMPARE_WITHIN(check.cache, 16 * 0.1769472, 1e-9);
        COMPARE_WITHIN(check.weightsShare * 24, 16.06, 1e-9);
        COMPARE_WITHIN(check.freeShare * 24, 0.9 * 24 - 16.06 - 1 - 2.8311552, 1e-9);
        QCOMPARE(check.mostSequences, 25.0); // (21.6 − 1 − 16.06)/0.1769472 = 25.66
        double all = 0;
        for (const MemoryPart& part : memoryParts(check))
            all += part.share;
        COMPARE_WITHIN(all, 1, 1e-12);
        // One more sequence than fit does not fit, and as many as fit do.
        QVERIFY(*checkMemory(need("Llama-3.1-8B", Precision::Bits16, 1350, 25), 24).gpus == 1);
        QVERIFY(*checkMemory(need("Llama-3.1-8B", Precision::Bits16, 1350, 26), 24).gpus == 2);
    }

    void theSentenceSaysWhatIsTakenAndWhatFollows()
    {
        const MemoryNeed fits = need("Llama-3.1-8B", Precision::Bits16);
        QCOMPARE(
            QString::fromStdString(inWords(memorySentence(fits, checkMemory(fits, 24), "A10G"))),
            QStringLiteral("Llama-3.1-8B at 16 bit fits one A10G: 17.1 GB before any request (16.1 GB of weights and "
                           "1.0 GB for the engine), and 2.8 GB of cache for 16 requests of 1,350 tokens, of the "
                           "21.6 GB that an engine takes of 24.0 GB. Up to 25 such requests fit."));
        const MemoryNeed small = need("Llama-3.1-8B", Precision::Bits4);
        QVERIFY(inWords(memorySentence(small, checkMemory(small, 24), "A10G"))
                    .starts_with("Llama-3.1-8B at 4 bit fits one A10G: 6.7 GB before any request (5.7 GB of "));
        QVERIFY(inWords(memorySentence(fits, checkMemory(fits, 16), "T4"))
                    .starts_with("Llama-3.1-8B at 16 bit needs 2 T4 for "));
        QVERIFY(inWords(memorySentence(fits, checkMemory(fits, 16), "T4"))
                    .find("9.0 GB on each before any request (16.1 GB of weights in all and 1.0 GB for the engine on "
                          "each), and 2.8 GB of cache in all for 16 requests") != std::string::npos); // 16.06/2 + 1
        const MemoryNeed large = need("Llama-3.1-70B", Precision::Bits16);
        const MemoryCheck none = checkMemory(large, 16);
        QVERIFY(inWords(memorySentence(large, none, "T4")).starts_with("Llama-3.1-70B at 16 bit does not fit 8 T4: "));
        QVERIFY(none.freeShare < 0);
        QVERIFY(std::ranges::any_of(memoryParts(none), [](const MemoryPart& part) {
            return part.kind == MemoryPart::Kind::Missing && inWords(part.name) == "Missing";
        }));
    }

    void noTokensAndHugeContextsAreTakenAsTheyAre()
    {
        QVERIFY(checkMemory(need("Llama-3.1-8B", Precision::Bits16, 0), 24).fits());
        const MemoryCheck huge = checkMemory(need("Llama-3.1-8B", Precision::Bits16, 264000, 4096), 141);
        QVERIFY(!huge.fits() && std::isfinite(huge.freeShare));
    }
};

QTEST_APPLESS_MAIN(MemoryCheckTest)
#include "memory_check_test.moc"
