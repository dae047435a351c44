// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/counting/rows_by_id.h"
#include "tests/support/heap_in_use.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace breakeven;
using namespace breakeven::test;

/// Of rows with the same id, and of a span and those within it that repeat its tokens, one counts, whatever comes
/// first.
class RowsByIdTest : public QObject {
    Q_OBJECT

private slots:
    void aRowComesBackAsItWas();
    void oneOfTheSameIdCounts();
    void aParentDoesNotCountBesideItsChildren_data();
    void aParentDoesNotCountBesideItsChildren();
    void idsAreThoseOfTheirTrace();
    void aMillionAreKeptIn64MiB();
};

namespace {

LogRow rowOf(std::uint64_t input, std::uint64_t output)
{
    LogRow row;
    row.time = row.end = 1'788'220'800 * oneSecond;
    row.input = input;
    row.output = output;
    return row;
}

/// A span: its id, its parent's, and its tokens; without tokens it is in no figure.
struct Span {
    const char* id;
    const char* parent;
    std::uint64_t input;
    std::uint64_t output;
};

/// The input tokens of those that count.
std::vector<std::uint64_t> counted(const std::vector<Span>& spans, std::uint64_t* repeated = nullptr)
{
    RowsById rows;
    for (const Span& span : spans) {
        const RowIdentity who = RowIdentity::of("t", span.id, span.parent);
        if (span.input + span.output == 0)
            rows.link(who);
        else if (!rows.keep(who, rowOf(span.input, span.output), 0))
            qFatal("there was no room");
    }
    std::vector<std::uint64_t> inputs;
    const std::uint64_t left =
        rows.release([&](const LogRow& row, std::uint16_t) { inputs.push_back(row.input); }).repeated;
    if (repeated != nullptr)
        *repeated = left;
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

} // namespace

void RowsByIdTest::aRowComesBackAsItWas()
{
    LogRow row = rowOf(requestTokenLimit - 1, 70'000);
    row.offset = -570 * oneMinute;
    row.cached = 65'537;
    row.written = 3;
    row.forAnHour = 2;
    row.reasoning = 256;
    row.inDoubt = 5;
    row.missing = -70'001;
    row.proof = CacheProof::Beside;
    row.waits = row.saysWritten = row.saysReasoning = true;
    RowsById rows;
    QVERIFY(rows.keep(RowIdentity::of({}, "a", {}), row, 7));
    int count = 0;
    const RowsById::Parents parents = rows.release([&](const LogRow& back, std::uint16_t group) {
        ++count;
        QCOMPARE(group, std::uint16_t{7});
        QVERIFY(back.time == row.time && back.end == row.time && back.offset == row.offset && back.requests == 1);
        QVERIFY(back.input == row.input && back.output == row.output && back.cached == row.cached);
        QVERIFY(back.written == row.written && back.forAnHour == row.forAnHour && back.reasoning == row.reasoning);
        QVERIFY(back.inDoubt == row.inDoubt && back.missing == row.missing && back.proof == row.proof);
        QVERIFY(back.waits && !back.saysCached && back.saysWritten && back.saysReasoning && !back.saysWaits);
    });
    QVERIFY(parents.repeated == 0 && parents.beside == 0);
    QCOMPARE(count, 1);
}

void RowsByIdTest::oneOfTheSameIdCounts()
{
    for (const bool largerFirst : {false, true}) {
        RowsById rows;
        const RowIdentity who = RowIdentity::of({}, "a", {});
        QVERIFY(rows.keep(who, rowOf(largerFirst ? 20 : 10, 1), 0));
        QVERIFY(rows.keep(who, rowOf(largerFirst ? 10 : 20, 1), 0));
        QVERIFY(rows.keep(RowIdentity::of({}, "b", {}), rowOf(5, 1), 0));
        QCOMPARE(rows.rows(), std::size_t{2});
        QCOMPARE(rows.sameId(), 1U);
        std::uint64_t input = 0;
        QCOMPARE(rows.release([&](const LogRow& row, std::uint16_t) { input += row.input; }).repeated, 0U);
        QCOMPARE(input, 25U);
    }
}

void RowsByIdTest::aParentDoesNotCountBesideItsChildren_data()
{
    using Spans = std::vector<Span>;
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<std::vector<std::uint64_t>>("inputs");
    using Inputs = std::vector<std::uint64_t>;
    const auto row = [](const char* name, const Spans& spans, const Inputs& inputs) {
        QTest::newRow(name) << spans << inputs;
    };
    row("a child repeats it", {{"p", "", 10, 16}, {"c", "p", 10, 16}}, {10});
    row("children make it up", {{"p", "", 10, 16}, {"c", "p", 4, 10}, {"d", "p", 6, 6}}, {4, 6});
    row("children are other requests", {{"p", "", 10, 16}, {"c", "p", 10, 15}}, {10, 10});
    row("a child alone is less", {{"p", "", 10, 16}, {"c", "p", 4, 10}}, {4, 10});
    row("one of two children repeats it", {{"p", "", 10, 16}, {"c", "p", 10, 16}, {"d", "p", 5, 5}}, {5, 10});
    row("in three steps", {{"g", "", 10, 16}, {"p", "g", 10, 16}, {"c", "p", 10, 16}}, {10});
    row("by one without tokens", {{"g", "", 10, 16}, {"p", "g", 0, 0}, {"c", "p", 4, 10}, {"d", "p", 6, 6}}, {4, 6});
    row("the parent isn't there", {{"c", "p", 10, 16}, {"d", "p", 10, 16}}, {10, 10});
    row("its own parent", {{"a", "a", 10, 16}}, {10});
    row("a child without an id", {{"p", "", 10, 16}, {"", "p", 10, 16}}, {10});
    row("in a circle without tokens", {{"a", "b", 0, 0}, {"b", "a", 0, 0}, {"c", "a", 10, 16}}, {10});
}

void RowsByIdTest::aParentDoesNotCountBesideItsChildren()
{
    QFETCH(std::vector<Span>, spans);
    QFETCH(const std::vector<std::uint64_t>, inputs);
    const auto tokens = std::count_if(spans.begin(), spans.end(), [](const Span& s) { return s.input > 0; });
    std::mt19937 random(1);
    for (int i = 0; i < 20; ++i) {
        std::uint64_t repeated = 0;
        QCOMPARE(counted(spans, &repeated), inputs);
        QCOMPARE(repeated, static_cast<std::uint64_t>(tokens) - inputs.size());
        std::shuffle(spans.begin(), spans.end(), random);
    }
}

void RowsByIdTest::idsAreThoseOfTheirTrace()
{
    RowsById rows;
    QVERIFY(rows.keep(RowIdentity::of("t0", "1", ""), rowOf(10, 1), 0));
    QVERIFY(rows.keep(RowIdentity::of("t1", "1", ""), rowOf(10, 1), 0));
    QVERIFY(rows.keep(RowIdentity::of("t1", "2", "1"), rowOf(10, 1), 0));
    QCOMPARE(rows.sameId(), 0U);
    QCOMPARE(rows.release([](const LogRow&, std::uint16_t) {}).repeated, 1U);
}

void RowsByIdTest::aMillionAreKeptIn64MiB()
{
    const std::size_t before = mostInUse = inUse;
    std::uint64_t count = 0;
    {
        RowsById rows;
        for (std::size_t i = 0; i < RowsById::most; ++i) {
            const RowIdentity who{i * 0x9e3779b97f4a7c15U + 1, i == 0 ? 0 : (i - 1) * 0x9e3779b97f4a7c15U + 1};
            QVERIFY(rows.keep(who, rowOf(i % 1000, 1), 0));
        }
        QVERIFY(!rows.keep(RowIdentity::of("", "one more", ""), rowOf(1, 1), 0));
        QVERIFY(rows.keep({1, 0}, rowOf(1, 1), 0)); // is known
        static_cast<void>(rows.release([&](const LogRow&, std::uint16_t) { ++count; }));
    }
    QVERIFY(count > RowsById::most - 10);
    const std::size_t taken = mostInUse - before;
    QVERIFY2(taken > 32 * 1024 * 1024 && taken <= 64 * 1024 * 1024, std::to_string(taken).c_str());
}

QTEST_APPLESS_MAIN(RowsByIdTest)
#include "rows_by_id_test.moc"
