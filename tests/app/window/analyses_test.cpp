// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/decision_map.h"
#include "core/analysis/suggested_ranges.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "core/scenario/edits.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/base/ranges_hint.h"
#include "widgets/charts/view_tabs.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/information/information_view.h"
#include "widgets/charts/map/map_view.h"
#include "widgets/charts/qualitative/qualitative_view.h"
#include "widgets/charts/sensitivity/sensitivity_view.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/verdict/flip_card.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

/// The questions beyond the first, in the whole window, with a person's mouse and keys.
class AnalysesTest : public WindowStage {
    Q_OBJECT

private:
    [[nodiscard]] QPushButton& pinButton() const
    {
        for (auto* button : m_window->findChildren<QPushButton*>())
            if (button->text() == "Pin" || button->text() == "Unpin")
                return *button;
        qFatal("no pin");
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void everyTabShowsItsView()
    {
        auto& tabs = part<ViewTabs>();
        auto& card = part<ChartCard>();
        for (const ViewInfo& row : viewTable) {
            QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(static_cast<int>(row.view)).center());
            QCOMPARE(card.current(), row.view);
            int visible = 0;
            for (const auto* view : card.findChildren<ChartView*>(Qt::FindDirectChildrenOnly))
                visible += view->isVisible() ? 1 : 0;
            QCOMPARE(visible, 1);
            QCoreApplication::processEvents();
        }
    }

    void rangesAreSuggestedUndoneAndSaved()
    {
        auto& button = named<QAbstractButton>("suggest_ranges");
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(scenario().ranges.size(), std::size_t{5});
        QTRY_VERIFY(named<ValueSlider>("slider_volume").span().has_value() == scenario().ranges.contains("volume"));
        const Scenario ranged = scenario();
        undo();
        QVERIFY(scenario().ranges.empty());
        document().undoStack().redo();
        QCOMPARE(scenario(), ranged);

        const QString path = m_folder.filePath(QStringLiteral("ranges.breakeven"));
        QVERIFY(document().save(toPath(path)).ok());
        document().start(Scenario{});
        QVERIFY(document().open(toPath(path)).ok());
        QCOMPARE(scenario().ranges, ranged.ranges);
        QTest::mouseClick(&named<QAbstractButton>("remove_ranges"), Qt::LeftButton);
        QVERIFY(scenario().ranges.empty());
        document().change(withRange(scenario(), *findParameter("pue"), Range{1.2, 1.6}), {});
        QTest::mouseClick(&button, Qt::LeftButton); // a range that was set stays
        QCOMPARE(scenario().ranges.at("pue"), (Range{1.2, 1.6}));
        QCOMPARE(scenario().ranges.size(), std::size_t{6});
    }

    /// Every place that has nothing to say without ranges suggests some: one click, one step to undo.
    void rangesAreSuggestedWhereTheyAreMissing_data()
    {
        QTest::addColumn<int>("place");
        for (const View view : {View::Distribution, View::Information})
            QTest::newRow(info(view).id.data()) << static_cast<int>(view);
        QTest::newRow("answer") << -1;
        QTest::newRow("menu of bands") << -2;
    }
    void rangesAreSuggestedWhereTheyAreMissing()
    {
        QFETCH(int, place);
        if (place >= 0) {
            part<ChartCard>().setView(static_cast<View>(place));
            QCoreApplication::processEvents(); // until everything has its place
            QPushButton* shown = nullptr;
            for (auto* hint : part<ChartCard>().findChildren<RangesHint*>())
                if (hint->isVisible())
                    shown = hint->findChild<QPushButton*>();
            QVERIFY(shown != nullptr && shown->text() == QStringLiteral("Suggest ranges"));
            QTest::mouseClick(shown, Qt::LeftButton);
            QTRY_VERIFY(!shown->isVisible());
        } else if (place == -1) {
            auto& figures = named<QWidget>("key_figures");
            figures.setFocus(Qt::TabFocusReason);
            for (int i = 0; i < 9; ++i) // to the last
                QTest::keyClick(&figures, Qt::Key_Right);
            QTest::keyClick(&figures, Qt::Key_Return);
        } else {
            auto& entry = named<QAction>("suggest_ranges_for_bands");
            QVERIFY(entry.isVisible());
            entry.trigger();
            QVERIFY(!entry.isVisible());
        }
        QCOMPARE(scenario().ranges, suggestedRanges(Scenario{}));
        QCOMPARE(document().undoStack().count(), 1);
        undo();
        QCOMPARE(scenario(), Scenario{});
    }

