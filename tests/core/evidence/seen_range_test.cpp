// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/seen_range.h"
#include "core/inputs/parameter_table.h"

#include <QTest>

using namespace breakeven;

/// A range that was seen is one that the parameter takes, or none.
class SeenRangeTest : public QObject {
    Q_OBJECT

private slots:
    void aroundTheValueWithinTheParameter()
    {
        const Parameter& row = rowOf(&Parameters::decodeThroughput);
        const SourcedValue value = sourcedValue(row, 1000, Origin::Benchmark, "x");
        QCOMPARE(seenRange(value, Range{800, 1200}), std::optional(Range{800, 1200}));
        QCOMPARE(seenRange(value, Range{1100, 1200}), std::optional(Range{1000, 1200}));
        QCOMPARE(seenRange(value, Range{-5, row.range.high * 2}), std::optional(Range{row.range.low, row.range.high}));
    }
    void noneWhereThereIsNone()
    {
        const SourcedValue value = sourcedValue(rowOf(&Parameters::decodeThroughput), 1000, Origin::Benchmark, "x");
        QVERIFY(!seenRange(value, std::nullopt));
        QVERIFY(!seenRange(value, Range{1000, 1000}));
    }
};

QTEST_GUILESS_MAIN(SeenRangeTest)
#include "seen_range_test.moc"
