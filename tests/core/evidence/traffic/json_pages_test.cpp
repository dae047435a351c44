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
    void aListThatIsCutOffIsSaidToBe_data();
    void aListThatIsCutOffIsSaidToBe();
    void whatIsNoObjectIsABrokenRow();
    void rowsStandOnLinesOfTheirOwn_data();
    void rowsStandOnLinesOfTheirOwn();
    void aBrokenFirstLineIsOneBrokenLine_data();
    void aBrokenFirstLineIsOneBrokenLine();
    void aPageLongerThanTheHeadIsRecognized_data();
    void aPageLongerThanTheHeadIsRecognized();
    void whatHasNoKeysIsSaidToHaveNone_data();
    void whatHasNoKeysIsSaidToHaveNone();

private:
    LogFiles m_files;
};

namespace {

/// An observation of Langfuse's in that minute.
std::string observation(int minute, const std::string& input)
{
    return R"({"startTime":"2025-01-01T00:0)" + std::to_string(minute) +
           R"(:00Z","type":"GENERATION","usageDetails":{"input":)" + input + R"(,"output":5}})";
}

/// A span of OTLP's in that minute.
std::string span(int minute, int input)
{
    return R"({"name":"chat","startTimeUnixNano":"173568960000000000)" + std::to_string(minute) +
           R"(","attributes":[{"key":"gen_ai.usage.input_tokens","value":{"intValue":")" + std::to_string(input) +
           R"("}},{"key":"gen_ai.usage.output_tokens","value":{"intValue":"5"}}]})";
}

const std::string spend = R"({"startTime":"2025-01-01T00:00:00Z","prompt_tokens":100,"completion_tokens":10})";

} // namespace

void JsonPagesTest::eachBrokenRowIsSkippedByItself()
{
    const Traffic t = m_files.read("\n{\"data\":[" + observation(1, "10") + "," + observation(2, "-1") + "," +
                                   observation(3, "1.5") + "," + observation(4, "20") +
                                   R"(,{"usageDetails":{"input":1}})" + "," + observation(5, "30") + "]}");
    QCOMPARE(t.rows, 3U);
    QCOMPARE(*t.input.mean, 20.0);
    QCOMPARE(t.skipped, 3U);
    for (const SkippedLine& skipped : t.skippedLines)
        QCOMPARE(skipped.line, 2U);
    QCOMPARE(inWords(t.skippedLines[0].why), std::string("row 2: has a count of tokens that is no whole number"));
    QCOMPARE(inWords(t.skippedLines[1].why), std::string("row 3: has a count of tokens that is no whole number"));
    QCOMPARE(inWords(t.skippedLines[2].why), std::string("row 5: the time is missing"));
    QCOMPARE(inWords(t.notes.back()), std::string("3 rows could not be read."));
    const Traffic lines =
        m_files.read(observation(1, "10") + "\n" + observation(2, "-1") + "\n" + observation(3, "10"));
    QVERIFY(lines.rows == 2 && lines.skipped == 1 && lines.skippedLines[0].line == 2);
    QCOMPARE(inWords(lines.skippedLines[0].why), std::string("has a count of tokens that is no whole number"));
}

void JsonPagesTest::aListThatIsCutOffIsSaidToBe_data()
{
    const std::string rows = observation(1, "10") + ",\n" + observation(2, "20");
    QTest::addColumn<std::string>("log");
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<unsigned>("skipped");
    QTest::newRow("a list") << "[" + rows + "]" << false << 0U;
    QTest::newRow("behind an object") << "[" + rows << true << 0U;
    QTest::newRow("behind a comma") << "[" + rows + ",\n" << true << 0U;
    QTest::newRow("within an object") << "[" + rows + "," + observation(3, "30").substr(0, 30) << true << 1U;
    QTest::newRow("two lists") << "[" + rows + "]\n[" + rows + "]\n" << false << 0U;
    QTest::newRow("the second of two") << "[" + rows + "]\n[" + rows << true << 0U;
    QTest::newRow("a page") << "{\"data\":[" + rows + "]}" << false << 0U;
    QTest::newRow("a line each") << observation(1, "10") + "\n" + observation(2, "20") << false << 0U;
    // Of a page the object says it, which does not end.
    QTest::newRow("a page that is cut off") << "{\"data\":[" + rows << false << 1U;
    QTest::newRow("with its list's end") << "{\"data\":[" + rows + "]" << false << 1U;
}

void JsonPagesTest::aListThatIsCutOffIsSaidToBe()
{
    QFETCH(const std::string, log);
    const Traffic t = m_files.read(log);
    QVERIFY(t.rows > 0);
    QTEST(t.isCut, "isCut");
    QTEST(static_cast<unsigned>(t.skipped), "skipped");
    const bool isSaid =
        std::any_of(t.notes.begin(), t.notes.end(), [](const Message& note) { return note.id() == "traffic.cut"; });
    QTEST(isSaid, "isCut");
}

