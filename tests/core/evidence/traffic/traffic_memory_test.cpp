// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "tests/support/heap_in_use.h"
#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Whatever a log holds, it doesn't take much more memory than it has bytes, and never much.
class TrafficMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void memoryStaysSmall_data();
    void memoryStaysSmall();

private:
    LogFiles m_files;
};

void TrafficMemoryTest::memoryStaysSmall_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<qint64>("seconds"); // between two rows
    QTest::addColumn<int>("tokens");
    constexpr int day = 86400;
    QTest::newRow("a row a day of a century") << 36'500 << qint64{day} << 0;
    QTest::newRow("a row an hour of ten years") << 87'600 << qint64{3600} << 0;
    QTest::newRow("a row a minute of two months") << 86'400 << qint64{60} << 0;
    QTest::newRow("a row a second of a day") << day << qint64{1} << 0;
    QTest::newRow("tokens of all sizes") << 5'000 << qint64{1} << 3'331;
}

void TrafficMemoryTest::memoryStaysSmall()
{
    QFETCH(const int, rows);
    QFETCH(const qint64, seconds);
    QFETCH(const int, tokens);
    std::string text = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
    for (qint64 i = 0; i < rows; ++i) // from a noon on: rows at midnight would sum up days
        text += std::to_string(946'728'000 + i * seconds) + ',' + std::to_string(i * tokens) + ',' +
                std::to_string(i * tokens + 1) + '\n';
    const auto path = m_files.write("log", text);
    const std::size_t before = mostInUse = inUse;
    const Result<Traffic> traffic = readTraffic(path, {}, {}, {}, LogFiles::longAfter);
    QVERIFY(traffic.ok());
    QCOMPARE(traffic->rows, static_cast<std::uint64_t>(rows));
    QCOMPARE(*traffic->requests, static_cast<std::uint64_t>(rows));
    const std::size_t taken = mostInUse - before;
    QVERIFY2(taken > 256 * 1024 && taken < 32 * 1024 * 1024, std::to_string(taken).c_str());
}

QTEST_APPLESS_MAIN(TrafficMemoryTest)
#include "traffic_memory_test.moc"
