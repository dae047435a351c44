// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_words.h"
#include "tests/support/log_files.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

/// What is said of a log, and what is read that used to be said wrongly.
class TrafficWordsTest : public QObject {
    Q_OBJECT

private slots:
    void peaksAreSaidInWords();
    void carriageReturnsMayEndLines();
    void aLongListOfColumnsIsCut();

private:
    LogFiles m_files;
};

namespace {

const std::string header = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
const std::string good = "2023-11-16 18:15:46.6805900,374,44\n";

} // namespace

void TrafficWordsTest::peaksAreSaidInWords()
{
    const auto peaks = [this](const std::string& rows) {
        return inWords(trafficFigures(m_files.read(header + rows)).back().value);
    };
    QCOMPARE(peaks(good + good),
             std::string("no more than the mean in the busiest minute, no more than the mean in the busiest hour"));
    QCOMPARE(peaks("2023-11-16 18:15,1,1\n2023-11-16 18:16,1,1\n2023-11-16 18:16,1,1\n"),
             std::string("1.33 times the mean in the busiest minute, no more than the mean in the busiest hour"));
}

void TrafficWordsTest::carriageReturnsMayEndLines()
{
    std::string text = header;
    for (int i = 0; i < 20'000; ++i) // over several blocks
        text += i == 15'000 ? "x\n" : good;
    std::replace(text.begin(), text.end(), '\n', '\r');
    const Result<Traffic> traffic = readTraffic(m_files.write("log", text));
    QVERIFY2(traffic.ok(), traffic ? "" : inWords(traffic.error().what).c_str());
    QVERIFY(traffic->rows == 19'999 && traffic->skipped == 1);
    QCOMPARE(traffic->skippedLines[0].line, 15'002U);
}

void TrafficWordsTest::aLongListOfColumnsIsCut()
{
    std::string names = "time";
    for (int i = 0; i < 5000; ++i)
        names += "," + std::string(50, 'n') + std::to_string(i);
    const Result<Traffic> traffic = readTraffic(m_files.write("log", names + "\n1,2\n"));
    QVERIFY(!traffic);
    QVERIFY(inWords(traffic.error().what).size() < 500);
    QVERIFY(inWords(traffic.error().what).ends_with("n5, …; choose those for time, input and output"));
}

QTEST_APPLESS_MAIN(TrafficWordsTest)
#include "traffic_words_test.moc"
