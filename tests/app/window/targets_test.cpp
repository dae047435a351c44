// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/reading_order.h"
#include "app/start/start.h"
#include "core/scenario/file/presets.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/tints.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>

using namespace breakeven;

namespace {

constexpr int leastSide = 24;        ///< WCAG 2.2, 2.5.8
constexpr double leastContrast = 3;  ///< 2.4.13 and 1.4.11
constexpr int leastFocusPixels = 16; ///< that change when the focus comes

const char* const dialogs[]{"shortcuts", "facts",           "history",      "go_to",
                            "data",      "frontier_prices", "small_prices", "reserved_capacity",
                            "gpu",       "benchmark",       "usage_log",    "token_counter",
                            "workloads", "sources",         "goal_seek",    "states"};

bool isTarget(const QWidget& widget)
{
    if (!widget.isEnabled() || qobject_cast<const QScrollBar*>(&widget) != nullptr)
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr;
}

QString told(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName() + u' ' +
           widget.accessibleName();
}

/// How far a press along a line through the middle finds the widget, or what it is made of.
int reach(const QWidget& widget, QPoint direction)
{
    QWidget& window = *widget.window();
    const auto hits = [&](QPoint place) {
        const QWidget* hit = window.childAt(place);
        return hit == &widget || widget.isAncestorOf(hit);
    };
    const QPoint middle = widget.mapTo(&window, widget.rect().center());
    int pixels = 0;
    for (QPoint place = middle; hits(place); place += direction)
        ++pixels;
    for (QPoint place = middle - direction; hits(place); place -= direction)
        ++pixels;
    return pixels;
}

/// Of those that are seen whole, what is too small to be hit.
QStringList tooSmall(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isPart = widget->parentWidget() != nullptr && // of a field that is one target
                            qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
        if (!widget->isVisible() || widget->window() != &window || isPart || !isTarget(*widget) ||
            widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        const int wide = reach(*widget, {1, 0});
        const int high = reach(*widget, {0, 1});
        if (wide > 0 && high > 0 && (wide < leastSide || high < leastSide)) // 0: something else lies over it
            found << told(*widget) + QStringLiteral(": %1×%2").arg(wide).arg(high);
    }
    return found;
}

/// Pixels that the focus makes others, by so much that they are told apart.
int changedPixels(const QImage& without, const QImage& with)
{
    int changed = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y) &&
                contrast(QColor(with.pixel(x, y)), QColor(without.pixel(x, y))) >= leastContrast)
                ++changed;
    return changed;
}

} // namespace

/// What is used can be hit and, by keys, be seen.
class TargetsTest : public WindowStage {
    Q_OBJECT

private:
    void show(View view)
    {
        document().start(findPreset("an-insurers-twelve-tasks")->scenario);
        named<QAbstractButton>("suggest_ranges").click();
        part<ChartCard>().setView(view);
        settle();
    }
    static void settle() { QTest::qWait(150); }

    /// Goes through all stops of a window.
    static QStringList unseenFocus(QWidget& window)
    {
        QStringList found;
        const QWidgetList stops = tabStops(window, nullptr);
        for (QWidget* stop : stops) {
            constexpr int around = 4;
            bringIntoView(*stop);
            if (QWidget* had = window.focusWidget())
                had->clearFocus();
            QCoreApplication::processEvents();
            const QRect area(stop->mapTo(&window, QPoint(-around, -around)),
                             stop->size() + QSize(2 * around, 2 * around));
            const QImage without = window.grab(area).toImage();
            stop->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage with = window.grab(area).toImage();
            if (!stop->hasFocus() || with.size() != without.size())
                continue;
            if (changedPixels(without, with) < leastFocusPixels)
                found << told(*stop);
        }
        return found;
    }

    QDialog* openDialog(const char* action)
    {
        named<QAction>(action).trigger();
        settle();
        for (auto* dialog : m_window->findChildren<QDialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        prepare();
        QApplication::setCursorFlashTime(0);
        open();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() { close(); }

    void eachTargetOfAViewIsLargeEnough_data()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << row.view;
    }
    void eachTargetOfAViewIsLargeEnough()
    {
        QFETCH(const View, view);
        show(view);
        QCOMPARE(tooSmall(*m_window).join(u'\n'), QString());
    }

    void eachTargetOfTheStartPageIsLargeEnough()
    {
        m_window->start().showPage();
        settle();
        QCOMPARE(tooSmall(*m_window).join(u'\n'), QString());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
    }

    /// The glyphs beside a label: back to the default, a range, a lock.
    void eachPartOfAnInputIsLargeEnough()
    {
        show(View::BreakEven);
        auto& reset = named<QWidget>("reset_gpu_rate");
        QVERIFY(reset.isVisible());
        for (const char* name : {"reset_gpu_rate", "value_gpu_rate", "slider_gpu_rate"}) {
            const QWidget& part = named<QWidget>(name);
            QVERIFY2(reach(part, {1, 0}) >= leastSide && reach(part, {0, 1}) >= leastSide - 1, name);
        }
    }

    void eachDialogHasLargeTargetsAndShowsItsFocus_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* action : dialogs)
            QTest::newRow(action) << QByteArray(action);
    }
    void eachDialogHasLargeTargetsAndShowsItsFocus()
    {
        QFETCH(const QByteArray, action);
        QDialog* dialog = openDialog(action.constData());
        QVERIFY(dialog != nullptr);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QString small = tooSmall(*dialog).join(u'\n');
        const QString unseen = unseenFocus(*dialog).join(u'\n');
        dialog->close();
        settle();
        QCOMPARE(small, QString());
        QCOMPARE(unseen, QString());
    }

    void theFocusIsSeenEverywhere_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<bool>("dark");
        for (const ViewInfo& row : viewTable)
            for (const bool dark : {false, true})
                QTest::addRow("%s%s", row.id.data(), dark ? ", dark" : "") << row.view << dark;
    }
    void theFocusIsSeenEverywhere()
    {
        QFETCH(const View, view);
        QFETCH(const bool, dark);
        close();
        open(); // each in a window of its own, whatever the others have left
        m_theme->choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        show(view);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(unseenFocus(*m_window->centralWidget()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TargetsTest)
#include "targets_test.moc"
