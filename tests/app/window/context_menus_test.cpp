// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/context_menus.h"

#include "core/output/view.h"
#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/breakdown/breakdown_row.h"
#include "widgets/breakdown/breakdown_strip.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

using namespace breakeven;
using breakeven::test::settle;

class ContextMenusTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void aChartOffersItsPictureAndItsData()
    {
        for (const ViewInfo& row : viewTable) {
            part<ChartCard>().setView(row.view);
            settle();
            QMenu* menu = chartMenu(part<ChartCard>().rect().center());
            const QStringList names = namesIn(*menu);
            for (const char* name : {"copy_chart", "copy_table", "data", "export_chart", "export_table"})
                QVERIFY2(names.contains(QLatin1String(name)), name);
            QCOMPARE(names.contains(QLatin1String("reset_view")), row.view == View::BreakEven);
            QCOMPARE(entry(*menu, "copy_chart")->isEnabled(), row.isPicture);
            menu->close();
        }
        part<ChartCard>().setView(View::BreakEven);
        QMenu* menu = chartMenu({200, 100});
        entry(*menu, "copy_table")->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1Char('\t')));
        menu->close();
    }

    /// Where a keyboard has no menu key.
    void shiftF10OpensTheMenuOfWhatHasTheKeys()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto& plot = named<QWidget>("break_even_plot");
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(m_window->findChild<QMenu*>("chart_menu") != nullptr);
        m_window->findChild<QMenu*>("chart_menu")->close();
    }

    void aCurveIsFocusedHiddenAndComparedWith()
    {
        QMenu* menu = chartMenu(onCurve(Option::TunedApi));
        entry(*menu, "menu_focus")->trigger();
        menu->close();
        QVERIFY(scenario().focus == Option::TunedApi);
        menu = chartMenu(onCurve(Option::TunedApi)); // the focus can't go
        QVERIFY(!entry(*menu, "menu_focus")->isEnabled() && !entry(*menu, "menu_shown")->isEnabled());
        menu->close();
        menu = chartMenu(onCurve(Option::RentedGpu));
        entry(*menu, "menu_shown")->trigger();
        menu->close();
        QVERIFY(!scenario().shown.contains(Option::RentedGpu));
        undo();
        QVERIFY(scenario().shown.contains(Option::RentedGpu));
        menu = chartMenu(emptyPlace());
        QVERIFY(entry(*menu, "menu_focus") == nullptr);
        menu->close();
    }

    void anOptionsRowOffersTheSame()
    {
        BreakdownRow* row = nullptr;
        for (auto* each : m_window->findChildren<BreakdownRow*>())
            if (each->option() == Option::OwnedHardware)
                row = each;
        QMenu* menu = optionMenu(*row);
        entry(*menu, "menu_shown")->trigger();
        menu->close();
        QVERIFY(!scenario().shown.contains(Option::OwnedHardware));
        settle();
        menu = optionMenu(*row);
        QVERIFY(entry(*menu, "menu_shown")->text().startsWith(QLatin1String("&Show")));
        entry(*menu, "menu_focus")->trigger();
        menu->close();
        QVERIFY(scenario().focus == Option::OwnedHardware && scenario().shown.contains(Option::OwnedHardware));
    }

    /// On one line under the chart they are the same options; beside them there is no menu.
    void anOptionOfTheFoldedBreakdownOffersItToo()
    {
        m_window->resize(1280, 800);
        settle();
        auto& strip = part<BreakdownStrip>();
        const auto middleOf = [&strip](const QString& words) {
            for (const test::PaintedText& text : test::paintedTexts(strip))
                if (text.text == words)
                    return text.ink.center().toPoint();
            return QPoint();
        };
        const QPoint owned = middleOf(QStringLiteral("Owned hardware"));
        QVERIFY(!owned.isNull());
        rightClick(strip, owned);
        QMenu* menu = latest(*m_window, "option_menu");
        QVERIFY(menu != nullptr);
        QCOMPARE(entry(*menu, "menu_shown")->text(), QString("&Hide Owned hardware"));
        entry(*menu, "menu_focus")->trigger();
        menu->close();
        QVERIFY(scenario().focus == Option::OwnedHardware);
        settle();
        rightClick(strip, middleOf(QStringLiteral("Rented GPU")));
        menu = latest(*m_window, "option_menu");
        QVERIFY(menu != nullptr);
        QCOMPARE(entry(*menu, "menu_shown")->text(), QString("&Hide Rented GPU"));
        menu->close();
        settle();
        rightClick(strip, {20, 20}); // the volume
        QVERIFY(latest(*m_window, "option_menu") == nullptr);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {20, 20}); // open, it is a heading
        settle();
        rightClick(strip, owned);
        QVERIFY(latest(*m_window, "option_menu") == nullptr);
    }

    void aDoubleClickOnACurveChangesNothing()
    {
        const Scenario before = scenario();
        auto* plot = part<BreakEvenView>().findChild<QWidget*>(QStringLiteral("break_even_plot"));
        const QPoint point = plot->mapFrom(&part<ChartCard>(), onCurve(Option::TunedApi));
        QTest::mouseClick(plot, Qt::LeftButton, {}, point);
        QVERIFY(scenario().focus == Option::TunedApi);
        QTest::mouseDClick(plot, Qt::LeftButton, {}, point);
        QVERIFY(scenario() == before);
        QCOMPARE(document().undoStack().count(), 0);
    }

    /// A lock holds against the slider, the field, and the volume's line in the chart, and is saved and undone.
    void aLockedInputHoldsInTheWholeWindow()
    {
        auto& slider = named<ValueSlider>("slider_volume");
        auto* row = qobject_cast<ParameterRow*>(slider.parentWidget());
        QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, row->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(row, &event);
        auto* menu = row->findChild<QMenu*>(QStringLiteral("row_menu"));
        menu->close();
        menu->findChild<QAction*>(QStringLiteral("menu_lock"))->trigger();
        QVERIFY(scenario().locked.count("volume") == 1 && document().isModified());
        settle();
        const Scenario before = scenario();
        QTest::mouseClick(&slider, Qt::LeftButton, {}, {30, 12});
        auto& view = part<BreakEvenView>();
        QWidget* plot = view.findChild<QWidget*>(QStringLiteral("break_even_plot"));
        const QPoint line(qRound(view.xOf(1e6)), qRound(view.plotRect().center().y()));
        QTest::mousePress(plot, Qt::LeftButton, {}, line);
        QTest::mouseMove(plot, line + QPoint(80, 0));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, line + QPoint(80, 0));
        QCOMPARE(scenario().parameters.volume, before.parameters.volume);
        const QString path = m_folder.filePath(QStringLiteral("locked.breakeven"));
        QVERIFY(document().save(toPath(path)).ok());
        document().start(Scenario{});
        QVERIFY(slider.isEnabled());
        QVERIFY(document().open(toPath(path)).ok());
        QVERIFY(!slider.isEnabled());
        QTest::mouseClick(&named<QAbstractButton>("lock_volume"), Qt::LeftButton);
        QVERIFY(slider.isEnabled() && scenario().locked.empty());
        undo();
        QVERIFY(!slider.isEnabled());
    }

    /// A play is one step to undo, and what is saved meanwhile is where it stands.
    void aPlayIsOneStep()
    {
        auto& slider = named<ValueSlider>("slider_gpu_rate");
        const double before = scenario().parameters.gpuRate;
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Space);
        QTRY_VERIFY(scenario().parameters.gpuRate > slider.parameter().slider.low * 1.05);
        document().finishEditing();
        QVERIFY(!slider.isPlaying());
        const double halted = scenario().parameters.gpuRate;
        QVERIFY(halted != before);
        QTest::qWait(50);
        QCOMPARE(scenario().parameters.gpuRate, halted);
        QCOMPARE(document().undoStack().count(), 1);
        undo();
        QCOMPARE(scenario().parameters.gpuRate, before);
    }

