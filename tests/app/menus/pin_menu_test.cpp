// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus/pin_menu.h"

#include "core/charts/break_even_chart.h"
#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/controls/title_bar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

using namespace breakeven;
using breakeven::test::settle;

class PinMenuTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        open();
    }
    void cleanup() { close(); }

    void aKeyPinsAndUnpins()
    {
        key(Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(scenario().pin == pinOf(Scenario{}));
        key(Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!scenario().pin);
        undo();
        QVERIFY(scenario().pin.has_value());
    }

    void severalAreKeptByName()
    {
        m_dialogs.toType = QStringLiteral("Offer & counter");
        key(Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_dialogs.proposedText, QStringLiteral("Pin 1"));
        setRate(2);
        m_dialogs.toType = QStringLiteral("Dear");
        key(Qt::ControlModifier | Qt::AltModifier);
        setRate(3);
        QCOMPARE(names(), QStringList({QStringLiteral("Offer && counter"), QStringLiteral("Dear")}));
        QVERIFY(entry(0)->isCheckable() && !entry(0)->isChecked() && entry(1)->isChecked());
        entry(0)->trigger();
        QCOMPARE(scenario().pin->parameters.gpuRate, Scenario{}.parameters.gpuRate);
        QCOMPARE(scenario().parameters.gpuRate, 3.0);
        QVERIFY(entry(0)->isChecked());

        auto* remove = menu().findChild<QAction*>(QStringLiteral("remove_pins"));
        remove->menu()->actions().at(0)->trigger();
        QCOMPARE(names(), QStringList(QStringLiteral("Dear")));
        QVERIFY(!scenario().pin);
        undo();
        QCOMPARE(scenario().pins.size(), std::size_t{2});
    }

    /// Not silently: what was kept would be lost.
    void aNameThatIsTakenIsAskedAbout()
    {
        m_dialogs.toType = QStringLiteral("Offer");
        key(Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(m_dialogs.asked.isEmpty());
        setRate(2);
        m_dialogs.toType = QStringLiteral(" Offer ");
        const Scenario before = scenario();
        key(Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(m_dialogs.asked.constFirst().text.contains("“Offer”"));
        QVERIFY(scenario() == before);
        m_dialogs.toAnswer << QStringLiteral("Replace");
        key(Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(scenario().pins.size(), std::size_t{1});
        QCOMPARE(scenario().pins.front().parameters.gpuRate, 2.0);
    }

    void leavingTheDialogPinsNothing()
    {
        key(Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scenario() == Scenario{});
        m_dialogs.toType = QStringLiteral("  ");
        key(Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scenario() == Scenario{});
    }

    void tooManySaysSo()
    {
        for (std::size_t i = 0; i <= mostPins; ++i) {
            m_dialogs.toType = QString::number(i);
            key(Qt::ControlModifier | Qt::AltModifier);
        }
        QCOMPARE(scenario().pins.size(), mostPins);
        QCOMPARE(m_dialogs.notices.size(), 1);
    }

    /// Neither the layout nor the axes of the chart, nor the buttons beside the pin.
    void nothingMovesWhenSomethingIsPinned()
    {
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1440, 900), QSize(1920, 1080)}) {
            m_window->resize(size);
            settle();
            auto places = [this] {
                QList<QRect> all;
                for (const QWidget* widget : m_window->centralWidget()->findChildren<QWidget*>())
                    if (widget->isVisible() && !widget->inherits("QLabel"))
                        all << QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
                return all;
            };
            const QList<QRect> before = places();
            const ChartFrame frame = part<BreakEvenView>().frame();
            key(Qt::ControlModifier | Qt::ShiftModifier);
            settle();
            QCOMPARE(places(), before);
            QVERIFY(part<BreakEvenView>().frame() == frame);
            key(Qt::ControlModifier | Qt::ShiftModifier);
            settle();
            QCOMPARE(places(), before);
        }
    }

    void theOldCrossingStays()
    {
        key(Qt::ControlModifier | Qt::ShiftModifier);
        const auto before = mainCrossing(evaluate(scenario()));
        setRate(1.4);
        const BreakEvenChart chart = breakEvenChart(evaluate(scenario()));
        QVERIFY(chart.ghostCrossing.has_value());
        QCOMPARE(chart.ghostCrossing->volume, *before);
        QVERIFY(mainCrossing(evaluate(scenario())) != before);
    }

private:
    void key(Qt::KeyboardModifiers modifiers) const
    {
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_P, modifiers);
    }
    void setRate(double rate) const
    {
        Scenario changed = scenario();
        changed.parameters.gpuRate = rate;
        document().change(changed, "rate");
    }
    [[nodiscard]] QMenu& menu() const
    {
        QMenu& menu = *m_window->findChild<QAction*>(QStringLiteral("pins"))->menu();
        emit menu.aboutToShow();
        return menu;
    }
    [[nodiscard]] QAction* entry(int index) const { return menu().actions().at(index); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const QAction* action : menu().actions())
            if (action->isCheckable())
                all << action->text();
        return all;
    }
};

QTEST_MAIN(PinMenuTest)
#include "pin_menu_test.moc"
