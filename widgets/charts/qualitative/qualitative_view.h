// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/qualitative.h"
#include "widgets/charts/base/plot_view.h"
#include "widgets/charts/qualitative/quality_dot.h"

#include <memory>
#include <optional>

class QHelpEvent;
class QKeyEvent;
class QScrollArea;

namespace breakeven {

class QualitativePlot;
class QuietButton;

/// The qualitative comparison on screen: dots on scales that mouse and keys move, weights, and the order that follows.
/// The plot is called "qualitative_plot".
class QualitativeView : public PlotView {
    Q_OBJECT
public:
    explicit QualitativeView(QWidget* parent = nullptr);
    ~QualitativeView() override;

    [[nodiscard]] const Qualitative& shown() const { return m_shown; }
    [[nodiscard]] int fullHeight(int width, int plot) const override;
    /// Places within the plot.
    [[nodiscard]] QPointF dotPlace(const QualityDot& dot) const;
    [[nodiscard]] QPointF scorePlace(Quality quality, int score) const;
    [[nodiscard]] QPointF weightPlace(Quality quality, int weight) const;
    [[nodiscard]] QPointF orderPlace(std::size_t index) const;

signals:
    /// From lowestScore to highestScore, or 0 for the program's own.
    void scoreMoved(breakeven::Quality quality, breakeven::Approach approach, int score);
    void weightChanged(breakeven::Quality quality, int weight);
    /// All scores and weights as the program has them.
    void resetWanted();
    /// A drag goes on between the two.
    void editStarted();
    void editFinished();

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void showPresented() override;
    void draw() override;
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const override;
    void hover(QPointF point) override;
    void leave() override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A dot that is held by the mouse.
    struct Drag {
        QualityDot dot;
        QPointF from;
        int choice;   ///< what the scenario says of it where the drag began
        double score; ///< in force there
        int last;     ///< choice that was told last
        bool moving = false;
    };

    void press(QPointF point);
    void move(QPointF point);
    void release();
    bool pressKey(const QKeyEvent& event);
    void step(int by);
    void go(int qualities, int approaches);
    void stepWeight(int by);
    void choose(const QualityDot& dot, int choice);
    void select(std::optional<QualityDot> dot);
    void showToolTip(const QHelpEvent& event);
    void placeReset();
    void showReset();
    void describe();
    void showMarks();
    [[nodiscard]] int choiceOf(const QualityDot& dot) const;

    QScrollArea* m_scroll;
    QuietButton* m_reset;
    std::unique_ptr<QualitativePlot> m_drawing;
    Qualitative m_shown;
    std::optional<QualityDot> m_selected;
    std::optional<Approach> m_hovered;
    std::optional<QualityDot> m_pointed; ///< the dot under the pointer
    std::optional<Drag> m_drag;
};

} // namespace breakeven
