// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// JSON whose records hold several rows: each counts or is skipped by itself.
class JsonPagesTest : public QObject {
    Q_OBJECT

private slots:
    void eachBrokenRowIsSkippedByItself();
    void whatIsNoObjectIsABrokenRow();

private:
    [[nodiscard]] Traffic read(const std::string& text) const
    {
        const Result<Traffic> traffic = readTraffic(m_files.write("log", text));
        if (!traffic)
            qFatal("%s", traffic.error().sentence().c_str());
        return *traffic;
    }

    LogFiles m_files;
};

namespace {

/// An observation of Langfuse's in that minute.
std::string observation(int minute, const std::string& input)
{
    return R"({"startTime":"2025-01-01T00:0)" + std::to_string(minute) +
           R"(:00Z","type":"GENERATION","usageDetails":{"input":)" + input + R"(,"output":5}})";
}

} // namespace

void JsonPagesTest::eachBrokenRowIsSkippedByItself()
{
    const Traffic t =
        read("\n{\"data\":[" + observation(1, "10") + "," + observation(2, "-1") + "," + observation(3, "1.5") + "," +
             observation(4, "20") + R"(,{"usageDetails":{"input":1}})" + "," + observation(5, "30") + "]}");
    QCOMPARE(t.rows, 3U);
    QCOMPARE(*t.input.mean, 20.0);
    QCOMPARE(t.skipped, 3U);
    for (const SkippedLine& skipped : t.skippedLines)
        QCOMPARE(skipped.line, 2U);
    QCOMPARE(t.skippedLines[0].why, std::string("row 2: has a count of tokens that is no whole number"));
    QCOMPARE(t.skippedLines[1].why, std::string("row 3: has a count of tokens that is no whole number"));
    QCOMPARE(t.skippedLines[2].why, std::string("row 5: the time is missing"));
    QCOMPARE(t.notes.back(), std::string("3 rows could not be read."));
    const Traffic lines = read(observation(1, "10") + "\n" + observation(2, "-1") + "\n" + observation(3, "10"));
    QVERIFY(lines.rows == 2 && lines.skipped == 1 && lines.skippedLines[0].line == 2);
    QCOMPARE(lines.skippedLines[0].why, std::string("has a count of tokens that is no whole number"));
}

void JsonPagesTest::whatIsNoObjectIsABrokenRow()
{
    const Traffic t = read("{\"data\":[" + observation(1, "10") + ",null,7," + observation(2, "20") + "]}");
    QVERIFY(t.rows == 2 && t.skipped == 2);
    QCOMPARE(t.skippedLines[0].why, std::string("row 2: is no JSON object"));
    QCOMPARE(t.skippedLines[1].why, std::string("row 3: is no JSON object"));
    // A list without any object is no list of rows.
    const std::string row =
        R"({"startTime":"2025-01-01T00:00:00Z","prompt_tokens":1,"completion_tokens":2,"results":["a"]})";
    QCOMPARE(read(row).rows, 1U);
}

QTEST_APPLESS_MAIN(JsonPagesTest)
#include "json_pages_test.moc"
