// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/assignment.h"

#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "tests/support/option_ids.h"

#include <fmt/format.h>

#include <QTest>

#include <cmath>

using namespace breakeven;

class AssignmentTest : public QObject {
    Q_OBJECT
private slots:
    void setsEveryParameter();
    void setsChoices();
    void readsWhatAPersonTypes();
    void refuses_data();
    void refuses();
    void suggests_data();
    void suggests();
    void checksFocusAgainstBaseline();
    void checksRanges_data();
    void checksRanges();
};

void AssignmentTest::setsEveryParameter()
{
    for (const Parameter& row : parameterTable) {
        for (const double value : {row.range.low, row.range.high}) {
            Scenario scenario;
            Scenario expected;
            expected.parameters.*row.member = value;
            const Outcome done = assign(scenario, row.id, fmt::format("{}", value));
            QVERIFY2(done.ok(), done.ok() ? "" : done.error().sentence().c_str());
            QVERIFY2(scenario == expected, row.id.data());
        }
    }
}

void AssignmentTest::setsChoices()
{
    Scenario scenario;
    QVERIFY(assign(scenario, "baseline", "tuned_api").ok());
    QVERIFY(assign(scenario, "focus", "hybrid").ok());
    QVERIFY(assign(scenario, "hybrid_hosting", "serverless_gpu").ok());
    QVERIFY(assign(scenario, "amortize_upfront", "false").ok());
    QCOMPARE(scenario.baseline, Option::TunedApi);
    QCOMPARE(scenario.focus, Option::Hybrid);
    QCOMPARE(scenario.choices.hybridHosting, Option::ServerlessGpu);
    QCOMPARE(scenario.choices.amortizeUpfront, false);
    QVERIFY(assign(scenario, "amortize_upfront", "true").ok());
    QCOMPARE(scenario.choices.amortizeUpfront, true);
}

void AssignmentTest::readsWhatAPersonTypes()
{
    Scenario scenario;
    QVERIFY(assign(scenario, "volume", "2.5e5").ok());
    QCOMPARE(scenario.parameters.volume, 250000.0);
    QVERIFY(assign(scenario, "volume", "12k").ok());
    QCOMPARE(scenario.parameters.volume, 12000.0);
    // A plain number is a plain number, even where a person's "1.500" could mean two things.
    QVERIFY(assign(scenario, "gpu_rate", "1.500").ok());
    QCOMPARE(scenario.parameters.gpuRate, 1.5);
}

void AssignmentTest::refuses_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("what"); // empty: that of parseTyped
    const auto row = [](const char* name, const char* id, const char* text, const char* what) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(text) << QByteArray(what);
    };
    row("below", "gpu_rate", "-1", "-1 is outside 0.05 to 50 USD/GPU-hour");
    row("just above", "gpu_rate", "50.00000000000001", "50.00000000000001 is outside 0.05 to 50 USD/GPU-hour");
    row("typed and outside", "volume", "2B", "");
    row("ratio", "pue", "0.5", "0.5 is outside 1 to 3");
    row("fraction", "min_replicas", "1.5",
        "1.5 is not a whole number; allowed are whole numbers from 1 to 64 replicas");
    row("not a number", "volume", "nan", "nan is not a finite number; allowed are 100 to 1000000000 requests/month");
    row("infinite", "volume", "inf", "inf is not a finite number; allowed are 100 to 1000000000 requests/month");
    row("negative infinity", "volume", "-infinity",
        "-inf is not a finite number; allowed are 100 to 1000000000 requests/month");
    row("infinite of whole numbers", "min_replicas", "inf",
        "inf is not a finite number; allowed are whole numbers from 1 to 64 replicas");
    row("too large", "volume", "1e400",
        "\"1e400\" is too large or too small a number; allowed are 100 to 1000000000 requests/month");
    row("too small", "volume", "1e-400",
        "\"1e-400\" is too large or too small a number; allowed are 100 to 1000000000 requests/month");
    row("empty", "volume", "", "");
    row("a word", "volume", "many", "");
    row("hexadecimal", "volume", "0x400", "");
    row("two ways to read", "volume", "1,5", "");

    const std::string lines = idsInWords(optionsWhere([](const OptionInfo& option) { return option.canBeBaseline; }));
    row("baseline that is no line", "baseline", "hybrid",
        ("hybrid can't be the baseline; allowed are " + lines).c_str());
    row("unknown baseline", "baseline", "gpt\n", (R"(unknown option "gpt\n"; allowed are )" + lines).c_str());
    row("unknown focus", "focus", "", (R"(unknown option ""; allowed are )" + idsInWords(OptionSet::all())).c_str());
    row("hybrid in a hybrid", "hybrid_hosting", "hybrid",
        "hybrid can't be a hybrid's hosting; allowed are tuned_api, rented_gpu, serverless_gpu and owned_hardware");
    row("neither true nor false", "amortize_upfront", "yes", "\"yes\" is not allowed; allowed are true and false");
    row("unknown id", "gpu_rte", "1", "unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
    row("unknown choice", "amortise_upfront", "1",
        "unknown parameter \"amortise_upfront\"; did you mean amortize_upfront?");
}

