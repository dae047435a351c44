// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_card.h"

#include "core/analysis/suggested_ranges.h"
#include "core/output/view.h"
#include "tests/support/painted_texts.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/settle.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/map/map_view.h"
#include "widgets/charts/over_time/over_time_view.h"
#include "widgets/charts/sensitivity/sensitivity_view.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

/// The card in a window, on the default scenario.
struct Stage {
    Stage()
    {
        card.resize(900, 560);
        card.setTheme(Theme::light());
        card.setEvaluation(evaluate({}), true);
        card.show();
        (void)QTest::qWaitForWindowExposed(&card);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] qsizetype made() const { return card.findChildren<ChartView*>(Qt::FindDirectChildrenOnly).size(); }

    ChartCard card;
};

} // namespace

class ChartCardTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aViewIsMadeWhenItIsFirstWanted()
    {
        Stage stage;
        QSignalSpy made(&stage.card, &ChartCard::viewMade);
        int connected = 0;
        stage.card.whenMade<MapView>(&stage.card, [&connected](MapView&) { ++connected; });
        QCOMPARE(stage.made(), 1);
        stage.card.setView(View::OverTime);
        QCOMPARE(stage.made(), 2);
        QCOMPARE(connected, 0);
        stage.card.setView(View::Map);
        QCOMPARE(connected, 1);
        stage.card.setView(View::BreakEven);
        stage.card.setView(View::Map);
        QCOMPARE(stage.made(), 3);
        QCOMPARE(made.count(), 2);
        QCOMPARE(connected, 1);
    }

    /// In a window that has hardly room for a chart, what has no room is left out.
    void noTextStandsOnAnother_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QSize>("size");
        for (const ViewInfo& row : viewTable)
            if (row.isPicture)
                for (const QSize size : {QSize(640, 400), QSize(520, 330), QSize(420, 280), QSize(360, 220)})
                    QTest::addRow("%s %d x %d", row.id.data(), size.width(), size.height()) << row.view << size;
    }
    void noTextStandsOnAnother()
    {
        QFETCH(const View, view);
        QFETCH(const QSize, size);
        Scenario scenario = test::fiveTasks();
        scenario.ranges = suggestedRanges(scenario);
        scenario.pin = pinOf(scenario);
        scenario.parameters.gpuRate = 1.2;
        ChartCard card;
        card.resize(size);
        card.show();
        card.setEvaluation(evaluate(scenario), true);
        card.setView(view);
        test::settle();
        QTest::qWait(view == View::Information || view == View::Portfolio ? 300 : 20); // what is computed beside
        test::settle();
        QCOMPARE(test::overlappingTexts(test::paintedTexts(card)).join("; "), QString());
    }

    void everyViewIsMade()
    {
        Stage stage;
        for (const ViewInfo& row : viewTable) {
            stage.card.setView(row.view);
            QCoreApplication::processEvents();
            QCOMPARE(stage.card.current(), row.view);
        }
        QCOMPARE(stage.made(), static_cast<qsizetype>(viewTable.size()));
    }

    /// What is made late shows what is there: the evaluation, and the theme.
    void aLateViewIsUpToDate()
    {
        Stage stage;
        Scenario scenario;
        scenario.parameters.gpuRate = 100;
        stage.card.setTheme(Theme::dimmed());
        stage.card.setEvaluation(evaluate(scenario), true);
        stage.card.setView(View::OverTime);
        QCoreApplication::processEvents();
        auto* plot = stage.card.findChild<QWidget*>(QStringLiteral("over_time_plot"));
        QVERIFY(plot->accessibleDescription().startsWith(QStringLiteral("Not back within")));
        QCOMPARE(plot->grab().toImage().pixelColor(2, 2), Theme::dimmed().surface);
    }

    void aHiddenViewComputesNothing()
    {
        Stage stage;
        stage.card.setView(View::OverTime);
        QCoreApplication::processEvents();
        auto* plot = stage.card.findChild<QWidget*>(QStringLiteral("over_time_plot"));
        const QString before = plot->accessibleDescription();
        stage.card.setView(View::BreakEven);
        Scenario scenario;
        scenario.parameters.gpuRate = 100;
        stage.card.setEvaluation(evaluate(scenario), true);
        QCOMPARE(plot->accessibleDescription(), before);
        stage.card.setView(View::OverTime);
        QVERIFY(plot->accessibleDescription() != before);
    }

    /// The picture of a view has what people chose on it, and a deck of all has what they chose on each.
    void tellsWhatPeopleChose()
    {
        Stage stage;
        QVERIFY(stage.card.request().logarithmic && !stage.card.request().frame);
        stage.card.setLogarithmic(false);
        QVERIFY(!stage.card.request().logarithmic);
        stage.card.setView(View::Sensitivity);
        QVERIFY(stage.card.request().logarithmic && !stage.card.request().allInputs);
        stage.card.findChild<SensitivityView*>()->setShowsAll(true);
        QVERIFY(stage.card.request().allInputs);
        QVERIFY(!stage.card.requestOfAll().logarithmic && stage.card.requestOfAll().allInputs);
    }

    void aZoomIsTold()
    {
        Stage stage;
        auto* plot = stage.card.findChild<QWidget*>(QStringLiteral("break_even_plot"));
        const QPointF middle = QRectF(plot->rect()).center();
        QWheelEvent notch(middle, plot->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot, &notch);
        QVERIFY(stage.card.request().frame == stage.card.breakEven().frame());
        stage.card.breakEven().resetView();
        QVERIFY(!stage.card.request().frame);
    }
};

QTEST_MAIN(ChartCardTest)
#include "chart_card_test.moc"