    void aDragOutAndBackLeavesTheRangeAsItWas()
    {
        const Parameter& rate = *findParameter("gpu_rate");
        const Scenario before = withRange(scenario(), rate, Range{0.7, 1.0});
        document().start(before);
        auto& slider = named<ValueSlider>("slider_gpu_rate");
        const QPoint handle(qRound(8 + 5 + sliderFraction(rate, 0.86) * (slider.width() - 26)), slider.height() / 2);
        QTest::mousePress(&slider, Qt::LeftButton, {}, handle);
        QTest::mouseMove(&slider, handle + QPoint(90, 0));
        QVERIFY(scenario().ranges.at("gpu_rate").high > 1.0);
        QTest::mouseMove(&slider, handle);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, handle);
        QCOMPARE(scenario(), before);
        QCOMPARE(document().undoStack().count(), 0);
    }

    void aFileOpenedBehindAnotherTabIsFramedAnew()
    {
        part<ChartCard>().setView(View::Map);
        Scenario dearer;
        dearer.parameters.apiInputPrice = 60;
        dearer.parameters.apiOutputPrice = 200;
        document().start(dearer);
        part<ChartCard>().setView(View::BreakEven);
        QCOMPARE(part<BreakEvenView>().frame(), fittingFrame(evaluate(dearer), true));
    }

    void thePinStaysWhileSlidersMoveAndIsSaved()
    {
        const Scenario before = scenario();
        QTest::mouseClick(&pinButton(), Qt::LeftButton);
        QCOMPARE(scenario().pin, std::optional(pinOf(before)));
        QTest::keyClick(&named<ValueSlider>("slider_gpu_rate"), Qt::Key_Right);
        QVERIFY(scenario().parameters.gpuRate > before.parameters.gpuRate);
        QCOMPARE(scenario().pin->parameters.gpuRate, before.parameters.gpuRate);

        const Pin pin = *scenario().pin;
        const QString path = m_folder.filePath(QStringLiteral("pin.breakeven"));
        QVERIFY(document().save(toPath(path)).ok());
        document().start(Scenario{});
        QVERIFY(document().open(toPath(path)).ok());
        QCOMPARE(scenario().pin, std::optional(pin));

        QCOMPARE(pinButton().text(), QStringLiteral("Unpin"));
        QTest::mouseClick(&pinButton(), Qt::LeftButton);
        QVERIFY(!scenario().pin);
        undo();
        QCOMPARE(scenario().pin, std::optional(pin));
    }

    void aLineOfWhatWouldChangeTheAnswerLeadsToItsInput()
    {
        emit part<FlipCard>().parameterChosen(*findParameter("gpu_rate"));
        QTRY_VERIFY(named<ValueSlider>("slider_gpu_rate").hasFocus());
    }

    void aBarOfTheTornadoLeadsToItsInput()
    {
        part<ChartCard>().setView(View::Sensitivity);
        auto& view = part<SensitivityView>();
        QTRY_VERIFY(!view.chart().bars.empty());
        QTest::mouseClick(&named<QWidget>("sensitivity_plot"), Qt::LeftButton, {}, view.barRect(1).center().toPoint());
        const QString id = QString::fromUtf8(view.chart().bars[1].parameter->id.data());
        QTRY_VERIFY(m_window->findChild<ValueSlider*>(QStringLiteral("slider_") + id)->hasFocus());
    }

    void whatToFindOutLeadsToItsInput()
    {
        Scenario scenario;
        scenario.ranges = {{"volume", {200000, 5000000}}, {"gpu_rate", {0.4, 2.5}}};
        document().start(scenario);
        part<ChartCard>().setView(View::Information);
        auto& view = part<InformationView>();
        QTRY_COMPARE(view.chart().bars.size(), std::size_t{2});
        QCoreApplication::processEvents();
        QTest::mouseClick(&named<QWidget>("information_plot"), Qt::LeftButton, {},
                          view.barRect(1).topLeft().toPoint() + QPoint(1, 4));
        const std::string id(view.chart().bars[1].parameter->id);
        QTRY_VERIFY(named<ValueSlider>(("slider_" + id).c_str()).hasFocus());
    }

    void theTornadosFigureIsPartOfTheScenario()
    {
        part<ChartCard>().setView(View::Sensitivity);
        emit part<SensitivityView>().figureChosen(Figure::PaybackMonths);
        QCOMPARE(scenario().analysis.figure, Figure::PaybackMonths);
        undo();
        QCOMPARE(scenario().analysis.figure, Figure::MonthlySaving);
    }

    void aClickOnTheMapTakesBothValuesOver()
    {
        part<ChartCard>().setView(View::Map);
        auto& view = part<MapView>();
        QTRY_VERIFY(view.map().columns > 0);
        auto& plot = named<QWidget>("decision_map_plot");
        QTest::mouseClick(&plot, Qt::LeftButton, {}, (view.plotRect().topLeft() + QPointF(300, 100)).toPoint());
        const Scenario moved = scenario();
        QVERIFY(moved.parameters.volume != 1e6);
        QVERIFY(moved.parameters.gpuRate != 0.86);
        undo(); // one step takes both back
        QCOMPARE(scenario().parameters, Parameters{});
        emit view.axesChosen(*findParameter("label_cost"), *findParameter("volume"));
        QCOMPARE(scenario().analysis.mapX, std::string("label_cost"));
        QCOMPARE(scenario().analysis.mapY, std::string("volume"));
    }

    void scoresAreMovedUndoneAndReset()
    {
        part<ChartCard>().setView(View::Qualitative);
        QCoreApplication::processEvents();
        auto& view = part<QualitativeView>();
        auto& plot = named<QWidget>("qualitative_plot");
        const QPoint dot = view.dotPlace({Quality::Privacy, Approach::SelfHosted}).toPoint();
        QTest::mousePress(&plot, Qt::LeftButton, {}, dot);
        for (const int score : {4, 3, 2})
            QTest::mouseMove(&plot, view.scorePlace(Quality::Privacy, score).toPoint());
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, view.scorePlace(Quality::Privacy, 2).toPoint());
        QCOMPARE(scenario(), withScore(Scenario{}, Quality::Privacy, Approach::SelfHosted, 2));
        QCOMPARE(document().undoStack().count(), 1);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, view.weightPlace(Quality::Cost, 4).toPoint());
        QCOMPARE(int{scenario().advice.qualities.weights[Quality::Cost]}, 4);
        QTest::mouseClick(&named<QAbstractButton>("qualities_reset"), Qt::LeftButton);
        QCOMPARE(scenario(), Scenario{});
        undo();
        undo();
        undo();
        QCOMPARE(scenario(), Scenario{});
        QCOMPARE(view.shown().of(Quality::Privacy, Approach::SelfHosted).inForce, 5.0);
    }
};

QTEST_MAIN(AnalysesTest)
#include "analyses_test.moc"
