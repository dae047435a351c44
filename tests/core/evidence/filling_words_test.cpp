// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filling_words.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

using namespace breakeven;

namespace {

FillingLine lineOf(const Scenario& scenario, double Parameters::*member, double value, std::optional<Range> range = {})
{
    SourcedValue said = sourcedValue(rowOf(member), value, Origin::Catalog, "a list");
    said.range = range;
    return fillingLines(scenario, {said}).at(0);
}

} // namespace

class FillingWordsTest : public QObject {
    Q_OBJECT

private slots:
    void aLineSaysBeforeAndAfter()
    {
        const FillingLine line = lineOf({}, &Parameters::apiInputPrice, 2.5);
        QCOMPARE(inWords(line.label), std::string("API input price"));
        QCOMPARE(inWords(line.before), std::string("$3.00 /M tokens"));
        QCOMPARE(inWords(line.after), std::string("$2.50 /M tokens"));
        QCOMPARE(inWords(line.source), std::string("Catalog: a list"));
        QVERIFY(line.changes && line.remark.empty());
    }

    void theSameValueChangesNothing()
    {
        QVERIFY(!lineOf({}, &Parameters::apiInputPrice, 3).changes);
        QVERIFY(lineOf({}, &Parameters::apiInputPrice, 3.0000001).changes); // although it reads the same
    }

    void aRangeIsSaidAndIsAChange()
    {
        const FillingLine ranged = lineOf({}, &Parameters::apiInputPrice, 3, Range{2, 4});
        const std::string after = inWords(ranged.after);
        QVERIFY2(after.starts_with("$3.00 /M tokens") && after.find("$2.00") != std::string::npos &&
                     after.find("$4.00") != std::string::npos,
                 after.c_str());
        QVERIFY(ranged.changes);
        Scenario scenario;
        scenario.ranges.emplace("api_input_price", Range{2, 4});
        const FillingLine same = lineOf(scenario, &Parameters::apiInputPrice, 3, Range{2, 4});
        QCOMPARE(inWords(same.before), after);
        QVERIFY(!same.changes);
    }

    void linesKeepTheOrderOfTheValues()
    {
        const std::vector<FillingLine> lines =
            fillingLines({}, {sourcedValue(rowOf(&Parameters::gpuRate), 1, Origin::Catalog, "x"),
                              sourcedValue(rowOf(&Parameters::volume), 5e5, Origin::UsageLog, "y")});
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(inWords(lines[0].label), std::string("GPU rate"));
        QCOMPARE(inWords(lines[1].source), std::string("Usage log: y"));
        QVERIFY(fillingLines({}, {}).empty());
    }
};

QTEST_APPLESS_MAIN(FillingWordsTest)
#include "filling_words_test.moc"
