// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/plain_members.h"

#include <QTest>

using namespace breakeven;
using Json = nlohmann::ordered_json;

namespace {

using Read = Outcome (*)(const Json& value, ScenarioReading& into);

Outcome readHosting(const Json& value, ScenarioReading& into)
{
    return readChoice(rowOf(&Choices::hybridHosting), value, into);
}

Outcome readAmortize(const Json& value, ScenarioReading& into)
{
    return readSwitch(rowOf(&Choices::amortizeUpfront), value, into);
}

} // namespace

class PlainMembersTest : public QObject {
    Q_OBJECT

private slots:
    void takesOver()
    {
        ScenarioReading into;
        Scenario& s = into.scenario;
        QVERIFY(readName("a\nname", into) && s.name == "a\nname");
        QVERIFY(readNotes("", into) && s.notes.empty());
        QVERIFY(readAsOf("2024-02-29", into) && s.asOf == "2024-02-29");
        QVERIFY(readBaseline("tuned_api", into) && s.baseline == Option::TunedApi);
        QVERIFY(readFocus("hybrid", into) && s.focus == Option::Hybrid);
        QVERIFY(readOptions({"hybrid", "frontier_api"}, into) &&
                s.shown == OptionSet({Option::FrontierApi, Option::Hybrid}));
        QVERIFY(readHosting("owned_hardware", into) && s.choices.hybridHosting == Option::OwnedHardware);
        QVERIFY(readAmortize(false, into) && !s.choices.amortizeUpfront);
        QVERIFY(readView(Json::parse(R"({"b": [1], "a": 2})"), into));
        QCOMPARE(into.view, std::string(R"({"b":[1],"a":2})"));
        OptionSet none{Option::Hybrid};
        QVERIFY(readOptionSet(Json::array(), none) && none == OptionSet());
    }

    void eachChoiceAndSwitchHasItsMember()
    {
        QCOMPARE(choiceMembers.size(), choiceTable.size() + switchTable.size());
        ScenarioReading into;
        for (const ScenarioMember& member : choiceMembers)
            if (member.key == "hybrid_hosting")
                QVERIFY(member.read("serverless_gpu", into).ok());
            else if (member.key == "amortize_upfront")
                QVERIFY(member.read(false, into).ok());
        QVERIFY(into.scenario.choices.hybridHosting == Option::ServerlessGpu);
        QVERIFY(!into.scenario.choices.amortizeUpfront);
    }

    void refuses_data()
    {
        QTest::addColumn<Read>("read");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* error, Read read, const char* json) {
            QTest::newRow(error) << read << QByteArray(json);
        };
        row("5 is not text", readName, "5");
        row("null is not text", readNotes, "null");
        row("\"2025-02-29\" is not a date of the calendar, written YYYY-MM-DD", readAsOf, "\"2025-02-29\"");
        row("20250228 is not a date of the calendar, written YYYY-MM-DD", readAsOf, "20250228");
        row("true is not an option's id", readBaseline, "true");
        row("hybrid can't be the baseline; allowed are frontier_api, memory_api and tuned_api", readBaseline,
            "\"hybrid\"");
        row("frontier_api is the baseline; the focus must be another option: provisioned_api, memory_api, tuned_api, "
            "rented_gpu, "
            "serverless_gpu, owned_hardware and hybrid",
            readFocus, "\"frontier_api\"");
        row("is empty; at least one option must be shown", readOptions, "[]");
        row("an object is not an array of options' ids", readOptions, "{}");
        row("/1: 5 is not an option's id", readOptions, R"(["hybrid", 5])");
        row("/2: hybrid is there more than once; an option may be given once", readOptions,
            R"(["hybrid", "tuned_api", "hybrid"])");
        row("frontier_api can't be a hybrid's hosting; allowed are tuned_api, rented_gpu, serverless_gpu and "
            "owned_hardware",
            readHosting, "\"frontier_api\"");
        row("1 is not true or false", readAmortize, "1");
        row("an array is not an object", readView, "[]");
        row("\"x\" is not an object of texts by parameter", readSources, "\"x\"");
        row("/gpu_rate: 5.5 is not text", readSources, R"({"volume": "v", "gpu_rate": 5.5})");
    }
    void refuses()
    {
        QFETCH(const Read, read);
        QFETCH(const QByteArray, json);
        ScenarioReading into;
        const Outcome outcome = read(Json::parse(json.toStdString()), into);
        QVERIFY(!outcome);
        QCOMPARE(QByteArray::fromStdString(outcome.error().sentence()), QByteArray(QTest::currentDataTag()));
    }

    void anOptionSetIsTakenOverWholeOrNotAtAll()
    {
        OptionSet options{Option::Hybrid};
        QVERIFY(!readOptionSet({"tuned_api", "tuned"}, options));
        QVERIFY(options == OptionSet{Option::Hybrid});
    }

    void sourcesOfWhatIsNotKnownAreKeptAsTheyAre()
    {
        ScenarioReading into;
        QVERIFY(readSources(Json::parse(R"({"volume": "a log", "later": {"x": 1}, "more": "y"})"), into).ok());
        QCOMPARE(into.scenario.sources.size(), std::size_t{1});
        QCOMPARE(into.scenario.sources.at("volume"), std::string("a log"));
        QCOMPARE(into.unknown.at("sources").dump(), std::string(R"({"later":{"x":1},"more":"y"})"));
    }
};

QTEST_APPLESS_MAIN(PlainMembersTest)
#include "plain_members_test.moc"
