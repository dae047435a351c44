// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_view.h"

#include "core/charts/distribution.h"
#include "tests/support/settle.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class DistributionViewTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aScreenReaderHearsHowSureItIs()
    {
        DistributionView view;
        view.resize(800, 500);
        view.show();
        const auto* plot = view.findChild<QWidget*>(QStringLiteral("distribution_plot"));
        view.setEvaluation(evaluate({}), true);
        settle();
        QCOMPARE(plot->accessibleDescription(), toQString(distributionChart(evaluate({})).note));
        Scenario scenario;
        scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
        view.setEvaluation(evaluate(scenario), false);
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("90th percentile")));
    }

    void withoutRangesItSaysWhatItWouldShow()
    {
        DistributionView view;
        view.resize(900, 600);
        view.show();
        view.setEvaluation(evaluate({}), true);
        const auto* plot = view.findChild<QWidget*>(QStringLiteral("distribution_plot"));
        auto* suggest = view.findChild<QPushButton*>();
        QVERIFY(!plot->isVisible() && suggest->isVisible());
        QCOMPARE(plot->accessibleDescription(), toQString(distributionChart(evaluate({})).note));
        bool said = false;
        for (const QLabel* label : view.findChildren<QLabel*>())
            said = said || label->text() == toQString(distributionChart(evaluate({})).note);
        QVERIFY(said);
        QSignalSpy wanted(&view, &ChartView::rangesWanted);
        QTest::keyClick(suggest, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);

        Scenario ranged;
        ranged.ranges.emplace("gpu_rate", Range{0.6, 1.4});
        view.setEvaluation(evaluate(ranged), true);
        QVERIFY(plot->isVisible() && !suggest->isVisible());
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("10th percentile")));
    }

    void itFollowsTheTheme()
    {
        DistributionView view;
        view.resize(800, 500);
        view.show();
        Scenario scenario;
        scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
        view.setEvaluation(evaluate(scenario), true);
        for (const Theme* theme : {&Theme::dimmed(), &Theme::light()}) {
            view.setTheme(*theme);
            settle();
            QCOMPARE(view.grab().toImage().pixelColor(3, 3), theme->surface);
        }
    }
};

QTEST_MAIN(DistributionViewTest)
#include "distribution_view_test.moc"
