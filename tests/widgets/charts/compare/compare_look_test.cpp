// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/compare_look.h"

#include "widgets/tints.h"

#include <QTest>

using namespace breakeven;

namespace {

using Kind = ComparedScenario::Kind;

ComparisonChart chartOf(const std::vector<Kind>& kinds)
{
    ComparisonChart chart;
    chart.kinds = kinds;
    return chart;
}

QPen penOf(const ComparisonChart& chart, std::size_t scenario, bool focus = true)
{
    return comparePen(chart, {scenario, Option::RentedGpu, focus, {}, {}}, Theme::light());
}

} // namespace

class CompareLookTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsNowIsFullAndTheOthersArePale()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()})
            for (const OptionInfo& row : optionTable) {
                QCOMPARE(compareColor(Kind::Now, row.option, *theme), theme->look(row.option).color);
                QCOMPARE(compareTextColor(Kind::Now, row.option, *theme), theme->look(row.option).color);
                for (const Kind kind : {Kind::Pinned, Kind::Opened}) {
                    const double line = contrast(compareColor(kind, row.option, *theme), theme->surface);
                    const double text = contrast(compareTextColor(kind, row.option, *theme), theme->surface);
                    QVERIFY2(line > 3.19 && line < 3.3, qPrintable(QString::number(line)));
                    QVERIFY2(text > 4.5 && text < 4.75, qPrintable(QString::number(text)));
                }
            }
    }

    /// The dashes count the opened scenarios, wherever the others stand.
    void eachOpenedScenarioHasADashOfItsOwn()
    {
        const ComparisonChart chart = chartOf({Kind::Pinned, Kind::Opened, Kind::Now, Kind::Opened, Kind::Opened});
        QVERIFY(penOf(chart, 0).dashPattern().isEmpty());
        QVERIFY(penOf(chart, 2).dashPattern().isEmpty());
        QSet<QString> dashes;
        for (const std::size_t opened : {1, 3, 4}) {
            const QPen pen = penOf(chart, opened);
            QVERIFY(!pen.dashPattern().isEmpty());
            QCOMPARE(penOf(chart, opened, false).dashPattern(), pen.dashPattern()); // focus and baseline alike
            QString dash;
            for (const double length : pen.dashPattern())
                dash += QString::number(length) + QLatin1Char(' ');
            dashes.insert(dash);
        }
        QCOMPARE(dashes.size(), 3);
        QCOMPARE(penOf(chartOf({Kind::Opened}), 0).dashPattern(), penOf(chart, 1).dashPattern());
    }

    void theFocusIsHeavierThanTheBaseline()
    {
        const ComparisonChart chart = chartOf({Kind::Now});
        QVERIFY(penOf(chart, 0, true).widthF() > penOf(chart, 0, false).widthF());
    }
};

QTEST_APPLESS_MAIN(CompareLookTest)
#include "compare_look_test.moc"
