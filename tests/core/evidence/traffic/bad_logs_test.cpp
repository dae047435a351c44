// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "tests/support/log_files.h"

#include <QTest>

#include <sys/stat.h>

#include <fcntl.h>
#include <fstream>
#include <string>
#include <thread>
#include <unistd.h>

using namespace breakeven;
using namespace breakeven::test;

/// What is wrong with a log is said, and what is good in it counts.
class BadLogsTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNoLog_data();
    void refusesWhatIsNoLog();
    void choosingColumnsIsOfferedWhereItHelps();
    void brokenLinesAreNamed_data();
    void brokenLinesAreNamed();
    void onlyTheFirstBrokenLinesAreKept();
    void aQuoteThatIsNotClosedCostsOneLine();
    void aBrokenObjectCostsOneRecord();
    void anEndlessLineIsOneBrokenLine();
    void aSparseFileEndsAtOnce();
    void aPipeThatNeverEndsIsCancelled_data();
    void aPipeThatNeverEndsIsCancelled();
    void aPipeIsReadToItsEnd();
    void readingTellsHowFarItIs();

private:
    LogFiles m_files;
};

namespace {

const std::string header = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
const std::string good = "2023-11-16 18:15:46.6805900,374,44\n";

/// Whether a thread of this process waits for something.
bool sleeps(pid_t thread)
{
    std::ifstream state("/proc/self/task/" + std::to_string(thread) + "/stat");
    std::string text;
    std::getline(state, text);
    return text.find(") S ") != std::string::npos;
}

} // namespace

void BadLogsTest::refusesWhatIsNoLog_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* name, const std::string& bytes, const char* error) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(error);
    };
    row("empty", "", "is empty");
    row("blank", "\n \r\n", "is empty");
    row("NUL", header + std::string(3, '\0'), "is no text: byte 41 is a NUL");
    row("bzip2", "BZh9", "is compressed (bzip2)");
    row("gzip, cut off", "\x1f\x8b\x08", "is compressed, and cut off before its end");
    row("zstd, damaged", "\x28\xb5\x2f\xfd no frame", "is compressed, and damaged");
    row("no log", "name,price\na,5\n",
        "is not a known usage log. Its columns are name, price; choose those for time, input and output");
    row("a column missing", "TIMESTAMP,ContextTokens\n2023-11-16 18:15:46,374\n",
        "is not a known usage log; it looks like Azure LLM inference trace, but lacks the column GeneratedTokens. Its "
        "columns are TIMESTAMP, ContextTokens; ");
    row("only a header", header, "has no request that could be counted, read as Azure LLM inference trace");
    row("no good line", header + "a,b,c\n",
        "has no request that could be counted, read as Azure LLM inference trace; 1 row is broken, the first in "
        "line 2: \"a\" is not a time of the years 2000 to 2099");
    row("empty export", "start_time,end_time,start_time_iso,end_time_iso\n1,2,a,b\n",
        "is an OpenAI usage export without any usage");
    row("no JSON", "{\"a\":\n", "is not a known usage log: no JSON object at its beginning");
    row("Latin-1", "Zeit;Eingabe f\xfcr;Ausgabe\n2024-01-01;5;6\n",
        "is not a known usage log. Its columns are Zeit, Eingabe f\\xfcr, Ausgabe;");
}

void BadLogsTest::refusesWhatIsNoLog()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, error);
    const auto path = m_files.write("log", bytes.toStdString());
    const Result<Traffic> traffic = readTraffic(path);
    QVERIFY(!traffic);
    QVERIFY2(inWords(traffic.error().what).starts_with(error.toStdString()), inWords(traffic.error().what).c_str());
    QCOMPARE(traffic.error().where, path.string());
    QVERIFY(traffic.error().kind == Error::Kind::Input);
}

void BadLogsTest::choosingColumnsIsOfferedWhereItHelps()
{
    const auto remedyOf = [this](const std::string& bytes, const LogChoice& choice) {
        const Result<Traffic> traffic = readTraffic(m_files.write("log", bytes), choice);
        return traffic ? Error::Remedy::None : traffic.error().remedy;
    };
    QVERIFY(remedyOf("name,price\na,1\n", {}) == Error::Remedy::ChooseColumns);
    QVERIFY(remedyOf("", {}) == Error::Remedy::None);
    // Whatever a file calls its columns, it offers nothing.
    const LogChoice wrong{{}, {.time = "when", .input = "in", .output = "out", .cached = {}, .requests = {}}};
    QVERIFY(remedyOf("name,\"choose those for time, input and output\"\na,1\n", wrong) == Error::Remedy::None);
}