void JsonPagesTest::whatIsNoObjectIsABrokenRow()
{
    const Traffic t = m_files.read("{\"data\":[" + observation(1, "10") + ",null,7," + observation(2, "20") + "]}");
    QVERIFY(t.rows == 2 && t.skipped == 2);
    QCOMPARE(inWords(t.skippedLines[0].why), std::string("row 2: is no JSON object"));
    QCOMPARE(inWords(t.skippedLines[1].why), std::string("row 3: is no JSON object"));
    // A list without any object is no list of rows.
    const std::string row =
        R"({"startTime":"2025-01-01T00:00:00Z","prompt_tokens":1,"completion_tokens":2,"results":["a"]})";
    QCOMPARE(m_files.read(row).rows, 1U);
}

void JsonPagesTest::rowsStandOnLinesOfTheirOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    const auto row = [](const char* name, const std::string& text, const char* format) {
        QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(format);
    };
    const std::string observations = observation(1, "10") + ",\n" + observation(2, "20") + "\n";
    row("a page", "{\"data\":[\n" + observations + "]}\n", "langfuse");
    row("a page after a brace", "\n{\n\"data\": [\r\n" + observations + "]\n}\n", "langfuse");
    row("a page after a key", "{\"object\":\"list\",\n\"data\":\n[\n" + observations + "]}\n", "langfuse");
    row("a list after a bracket", "[\n" + observations + "]\n", "langfuse");
    row("commas alone", observations, "langfuse");
    row("lines", observation(1, "10") + "\n" + observation(2, "20") + " \r\n", "langfuse");
    const std::string spans = span(1, 10) + ",\n" + span(2, 20) + "\n]}]}]}";
    const std::string resource = R"({"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":)"
                                 R"({"stringValue":"[a"}}]},"scopeSpans":[{"scope":{"name":"s"},"spans":[)";
    row("OTLP", resource + "\n" + spans, "opentelemetry");
    row("OTLP on one line", resource + span(1, 10) + "," + span(2, 20) + "]}]}]}", "opentelemetry");
}

void JsonPagesTest::rowsStandOnLinesOfTheirOwn()
{
    QFETCH(const QString, text);
    QFETCH(const QString, format);
    const Traffic t = m_files.read(text.toStdString());
    QCOMPARE(t.format, format.toStdString());
    QCOMPARE(t.skipped, 0U);
    QCOMPARE(t.rows, 2U);
    QCOMPARE(*t.input.mean, 15.0);
}

void JsonPagesTest::aBrokenFirstLineIsOneBrokenLine_data()
{
    QTest::addColumn<QString>("first");
    for (const char* first : {R"({"startTime":"2025-01-01T00:00:00Z","prompt_to)", R"({"startTime":)",
                              R"({"tags":["a"],"prompt_tokens":1,)", R"({"startTime":"2025",})", R"({"tags":["a)"})
        QTest::newRow(first) << QString::fromLatin1(first);
}

void JsonPagesTest::aBrokenFirstLineIsOneBrokenLine()
{
    QFETCH(const QString, first);
    const Traffic t = m_files.read(first.toStdString() + "\n" + spend + "\n" + spend + "\n" + spend + "\n");
    QVERIFY(t.rows == 3 && t.skipped == 1 && t.skippedLines[0].line == 1);
}

void JsonPagesTest::aPageLongerThanTheHeadIsRecognized_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("on lines") << "\n";
    QTest::newRow("on one line") << " ";
}

void JsonPagesTest::aPageLongerThanTheHeadIsRecognized()
{
    QFETCH(const QString, between);
    std::string text = "{\"data\":[";
    for (int i = 0; i < 10'000; ++i)
        text += (i == 0 ? "" : ",") + between.toStdString() + observation(i % 10, "10");
    QVERIFY(text.size() > 500'000);
    const Traffic t = m_files.read(text + "]}");
    QCOMPARE(t.format, std::string("langfuse"));
    QVERIFY(t.rows == 10'000 && t.skipped == 0);
}

void JsonPagesTest::whatHasNoKeysIsSaidToHaveNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("never ends") << "{\"a\":\n";
    QTest::newRow("an empty object") << "{}\n";
    QTest::newRow("a list of nothing") << "[ {}, {} ]";
    QTest::newRow("a page of nothing") << R"({"data":[]})";
    QTest::newRow("no keys") << "{1,2,3}\n{4}\n";
    QTest::newRow("braces") << QString(200'000, QLatin1Char('{')); // each is looked into: not for long
}

void JsonPagesTest::whatHasNoKeysIsSaidToHaveNone()
{
    QFETCH(const QString, text);
    const auto path = m_files.write("log", text.toStdString());
    const Result<Traffic> traffic = readTraffic(path);
    QVERIFY(!traffic);
    QCOMPARE(inWords(traffic.error().what),
             std::string("is not a known usage log: no JSON object at its beginning can be read and has keys"));
    const Result<Traffic> chosen = readTraffic(path, {"", {"a", "", "c", "", ""}});
    QVERIFY(!chosen);
    QCOMPARE(inWords(chosen.error().what), std::string("a column must be chosen for time, input and output"));
}

QTEST_APPLESS_MAIN(JsonPagesTest)
#include "json_pages_test.moc"
