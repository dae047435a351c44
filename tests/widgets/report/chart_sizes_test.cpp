// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/chart_sizes.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/usual_range.h"

#include <QTest>

using namespace breakeven;

class ChartSizesTest : public QObject {
    Q_OBJECT

private slots:
    void aPhoneSeesANarrowerChartAndHigherCurves_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<QSize>("wide");
        QTest::addColumn<QSize>("narrow");
        const auto add = [](View view, int wide, int narrow) {
            QTest::newRow(info(view).id.data()) << static_cast<int>(view) << QSize(720, wide) << QSize(410, narrow);
        };
        add(View::BreakEven, 380, 444);
        add(View::OverTime, 316, 380);
        add(View::Sensitivity, 326, 326);
        add(View::Map, 380, 380);
        add(View::Qualitative, 380, 380);
    }
    void aPhoneSeesANarrowerChartAndHigherCurves()
    {
        QFETCH(const int, view);
        QFETCH(const QSize, wide);
        QFETCH(const QSize, narrow);
        const Evaluation evaluation = evaluate({});
        QCOMPARE(wideChart(evaluation, enumerators<View>[view]), wide);
        QCOMPARE(narrowChart(evaluation, enumerators<View>[view]), narrow);
    }

    void whatToFindOutHasARowForEachRange()
    {
        Scenario scenario;
        const auto size = [&] { return wideChart(evaluate(scenario), View::Information); };
        QCOMPARE(size(), QSize(720, 210));
        scenario.ranges = {{"volume", {500'000, 2'000'000}}, {"pue", {1.2, 1.6}}};
        QCOMPARE(size(), QSize(720, 210 + 2 * 26));
        QCOMPARE(narrowChart(evaluate(scenario), View::Information), QSize(410, 210 + 2 * 26 + 36));
        for (const Parameter& row : parameterTable)
            if (const std::optional<Range> range = usualRange(row, scenario.parameters.*row.member))
                scenario.ranges.emplace(row.id, *range);
        scenario.ranges.erase("horizon_months");
        QVERIFY(scenario.ranges.size() > 16);
        QCOMPARE(size(), QSize(720, 210 + 16 * 26)); // as many as are drawn
    }

    void theBreakdownHasARowForEachVisibleOption()
    {
        Scenario scenario;
        scenario.baseline = Option::FrontierApi;
        scenario.focus = Option::RentedGpu;
        const auto height = [&scenario] { return wideChart(evaluate(scenario), View::Breakdown).height(); };
        scenario.shown = {};
        QCOMPARE(height(), 94 + 2 * 44); // what is compared is always visible
        scenario.shown.insert(Option::RentedGpu);
        QCOMPARE(height(), 94 + 2 * 44);
        scenario.shown.insert(Option::Hybrid);
        QCOMPARE(height(), 94 + 3 * 44);
        for (const OptionInfo& row : optionTable)
            scenario.shown.insert(row.option);
        QCOMPARE(height(), 94 + static_cast<int>(optionTable.size()) * 44);
    }
};

QTEST_APPLESS_MAIN(ChartSizesTest)
#include "chart_sizes_test.moc"
