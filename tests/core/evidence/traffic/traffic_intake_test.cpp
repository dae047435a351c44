// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_intake.h"

#include <QTest>

using namespace breakeven;

/// Which records count, and what is told of the others.
class TrafficIntakeTest : public QObject {
    Q_OBJECT

private slots:
    void theLastPageEndsThem();
    void emptyStretchesAreInTheSpan();
    void whatIsNotChosenIsInTheSpanAlone();
    void aListHasEachOfItsValues();
    void otherKindsAreNamed();
    void numbersWithTwoReadingsEndIt();
    void groupsAreKeptUntilIdsAreKnown();
    void aLogWithoutARequestSaysWhatItHas();
    void aFieldThatNoRecordHasIsAnError();
};

namespace {

constexpr std::chrono::sys_days today = std::chrono::year(2030) / 1 / 1;

LogLayout layoutOfFormat(std::string_view name)
{
    LogLayout layout;
    layout.format = findLogFormat(name);
    layout.sumsUp = layout.format->sumsUp;
    return layout;
}

using Texts = std::vector<std::pair<LogField, std::string_view>>;

/// Of a request at 10 o'clock, or of what is given instead.
LogFields fieldsOf(const Texts& given)
{
    LogFields fields;
    fields[LogField::Time] = "2026-09-01T10:00:00Z";
    fields[LogField::Input] = "100";
    fields[LogField::Output] = "10";
    for (const auto& [field, text] : given)
        fields[field] = text;
    return fields;
}

void take(TrafficIntake& intake, const Texts& given)
{
    LogFields fields = fieldsOf(given);
    intake.take(fields, 1, 0, 0);
}

} // namespace

void TrafficIntakeTest::theLastPageEndsThem()
{
    const LogLayout layout = layoutOfFormat("columns");
    for (const auto& [pages, more] : {std::pair{std::vector<bool>{}, false},
                                      {{true}, true},
                                      {{true, true}, true},
                                      {{true, false}, false},
                                      {{false, true}, false}}) {
        TrafficIntake intake(layout, today);
        take(intake, {});
        for (const bool follow : pages)
            intake.takePage(follow);
        const Result<Traffic> traffic = intake.finish("log");
        QVERIFY(traffic.ok());
        QCOMPARE(traffic->morePages, more);
    }
}

void TrafficIntakeTest::emptyStretchesAreInTheSpan()
{
    using enum LogField;
    const LogLayout layout = layoutOfFormat("openai-usage");
    TrafficIntake intake(layout, today);
    intake.takeEmpty(fieldsOf({{Time, "2026-09-01"}, {BucketEnd, "2026-09-02"}}));
    take(intake, {{Time, "2026-09-02"}, {BucketEnd, "2026-09-03"}, {Requests, "5"}});
    take(intake, {{Time, "2026-09-03"}, {BucketEnd, "2026-09-04"}, {Requests, ""}, {Input, "0"}, {Output, ""}});
    intake.takeEmpty(fieldsOf({{Time, "no time"}})); // says nothing
    const Result<Traffic> traffic = intake.finish("log");
    QVERIFY(traffic.ok());
    QCOMPARE(traffic->seconds, 3 * 86400.0);
    QCOMPARE(traffic->emptyBuckets, 2U);
    QVERIFY(*traffic->requests == 5 && traffic->rows == 1 && traffic->skipped == 0);
}

void TrafficIntakeTest::whatIsNotChosenIsInTheSpanAlone()
{
    using enum LogField;
    LogLayout layout = layoutOfFormat("columns");
    layout.only = {{"model", Model, {}, {"a", "B"}}, {"team", {}, {}, {"x"}}};
    TrafficIntake intake(layout, today);
    const auto of = [&intake](std::string_view time, std::string_view model, std::string_view team) {
        LogFields fields = fieldsOf({{Time, time}, {Model, model}});
        fields.chosen = {"", team};
        intake.take(fields, 1, 0, 0);
    };
    of("2026-09-01T08:00:00Z", "c", "x");
    of("2026-09-01T10:00:00Z", "A", "x");
    of("2026-09-01T11:00:00Z", "b", "X");
    of("2026-09-01T12:00:00Z", "b", "y");
    of("no time", "b", "");
    const Result<Traffic> traffic = intake.finish("log");
    QVERIFY(traffic.ok());
    QVERIFY(*traffic->requests == 2 && traffic->notChosen == 3 && traffic->skipped == 0);
    QCOMPARE(traffic->seconds, 4 * 3600.0);
}

void TrafficIntakeTest::aListHasEachOfItsValues()
{
    LogLayout layout = layoutOfFormat("columns");
    layout.only = {{"tags", {}, {}, {"chat"}}};
    TrafficIntake intake(layout, today);
    const std::vector<std::string> lists{"[\"chat\",\"x\"]", "[\"x\",\"CHAT\"]", "chat", "[\"chatter\"]", "[]", ""};
    for (const std::string& list : lists) {
        LogFields fields = fieldsOf({});
        fields.chosen = {list};
        intake.take(fields, 1, 0, 0);
    }
    const Result<Traffic> traffic = intake.finish("log");
    QVERIFY(traffic.ok() && *traffic->requests == 3 && traffic->notChosen == 3);
}

