// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "tests/support/log_files.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

/// A break in a log costs the rows that are broken, and not those behind it.
class BrokenStretchesTest : public QObject {
    Q_OBJECT

private slots:
    void strayQuotesCostTheirLines_data();
    void strayQuotesCostTheirLines();
    void aQuotedFieldMaySpanLines_data();
    void aQuotedFieldMaySpanLines();
    void aMissingBraceCostsItsObject_data();
    void aMissingBraceCostsItsObject();
    void aBrokenPageCostsItsBucket();
    void hostileLogsAreReadToTheirEnd_data();
    void hostileLogsAreReadToTheirEnd();

private:
    LogFiles m_files;
};

namespace {

const std::string header = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
constexpr int rowsOfLog = 1400;

std::string minuteText(int row)
{
    return isoTime(1'700'000'000 * oneSecond + row * oneMinute);
}

std::string csvRow(int row)
{
    return minuteText(row) + ",374,44";
}

std::vector<std::uint64_t> linesOf(const Traffic& traffic)
{
    std::vector<std::uint64_t> lines;
    for (const SkippedLine& skipped : traffic.skippedLines)
        lines.push_back(skipped.line);
    return lines;
}

/// A record as it is printed with that indentation; one that is broken lacks a brace.
std::string object(int row, const std::string& indent, bool broken, bool reversed = false)
{
    const std::string end = indent.empty() ? " " : "\n" + indent;
    const std::string more = indent.empty() ? "" : "  ";
    std::vector<std::string> members{"\"type\": \"GENERATION\"", "\"startTime\": \"" + minuteText(row) + "\"",
                                     "\"tags\": [" + end + more + "{" + end + more + "\"a\": 1" + end + more + "}]",
                                     "\"usageDetails\": {\"input\": 10, \"output\": 5" +
                                         std::string(broken ? "" : "}")};
    if (reversed)
        std::rotate(members.begin(), members.begin() + row % 3, members.end() - 1);
    std::string text = indent + "{";
    for (std::size_t i = 0; i < members.size(); ++i)
        text += (i == 0 ? "" : ",") + end + more + members[i];
    return text + end + "}";
}

} // namespace

void BrokenStretchesTest::strayQuotesCostTheirLines_data()
{
    QTest::addColumn<int>("apart"); // lines between two strays
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("both before the time") << 400 << QStringLiteral("\"%1") << QStringLiteral("\"%1");
    QTest::newRow("before and behind") << 400 << QStringLiteral("\"%1") << QStringLiteral("%1\"");
    QTest::newRow("neighbours") << 1 << QStringLiteral("\"%1") << QStringLiteral("\"%1");
    QTest::newRow("blocks apart") << 40'000 << QStringLiteral("\"%1") << QStringLiteral("\"%1");
    QTest::newRow("further apart than a record is long") << 600'000 << QStringLiteral("\"%1") << QStringLiteral("\"%1");
}

void BrokenStretchesTest::strayQuotesCostTheirLines()
{
    QFETCH(const int, apart);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const int rows = apart + 1000;
    std::string text = header;
    for (int row = 0; row < rows; ++row) {
        const QString line = QString::fromStdString(csvRow(row));
        text += (row == 99 ? first.arg(line) : row == 99 + apart ? second.arg(line) : line).toStdString() + "\n";
    }
    const Traffic t = m_files.read(text);
    // A quote behind a number opens nothing, and makes it none.
    QCOMPARE(t.rows, static_cast<std::uint64_t>(rows) - 2);
    QCOMPARE(linesOf(t), (std::vector<std::uint64_t>{101, static_cast<std::uint64_t>(101 + apart)}));
    QCOMPARE(inWords(t.skippedLines[0].why), std::string("has a quote that is not closed"));
}

void BrokenStretchesTest::aQuotedFieldMaySpanLines_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("skipped");
    const QString legal = QStringLiteral("\"one\n2024-01-01,5,7,\"\"two\"\"\nthree\" ");
    QTest::newRow("good") << legal << QStringLiteral("5") << 0;
    QTest::newRow("refused, one row") << legal << QStringLiteral("-5") << 1;
    QTest::newRow("text behind the quote that closes") << QStringLiteral("\"one\nx,\"two") << QStringLiteral("5") << 2;
}

void BrokenStretchesTest::aQuotedFieldMaySpanLines()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, input);
    QFETCH(const int, skipped);
    for (const int before : {1, 10'000}) { // records, so that the row lies across a block's end
        std::string text = "a,b,c,d\n";
        for (int i = 0; i < before; ++i)
            text += "2024-01-01,5,7,\"some words\"\n";
        text += "2024-01-02," + input.toStdString() + ",7," + cell.toStdString() + "\n2024-01-03,5,7,\n";
        const Result<Traffic> t = readTraffic(m_files.write("log", text), {"", {"a", "b", "c", "", ""}});
        QVERIFY(t.ok());
        QCOMPARE(t->skipped, static_cast<std::uint64_t>(skipped));
        QCOMPARE(t->rows, static_cast<std::uint64_t>(before + (skipped == 0 ? 2 : 1)));
        if (skipped > 0)
            QCOMPARE(t->skippedLines[0].line, static_cast<std::uint64_t>(before + 2));
    }
}

