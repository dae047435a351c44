// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settle.h"
#include "widgets/charts/base/chart_readout.h"
#include "widgets/charts/views.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QTest>

#include <qcustomplot.h>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

class ChartMenuTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// As it comes from a mouse: the menu is asked for between press and release.
    void aMenuTakesTheReadoutAway_data()
    {
        QTest::addColumn<View>("view");
        for (const View view : {View::BreakEven, View::OverTime, View::Map})
            QTest::newRow(info(view).id.data()) << view;
    }
    void aMenuTakesTheReadoutAway()
    {
        QFETCH(View, view);
        const std::unique_ptr<ChartView> screen(seen(view).makeScreen(nullptr));
        screen->resize(1000, 640);
        screen->setTheme(Theme::light());
        screen->setEvaluation(evaluate(Scenario{}), true);
        screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(screen.get()));
        settle();
        auto* plot = screen->findChild<QCustomPlot*>();
        const auto tells = [&screen] {
            for (QWidget* child : screen->findChildren<QWidget*>())
                if (dynamic_cast<ChartReadout*>(child) != nullptr)
                    return child->isVisible();
            return false;
        };
        const QPoint place = plot->rect().center() - QPoint(100, 100);
        QTest::mouseMove(plot, place - QPoint(9, 9)); // where it was may be where it is
        QTest::mouseMove(plot, place);
        QVERIFY(tells());
        QTest::mousePress(plot, Qt::RightButton, {}, place);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, plot->mapToGlobal(place));
        QCoreApplication::sendEvent(plot, &asked);
        QVERIFY(!tells());
        QTest::mouseRelease(plot, Qt::RightButton, {}, place);
        QVERIFY(!tells());
    }
};

QTEST_MAIN(ChartMenuTest)
#include "chart_menu_test.moc"
