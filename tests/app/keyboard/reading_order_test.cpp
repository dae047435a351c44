// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/reading_order.h"

#include "app/start/start.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/view_tabs.h"
#include "widgets/charts/chart_card.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/input_row.h"
#include "widgets/verdict/verdict_bar.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace breakeven;

namespace {

constexpr int mostPresses = 400;
constexpr int atTheSameHeight = 6; ///< pixels

QString nameOf(const QWidget* widget)
{
    if (widget == nullptr)
        return QStringLiteral("nothing");
    return widget->objectName().isEmpty()
               ? QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName()
               : widget->objectName();
}

/// Of segments of which one is chosen, the others are reached with the arrow keys.
bool isOtherSegment(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && button->group() != nullptr && button->group()->exclusive() && !button->isChecked();
}

} // namespace

/// Tab goes through the whole window as one reads.
class ReadingOrderTest : public WindowStage {
    Q_OBJECT

private:
    [[nodiscard]] QWidgetList panels() const
    {
        return {&part<TitleBar>(), &part<InputPanel>(), &part<VerdictBar>(),
                &part<ViewTabs>(), &part<ChartCard>(),  &part<BreakdownPanel>()};
    }
    [[nodiscard]] qsizetype panelOf(const QWidget* stop) const
    {
        const QWidgetList all = panels();
        return std::find_if(all.begin(), all.end(),
                            [stop](const QWidget* panel) { return panel == stop || panel->isAncestorOf(stop); }) -
               all.begin();
    }
    [[nodiscard]] QRect placeOf(const QWidget* widget) const
    {
        return {widget->mapTo(m_window.get(), QPoint()), widget->size()};
    }
    /// The place of a stop, or, where the other is outside of what it is scrolled in, of that.
    [[nodiscard]] QRect placeBeside(const QWidget* stop, const QWidget* other) const
    {
        const QWidget* place = stop;
        for (const QWidget* around = stop; around != nullptr && around != m_window.get();
             around = around->parentWidget())
            if (qobject_cast<const QScrollArea*>(around) != nullptr && !around->isAncestorOf(other))
                place = around;
        return place == nullptr ? QRect() : placeOf(place);
    }
    /// A widget that is to be used and is not among the stops; empty without.
    [[nodiscard]] QString missing(const QWidgetList& stops) const
    {
        for (QWidget* each : m_window->centralWidget()->findChildren<QWidget*>())
            if ((each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr &&
                each->window() == m_window.get() && each->isVisible() && each->isEnabled() && !isOtherSegment(each) &&
                !stops.contains(each))
                return nameOf(each);
        return {};
    }
    /// What Tab comes to until it is where it was first.
    [[nodiscard]] QWidgetList round(Qt::Key key = Qt::Key_Tab) const
    {
        QWidgetList stops;
        while (stops.size() < mostPresses) {
            QTest::keyClick(m_window.get(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget* focus = QApplication::focusWidget();
            if (focus == nullptr || (!stops.isEmpty() && focus == stops.constFirst()))
                break;
            stops << focus;
        }
        return stops;
    }
    void open(int width)
    {
        WindowStage::open();
        m_window->resize(width, 900);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        test::settle();
    }

private slots:
    void initTestCase() { prepare(); }
    void cleanup() { close(); }

    void tabGoesThroughAllAsOneReads_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("all");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(std::string(row.id).c_str()) << row.view << 1440 << false;
        QTest::newRow("all inputs") << View::BreakEven << 1440 << true;
        QTest::newRow("folded") << View::BreakEven << 1280 << false;
    }
    void tabGoesThroughAllAsOneReads()
    {
        QFETCH(const View, view);
        QFETCH(const int, width);
        QFETCH(const bool, all);
        open(width);
        part<ChartCard>().setView(view);
        if (all)
            QTest::mouseClick(&named<QWidget>("tier_all"), Qt::LeftButton);
        test::settle();
        QWidgetList stops;
        const auto reached = [&] { // some of what is shown is worked out meanwhile
            m_window->centralWidget()->setFocus();
            stops = round();
            return missing(stops).isEmpty();
        };
        QTRY_VERIFY2(reached(), qPrintable(missing(stops) + QStringLiteral(" is never reached")));
        QVERIFY2(stops.size() > 10 && stops.size() < mostPresses, qPrintable(QString::number(stops.size())));
        QCOMPARE(QSet<QWidget*>(stops.begin(), stops.end()).size(), stops.size());

        for (QScrollBar* bar : m_window->findChildren<QScrollBar*>())
            bar->setValue(bar->minimum()); // Tab has scrolled
        test::settle();
        const QWidget* last = nullptr;
        qsizetype panel = 0;
        for (const QWidget* stop : stops) {
            const QRect place = placeBeside(stop, last);
            const QRect before = placeBeside(last, stop);
            const qsizetype its = panelOf(stop);
            QVERIFY2(its < panels().size() && its >= panel, qPrintable(nameOf(stop)));
            if (its == panel && last != nullptr) {
                const bool above = place.bottom() <= before.top() + atTheSameHeight;
                const bool left = place.right() <= before.left();
                QVERIFY2(!above || place.left() >= before.right(), qPrintable(nameOf(stop) + " is above"));
                QVERIFY2(!left || place.top() >= before.bottom() - atTheSameHeight || place.top() > before.top(),
                         qPrintable(nameOf(stop) + " is left"));
            }
            last = stop;
            panel = its;
        }
        QTRY_VERIFY(missing(round(Qt::Key_Backtab)).isEmpty());
        for (const InputRow* row : part<InputPanel>().findChildren<InputRow*>())
            QVERIFY2(std::count_if(stops.begin(), stops.end(),
                                   [row](const QWidget* stop) { return row->isAncestorOf(stop); }) ==
                         (row->isVisible() ? 1 : 0),
                     qPrintable(nameOf(row)));
    }

    /// From a fresh window, and from the tabs.
    void theChartIsReached()
    {
        open(1440);
        const QWidgetList stops = round();
        const auto tabs = stops.indexOf(&part<ViewTabs>());
        QVERIFY(tabs > 0);
        QCOMPARE(nameOf(stops[tabs + 1]), QStringLiteral("break_even_plot"));
        QVERIFY2(tabs < 45, qPrintable(QString::number(tabs)));
    }

    void aViewThatGoesLeavesTheFocusToTheNext()
    {
        open(1440);
        part<ChartCard>().setView(View::OverTime);
        named<QWidget>("over_time_plot").setFocus();
        for (const ViewInfo& row : viewTable) {
            part<ChartCard>().setView(row.view);
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY2(focus != nullptr && part<ChartCard>().isAncestorOf(focus), qPrintable(nameOf(focus)));
        }
    }

    void whatHasTheFocusIsScrolledTo()
    {
        open(1440);
        QTest::mouseClick(&named<QWidget>("tier_all"), Qt::LeftButton);
        m_window->centralWidget()->setFocus();
        for (const QWidget* stop : round())
            if (panelOf(stop) == 1) {
                bringIntoView(*const_cast<QWidget*>(stop));
                for (const QScrollArea* area : part<InputPanel>().findChildren<QScrollArea*>())
                    if (area->widget()->isAncestorOf(stop))
                        QVERIFY2(placeOf(area->viewport()).intersects(placeOf(stop)), qPrintable(nameOf(stop)));
            }
    }

    void enterPressesWhatHasTheFocus()
    {
        open(1440);
        int pressed = 0;
        for (const QWidget* stop : round())
            if (auto* button = qobject_cast<QAbstractButton*>(const_cast<QWidget*>(stop))) {
                const QSignalBlocker quiet(button); // it is pressed, and nothing comes of it
                button->setFocus();
                const bool checked = button->isChecked();
                QSignalSpy destroyed(button, &QObject::destroyed);
                QTest::keyPress(button, Qt::Key_Return);
                pressed += button->isCheckable() && button->isChecked() != checked ? 1 : 0;
                QTest::keyRelease(button, Qt::Key_Return);
            }
        QVERIFY2(pressed >= 3, qPrintable(QString::number(pressed))); // the pin, switches, options
        auto* pin = part<TitleBar>().findChild<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(pin != nullptr);
        QSignalSpy clicked(pin, &QAbstractButton::clicked);
        pin->setFocus();
        QTest::keyClick(pin, Qt::Key_Enter);
        QCOMPARE(clicked.size(), 1);
    }

    void f6GoesFromPanelToPanel()
    {
        open(1440);
        m_window->centralWidget()->setFocus();
        const auto press = [this](Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(m_window.get(), Qt::Key_F6, modifiers);
            return panelOf(QApplication::focusWidget());
        };
        QCOMPARE(press({}), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        const QWidget* left = QApplication::focusWidget();
        QCOMPARE(press({}), 2);
        QCOMPARE(press({}), 4);
        QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("break_even_plot"));
        QCOMPARE(press({}), 5);
        QCOMPARE(press({}), 1);
        QCOMPARE(QApplication::focusWidget(), left); // where it was
        QCOMPARE(press(Qt::ShiftModifier), 5);
        QCOMPARE(press(Qt::ShiftModifier), 4);
    }

    /// While the first page covers the window, nothing under it is reached.
    void whatIsCoveredIsNotReached()
    {
        open(1440);
        m_window->start().showPage();
        test::settle();
        for (const QWidget* stop : round())
            QVERIFY2(panelOf(stop) == panels().size(), qPrintable(nameOf(stop)));
    }
};

QTEST_MAIN(ReadingOrderTest)
#include "reading_order_test.moc"
