// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/choices/group_table.h"

#include <QTest>

using namespace breakeven;

namespace {

TrafficGroup group(const char* value, std::optional<double> requests)
{
    TrafficGroup group;
    group.value = value;
    group.traffic.requestsPerMonth = requests;
    group.traffic.input.mean = 1234.56;
    group.traffic.output.mean = 20;
    group.traffic.cachedShare = 0.25;
    return group;
}

} // namespace

class GroupTableTest : public QObject {
    Q_OBJECT

private slots:
    void aGroupIsALine()
    {
        TrafficGroup others = group("", 3000);
        others.others = true;
        others.traffic.cachedShare.reset();
        QCOMPARE(tabSeparated(groupTable("model", {group("=gpt", 14615.5), group("", {}), others})),
                 std::string("model\tRequests a month\tInput tokens\tOutput tokens\tCached input, %\n"
                             "'=gpt\t14615.5\t1234.56\t20\t25\n"
                             "none\t\t1234.56\t20\t25\n"
                             "all others\t3000\t1234.56\t20\t\n"));
    }

    void cellsReadAsFiguresDo()
    {
        const TrafficGroup model = group("gpt", 14615.5);
        const auto shown = [&model](GroupFigure figure) { return inWords(shownFigure(model, figure)); };
        QCOMPARE(shown(GroupFigure::Requests), std::string("14,616"));
        QCOMPARE(shown(GroupFigure::Input), std::string("1,235"));
        QCOMPARE(shown(GroupFigure::Output), std::string("20"));
        QCOMPARE(shown(GroupFigure::Cached), std::string("25 %"));
        QVERIFY(shownFigure(group("gpt", {}), GroupFigure::Requests).empty());
        QVERIFY(figureOf(model, GroupFigure::Cached) == 25);
    }

    void valuesSayHowManyRecordsHaveThem()
    {
        QCOMPARE(inWords(countedValueWords({"LLM\n", 1234})), std::string("LLM\\n (1,234)"));
        QCOMPARE(inWords(countedValueWords({"", 5})), std::string("none (5)"));
        QCOMPARE(inWords(otherValuesWords({"model", {}, 1})), std::string("1 record has a further value."));
    }
};

QTEST_APPLESS_MAIN(GroupTableTest)
#include "group_table_test.moc"
