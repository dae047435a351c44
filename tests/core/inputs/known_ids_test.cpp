// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/known_ids.h"

#include <QTest>

using namespace breakeven;

namespace {

/// The option's id, or what is wrong.
QByteArray told(const Result<Option>& option)
{
    return option ? QByteArray(info(*option).id.data()) : QByteArray::fromStdString(option.error().sentence());
}

} // namespace

class KnownIdsTest : public QObject {
    Q_OBJECT

private slots:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("guess"); // empty for none
        const auto row = [](const char* id, const char* guess) { QTest::newRow(id) << QByteArray(guess); };
        row("gpu_rte", "gpu_rate");
        row("gpu_raet", "gpu_rate"); // two letters swapped
        row("GPU-rate", "gpu_rate");
        row("Gpu Rate", "gpu_rate");
        row("volum", "volume");
        row("volumes", "volume");
        row("pu", "pue");
        row("baselin", "baseline"); // of the others
        row("x", "");               // differs in every letter
        row("e", "");               // more is missing than there
        row("", "");
        row("qqqqqqqq", "");
    }
    void guesses()
    {
        QFETCH(const QByteArray, guess);
        const QByteArray id = QTest::currentDataTag();
        const QByteArray hint =
            guess.isEmpty() ? QByteArray("\"breakeven parameters\" lists them all") : "did you mean " + guess + '?';
        QCOMPARE(QByteArray::fromStdString(inWords(unknownParameter(id.toStdString(), {"baseline", "focus"}))),
                 "unknown parameter \"" + id + "\"; " + hint);
    }

    void aLongerTextIsNoMisspeltId()
    {
        const std::string near = "gpu_rate" + std::string(56, '_');
        QVERIFY(inWords(unknownParameter(near.substr(0, 9))).ends_with("did you mean gpu_rate?"));
        // A third of its letters may differ: all of the underscores behind 24 letters do not.
        QVERIFY(inWords(unknownParameter(near)).ends_with("lists them all"));
        QVERIFY(inWords(unknownParameter(std::string(100'000, 'a'))).size() < 1000); // at once, and cut off
        const std::string longId(64, 'a');
        QVERIFY(inWords(unknownParameter(longId, {longId})).ends_with("?"));
        QVERIFY(inWords(unknownParameter(longId + 'a', {longId})).ends_with("lists them all"));
    }

    void options_data()
    {
        QTest::addColumn<QByteArray>("any");
        QTest::addColumn<QByteArray>("baseline");
        QTest::addColumn<QByteArray>("hosting");
        const QByteArray all =
            "allowed are frontier_api, provisioned_api, memory_api, tuned_api, rented_gpu, serverless_gpu, "
            "owned_hardware and hybrid";
        const QByteArray apis = "allowed are frontier_api, memory_api and tuned_api";
        const QByteArray hosts = "allowed are tuned_api, rented_gpu, serverless_gpu and owned_hardware";
        QTest::newRow("tuned_api") << QByteArray("tuned_api") << QByteArray("tuned_api") << QByteArray("tuned_api");
        QTest::newRow("hybrid") << QByteArray("hybrid") << "hybrid can't be the baseline; " + apis
                                << "hybrid can't be a hybrid's hosting; " + hosts;
        QTest::newRow("frontier_api") << QByteArray("frontier_api") << QByteArray("frontier_api")
                                      << "frontier_api can't be a hybrid's hosting; " + hosts;
        for (const char* unknown : {"", "Hybrid", "frontier"}) {
            const QByteArray what = QByteArray("unknown option \"") + unknown + "\"; ";
            QTest::newRow(unknown) << what + all << what + apis << what + hosts;
        }
    }
    void options()
    {
        const char* id = QTest::currentDataTag();
        QTEST(told(optionNamed(id)), "any");
        QTEST(told(baselineNamed(id)), "baseline");
        QTEST(told(optionNamed(id, rowOf(&Choices::hybridHosting))), "hosting");
    }

    void theFocusIsAnotherThanTheBaseline()
    {
        for (const Option focus : enumerators<Option>)
            for (const Option baseline : enumerators<Option>)
                QCOMPARE(checkFocus(focus, baseline).ok(), focus != baseline);
        QCOMPARE(
            inWords(checkFocus(Option::Hybrid, Option::Hybrid).error().what),
            std::string(
                "hybrid is the baseline; the focus must be another option: frontier_api, provisioned_api, memory_api, "
                "tuned_api, rented_gpu, serverless_gpu and owned_hardware"));
    }
};

QTEST_APPLESS_MAIN(KnownIdsTest)
#include "known_ids_test.moc"
