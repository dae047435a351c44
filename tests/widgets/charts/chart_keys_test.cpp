// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suggested_ranges.h"
#include "core/scenario/file/presets.h"
#include "tests/support/settle.h"
#include "widgets/charts/views.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <qcustomplot.h>

#include <memory>
#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A view in a window, with its plot in the focus.
struct Stage {
    Stage(View which, const Scenario& scenario) : view(seen(which).makeScreen(nullptr))
    {
        view->resize(1000, 640);
        view->setTheme(Theme::light());
        view->setEvaluation(evaluate(scenario), true);
        view->show();
        (void)QTest::qWaitForWindowExposed(view.get());
        settle();
        plot = view->findChild<QCustomPlot*>();
        plot->setFocus(Qt::TabFocusReason);
    }
    QString press(Qt::Key key)
    {
        QTest::keyClick(plot, key);
        return plot->accessibleName();
    }

    std::unique_ptr<ChartView> view;
    QCustomPlot* plot;
};

/// With ranges and tasks, so that every view has something to show.
Scenario full()
{
    Scenario scenario = findPreset("an-insurers-twelve-tasks")->scenario;
    scenario.ranges = suggestedRanges(scenario);
    return scenario;
}

} // namespace

class ChartKeysTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void arrowsGoThroughWhatAChartShows_data()
    {
        QTest::addColumn<View>("view");
        for (const View view : {View::BreakEven, View::OverTime, View::Breakdown, View::Map, View::Distribution,
                                View::Portfolio, View::Compare})
            QTest::newRow(info(view).id.data()) << view;
    }
    void arrowsGoThroughWhatAChartShows()
    {
        QFETCH(View, view);
        Stage stage(view, full());
        QTRY_VERIFY(stage.plot->isVisible()); // what is computed in the background has come
        stage.plot->setFocus(Qt::TabFocusReason);
        const QString name = stage.plot->accessibleName();
        const QImage without = stage.plot->grab().toImage();
        std::set<QString> said;
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Home, Qt::Key_Right, Qt::Key_End, Qt::Key_Left,
                                  Qt::Key_Up, Qt::Key_Down})
            said.insert(stage.press(key));
        QVERIFY(said.size() >= 4);
        QVERIFY(said.count(name) == 0);
        QVERIFY(stage.plot->grab().toImage() != without);

        QCOMPARE(stage.press(Qt::Key_Escape), name);
        QVERIFY(stage.plot->grab().toImage() == without);
        stage.press(Qt::Key_Right);
        stage.plot->clearFocus();
        QCOMPARE(stage.plot->accessibleName(), name);
    }

    static void theFirstStopIsTheScenariosOwnVolume()
    {
        Scenario scenario;
        scenario.parameters.volume = 1e6;
        Stage stage(View::BreakEven, scenario);
        const QString first = stage.press(Qt::Key_Right);
        QVERIFY2(first.startsWith(QStringLiteral("Rented GPU costs ")) &&
                     first.endsWith(QStringLiteral(" a month at 1,000,000 requests a month.")),
                 qPrintable(first));
        QVERIFY(stage.press(Qt::Key_Right).endsWith(QStringLiteral(" a month at 1,200,000 requests a month.")));
    }

    static void enterChoosesTheFocus()
    {
        for (const View view : {View::BreakEven, View::OverTime, View::Breakdown}) {
            Stage stage(view, Scenario{});
            QSignalSpy chosen(stage.view.get(), &ChartView::focusChosen);
            QTest::keyClick(stage.plot, Qt::Key_Return); // nothing is pointed at
            QCOMPARE(chosen.count(), 0);
            stage.press(Qt::Key_End);
            const QString said = stage.press(Qt::Key_End);
            QTest::keyClick(stage.plot, Qt::Key_Return);
            QCOMPARE(chosen.count(), 1);
            const Option option = chosen[0][0].value<Option>();
            QVERIFY2(said.startsWith(QString::fromUtf8(info(option).name.data(), qsizetype(info(option).name.size()))),
                     qPrintable(said));
        }
    }

    static void whereNothingIsShownKeysDoNothing()
    {
        Stage stage(View::Distribution, Scenario{});
        const QString name = stage.plot->accessibleName();
        QCOMPARE(stage.press(Qt::Key_Right), name);
    }

    /// The mark stays on what it was on.
    static void aStopFollowsTheScenario()
    {
        Stage stage(View::OverTime, Scenario{});
        stage.press(Qt::Key_End);
        stage.press(Qt::Key_End);
        const QImage before = stage.plot->grab().toImage();
        Scenario dearer;
        dearer.parameters.gpuRate *= 4;
        stage.view->setEvaluation(evaluate(dearer), true);
        settle();
        stage.view->setEvaluation(evaluate(Scenario{}), true);
        settle();
        QVERIFY(stage.plot->grab().toImage() == before);
    }
};

QTEST_MAIN(ChartKeysTest)
#include "chart_keys_test.moc"
