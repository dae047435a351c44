// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/traffic_json.h"

#include "core/words/phrases.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Json answerTo(const Traffic& traffic)
{
    return Json::parse(trafficJson(traffic));
}

const std::string leftOut = R"({"failed":1,"answered_from_cache":2,"no_requests":4,"not_chosen":21,)"
                            R"("without_tokens":22,"same_id":23,"repeated_by_children":24})";
const std::string choices = R"({"model":[{"value":"small","records":2},{"value":"","records":1}]})";

} // namespace

class TrafficJsonTest : public QObject {
    Q_OBJECT

private slots:
    void keysStandInTheirOrder()
    {
        const Json json = answerTo({});
        QCOMPARE(keysOf(json),
                 std::string("format|rows|skipped|skipped_lines|left_out|empty_buckets|more_pages|requests|first|last|"
                             "seconds|requests_per_month|input_tokens|output_tokens|reasoning_tokens|"
                             "input_tokens_per_month|output_tokens_per_month|cached_share|cache_write_share|"
                             "cache_write_price|batch_share|peak_to_average|hours|hours_clock|ranges|notes|choices"));
        QCOMPARE(keysOf(json["input_tokens"]), std::string("mean|p50|p90|p95|p99"));
    }

    void eachGroupSaysTheSame()
    {
        Traffic traffic;
        traffic.notes = {verbatim("A note.")};
        traffic.groups.resize(3);
        traffic.groups[0].value = "a";
        traffic.groups[0].traffic.requestsPerMonth = 5;
        traffic.groups[2].others = true;
        const Json json = Json::parse(trafficGroupsJson(traffic));
        QVERIFY(json["notes"] == Json::array({"A note."}) && json["groups"].size() == 3);
        const Json& first = json["groups"][0];
        QVERIFY(first["value"] == "a" && first["others"] == false && first["requests_per_month"] == 5.0);
        QCOMPARE(keysOf(first), "value|others|" + keysOf(answerTo({})).substr(0, keysOf(answerTo({})).rfind('|')));
        QVERIFY(json["groups"][1]["value"].is_null() && json["groups"][1]["others"] == false);
        QVERIFY(json["groups"][2]["value"].is_null() && json["groups"][2]["others"] == true);
    }

    void whatTheLogCantGiveIsNull()
    {
        const Json json = answerTo({});
        for (const char* key : {"requests", "requests_per_month", "input_tokens_per_month", "output_tokens_per_month",
                                "cached_share", "cache_write_share", "hours", "hours_clock"})
            QVERIFY2(json.at(key).is_null(), key);
        for (const char* key : {"input_tokens", "output_tokens", "peak_to_average", "ranges"})
            for (const auto& figure : json.at(key).items())
                QVERIFY2(figure.value().is_null(), (std::string(key) + " " + figure.key()).c_str());
        QVERIFY(json["skipped_lines"] == Json::array() && json["notes"] == Json::array());
    }

    void saysWhatTheLogSays()
    {
        Traffic traffic;
        traffic.format = "a-format";
        traffic.rows = 5;
        traffic.skipped = 7;
        traffic.skippedLines = {{3, verbatim("no time")}, {9, verbatim("no tokens")}};
        traffic.failed = 1;
        traffic.fromCache = 2;
        traffic.others = 4;
        traffic.notChosen = 21;
        traffic.withoutTokens = 22;
        traffic.sameId = 23;
        traffic.repeatedByChildren = 24;
        traffic.emptyBuckets = 27;
        traffic.morePages = true;
        traffic.choices = {{"model", {{"small", 2}, {"", 1}}, 0}};
        traffic.requests = 0;
        traffic.seconds = 0.25;
        traffic.requestsPerMonth = 0;
        traffic.input = {.mean = 1, .p50 = 2, .p90 = 3, .p95 = 4, .p99 = 5};
        traffic.output = {.mean = 6, .p50 = 7, .p90 = 8, .p95 = 9, .p99 = 10};
        traffic.inputTokensPerMonth = 11;
        traffic.outputTokensPerMonth = 12;
        traffic.cachedShare = 0.5;
        traffic.cacheWriteShare = 0.25;
        traffic.peakMinute = 13;
        traffic.peakHour = 14;
        traffic.volumeRange = {15, 16};
        traffic.inputRange = {17, 18};
        traffic.outputRange = {19, 20};
        traffic.cachedRange = {0.125, 0.75};
        traffic.notes = {verbatim("A note."), verbatim("Another.")};
        const Json json = answerTo(traffic);
        QVERIFY(json["format"] == "a-format" && json["rows"] == 5 && json["skipped"] == 7 && json["seconds"] == 0.25);
        QCOMPARE(json["skipped_lines"].dump(),
                 std::string(R"([{"line":3,"why":"no time"},{"line":9,"why":"no tokens"}])"));
        QCOMPARE(json["left_out"].dump(), leftOut);
        QVERIFY(json["empty_buckets"] == 27 && json["more_pages"] == true);
        QCOMPARE(json["choices"].dump(), choices);
        QVERIFY(json["requests"] == 0 && json["requests_per_month"] == 0.0); // none counted is not unknown
        QCOMPARE(json["input_tokens"].dump(), std::string(R"({"mean":1.0,"p50":2.0,"p90":3.0,"p95":4.0,"p99":5.0})"));
        QCOMPARE(json["output_tokens"].dump(), std::string(R"({"mean":6.0,"p50":7.0,"p90":8.0,"p95":9.0,"p99":10.0})"));
        QVERIFY(json["input_tokens_per_month"] == 11.0 && json["output_tokens_per_month"] == 12.0);
        QVERIFY(json["cached_share"] == 0.5 && json["cache_write_share"] == 0.25);
        QCOMPARE(json["peak_to_average"].dump(), std::string(R"({"minute":13.0,"hour":14.0})"));
        QCOMPARE(json["ranges"].dump(),
                 std::string(R"({"requests_per_month":[15.0,16.0],"input_tokens":[17.0,18.0],)"
                             R"("output_tokens":[19.0,20.0],"reasoning_tokens":null,"cached_share":[0.125,0.75]})"));
        QVERIFY(json["notes"] == Json::array({"A note.", "Another."}));
    }

    /// Two hours of Monday, 2023-11-13, by a clock in India: the others are not in the log.
    void theWeekBeginsOnMonday()
    {
        Traffic traffic;
        traffic.requests = 12;
        traffic.hours = {.start = 19'674 * oneDay + oneHour, .offset = 330 * oneMinute, .requests = {3, 9}};
        const Json json = answerTo(traffic);
        QCOMPARE(json["hours"].size(), std::size_t{168});
        QVERIFY(json["hours"][0].is_null() && json["hours"][1] == 3.0 && json["hours"][2] == 9.0);
        QVERIFY(json["hours"][3].is_null() && json["hours"][167].is_null());
        QVERIFY(json["hours_clock"] == "UTC+05:30");
    }

    /// A log whose clock starts at its own zero has no dates.
    void timesAreDatesUnlessTheyAreRelative()
    {
        Traffic traffic;
        traffic.first = 1'700'158'546'680'590'000;
        traffic.last = traffic.first + oneMinute;
        QVERIFY(answerTo(traffic)["first"] == "2023-11-16T18:15:46.680590Z");
        QVERIFY(answerTo(traffic)["last"] == "2023-11-16T18:16:46.680590Z");
        traffic.relative = true;
        QVERIFY(answerTo(traffic)["first"].is_null());
        QVERIFY(answerTo(traffic)["last"].is_null());
    }
};

QTEST_APPLESS_MAIN(TrafficJsonTest)
#include "traffic_json_test.moc"
