// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/model_size.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace breakeven;

namespace {

const ModelSize& model(const std::string& name)
{
    return *std::ranges::find(modelSizes(), name, &ModelSize::model);
}

/// Those whose layers are wider than others' beside their hidden size, in squares of it.
const std::map<std::string, double> wideLayers{
    {"Gemma-3-1B", 20.2}, {"Mistral-Small-24B", 21.2}, {"Gemma-2-27B", 26.7}};
/// Those that keep less of a token than others do, in bytes: layers, heads and their size are few.
const std::map<std::string, double> smallCaches{{"Gemma-3-270M", 2.0 * 18 * 1 * 256 * 2},
                                                {"Qwen2.5-0.5B", 2.0 * 24 * 2 * 64 * 2}};

} // namespace

class ModelSizeTest : public QObject {
    Q_OBJECT

private slots:
    void theModelSizesArePlausible()
    {
        QVERIFY(parseModelSizes(embeddedModelSizes(), "model_sizes.json").ok());
        QVERIFY(modelSizes().size() >= 17);
        QVERIFY(std::ranges::is_sorted(modelSizes(), {}, &ModelSize::billions));
        for (const ModelSize& one : modelSizes()) {
            // The layers without the tables: some 8 to 20 squares of the hidden size each.
            // Of those with experts, the ones that a token passes.
            const double billions = one.activeBillions.value_or(one.billions);
            const double layer = (billions - one.embeddingBillions()) * 1e9 / one.layers;
            const double squares = layer / (one.hiddenSize * one.hiddenSize);
            if (const auto wide = wideLayers.find(one.model); wide != wideLayers.end())
                QCOMPARE(std::round(squares * 10) / 10, wide->second);
            else
                QVERIFY2(squares > 8 && squares < 20, one.model.c_str());
            if (const auto small = smallCaches.find(one.model); small != smallCaches.end())
                QCOMPARE(one.kvBytesPerToken(), small->second);
            else
                QVERIFY2(one.kvBytesPerToken() > 20000 && one.kvBytesPerToken() < 900000, one.model.c_str());
        }
    }

    void cacheBytesAreThoseOfThePublishedConfigurations()
    {
        QFETCH(QString, name);
        QFETCH(double, bytes);
        QCOMPARE(model(name.toStdString()).kvBytesPerToken(), bytes);
    }
    void cacheBytesAreThoseOfThePublishedConfigurations_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("bytes");
        QTest::newRow("Llama-3.1-8B") << "Llama-3.1-8B" << 131072.0;  // 2·32·8·128·2
        QTest::newRow("Llama-2-13B") << "Llama-2-13B" << 819200.0;    // 2·40·40·128·2
        QTest::newRow("Qwen2.5-7B") << "Qwen2.5-7B" << 57344.0;       // 2·28·4·128·2
        QTest::newRow("Gemma-2-9B") << "Gemma-2-9B" << 344064.0;      // 2·42·8·256·2
        QTest::newRow("Gemma-3-12B") << "Gemma-3-12B" << 393216.0;    // 2·48·8·256·2
        QTest::newRow("Phi-4") << "Phi-4-14B" << 204800.0;            // 2·40·10·128·2
        QTest::newRow("Qwen3-32B") << "Qwen3-32B" << 262144.0;        // 2·64·8·128·2
        QTest::newRow("gpt-oss-20B") << "gpt-oss-20B" << 49152.0;     // 2·24·8·64·2
        QTest::newRow("Phi-3-mini") << "Phi-3-mini-3.8B" << 393216.0; // 2·32·32·96·2
    }

    /// Small models that people fine-tune, by family.
    void everyFamilyIsThere_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("least");
        QTest::newRow("Gemma") << "Gemma-3-" << 5;
        QTest::newRow("Phi 3") << "Phi-3" << 3;
        QTest::newRow("Phi 4") << "Phi-4" << 2;
        QTest::newRow("Qwen") << "Qwen3-" << 7;
        QTest::newRow("Llama") << "Llama-3." << 5;
        QTest::newRow("Mistral") << "Mistral-" << 3;
        QTest::newRow("gpt-oss") << "gpt-oss-" << 2;
    }
    void everyFamilyIsThere()
    {
        QFETCH(QString, family);
        QFETCH(int, least);
        const auto ofIt = [&family](const ModelSize& one) { return one.model.starts_with(family.toStdString()); };
        QVERIFY(std::ranges::count_if(modelSizes(), ofIt) >= least);
    }

    void moreThanAllAreNotActive()
    {
        std::string text(embeddedModelSizes());
        const std::string active = "\"active_billions\": 3.61";
        QVERIFY(text.find(active) != std::string::npos);
        text.replace(text.find(active), active.size(), "\"active_billions\": 21");
        const auto read = parseModelSizes(text, "sizes");
        QVERIFY(!read.ok());
        QVERIFY(read.error().where.ends_with("/active_billions"));
    }

    void weightsTakeTheirBits()
    {
        // 8 billion of which 1 billion are tables: those stay at 16 bit.
        ModelSize model;
        model.billions = 8;
        model.hiddenSize = 5000;
        model.vocabulary = 100000;
        QCOMPARE(model.embeddingBillions(), 1.0);
        QCOMPARE(weightsGb(model, Precision::Bits16), 16.0);
        QCOMPARE(weightsGb(model, Precision::Bits8), 9.0);
        QCOMPARE(weightsGb(model, Precision::Bits4), 2 + 7 * (4 + 20.0 / 128) / 8);
        model.tied = true; // one table in place of two
        QCOMPARE(model.embeddingBillions(), 0.5);
        QCOMPARE(weightsGb(model, Precision::Bits8), 8.5);
    }

    void whatIsWrongIsNamedByItsPointer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* from, const char* to, const char* sentence) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(sentence);
        };
        row("missing", R"("layers": 32, )", "", "/models/0/layers: is missing");
        row("half a layer", R"("layers": 32)", R"("layers": 32.5)", "/models/0/layers: 32.5 is not a whole");
        row("too small", R"("billions": 8)", R"("billions": 0.04)", "/models/0/billions: 0.04 is outside");
        row("no flag", "false", "0", "/models/0/tied: ");
        row("tables larger than the model", R"("billions": 8)", R"("billions": 1)",
            "/models/0/vocabulary: makes tables that are larger than the model");
    }
    void whatIsWrongIsNamedByItsPointer()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, sentence);
        QString text = QStringLiteral(
            R"({"format": "breakeven-model-sizes", "version": 1, "models": [{"model": "M", "billions": 8, )"
            R"("layers": 32, "kv_heads": 8, "head_size": 128, "hidden_size": 4096, "vocabulary": 128256, )"
            R"("tied": false, "source": "its maker"}]})");
        const auto good = parseModelSizes(text.toStdString(), "my.json");
        QVERIFY(good.ok() && good->size() == 1 && good->front().kvHeads == 8 && !good->front().tied);
        QVERIFY(text.contains(from));
        const auto read = parseModelSizes(text.replace(from, to).toStdString(), "my.json");
        QVERIFY(!read.ok());
        QVERIFY2(QString::fromStdString(read.error().sentence()).startsWith("my.json: " + sentence),
                 read.error().sentence().c_str());
    }
};

QTEST_APPLESS_MAIN(ModelSizeTest)
#include "model_size_test.moc"
