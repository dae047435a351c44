// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_format.h"
#include "tests/support/log_files.h"
#include "tests/support/program.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <future>
#include <vector>

using namespace breakeven;
using namespace breakeven::test;

/// Work that processes share: what they print joins to the bytes that one alone prints.
class SpreadTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lines_data() { addProcesses(); }
    void lines();
    void rows_data() { addProcesses(); }
    void rows();

private:
    static void addProcesses()
    {
        QTest::addColumn<int>("processes");
        for (const int processes : {1, 2, 3, 8})
            QTest::addRow("%d", processes) << processes;
    }
    /// The text in so many parts of whole lines.
    [[nodiscard]] static std::vector<QByteArray> partsOf(const QByteArray& text, int count);
    /// `runs(part)` for each of so many parts, all at the same time.
    template <typename Runs> [[nodiscard]] static std::vector<Run> atOnce(int parts, const Runs& runs);
    [[nodiscard]] static QByteArray joined(const std::vector<Run>& runs);

    LogFiles m_files;
    Program m_program{QString::fromStdString(m_files.folder().string())};
    QByteArray m_lines;
};

std::vector<QByteArray> SpreadTest::partsOf(const QByteArray& text, int count)
{
    std::vector<QByteArray> parts;
    qsizetype from = 0;
    for (int part = 1; part <= count; ++part) {
        const qsizetype to = part == count ? text.size() : text.indexOf('\n', text.size() * part / count) + 1;
        parts.push_back(text.sliced(from, to - from));
        from = to;
    }
    return parts;
}

template <typename Runs> std::vector<Run> SpreadTest::atOnce(int parts, const Runs& runs)
{
    std::vector<std::future<Run>> started;
    started.reserve(parts);
    for (int part = 0; part < parts; ++part)
        started.push_back(std::async(std::launch::async, [&runs, part] { return runs(part); }));
    std::vector<Run> ended;
    ended.reserve(parts);
    for (std::future<Run>& run : started)
        ended.push_back(run.get());
    return ended;
}

QByteArray SpreadTest::joined(const std::vector<Run>& runs)
{
    QByteArray output;
    for (const Run& run : runs)
        output += run.output;
    return output;
}

/// 1,200 lines of all kinds, 12 of them blank; of the first 900, three in ten are broken.
void SpreadTest::initTestCase()
{
    (void)m_files.write("a.breakeven", formatScenario({}));
    const QByteArray whole = QByteArray::fromStdString(nlohmann::json::parse(formatScenario({})).dump());
    for (int i = 0; i < 1200; ++i) {
        const QByteArray id = QByteArray::number(i);
        const auto set = [&id](const QByteArray& values) { return "{\"id\": " + id + ", \"set\": {" + values + "}}"; };
        const QByteArray good = set((i % 2 == 0 ? "\"volume\": 1" : "\"gpu_rate\": 1.") + QByteArray::number(1000 + i));
        const bool mayBreak = i < 900;
        switch (i % 10) {
        case 3: m_lines += mayBreak ? QByteArray("oops") : good; break;
        case 6: m_lines += mayBreak ? set("\"volum\": 1") : good; break;
        case 8: m_lines += mayBreak ? set("\"volume\": 5") : good; break;
        case 9: m_lines += i % 100 == 49 ? whole : good + "\r"; break;
        default: m_lines += i % 100 == 50 ? QByteArray(" ") : good;
        }
        m_lines += '\n';
    }
    m_lines.chop(1);
}

void SpreadTest::lines()
{
    QFETCH(const int, processes);
    const QStringList words{QStringLiteral("evaluate"), QStringLiteral("--lines"), QStringLiteral("a.breakeven")};
    const Run whole = m_program.run(words, m_lines);
    QCOMPARE(whole.status, 2);
    QCOMPARE(whole.output.count('\n'), 1188);
    QCOMPARE(whole.output.count(",\"error\":\""), 270);

    const std::vector<QByteArray> parts = partsOf(m_lines, processes);
    const std::vector<Run> runs = atOnce(processes, [&](int part) { return m_program.run(words, parts.at(part)); });
    for (const Run& run : runs) {
        QVERIFY(!run.output.isEmpty());
        QCOMPARE(run.status, run.output.contains(",\"error\":\"") ? 2 : 0);
    }
    QCOMPARE(runs.back().status, processes == 8 ? 0 : 2);
    QVERIFY(joined(runs) == whole.output);
}

/// The header comes once, and each row in one part alone.
void SpreadTest::rows()
{
    QFETCH(const int, processes);
    constexpr int count = 40 * 25;
    const QString line = QStringLiteral("sweep a.breakeven --over volume=1k:10M:40:log --over gpu_rate=0.5:3:25");
    const Run whole = m_program.run(line.split(u' '));
    QVERIFY2(whole.status == 0, whole.errors.constData());
    QCOMPARE(whole.output.count('\n'), count + 1);

    const std::vector<Run> runs = atOnce(processes, [&](int part) {
        const QString rows = QStringLiteral(" --rows %1:%2");
        const int first = part * count / processes + 1;
        const int last = (part + 1) * count / processes;
        return m_program.run((line + rows.arg(first).arg(last)).split(u' '));
    });
    for (const Run& run : runs)
        QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(joined(runs) == whole.output);
}

QTEST_GUILESS_MAIN(SpreadTest)
#include "spread_test.moc"
