// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/ranges/ranged_group.h"

#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/ranges/ranged_list.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace breakeven;
using breakeven::test::settle;

namespace {

Scenario ranged(std::initializer_list<const char*> ids)
{
    Scenario scenario;
    for (const char* id : ids) {
        const Parameter& row = *findParameter(id);
        const double value = scenario.parameters.*row.member;
        scenario = withRange(scenario, row, Range{value * 0.8, value * 1.2});
    }
    return scenario;
}

/// The panel as high as in a small window.
struct PanelStage {
    PanelStage()
    {
        panel.resize(304, 560);
        panel.setScenario({});
        panel.show();
        settle();
        group = panel.findChild<QWidget*>(QStringLiteral("ranged"));
        list = panel.findChild<RangedList*>();
        for (QScrollArea* each : panel.findChildren<QScrollArea*>())
            if (each->isAncestorOf(row("volume")))
                scroll = each;
    }
    [[nodiscard]] QWidget* row(const char* id) const
    {
        return panel.findChild<QWidget*>(QStringLiteral("slider_") + QLatin1String(id));
    }
    void show(const Scenario& scenario)
    {
        panel.setScenario(scenario);
        settle();
    }

    InputPanel panel;
    QWidget* group;
    RangedList* list;
    QScrollArea* scroll = nullptr;
};

} // namespace

class RangedGroupTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void withoutRangesThereIsNone()
    {
        PanelStage stage;
        QVERIFY(stage.group->isHidden());
        stage.show(ranged({"gpu_rate"}));
        QVERIFY(stage.group->isVisible());
        stage.show({});
        QVERIFY(stage.group->isHidden());
    }

    void aLineSaysWhatTheRangeIs()
    {
        PanelStage stage;
        Scenario scenario = withRange({}, *findParameter("volume"), Range{5e5, 2e6});
        stage.show(scenario);
        QCOMPARE(stage.list->texts(), QStringList(QStringLiteral("Requests per month 500k – 2M /month")));
        scenario = withRange(scenario, *findParameter("volume"), Range{6e5, 2e6});
        stage.show(scenario);
        QCOMPARE(stage.list->texts(), QStringList(QStringLiteral("Requests per month 600k – 2M /month")));
    }

    /// Scrolled, searched, or among the inputs that are not essential: it is there.
    void itIsInViewWhateverIsBelow()
    {
        PanelStage stage;
        stage.show(ranged({"pue", "gpu_rate"}));
        const auto inView = [&] {
            return stage.list->visibleRegion().contains(stage.list->rect()) && stage.list->texts().size() == 2;
        };
        QVERIFY(inView());
        stage.scroll->verticalScrollBar()->setValue(10000);
        QVERIFY(inView());
        QTest::keyClicks(stage.panel.findChild<QWidget*>(QStringLiteral("search_inputs")), QStringLiteral("label"));
        QVERIFY(inView());
    }

    /// An input with a range has its row among the essential ones, and it stays when the range goes.
    void itsRowIsShownWithTheEssentialOnes()
    {
        PanelStage stage;
        QVERIFY(stage.row("pue") == nullptr);
        stage.show(ranged({"pue"}));
        QVERIFY(stage.row("pue") != nullptr && stage.row("pue")->isVisible());
        QVERIFY(stage.row("cached_share") == nullptr);
        stage.show({});
        QVERIFY(stage.row("pue")->isVisible());
    }

    void aClickGoesToTheInput()
    {
        PanelStage stage;
        stage.show(ranged({"pue", "volume"}));
        stage.scroll->verticalScrollBar()->setValue(0);
        QTest::mouseClick(stage.list, Qt::LeftButton, {}, {20, RangedList::lineHeight + 5}); // in the table's order
        settle();
        QVERIFY(!stage.row("pue")->visibleRegion().isEmpty());
    }

    /// Nothing moves from under the hand that gives a range.
    void theRowsStayWhereTheyAre()
    {
        PanelStage stage;
        for (const int scrolled : {0, 200}) {
            stage.show({});
            stage.scroll->verticalScrollBar()->setValue(scrolled);
            settle();
            const QWidget* slider = stage.row("api_output_price");
            const int before = slider->mapTo(&stage.panel, QPoint()).y();
            stage.show(ranged({"gpu_rate"})); // a row further below
            QCOMPARE(slider->mapTo(&stage.panel, QPoint()).y(), before);
            stage.show({});
            if (scrolled > 0)
                QCOMPARE(slider->mapTo(&stage.panel, QPoint()).y(), before);
        }
    }

    /// Those of a file, or suggested ones: no row is cut in half by the list.
    void severalAtOnceCutNoRow()
    {
        PanelStage stage;
        stage.show(ranged({"volume", "gpu_rate", "api_input_price", "input_tokens", "output_tokens"}));
        QCOMPARE(stage.scroll->verticalScrollBar()->value(), 0);
        const QWidget* first = stage.row("volume");
        QVERIFY(first->visibleRegion().contains(first->rect()));
    }

    void manyRangesScroll()
    {
        PanelStage stage;
        Scenario scenario;
        for (const Parameter& row : parameterTable)
            if (const double value = scenario.parameters.*row.member; value > 0)
                scenario = withRange(scenario, row, Range{std::max(row.range.low, value * 0.9), value});
        stage.show(scenario);
        QVERIFY(scenario.ranges.size() > 20);
        QVERIFY(stage.group->height() < 180);
        QCOMPARE(stage.list->height(), static_cast<int>(scenario.ranges.size()) * RangedList::lineHeight);
    }
};

QTEST_MAIN(RangedGroupTest)
#include "ranged_group_test.moc"