void BadLogsTest::brokenLinesAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("why");
    const QByteArray forms = " in a form that is read: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, or a "
                             "number of seconds since 1970";
    const auto row = [](const char* line, const QByteArray& why) { QTest::newRow(line) << QByteArray(line) << why; };
    row("2023-11-16 18:15:46,374", "has 2 columns instead of 3");
    row("2023-11-16 18:15:46,374,44,5", "has 4 columns instead of 3");
    row("2023-11-16 18:15:46,-374,44", "the number of input tokens \"-374\" is negative");
    row("2023-11-16 18:15:46,374,", "the number of output tokens is missing");
    row("2023-11-16 18:15:46,1.5,44", "the number of input tokens \"1.5\" is not a whole number");
    row("2023-11-16 18:15:46,\"1154,5\",44",
        "the number of input tokens \"1154,5\" has a comma or a dot that is none between thousands");
    row("2023-11-16 18:15:46,3x,44", "the number of input tokens \"3x\" is not a number");
    row("2023-11-16 18:15:46,99999999,44", "99999999 tokens are more than a request can have");
    row("2023-11-16 18:15:46,1e300,44", "the number of input tokens \"1e300\" is too large");
    row("2023-11-31 18:15:46,3,4", "\"2023-11-31 18:15:46\" is not a time of the years 2000 to 2099" + forms);
    row("1999-11-30 18:15:46,3,4", "\"1999-11-30 18:15:46\" is not a time of the years 2000 to 2099" + forms);
    row("16-11-23 18:15,3,4", "\"16-11-23 18:15\" is not a time of the years 2000 to 2099" + forms);
    row("3/4/2023 18:15,3,4",
        "\"3/4/2023 18:15\" may have the month or the day first, and the first thousand rows don't "
        "say which: write it as YYYY-MM-DD");
    row(",3,4", "the time is missing");
    row("50,3,4", "the time \"50\" is no date, where one is expected");
    row("TIMESTAMP,ContextTokens,GeneratedTokens", "\"TIMESTAMP\" is not a time of the years 2000 to 2099" + forms);
    row("\xfc,3,4", "\"\\xfc\" is not a time of the years 2000 to 2099" + forms);
}

void BadLogsTest::brokenLinesAreNamed()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, why);
    for (const std::string end : {"\n", "\r\n"}) {
        std::string text = header + good + "\n" + line.toStdString() + "\n" + good;
        for (std::size_t at = 0; end == "\r\n" && (at = text.find('\n', at)) != std::string::npos; at += 2)
            text.insert(at, 1, '\r');
        const Result<Traffic> traffic = readTraffic(m_files.write("log", text));
        QVERIFY2(traffic.ok(), traffic ? "" : inWords(traffic.error().what).c_str());
        QCOMPARE(traffic->rows, 2U);
        QCOMPARE(traffic->skipped, 1U);
        QCOMPARE(traffic->skippedLines.front().line, 4U);
        QCOMPARE(QByteArray::fromStdString(inWords(traffic->skippedLines.front().why)), why);
    }
}

void BadLogsTest::onlyTheFirstBrokenLinesAreKept()
{
    std::string text = header + good;
    for (int i = 0; i < 5000; ++i)
        text += "x\n";
    const Result<Traffic> traffic = readTraffic(m_files.write("log", text + good));
    QVERIFY(traffic.ok());
    QCOMPARE(traffic->skipped, 5000U);
    QCOMPARE(traffic->skippedLines.size(), mostSkippedLines);
    QCOMPARE(traffic->rows, 2U);
    QCOMPARE(inWords(traffic->notes.back()), std::string("5,000 rows could not be read."));
}

void BadLogsTest::aQuoteThatIsNotClosedCostsOneLine()
{
    std::string text = header + good + "\"2023-11-16 18:15:46,1,2\n";
    for (int i = 0; i < 20000; ++i)
        text += good;
    const Result<Traffic> traffic = readTraffic(m_files.write("log", text));
    QVERIFY(traffic.ok());
    QCOMPARE(traffic->rows, 20001U);
    QCOMPARE(traffic->skipped, 1U);
    QCOMPARE(traffic->skippedLines.front().line, 3U);
    QCOMPARE(inWords(traffic->skippedLines.front().why), std::string("has a quote that is not closed"));
}

