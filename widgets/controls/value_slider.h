// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/parameter.h"

#include <QSlider>

namespace breakeven {

/// A slider over one parameter, on the parameter's scale. The number that it shows is the truth: it may lie between two
/// ticks or beyond the ends, and is never read back from a tick that nobody moved to.
///
/// A drag, a held key or a notch of the wheel is one edit: editStarted, valueEdited for each new number, editFinished.
/// Shift makes drags and arrow keys ten times finer. The wheel acts with the focus only, so that it scrolls the panel
/// otherwise.
class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(const Parameter& parameter, QWidget* parent = nullptr);

    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }
    [[nodiscard]] double number() const { return m_number; }
    /// Shows a number; no signal.
    void setNumber(double number);
    /// Moves to a number as one edit, as assistive technology does.
    void editTo(double number);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void editStarted();
    void valueEdited(double number);
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

    /// A drag's reference: at `x` the fraction is `fraction`; further movement counts from there.
    struct Anchor {
        double x = 0;
        double fraction = 0;
        bool fine = false;
    };

    void begin(Source source);
    void finish();
    void edit(double number);
    void step(int direction, Qt::KeyboardModifiers modifiers, bool coarse);
    [[nodiscard]] double dragged(double x) const;
    [[nodiscard]] double trackLength() const;
    [[nodiscard]] double handleCenter() const;

    const Parameter& m_parameter;
    double m_number;
    Source m_source = Source::None;
    Anchor m_anchor;
    double m_grabbedNumber = 0;    ///< what stood there when the handle was taken …
    double m_grabbedFraction = -1; ///< … and where; negative if the drag began beside the handle
    int m_key = 0;
    int m_wheelAngle = 0; ///< of a notch that is not yet complete
};

} // namespace breakeven
