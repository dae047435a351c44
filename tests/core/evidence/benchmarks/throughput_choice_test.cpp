// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/throughput_choice.h"
#include "core/evidence/gpus/accelerator.h"
#include "tests/support/close.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

Measurement measured(const char* model, double billions, Precision bits, double input, double output, double rate)
{
    Measurement made;
    made.model = model;
    made.billions = billions;
    made.gpu = "G";
    made.engine = "an engine";
    made.precision = "some bits";
    made.bits = bits;
    if (input > 0) {
        made.inputTokens = input;
        made.outputTokens = output;
    }
    made.load = Load::Full;
    made.outputPerSecond = rate;
    made.source = "a test";
    made.asOf = "2026";
    return made;
}

ThroughputWish wish(double billions = 8, Precision bits = Precision::Bits16, Load load = Load::Full)
{
    return {"G", billions, bits, load, 1000, 100};
}

} // namespace

class ThroughputChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void whatASourceDoesNotStateIsLeftOut()
    {
        Measurement made = measured("Llama-3.1-8B", 8.03, Precision::Bits16, 0, 0, 900);
        made.precision = "BF16, not stated";
        made.engine = "vLLM, version not stated";
        made.workload = "not stated";
        made.atOnce = 32;
        QCOMPARE(inWords(conditions(made)), std::string("Llama-3.1-8B, BF16, vLLM, 32 requests at once"));
        made.atOnce.reset();
        made.load.reset();
        QCOMPARE(inWords(conditions(made)), std::string("Llama-3.1-8B, BF16, vLLM"));
        made.precision = "not stated";
        made.engine = "not stated";
        made.load = Load::Single;
        QCOMPARE(inWords(conditions(made)), std::string("Llama-3.1-8B, one request at a time"));
        for (const Measurement& one : measurements())
            QVERIFY2(inWords(conditions(one)).find("not stated") == std::string::npos,
                     inWords(conditions(one)).c_str());
    }

    void theMeasurementsAreReadAndPlausible()
    {
        QVERIFY(parseMeasurements(embeddedMeasurements(), "throughput.json").ok());
        QVERIFY(measurements().size() >= 20);
        for (const Measurement& one : measurements()) {
            const std::string name = one.gpu + ", " + inWords(conditions(one));
            const Accelerator* gpu = findAccelerator(one.gpu);
            QVERIFY2(gpu != nullptr && gpu->gpu == one.gpu, name.c_str());
            QVERIFY2(!one.source.empty() && !one.asOf.empty(), name.c_str());
            if (one.outputRate())
                QVERIFY2(*one.outputRate() > 10 && *one.outputRate() < 40000, name.c_str());
            if (one.inputPerSecond && one.outputPerSecond && one.totalPerSecond)
                QVERIFY2(std::abs(*one.inputPerSecond + *one.outputPerSecond - *one.totalPerSecond) < 2, name.c_str());
            // In one run the two rates are to each other as the tokens; timed apart they are not.
            if (one.inputPerSecond && one.outputPerSecond && one.inputTokens) {
                const double mix = *one.inputTokens / *one.outputTokens;
                const bool asTheTokens =
                    std::abs(*one.inputPerSecond / *one.outputPerSecond / mix - 1) < 0.4; // answers may end early
                QVERIFY2(asTheTokens != one.timedApart, name.c_str());
            }
        }
    }

    void decodeAndPrefillAreDerivedAsTheModelSays()
    {
        // o·(1 + in/(10·out)) = 500·(1 + 1000/1000), prefill 10 times that; a request then needs out/o seconds.
        const auto chosen = chooseThroughput({measured("M", 8, Precision::Bits16, 1000, 100, 500)}, wish());
        COMPARE_CLOSE(chosen->decode, 1000, 1e-9);
        COMPARE_CLOSE(chosen->prefill, 10000, 1e-9);
        COMPARE_CLOSE(1000 / chosen->prefill + 100 / chosen->decode, 100.0 / 500, 1e-9);
        QVERIFY(chosen->decodeDerived && chosen->prefillDerived);
        QCOMPARE(chosen->derived.size(), std::size_t{1});
        QVERIFY(inWords(chosen->measured)
                    .starts_with("500 output tokens/s on one G with M, some bits, an engine, 1,000 in / 100 out"));
    }

    void everyMeasurementGivesItsOwnRequestTheTimeThatItTook()
    {
        for (const Measurement& one : measurements()) {
            if (!one.billions || !one.inputTokens || one.timedApart)
                continue;
            const auto chosen = chooseThroughput(
                {one}, {one.gpu, *one.billions, one.bits, Load::Full, *one.inputTokens, *one.outputTokens});
            const double seconds = *one.inputTokens / chosen->prefill + *one.outputTokens / chosen->decode;
            COMPARE_CLOSE(seconds, *one.outputTokens / *one.outputRate(), 1e-9, inWords(conditions(one)));
        }
    }

    void rateOfSeveralGpusIsSharedAmongThem()
    {
        Measurement four = measured("M", 8, Precision::Bits16, 1000, 100, 2000);
        four.gpus = 4;
        COMPARE_CLOSE(chooseThroughput({four}, wish())->decode, 1000, 1e-9);
    }

    void aTotalIsSplitByTheMix()
    {
        Measurement total = measured("M", 8, Precision::Bits16, 300, 100, 0);
        total.outputPerSecond.reset();
        total.totalPerSecond = 4000;
        const auto chosen = chooseThroughput({total}, wish());
        COMPARE_CLOSE(chosen->decode, 1000 * 1.3, 1e-9); // a quarter of 4,000 is output
        QVERIFY(inWords(chosen->derived.front()).starts_with("Output alone is 1,000 tokens/s"));
        total.inputTokens.reset();
        QVERIFY(!chooseThroughput({total}, wish())); // nobody can tell
    }

    void ratesThatWereTimedApartStandAsTheyAre()
    {
        Measurement apart = measured("M", 8, Precision::Bits16, 128, 128, 33.9);
        apart.inputPerSecond = 392.2;
        apart.timedApart = true;
        const auto chosen = chooseThroughput({apart}, wish());
        COMPARE_CLOSE(chosen->decode, 33.9, 1e-9);
        COMPARE_CLOSE(chosen->prefill, 392.2, 1e-9);
        QVERIFY(!chosen->decodeDerived && !chosen->prefillDerived && chosen->derived.empty());
    }

    void anUnknownMixIsSaidAndCountsNoInput()
    {
        const auto chosen = chooseThroughput({measured("M", 8, Precision::Bits16, 0, 0, 500)}, wish());
        COMPARE_CLOSE(chosen->decode, 500, 1e-9);
        QVERIFY(inWords(chosen->derived.back()).find("mix of input and output is not stated") != std::string::npos);
    }

    void anotherSizeIsScaledUpToTwiceAndNoFurther()
    {
        QFETCH(double, wanted);
        QFETCH(double, decode);
        const auto chosen = chooseThroughput({measured("M", 8, Precision::Bits16, 1000, 100, 500)}, wish(wanted));
        QCOMPARE(chosen.has_value(), decode > 0);
        if (!chosen)
            return;
        COMPARE_CLOSE(chosen->decode, decode, 1e-9);
        COMPARE_CLOSE(chosen->prefill, 10 * decode, 1e-9);
        QCOMPARE(chosen->derived.size() == 2, decode != 1000);
    }
    void anotherSizeIsScaledUpToTwiceAndNoFurther_data()
    {
        QTest::addColumn<double>("wanted");
        QTest::addColumn<double>("decode");
        QTest::newRow("the same") << 8.0 << 1000.0;
        QTest::newRow("as good as the same") << 8.2 << 1000.0;
        QTest::newRow("twice") << 16.0 << 500.0;
        QTest::newRow("half") << 4.0 << 2000.0;
        QTest::newRow("more than twice") << 16.1 << 0.0;
        QTest::newRow("less than half") << 3.9 << 0.0;
    }

    void theNearestIsChosen()
    {
        const Measurement plain = measured("plain", 8, Precision::Bits16, 1000, 1000, 1);
        Measurement latency = measured("latency", 8, Precision::Bits16, 1000, 100, 1);
        latency.load = Load::Latency;
        const Measurement eight = measured("8 bit", 8, Precision::Bits8, 1000, 100, 1);
        const Measurement large = measured("large", 14, Precision::Bits16, 1000, 100, 1);
        const Measurement alike = measured("alike", 8, Precision::Bits16, 2000, 200, 1);
        const Measurement blind = measured("no mix", 8, Precision::Bits16, 0, 0, 1);
        Measurement other = measured("other GPU", 8, Precision::Bits16, 1000, 100, 1);
        other.gpu = "H";
        const std::vector<Measurement> all{blind, plain, latency, eight, large, alike, other};
        const auto model = [&](const ThroughputWish& what) { return chooseThroughput(all, what)->used.model; };
        QCOMPARE(model(wish()), std::string("alike"));
        QCOMPARE(model(wish(14)), std::string("large"));
        QCOMPARE(model(wish(8, Precision::Bits8)), std::string("8 bit"));
        QCOMPARE(model(wish(8, Precision::Bits16, Load::Latency)), std::string("latency"));
        ThroughputWish talk = wish();
        talk.inputTokens = talk.outputTokens = 900;
        QCOMPARE(model(talk), std::string("plain"));
        QVERIFY(!chooseThroughput(all, {"none", 8, Precision::Bits16, Load::Full, 1000, 100}));
    }

    void whatIsNotAsWishedIsSaid()
    {
        const auto other = chooseThroughput({measured("M", 8, Precision::Bits16, 1000, 100, 1)},
                                            wish(8, Precision::Bits4, Load::Single));
        QCOMPARE(other->warnings.size(), std::size_t{3});
        QVERIFY(inWords(other->warnings[0]).starts_with("Nothing was measured on it at 4 bit"));
        QVERIFY(inWords(other->warnings[1]).starts_with("Measured under another load"));
        QVERIFY(inWords(other->warnings[2]).starts_with("At full batch"));
    }

    void whatOneRequestAloneWaitsIsSaidWhereItWasMeasured_data()
    {
        QTest::addColumn<double>("billions");
        QTest::addColumn<int>("precision");
        QTest::addColumn<double>("tokens");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, double billions, Precision precision, double tokens,
                            const char* sentence) {
            QTest::newRow(name) << billions << static_cast<int>(precision) << tokens << sentence;
        };
        row("measured", 8, Precision::Bits16, 150,
            "One request alone was measured at 75 output tokens/s: at that rate 150 tokens take 2 s.");
        row("one token", 8.1, Precision::Bits16, 1,
            "One request alone was measured at 75 output tokens/s: at that rate 1 token takes 13.3 ms.");
        row("nothing written", 8, Precision::Bits16, 0, "");
        row("another size", 9, Precision::Bits16, 150, "");
        row("another precision", 8, Precision::Bits8, 150, "");
    }
    void whatOneRequestAloneWaitsIsSaidWhereItWasMeasured()
    {
        QFETCH(double, billions);
        QFETCH(int, precision);
        QFETCH(double, tokens);
        Measurement alone = measured("alone", 8, Precision::Bits16, 1000, 100, 75);
        alone.load = Load::Single;
        ThroughputWish what = wish(billions, static_cast<Precision>(precision));
        what.outputTokens = tokens;
        const auto choice = chooseThroughput({measured("M", 8, Precision::Bits16, 1000, 100, 900), alone}, what);
        QString said;
        for (const Message& sentence : choice->warnings)
            if (const auto words = QString::fromStdString(inWords(sentence)); words.startsWith("One request"))
                said += words;
        QTEST(said, "sentence");
    }

    void knownChoicesFromTheCatalog()
    {
        // 1,200 in and 150 out: of the mixes of this GPU that of CNN/DailyMail is the nearest.
        const auto h100 = chooseThroughput(measurements(), {"H100", 8.03, Precision::Bits8, Load::Full, 1200, 150});
        QCOMPARE(*h100->used.inputTokens, 781.0);
        COMPARE_CLOSE(h100->decode, 5777 * (1 + 781 / (10 * 128.0)), 1e-9);
        const auto longer = chooseThroughput(measurements(), {"H100", 8.03, Precision::Bits8, Load::Full, 4000, 400});
        QCOMPARE(*longer->used.inputTokens, 5000.0);
        COMPARE_CLOSE(longer->decode, 3459 * (1 + 5000 / (10 * 500.0)), 1e-9);
        const auto rtx = chooseThroughput(measurements(), {"RTX 4090", 8.03, Precision::Bits16, Load::Full, 1200, 150});
        QVERIFY(rtx && rtx->decode > 1000 && rtx->decode < 4000);
        QVERIFY(!chooseThroughput(measurements(), {"H100 PCIe", 8.03, Precision::Bits8, Load::Full, 1200, 150}));
    }

    void noOutputTokensAreNoTrouble()
    {
        const auto chosen = chooseThroughput(measurements(), {"H100", 8.03, Precision::Bits8, Load::Full, 1200, 0});
        QVERIFY(std::isfinite(chosen->decode) && chosen->decode > 0);
    }
};

QTEST_APPLESS_MAIN(ThroughputChoiceTest)
#include "throughput_choice_test.moc"
