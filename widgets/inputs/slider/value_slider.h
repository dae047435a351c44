// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inputs/slider/slider_drag.h"
#include "widgets/inputs/slider/slider_look.h"

#include <QSlider>

class QHelpEvent;

namespace breakeven {

/// A slider over one parameter, on the parameter's scale. The number that it shows is the truth: it may lie between two
/// ticks or beyond the ends, and is never read back from a tick that nobody moved to.
///
/// A drag, a held key or a notch of the wheel is one edit: editStarted, valueEdited for each new number, editFinished.
/// Shift makes drags and arrow keys ten times finer. The wheel acts with the focus only, so that it scrolls the panel
/// otherwise.
///
/// A range of uncertainty is a span around the handle, whose ends are dragged like it: editStarted, spanEdited for each
/// new range, editFinished.
class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(const Parameter& parameter, QWidget* parent = nullptr);

    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }
    [[nodiscard]] double number() const { return m_look.number; }
    /// Shows a number; no signal.
    void setNumber(double number);
    /// Moves to a number as one edit, as assistive technology does.
    void editTo(double number);

    [[nodiscard]] const std::optional<Range>& span() const { return m_look.span; }
    /// Shows a range around the number, or none; no signal.
    void setSpan(const std::optional<Range>& span);
    /// Marks the value where the answer flips, or nothing; the sentence, which says what flips, is its tooltip. A value
    /// that the slider does not reach is not marked.
    void setMark(const std::optional<double>& value, const QString& sentence);
    /// Marks the value at which something is at its best in the same way.
    void setBest(const std::optional<double>& value, const QString& sentence);
    /// What the marks say, a sentence each; empty without marks.
    [[nodiscard]] QString markSentences() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void editStarted();
    void valueEdited(double number);
    void spanEdited(const breakeven::Range& span);
    void editFinished();

protected:
    bool event(QEvent* event) override;
    void sliderChange(SliderChange change) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Source { None, Drag, Key, Other }; ///< what the open edit comes from

    void begin(Source source);
    void finish();
    void edit(double number);
    void step(int direction, Qt::KeyboardModifiers modifiers, bool coarse);
    void editSpan(double end);
    void show(std::optional<SliderMark>& place, const std::optional<double>& value, const QString& sentence);
    bool showToolTip(const QHelpEvent& event);
    void showCursor(const QPointF& position);
    [[nodiscard]] SliderTrack track() const { return {m_parameter, width()}; }

    const Parameter& m_parameter;
    SliderLook m_look;
    Source m_source = Source::None;
    SliderDrag m_drag;
    int m_key = 0;
    int m_wheelAngle = 0; ///< of a notch that is not yet complete
};

} // namespace breakeven
