// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/message.h"
#include "widgets/charts/base/plot_view.h"

#include <optional>

class QScrollArea;

namespace breakeven {

class InputBarsPlot;

/// Bars for inputs on screen, which scroll where they are too many. A click on a bar goes to its input; the arrow keys
/// go from bar to bar, and Enter does what a click does.
class InputBarsView : public PlotView {
    Q_OBJECT
public:
    /// A bar within the plot.
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    /// How many of them are drawn.
    [[nodiscard]] std::size_t seenBars() const;

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

protected:
    InputBarsView(const QString& name, const QString& accessibleName, QWidget* parent);

    /// What draws it.
    [[nodiscard]] virtual InputBarsPlot& drawing() const = 0;
    [[nodiscard]] virtual std::size_t barCount() const = 0;
    [[nodiscard]] virtual const Parameter& parameterOf(std::size_t bar) const = 0;
    /// What a bar says with all digits.
    [[nodiscard]] virtual Message exactOf(std::size_t bar) const = 0;

    /// Holds the plot; a deriving view places it.
    [[nodiscard]] QScrollArea& scrollArea() const { return *m_scroll; }
    /// The input whose bar is under the pointer or was reached by the arrow keys; null if none is.
    [[nodiscard]] const Parameter* markedParameter() const;
    /// Once there are other bars: the mark stays with its input, wherever that is now.
    void followMark(const Parameter* parameter);
    /// A room sees the first bars, as many as can be read at once, and nothing scrolls.
    void showPresented() override;

    [[nodiscard]] std::vector<NoteAxes> noteAxes() const override;
    void hover(QPointF point) override;
    void click(QPointF point) override;
    void leave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(std::optional<std::size_t> bar);
    void press(int key);
    [[nodiscard]] std::optional<std::size_t> barAt(QPointF point) const;
    QScrollArea* m_scroll;
    std::optional<std::size_t> m_marked;
};

} // namespace breakeven
