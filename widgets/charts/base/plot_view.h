// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/chart_view.h"
#include "widgets/charts/base/plot_walk.h"
#include "widgets/charts/notes/note_axes.h"

#include <QPointF>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QCustomPlot;
class QKeyEvent;

namespace breakeven {

class NoteLayer;

/// A view whose chart is one plot: keeps it as large and as sharp as the screen asks for, draws nothing while no one
/// sees it, and tells what the pointer does on it. The scenario's notes on the view stand over the chart: their texts
/// are taken by the pointer before the chart is. Arrow keys go through what
/// the chart shows, which is said; Enter is a click there.
class PlotView : public ChartView {
    Q_OBJECT
public:
    /// Which view it is, by its id in the table of views: it has the notes on that, and none before.
    void setView(std::string_view id) { m_view = id; }
    /// The note whose text is under a point of this widget, by its place in the presentation.
    [[nodiscard]] std::optional<std::size_t> noteUnder(QPoint point) const;
    /// A note without a text, the point of which is under a point of this widget; absent where the chart takes none.
    [[nodiscard]] std::optional<Annotation> noteFor(QPoint point) const;

signals:
    void noteMoveStarted();
    /// A note's text is wanted there: from its point, as shares of the plot.
    void noteMoved(std::size_t note, double across, double up);
    void noteMoveFinished();
    /// A note is wanted to be changed.
    void noteOpened(std::size_t note);

protected:
    /// `name` is the plot's objectName; a deriving view places the plot in its layout.
    PlotView(const QString& name, const QString& accessibleName, QWidget* parent);

    [[nodiscard]] QCustomPlot& plot() const;
    /// Puts the plot into a layout of its own, without margins.
    void fillWithPlot();
    /// Draws at once if someone sees the view, else when it is shown.
    void redraw();
    /// Paints the drawing as it is, once for all that ask for it until then.
    void repaintPlot();

    /// Gives the drawing what evaluation() is to look like; the plot has its size, and is painted after.
    virtual void draw() = 0;
    /// The pointer has moved over the plot, with a button held or not. Says what is near, unless the view has its own
    /// way.
    virtual void hover(QPointF point);
    /// Pressed and released at nearly the same place, with the left button.
    virtual void click(QPointF) {}
    /// The pointer has left, or what it pointed at is not the same any more.
    virtual void leave() {}
    /// Where arrow keys go as it is drawn now.
    [[nodiscard]] virtual PlotStops stops() const { return {}; }
    /// The keys have gone to a stop: shows what the pointer would find there.
    virtual void showStop(const PlotStops::Stop& stop) { hover(stop.at); }
    /// The axes that notes stand on as it is drawn now: without others, those of the plot.
    [[nodiscard]] virtual std::vector<NoteAxes> noteAxes() const;

    void showNotes() override;

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Plot;
    void takeNotes();
    bool pressKey(const QKeyEvent& event);
    void leaveStop();

    Plot* m_plot;
    NoteLayer* m_notes; // owned by the plot
    PlotWalk m_walk;
    QString m_nameWithoutStop; ///< while the keys are at a stop
    std::string m_view;
    std::optional<QPointF> m_pressedAt;
};

/// A press that moves less is a click, in pixels.
inline constexpr double clickDistance = 4;

} // namespace breakeven