void AssignmentTest::refuses()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, what);
    Scenario scenario;
    scenario.focus = Option::Hybrid;
    scenario.parameters.volume = 5000;
    const Scenario before = scenario;
    const Outcome done = assign(scenario, id.toStdString(), text.toStdString());
    QVERIFY(!done.ok());
    QCOMPARE(QByteArray::fromStdString(done.error().where), id);
    QCOMPARE(done.error().kind, Error::Kind::Input);
    QVERIFY(!done.error().what.empty());
    QVERIFY(inWords(done.error().what).find('\n') == std::string::npos);
    if (!what.isEmpty())
        QCOMPARE(QByteArray::fromStdString(inWords(done.error().what)), what);
    QCOMPARE(scenario, before);
}

void AssignmentTest::suggests_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("sentence");
    const auto near = [](const char* id, const char* suggestion) {
        QTest::newRow(id) << QByteArray(id)
                          << QByteArray("unknown parameter \"") + id + "\"; did you mean " + suggestion + "?";
    };
    near("gpu_rte", "gpu_rate");
    near("gpu_raet", "gpu_rate");
    near("gpuRate", "gpu_rate");
    near("GPU-Rate", "gpu_rate");
    near("gpu rate", "gpu_rate");
    near("volumes", "volume");
    near("pu", "pue");
    near("gpus_per_sever", "gpus_per_server");
    const auto far = [](const char* name, const QByteArray& id, const QByteArray& shown) {
        QTest::newRow(name) << id
                            << QByteArray("unknown parameter " + shown + "; \"breakeven parameters\" lists them all");
    };
    far("empty", "", R"("")");
    far("one letter", "x", R"("x")");
    far("far from all", "temperature_of_the_room", R"("temperature_of_the_room")");
    far("two lines", "a\nb c d e f", R"("a\nb c d e f")");
    far("huge", QByteArray(10000000, 'v'), '"' + QByteArray(60, 'v') + "…\"");
}

void AssignmentTest::suggests()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, sentence);
    QCOMPARE(QByteArray::fromStdString(inWords(unknownParameter(id.toStdString()))), sentence);
}

void AssignmentTest::checksFocusAgainstBaseline()
{
    Scenario scenario;
    QVERIFY(checkChoices(scenario).ok());
    // One by one they pass through what could not stay.
    QVERIFY(assign(scenario, "focus", "frontier_api").ok());
    const Outcome clash = checkChoices(scenario);
    QVERIFY(!clash.ok());
    QCOMPARE(clash.error().where, std::string("focus"));
    QCOMPARE(inWords(clash.error().what),
             "frontier_api is the baseline; the focus must be another option: " +
                 idsInWords(OptionSet::where([](Option option) { return option != Option::FrontierApi; })));
    QVERIFY(assign(scenario, "baseline", "memory_api").ok());
    QVERIFY(checkChoices(scenario).ok());
}

void AssignmentTest::checksRanges_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QByteArray>("what"); // empty: allowed
    const auto row = [](const char* name, const char* id, double low, double high, const char* what) {
        QTest::newRow(name) << QByteArray(id) << low << high << QByteArray(what);
    };
    row("around", "volume", 500000, 2000000, "");
    row("from the value on", "volume", 1000000, 2000000, "");
    row("up to the value", "volume", 500000, 1000000, "");
    row("all that is legal", "volume", 100, 1e9, "");
    row("fractions of a whole number", "min_replicas", 1.5, 2.5, "");
    row("above the value", "volume", 1000001, 2000000, "the value 1000000 is outside its range of 1000001 to 2000000");
    row("below the value", "volume", 500000, 999999.5, "the value 1000000 is outside its range of 500000 to 999999.5");
    row("no width", "volume", 1000000, 1000000, "the low end 1000000 is not below the high end 1000000");
    row("turned around", "volume", 2000000, 500000, "the low end 2000000 is not below the high end 500000");
    row("low end illegal", "volume", 99, 2000000, "99 is outside 100 to 1000000000 requests/month");
    row("high end illegal", "volume", 500000, 2e9, "2000000000 is outside 100 to 1000000000 requests/month");
    row("no number", "volume", std::nan(""), 2e6,
        "nan is not a finite number; allowed are 100 to 1000000000 requests/month");
    row("horizon", "horizon_months", 12, 36, "the planning horizon is chosen, not uncertain; it can't have a range");
    row("unknown", "gpu_rte", 1, 2, "unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
}

void AssignmentTest::checksRanges()
{
    QFETCH(QByteArray, id);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QByteArray, what);
    Scenario scenario;
    scenario.ranges.emplace(id.toStdString(), Range{low, high});
    const Outcome done = checkChoices(scenario);
    QCOMPARE(done.ok(), what.isEmpty());
    if (done.ok())
        return;
    QCOMPARE(QByteArray::fromStdString(done.error().where), id);
    QCOMPARE(QByteArray::fromStdString(inWords(done.error().what)), what);
}

QTEST_APPLESS_MAIN(AssignmentTest)
#include "assignment_test.moc"