void BrokenStretchesTest::aMissingBraceCostsItsObject_data()
{
    QTest::addColumn<QString>("indent");
    QTest::addColumn<QString>("between");
    QTest::addColumn<bool>("rotated"); // keys in another order each time
    QTest::newRow("over several lines") << QStringLiteral("  ") << QStringLiteral(",\n") << false;
    QTest::newRow("over several lines, keys in any order") << QStringLiteral("  ") << QStringLiteral(",\n") << true;
    QTest::newRow("one a line") << QString() << QStringLiteral(",\n") << false;
    QTest::newRow("all on one line") << QString() << QStringLiteral(", ") << false;
}

void BrokenStretchesTest::aMissingBraceCostsItsObject()
{
    QFETCH(const QString, indent);
    QFETCH(const QString, between);
    QFETCH(const bool, rotated);
    std::string text = "[" + std::string(between.endsWith(u'\n') ? "\n" : "");
    std::vector<std::uint64_t> lines;
    for (int row = 0; row < rowsOfLog; ++row) {
        const bool broken = row == 99 || row == 100 || row == 700;
        if (broken)
            lines.push_back(static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n')) + 1);
        text += object(row, indent.toStdString(), broken, rotated) +
                (row + 1 < rowsOfLog ? between.toStdString() : std::string("\n]\n"));
    }
    const Traffic t = m_files.read(text);
    QCOMPARE(t.rows, static_cast<std::uint64_t>(rowsOfLog) - 3);
    QCOMPARE(linesOf(t), lines);
}

/// A page is a record that holds all rows: the buckets around the broken one count.
void BrokenStretchesTest::aBrokenPageCostsItsBucket()
{
    for (const std::string end : {"\n", "\r\n"}) {
        std::string text = "{" + end + "\"object\": \"page\"," + end + " \"data\": [" + end;
        std::uint64_t line = 0;
        for (int bucket = 0; bucket < 30; ++bucket) {
            const int start = 1'700'006'400 + bucket * 86400;
            text += R"(  {"object": "bucket", "start_time": )" + std::to_string(start) + "," + end +
                    "   \"end_time\": " + std::to_string(start + 86400) + ", \"results\": [" + end;
            if (bucket == 12)
                line = static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n')) + 1;
            text += R"(    {"num_model_requests": 5, "input_tokens": )" + std::string(bucket == 12 ? "" : "50") +
                    R"(, "output_tokens": 10})" + end + "]}" + (bucket == 29 ? "" : ",") + end;
        }
        const Traffic t = m_files.read(text + " ]," + end + "\"has_more\": false," + end + "\"next\": null}" + end);
        QCOMPARE(t.format, std::string("openai-usage"));
        QCOMPARE(t.rows, 29U);
        QCOMPARE(linesOf(t), (std::vector<std::uint64_t>{line}));
    }
}

void BrokenStretchesTest::hostileLogsAreReadToTheirEnd_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("times");
    QTest::newRow("lines that open and never close") << QByteArray("\"a\",\"\n") << 1'000'000;
    QTest::newRow("stray quotes") << QByteArray("\"2023-11-16 18:15:46,1,2\n") << 1'000'000;
    QTest::newRow("braces on lines") << QByteArray("{\n") << 1'000'000;
    QTest::newRow("braces on one line") << QByteArray("{\"a\":") << 1'000'000;
    QTest::newRow("lists within lists") << QByteArray("{\"data\":[") << 1'000'000;
    QTest::newRow("strings that turn inside out") << QByteArray("{\"startTime\":\"\n") << 1'000'000;
}

/// Each of these would take minutes if every break were looked for to the log's end.
void BrokenStretchesTest::hostileLogsAreReadToTheirEnd()
{
    QFETCH(const QByteArray, piece);
    QFETCH(const int, times);
    const bool json = piece.startsWith('{');
    std::string text = json ? R"({"startTime":"2025-01-01T00:00:00Z","prompt_tokens":1,"completion_tokens":2},)"
                              "\n"
                            : header + csvRow(0) + "\n";
    for (int i = 0; i < times; ++i)
        text += piece.toStdString();
    const Result<Traffic> t = readTraffic(m_files.write("log", text));
    QVERIFY2(t.ok(), t ? "" : inWords(t.error().what).c_str());
    QCOMPARE(t->rows, 1U);
    QVERIFY(t->skipped > 0);
}

QTEST_APPLESS_MAIN(BrokenStretchesTest)
#include "broken_stretches_test.moc"