void BadLogsTest::aBrokenObjectCostsOneRecord()
{
    const std::string row = R"({"startTime":"2025-01-01T00:00:00Z","prompt_tokens":100,"completion_tokens":10})";
    const Result<Traffic> lines =
        readTraffic(m_files.write("log", row + "\n{\"a\":\n" + row + "\n\"x\"\n" + row.substr(0, 40)));
    QVERIFY(lines.ok() && lines->rows == 2 && lines->skipped == 3);
    QCOMPARE(lines->skippedLines[0].line, 2U);
    QCOMPARE(inWords(lines->skippedLines[0].why), std::string("is not valid JSON"));
    QCOMPARE(inWords(lines->skippedLines[1].why), std::string("is no JSON object"));
    QCOMPARE(lines->skippedLines[2].line, 5U);
    const Result<Traffic> array =
        readTraffic(m_files.write("log", "[\n" + row + ",\n" + row + ",\n{\n\"startTime\": 5,\n\"x"));
    QVERIFY(array.ok() && array->rows == 2 && array->skipped == 1);
    QCOMPARE(array->skippedLines[0].line, 4U);
    QCOMPARE(inWords(array->skippedLines[0].why), std::string("is a JSON object that does not end"));
    const Result<Traffic> latin = readTraffic(m_files.write("log", row + "\n{\"a\":\"\xfc\"}\n"));
    QVERIFY(latin.ok() && latin->rows == 1);
    QCOMPARE(inWords(latin->skippedLines[0].why), std::string("is not UTF-8"));
}

void BadLogsTest::anEndlessLineIsOneBrokenLine()
{
    std::string text = header + good;
    text.append(40'000'000, 'x');
    const Result<Traffic> traffic = readTraffic(m_files.write("log", text + "\n" + good + "oops\n"));
    QVERIFY(traffic.ok());
    QVERIFY(traffic->rows == 2 && traffic->skipped == 2);
    QVERIFY(traffic->skippedLines[0].line == 3 && traffic->skippedLines[1].line == 5);
    QCOMPARE(inWords(traffic->skippedLines[0].why), std::string("is longer than the 16 MiB that a record may have"));
}

void BadLogsTest::aSparseFileEndsAtOnce()
{
    const auto path = m_files.write("sparse", "");
    QCOMPARE(::truncate(path.c_str(), off_t{5} << 30U), 0);
    const Result<Traffic> traffic = readTraffic(path);
    QVERIFY(!traffic);
    QCOMPARE(inWords(traffic.error().what), std::string("is no text: byte 1 is a NUL"));
}

void BadLogsTest::aPipeThatNeverEndsIsCancelled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasWriter");
    QTest::newRow("nobody writes") << QByteArray() << false;
    QTest::newRow("nothing comes") << QByteArray() << true;
    QTest::newRow("a line comes") << QByteArray::fromStdString(header + good) << true;
}

void BadLogsTest::aPipeThatNeverEndsIsCancelled()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, hasWriter);
    const auto path = m_files.folder() / "pipe";
    ::unlink(path.c_str());
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    const int writer = hasWriter ? ::open(path.c_str(), O_RDWR) : -1;
    if (hasWriter)
        QCOMPARE(::write(writer, bytes.data(), static_cast<std::size_t>(bytes.size())), bytes.size());
    std::stop_source stop;
    std::jthread canceller([&stop, reader = ::gettid()] {
        while (!sleeps(reader)) // it waits for the pipe
            std::this_thread::yield();
        stop.request_stop();
    });
    const Result<Traffic> traffic = readTraffic(path, {}, stop.get_token());
    QVERIFY(!traffic);
    QCOMPARE(inWords(traffic.error().what), std::string("reading was cancelled"));
    if (hasWriter)
        ::close(writer);
}

void BadLogsTest::aPipeIsReadToItsEnd()
{
    const auto path = m_files.folder() / "pipe";
    ::unlink(path.c_str());
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    std::jthread writer([&path] {
        std::ofstream out(path);
        out << header;
        for (int i = 0; i < 50000; ++i)
            out << good;
    });
    const Result<Traffic> traffic = readTraffic(path);
    QVERIFY(traffic.ok());
    QCOMPARE(traffic->rows, 50000U);
}

void BadLogsTest::readingTellsHowFarItIs()
{
    std::string text = header;
    while (text.size() < 20'000'000)
        text += good;
    const auto path = m_files.write("log", text);
    std::stop_source stop;
    TrafficProgress told;
    const Result<Traffic> traffic = readTraffic(path, {}, stop.get_token(), [&](const TrafficProgress& progress) {
        told = progress;
        stop.request_stop();
    });
    QVERIFY(!traffic);
    QCOMPARE(inWords(traffic.error().what), std::string("reading was cancelled"));
    QVERIFY(told.bytes > 0 && told.bytes < text.size() && told.of == text.size() && told.rows > 0);
    const Result<Traffic> folder = readTraffic(m_files.folder());
    QVERIFY(!folder && inWords(folder.error().what) == "is a folder, not a file" &&
            folder.error().kind == Error::Kind::Outside);
    QCOMPARE(inWords(readTraffic(m_files.folder() / "none").error().what), std::string("there is no such file"));
}

QTEST_APPLESS_MAIN(BadLogsTest)
#include "bad_logs_test.moc"
