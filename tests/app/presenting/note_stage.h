// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/base/plot_view.h"
#include "widgets/charts/chart_card.h"

#include <QAction>
#include <QMenu>
#include <QMouseEvent>

#include <qcustomplot.h>

#include <algorithm>
#include <vector>

namespace breakeven {

/// The window and the notes on the view that it shows.
class NoteStage : public WindowStage {
protected:
    /// Shows a view, and waits until its chart is there.
    void see(View view) const
    {
        part<ChartCard>().setView(view);
        test::settle();
        QTRY_VERIFY(!places().empty());
        test::settle();
    }
    [[nodiscard]] PlotView& chart() const { return *part<ChartCard>().plotView(); }
    [[nodiscard]] QCustomPlot& plot() const { return *chart().findChild<QCustomPlot*>(); }
    [[nodiscard]] const std::vector<Annotation>& notes() const { return scenario().presentation.annotations; }
    [[nodiscard]] QPoint onPlot(QPoint place) const { return plot().mapFrom(&chart(), place); }
    /// Amid the places of the view's first axes that a note may point to.
    [[nodiscard]] QPoint middle() const
    {
        std::vector<QPoint> all = places();
        if (all.empty())
            return {};
        const std::string axes = chart().noteFor(all.front())->axes;
        std::erase_if(all, [&](QPoint place) { return chart().noteFor(place)->axes != axes; });
        QPoint sum;
        for (const QPoint place : all)
            sum += place;
        const QPoint center = sum / static_cast<double>(all.size());
        return *std::ranges::min_element(all, {},
                                         [center](QPoint place) { return (place - center).manhattanLength(); });
    }
    /// Without a button.
    void hover(QPoint onPlot) const
    {
        QMouseEvent moved(QEvent::MouseMove, onPlot, plot().mapToGlobal(onPlot), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(&plot(), &moved);
    }
    /// Of the only note's text; null if there is none to be seen.
    [[nodiscard]] QPoint box() const
    {
        test::settle();
        for (int y = 0; y < chart().height(); y += 3)
            for (int x = 0; x < chart().width(); x += 3)
                if (chart().noteUnder({x, y}))
                    return {x + 6, y + 6};
        return {};
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(&plot(), Qt::LeftButton, {}, onPlot(from));
        for (const double share : {0.3, 0.6, 1.0})
            QTest::mouseMove(&plot(), onPlot(from + ((to - from) * share)));
        QTest::mouseRelease(&plot(), Qt::LeftButton, {}, onPlot(to));
        test::settle();
    }
    /// From the menu that the right button opens there.
    void choose(const char* action, QPoint place) const
    {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, onPlot(place), chart().mapToGlobal(place));
        QCoreApplication::sendEvent(&plot(), &asked);
        auto* menu = part<ChartCard>().findChild<QMenu*>("chart_menu");
        QVERIFY(menu != nullptr);
        QAction* entry = nullptr;
        for (QAction* each : menu->actions())
            if (each->objectName() == QLatin1String(action))
                entry = each;
        QVERIFY2(entry != nullptr, action);
        menu->close();
        entry->trigger();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        test::settle();
    }

private:
    [[nodiscard]] std::vector<QPoint> places() const
    {
        std::vector<QPoint> all;
        for (int y = 0; y < chart().height(); y += 7)
            for (int x = 0; x < chart().width(); x += 7)
                if (chart().noteFor({x, y}) && plot().visibleRegion().contains(onPlot({x, y})))
                    all.emplace_back(x, y);
        return all;
    }
};

} // namespace breakeven