private:
    /// As the screen's server sends it, so that whoever is under it may open a menu.
    void rightClick(QWidget& widget, QPoint place) const
    {
        QTest::mouseClick(m_window->windowHandle(), Qt::RightButton, {}, widget.mapTo(m_window.get(), place));
        settle();
    }
    [[nodiscard]] QMenu* chartMenu(QPoint inCard) const
    {
        auto& card = part<ChartCard>();
        QWidget* under = card.childAt(inCard);
        QWidget* target = under != nullptr ? under : &card;
        QContextMenuEvent event(QContextMenuEvent::Mouse, target->mapFrom(&card, inCard), card.mapToGlobal(inCard));
        QApplication::sendEvent(target, &event);
        return latest(card, "chart_menu");
    }
    [[nodiscard]] static QMenu* optionMenu(BreakdownRow& row)
    {
        const QPoint middle = row.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle, row.mapToGlobal(middle));
        QApplication::sendEvent(&row, &event);
        return latest(*row.window(), "option_menu");
    }
    [[nodiscard]] static QMenu* latest(const QWidget& parent, const char* name)
    {
        for (auto* menu : parent.findChildren<QMenu*>(QLatin1String(name)))
            if (menu->isVisible())
                return menu;
        return nullptr;
    }
    [[nodiscard]] static QStringList namesIn(const QMenu& menu)
    {
        QStringList names;
        for (const QAction* action : menu.actions())
            names << action->objectName();
        return names;
    }
    [[nodiscard]] static QAction* entry(const QMenu& menu, const char* name)
    {
        for (QAction* action : menu.actions())
            if (action->objectName() == QLatin1String(name))
                return action;
        return nullptr;
    }
    [[nodiscard]] QPoint inCard(double volume, double cost) const
    {
        const auto& view = part<BreakEvenView>();
        const QRectF area = view.plotRect();
        const Range& costs = view.frame().cost;
        const double share = std::log(cost / costs.low) / std::log(costs.high / costs.low);
        const QPointF point(view.xOf(volume), area.bottom() - share * area.height());
        const QWidget* plot = view.findChild<QWidget*>(QStringLiteral("break_even_plot"));
        return plot->mapTo(&part<ChartCard>(), point.toPoint());
    }
    [[nodiscard]] QPoint onCurve(Option option) const
    {
        const Evaluation e = evaluate(scenario());
        return inCard(3e7, costsOf(e.model, option).total(3e7));
    }
    [[nodiscard]] QPoint emptyPlace() const
    {
        const auto& view = part<BreakEvenView>();
        const QWidget* plot = view.findChild<QWidget*>(QStringLiteral("break_even_plot"));
        return plot->mapTo(&part<ChartCard>(), view.plotRect().topLeft().toPoint() + QPoint(80, 30));
    }
};

QTEST_MAIN(ContextMenusTest)
#include "context_menus_test.moc"