void TrafficIntakeTest::otherKindsAreNamed()
{
    const LogLayout layout = layoutOfFormat("columns");
    TrafficIntake intake(layout, today);
    take(intake, {});
    for (const char* kind : {"AGENT", "TOOL", "AGENT"})
        take(intake, {{LogField::Operation, kind}});
    const Result<Traffic> traffic = intake.finish("log");
    QVERIFY(traffic.ok());
    QCOMPARE(traffic->others, 3U);
    QCOMPARE(traffic->otherKinds.size(), std::size_t{2});
    QVERIFY(traffic->otherKinds[0].value == "AGENT" && traffic->otherKinds[0].records == 2);
    const std::vector<std::string> notes = inWords(traffic->notes);
    const std::string note = "3 records are no request for a text, and left out: AGENT (2), TOOL (1).";
    QVERIFY(std::find(notes.begin(), notes.end(), note) != notes.end());
}

void TrafficIntakeTest::numbersWithTwoReadingsEndIt()
{
    const LogLayout layout = layoutOfFormat("columns");
    TrafficIntake intake(layout, today);
    take(intake, {});
    QVERIFY(!intake.isUnclear());
    take(intake, {{LogField::Input, "x"}}); // is a broken row like any
    QVERIFY(!intake.isUnclear());
    LogFields fields = fieldsOf({{LogField::Output, "2.000"}});
    intake.take(fields, 12, 0, 0);
    QVERIFY(intake.isUnclear());
    const Result<Traffic> traffic = intake.finish("log");
    QVERIFY(!traffic.ok() && traffic.error().remedy == Error::Remedy::ChooseDecimal);
    QCOMPARE(traffic.error().where, std::string("log: line 12"));
}

void TrafficIntakeTest::groupsAreKeptUntilIdsAreKnown()
{
    using enum LogField;
    LogLayout layout = layoutOfFormat("opentelemetry");
    layout.by = ChosenField{"model", Model, {}, {}};
    TrafficIntake intake(layout, today);
    take(intake, {{Id, "p"}, {Model, "wrapper"}});
    take(intake, {{Id, "c"}, {Parent, "p"}, {Model, "a"}});
    take(intake, {{Model, "b"}}); // has no id
    take(intake, {{Id, "c"}, {Parent, "p"}, {Model, "a"}});
    const Result<Traffic> traffic = intake.finish("log");
    QVERIFY(traffic.ok());
    QVERIFY(*traffic->requests == 2 && traffic->repeatedByChildren == 1 && traffic->sameId == 1);
    QCOMPARE(traffic->groups.size(), std::size_t{2});
    QVERIFY(traffic->groups[0].value == "a" && *traffic->groups[0].traffic.requests == 1);
    QVERIFY(traffic->groups[1].value == "b" && *traffic->groups[1].traffic.requests == 1);
}

void TrafficIntakeTest::aLogWithoutARequestSaysWhatItHas()
{
    using enum LogField;
    LogLayout layout = layoutOfFormat("columns");
    layout.only = {{"model", Model, {}, {"a"}}};
    TrafficIntake intake(layout, today);
    take(intake, {{Model, "b"}});
    take(intake, {{Model, "a"}, {Input, "0"}, {Output, "0"}});
    take(intake, {{Model, "a"}, {Operation, "AGENT"}});
    const Result<Traffic> traffic = intake.finish("log");
    QVERIFY(!traffic.ok());
    QCOMPARE(
        inWords(traffic.error().what),
        std::string("has no request that could be counted, read as Columns by choice; 1 record is left out: failed, "
                    "answered from a cache, or no request; 1 row has 0 tokens; 1 record has none of the chosen "
                    "values"));
}

void TrafficIntakeTest::aFieldThatNoRecordHasIsAnError()
{
    for (const bool splits : {false, true})
        for (const bool has : {false, true}) {
            LogLayout layout = layoutOfFormat("columns");
            const ChosenField model{"model", LogField::Model, {}, {"one"}};
            if (splits)
                layout.by = model;
            else
                layout.only.push_back(model);
            TrafficIntake intake(layout, today);
            take(intake, {});
            take(intake, {{LogField::Time, "2026-09-01T11:00:00Z"}, {LogField::Model, has ? "one" : ""}});
            const Result<Traffic> traffic = intake.finish("log");
            QCOMPARE(traffic.ok(), has);
            if (!has)
                QCOMPARE(traffic.error().sentence(), std::string("log: has no record with the field \"model\""));
        }
}

QTEST_APPLESS_MAIN(TrafficIntakeTest)
#include "traffic_intake_test.moc"
