// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/sweep_csv.h"

#include "tests/support/plain_scenarios.h"

#include <fmt/format.h>

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

std::vector<SweepAxis> axesOf(std::initializer_list<std::string_view> texts)
{
    std::vector<SweepAxis> axes;
    for (const std::string_view text : texts)
        axes.push_back(*sweepAxisFrom(text));
    return axes;
}

/// All that is written, and how often `write` was called.
std::string csvOf(const Scenario& scenario, const std::vector<SweepAxis>& axes, int* calls = nullptr,
                  std::optional<SweepRows> rows = {})
{
    std::string bytes;
    const Outcome written = writeSweepCsv(scenario, axes, rows.value_or(allRows(axes)), [&](std::string_view piece) {
        bytes += piece;
        if (calls != nullptr)
            ++*calls;
        return success();
    });
    return written ? bytes : "";
}

} // namespace

class SweepCsvTest : public QObject {
    Q_OBJECT

private slots:
    void writesCsv();
    void writesInPieces();
    void partsJoinToTheWhole();
    void stopsWhenNobodyTakes();
};

void SweepCsvTest::writesCsv()
{
    const std::string csv = csvOf(tunedApi(), axesOf({"input_tokens=1000:2000:2", "volume=1e6:1e6:1"}));
    const QList<QByteArray> lines = QByteArray::fromStdString(csv).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[3].isEmpty());
    const QList<QByteArray> header = lines[0].split(',');
    QCOMPARE(header.size(), 2 + 4 * qsizetype(optionCount) + 1);
    QCOMPARE(lines[0].left(100), QByteArray("input_tokens,volume,frontier_api.total,frontier_api.first_volume,"
                                            "frontier_api.settled_volume,frontier_api.payback_months,")
                                     .left(100));
    QVERIFY(lines[0].endsWith(",hybrid.settled_volume,hybrid.payback_months,cheapest"));
    // $0.003 a request at the API, $0.002 fine-tuned: cheaper from the lowest volume on, nothing to pay back.
    QVERIFY(lines[1].startsWith("1000,1000000,3000,,,,"));
    QVERIFY(lines[1].contains(",2000,100,100,0,"));
    QVERIFY(lines[2].startsWith("2000,1000000,6000,,,,"));
    QVERIFY(lines[2].contains(",4000,100,100,0,"));
    for (const QByteArray& line : {lines[1], lines[2]})
        QCOMPARE(line.count(','), header.size() - 1);

    // The shortest digits that give the same double.
    Scenario scenario;
    const std::vector<SweepAxis> axes = axesOf({"gpu_rate=0.1:0.3:3"});
    const QList<QByteArray> rows = QByteArray::fromStdString(csvOf(scenario, axes)).split('\n');
    Sweep sweep(scenario, axes);
    for (int i = 1; i <= 3; ++i) {
        const SweepRow& row = *sweep.next();
        const QList<QByteArray> cells = rows[i].split(',');
        QCOMPARE(cells[0].toDouble(), row.values[0]);
        int cell = 1;
        for (const SweptOption& option : row.options) {
            QCOMPARE(cells[cell].toStdString(), fmt::format("{}", option.total));
            cell += 4;
        }
        QCOMPARE(cells.back().toStdString(), std::string(info(row.cheapest).id));
    }
}

void SweepCsvTest::writesInPieces()
{
    int calls = 0;
    const std::string csv = csvOf({}, axesOf({"volume=1e3:1e9:2000:log"}), &calls);
    QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 2001);
    QVERIFY2(calls > 5 && calls < 50, qPrintable(QString::number(calls)));
}

/// Wherever it is cut: between the rows of the second parameter, and within one of the first's.
void SweepCsvTest::partsJoinToTheWhole()
{
    Scenario scenario;
    scenario.parameters.monthlyGrowth = 4;
    const std::vector<SweepAxis> axes = axesOf({"volume=1e3:1e8:7:log", "horizon_months=6:60:10"});
    QCOMPARE(allRows(axes), (SweepRows{1, 70}));
    const std::string whole = csvOf(scenario, axes);
    for (const std::uint64_t size : {1, 7, 10, 33, 69, 70}) {
        std::string joined;
        for (std::uint64_t first = 1; first <= 70; first += size)
            joined += csvOf(scenario, axes, nullptr, SweepRows{first, std::min<std::uint64_t>(first + size - 1, 70)});
        QVERIFY2(joined == whole, qPrintable(QString::number(size)));
    }
}

void SweepCsvTest::stopsWhenNobodyTakes()
{
    int calls = 0;
    const auto refuse = [&calls](std::string_view) -> Outcome {
        ++calls;
        return Error{"standard output", "", Error::Kind::Outside};
    };
    const std::vector<SweepAxis> axes = axesOf({"volume=1e3:1e9:1000000000"});
    const Outcome written = writeSweepCsv({}, axes, allRows(axes), refuse);
    QVERIFY(!written && written.error().where == "standard output");
    QCOMPARE(calls, 1);
}

QTEST_APPLESS_MAIN(SweepCsvTest)
#include "sweep_csv_test.moc"
