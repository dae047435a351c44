// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"

#include <QWidget>

#include <optional>

namespace breakeven {

struct Theme;

/// A view on screen: it shows plain values and emits edits. While no one sees it, it only remembers what it is to show.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// What the model says now; `settled` is false while a drag goes on. The same again is nothing new.
    void setEvaluation(const SharedEvaluation& evaluation, bool settled);
    /// Whether a room looks: then it is not seen what is there to edit and to choose with.
    void setPresented(bool presented);
    /// Before a room: goes so many pages on or back, if it has several. False if it has not.
    virtual bool turnPage(int) { return false; }
    /// Adds what people chose on this screen, for a picture or a table of the same.
    virtual void tell(ViewRequest&) const {}
    /// The option whose curve or label is at a point of this widget; absent where there is none.
    [[nodiscard]] virtual std::optional<Option> optionUnder(QPoint) const { return std::nullopt; }
    /// The height at which, that wide, nothing is cut and nothing scrolls that has rows: they are as high as their
    /// texts, and a plot of curves is `plot` pixels high.
    [[nodiscard]] virtual int fullHeight(int width, int plot) const;

signals:
    void focusChosen(breakeven::Option option);
    /// It has nothing to show while no input has a range.
    void rangesWanted();

protected:
    /// Of nothing before the first.
    [[nodiscard]] const SharedEvaluation& evaluation() const { return m_evaluation; }
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] bool isPresented() const { return m_presented; }
    /// What is there to choose with, which a room does not see.
    void setControls(QWidget& controls) { m_controls = &controls; }
    /// A room has begun to look, or looks no more.
    virtual void showPresented() {}
    /// The theme is another.
    virtual void showTheme(const Theme& theme) = 0;
    /// There is another evaluation to show.
    virtual void showNew() = 0;
    /// The evaluation that is shown has come to rest: axes that stood still during the drag may fit again.
    virtual void settle() = 0;
    /// Nothing but the notes of evaluation() is other than it was.
    virtual void showNotes() {}

    bool event(QEvent* event) override;

private:
    const Theme* m_theme;
    SharedEvaluation m_evaluation;
    bool m_settled = false;
    bool m_presented = false;
    QWidget* m_controls = nullptr; ///< if there are any
    bool m_outdated = false;       ///< it was hidden when the evaluation came
};

} // namespace breakeven
