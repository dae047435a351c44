// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/readable_json.h"
#include "tests/support/benchmark_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Python's bare words become JSON of the same length, and lists of single requests are left out.
class ReadableJsonTest : public QObject {
    Q_OBJECT

private slots:
    void bareWordsKeepTheirLength();
    void whatIsQuotedStays();
    void listsOfRequestsAreLeftOut();
    void whatIsNeverClosedEnds();
    void aLongResultIsRead();
};

void ReadableJsonTest::bareWordsKeepTheirLength()
{
    QCOMPARE(readableJson("{\"a\": Infinity, \"b\": -Infinity, \"c\": NaN}"),
             std::string("{\"a\": \"inf\"   , \"b\": null     , \"c\": \"\" }"));
}

void ReadableJsonTest::whatIsQuotedStays()
{
    const std::string text = quoted("{'Infinity': 'NaN', 'a\\\\': 'x'}");
    QCOMPARE(readableJson(text), text);
}

void ReadableJsonTest::listsOfRequestsAreLeftOut()
{
    QCOMPARE(withoutRequests(quoted("{'itls': [[1, 2], ['}']], 'completed': 2, 'requests': {'total': [1]}, 'p': 1}")),
             quoted("{'itls': null, 'completed': 2, 'requests': null, 'p': 1}"));
    const std::string number = quoted("{'requests': 16, 'errors': 'x'}"); // no lists
    QCOMPARE(withoutRequests(number), number);
}

void ReadableJsonTest::whatIsNeverClosedEnds()
{
    for (const char* text : {"{'itls': [1, 2", "{'itls': ['", "{'itls':", "{'itls", "'", "", "{'itls': ]"})
        QVERIFY(withoutRequests(quoted(text)).size() <= std::string(text).size() + 4);
}

void ReadableJsonTest::aLongResultIsRead()
{
    std::string text = quoted("{'completed': 10, 'duration': 5, 'total_input_tokens': 100, 'total_output_tokens': 50, "
                              "'median_ttft_ms': 20, 'itls': [");
    const std::string item = "[0.012345678901234567, 0.012345678901234567], ";
    while (text.size() < (std::size_t{17} << 20U)) // more than a file of JSON may have
        text += item;
    text += "[0.1]]}";
    const std::vector<LoadPoint> points = pointsIn(text);
    QCOMPARE(points.size(), std::size_t(1));
    QCOMPARE(*points[0].outputPerSecond, 10.0);
}

QTEST_GUILESS_MAIN(ReadableJsonTest)
#include "readable_json_test.moc"
