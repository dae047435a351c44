// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_notes.h"

#include <QTest>

#include <functional>

using namespace breakeven;

namespace {

using Change = std::function<void(Traffic&)>;

Nanoseconds at(const char* time)
{
    return parseTimestamp(time)->time;
}

/// A log of ten days of requests one by one, of which nothing has to be said.
Traffic plain()
{
    Traffic traffic;
    traffic.first = at("2026-03-01T00:00:00Z");
    traffic.last = at("2026-03-11T00:00:00Z");
    traffic.seconds = 10 * secondsOfDay;
    traffic.requests = 1000;
    traffic.input.p50 = 100;
    return traffic;
}

} // namespace

class TrafficNotesTest : public QObject {
    Q_OBJECT

private slots:
    void durations_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::newRow("1 second") << 1.0;
        QTest::newRow("89 seconds") << 89.0;
        QTest::newRow("1.5 minutes") << 90.0;
        QTest::newRow("59 minutes") << 59 * 60.0;
        QTest::newRow("1.5 hours") << 90 * 60.0;
        QTest::newRow("24 hours") << secondsOfDay;
        QTest::newRow("1.5 days") << 36 * 3600.0;
        QTest::newRow("7 days") << 7 * secondsOfDay;
        QTest::newRow("123 days") << 123.4 * secondsOfDay;
    }
    void durations()
    {
        QFETCH(const double, seconds);
        QCOMPARE(inWords(durationWords(seconds)), std::string(QTest::currentDataTag()));
    }

    void spans()
    {
        Traffic traffic = plain();
        QCOMPARE(inWords(spanWords(traffic)), std::string("2026-03-01 00:00 to 2026-03-11 00:00 UTC"));
        traffic.last = at("2026-03-01T23:59:30Z");
        QCOMPARE(inWords(spanWords(traffic)), std::string("2026-03-01 00:00 to 23:59 UTC"));
        traffic.resolution = oneDay;
        traffic.last = at("2026-03-11T00:00:00Z");
        QCOMPARE(inWords(spanWords(traffic)), std::string("2026-03-01 to 2026-03-11"));
        traffic.relative = true;
        QCOMPARE(inWords(spanWords(traffic)), std::string("10 days"));
    }

    void nothingHasToBeSaidOfAPlainLog() { QVERIFY(trafficNotes(plain()).empty()); }

    void aNote_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* name, Change change, const char* note) {
            QTest::newRow(name) << change << QString(note);
        };
        row(
            "at once", [](Traffic& t) { t.seconds = 0; }, "All rows have the same time: how many");
        row(
            "hours", [](Traffic& t) { t.seconds = 5 * 3600; },
            "The log spans 5 hours: it can't show how traffic changes over a day");
        row(
            "less than a day", [](Traffic& t) { t.seconds = secondsOfDay - 1; },
            "The log spans 24 hours: it can't show how traffic changes over a day");
        row(
            "a day", [](Traffic& t) { t.seconds = secondsOfDay; },
            "The log spans 24 hours: it can't show how traffic changes over a week.");
        row(
            "less than a week", [](Traffic& t) { t.seconds = 6 * secondsOfDay; },
            "The log spans 6 days: it can't show how traffic changes over a week.");
        row(
            "no requests", [](Traffic& t) { t.requests.reset(); }, "This export doesn't count requests: ");
        row(
            "sums", [](Traffic& t) { t.input.p50.reset(); }, "Its rows sum up several requests: ");
        row(
            "hourly buckets", [](Traffic& t) { t.resolution = oneHour; },
            "Its rows sum up 60 minutes: peaks of a minute can't be seen.");
        row(
            "daily buckets", [](Traffic& t) { t.resolution = oneDay; },
            "Its rows sum up 24 hours: peaks within that can't be seen.");
        row(
            "relative", [](Traffic& t) { t.relative = true; }, "Times count from the log's own beginning: ");
        row(
            "one failed", [](Traffic& t) { t.failed = 1; }, "1 failed request is left out.");
        row(
            "failed", [](Traffic& t) { t.failed = 1200; }, "1,200 failed requests are left out.");
        row(
            "from a cache", [](Traffic& t) { t.fromCache = 2; }, "2 requests were answered by the gateway's own cache");
        row(
            "others", [](Traffic& t) { t.others = 1; }, "1 record is no request for a text, and left out.");
        row(
            "skipped", [](Traffic& t) { t.skipped = 3; }, "3 rows could not be read.");
        row(
            "crowd",
            [](Traffic& t) {
                t.crowd = {0.995, at("2026-03-01T00:00:00Z"), at("2026-03-01T02:00:00Z")};
            },
            "99.5 % of its requests lie between 2026-03-01 00:00 and 2026-03-01 02:00 UTC, in less than a tenth");
    }
    void aNote()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, note);
        Traffic traffic = plain();
        change(traffic);
        const std::vector<Message> notes = trafficNotes(traffic);
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(QString::fromStdString(inWords(notes[0])).startsWith(note), inWords(notes[0]).c_str());
    }

    void bucketsOfAMinuteHideNothing()
    {
        Traffic traffic = plain();
        traffic.resolution = oneMinute;
        QVERIFY(trafficNotes(traffic).empty());
    }

    void aFewHoursHaveNoHourlyPeak()
    {
        Traffic traffic = plain();
        traffic.peakHour = 2;
        traffic.seconds = 4 * 3600;
        QCOMPARE(trafficNotes(traffic).size(), std::size_t{1});
        traffic.seconds = 4 * 3600 - 1;
        QCOMPARE(trafficNotes(traffic).size(), std::size_t{2});
    }

    void aCrowdOnARelativeClockIsOfTokensWhereNothingElseIsCounted()
    {
        Traffic traffic = plain();
        traffic.relative = true;
        traffic.requests.reset();
        traffic.crowd = {0.99, oneHour, 2 * oneHour};
        const std::vector<Message> notes = trafficNotes(traffic);
        QCOMPARE(notes.size(), std::size_t{3});
        QVERIFY(inWords(notes[0]).starts_with("99 % of its tokens lie between 60 minutes and 2 hours, in less"));
    }
};

QTEST_APPLESS_MAIN(TrafficNotesTest)
#include "traffic_notes_test.moc"
