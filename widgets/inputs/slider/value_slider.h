// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inputs/slider/accessible_slider.h"
#include "widgets/inputs/slider/slider_drag.h"
#include "widgets/inputs/slider/slider_look.h"
#include "widgets/inputs/slider/slider_voice.h"

#include <QSlider>

class QHelpEvent;

namespace breakeven {

class SliderPlay;

/// A slider over one parameter, on the parameter's scale. The number that it shows is the truth: it may lie between two
/// ticks or beyond the ends, and is never read back from a tick that nobody moved to.
///
/// A drag, a held key or a notch of the wheel is one edit: editStarted, valueEdited for each new number, editFinished.
/// A drag stops at round values; Shift makes it free, and drags and arrow keys ten times finer. The wheel acts with the
/// focus only, so that it scrolls the panel otherwise.
///
/// Space lets it play: it goes through its range of uncertainty, or else through all that it reaches, and comes back to
/// where it began. Space halts it on the way and lets it go on, the arrow keys step from there, Escape takes it back.
/// From a start to a halt it is one edit.
///
/// A range of uncertainty is a span around the handle, whose ends are dragged like it: editStarted, spanEdited for each
/// new range, editFinished.
class ValueSlider : public QSlider, public SpokenSlider {
    Q_OBJECT

public:
    explicit ValueSlider(const Parameter& parameter, QWidget* parent = nullptr);

    [[nodiscard]] const Parameter& parameter() const override { return m_parameter; }
    [[nodiscard]] double number() const override { return m_look.number; }
    [[nodiscard]] const SliderVoice& voice() const override { return m_voice; }
    /// What screen readers say of it besides; tells nobody.
    void setSpokenMore(const QString& sentences) { m_voice.setMore(sentences); }
    /// Shows a number; no signal.
    void setNumber(double number);
    /// Moves to a number as one edit, as assistive technology does.
    void editTo(double number) override;

    [[nodiscard]] const std::optional<Range>& span() const { return m_look.span; }
    /// Shows a range around the number, or none; no signal.
    void setSpan(const std::optional<Range>& span);
    /// Marks the value where the answer flips, or nothing; the sentence, which says what flips, is its tooltip. A value
    /// that the slider does not reach is not marked.
    void setMark(const std::optional<double>& value, const QString& sentence);
    /// Marks the value at which something is at its best in the same way.
    void setBest(const std::optional<double>& value, const QString& sentence);
    /// What the marks say, a sentence each; empty without marks.
    [[nodiscard]] QString markSentences() const override;

    /// Lets it play, or go on where it was halted.
    void play();
    /// Halts it; nothing if it does not play.
    void halt();
    [[nodiscard]] bool isPlaying() const { return m_source == Source::Play; }

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
    enum class Source { None, Drag, Key, Play, Other }; ///< what the open edit comes from

    void begin(Source source);
    void finish();
    void edit(double number);
    void step(int direction, Qt::KeyboardModifiers modifiers, bool coarse);
    void editSpan(double end);
    void playTo(double share);
    void endPlay();
    bool playKey(int key);
    void show(std::optional<SliderMark>& place, const std::optional<double>& value, const QString& sentence);
    bool showToolTip(const QHelpEvent& event);
    void showCursor(const QPointF& position);
    [[nodiscard]] SliderTrack track() const { return {m_parameter, width()}; }

    const Parameter& m_parameter;
    SliderLook m_look;
    SliderVoice m_voice;
    Source m_source = Source::None;
    SliderDrag m_drag;
    SliderPlay* m_play;
    double m_playedFrom = 0; ///< where it began, to which it comes back
    double m_playedTo = 0;   ///< where it is on its way
    int m_key = 0;
    int m_wheelAngle = 0; ///< of a notch that is not yet complete
};

} // namespace breakeven
