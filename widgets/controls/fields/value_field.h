// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/result.h"

#include <QLineEdit>

#include <functional>
#include <utility>

namespace breakeven {

/// A parameter's value as text ("1M /month"), which a click or the focus turns into a field with the exact number.
/// A sum may be typed as well, "0.86*2". Enter and leaving the field commit, Escape restores. What can't be read stays,
/// underlined, with the reason in message(), and changes no value.
class ValueField : public QLineEdit {
    Q_OBJECT

public:
    explicit ValueField(const Parameter& parameter, QWidget* parent = nullptr);

    /// Shows a value; no signal. What was being typed gives way if the value is another one.
    void setValue(double value);
    /// Gives up what has been typed, as Escape does.
    void restore() { showValue(); }
    /// Takes over what has been typed, as Enter does.
    void commit();
    /// A further check of what can be read: the reason why a value is refused, or nothing.
    void setCheck(std::function<QString(double value)> check) { m_check = std::move(check); }
    /// Whether a range may be typed in place of a value, "0.5 to 1.2"; rangeTyped tells of it.
    void setTakesRanges(bool takes) { m_takesRanges = takes; }
    /// Without its unit, the field leaves more room for the label beside it. No sizeHintChanged.
    void setUnitShown(bool shown);
    /// How wide the shown value is with its unit; being edited changes nothing of that.
    [[nodiscard]] int widthWithUnit() const;
    [[nodiscard]] bool isUnitShown() const { return m_unitShown; }
    /// Why the text was refused; empty if it was not.
    [[nodiscard]] QString message() const { return m_message; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void editStarted();
    void valueEdited(double value);
    void editFinished();
    void rangeTyped(const breakeven::Range& range);
    void messageChanged(const QString& message);
    void sizeHintChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// The typed value, or why there is none.
    [[nodiscard]] Result<double> typed() const;
    /// Whether a range was typed, and is taken over or refused.
    bool commitRange();
    void showValue();
    void setMessage(const QString& message);
    void setEditing(bool editing);
    void paintShown(QPainter& painter) const;
    [[nodiscard]] QFont unitFont() const;
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] int unitWidth() const; ///< with the gap before it
    void placeText();

    const Parameter& m_parameter;
    double m_value;
    std::function<QString(double)> m_check;
    QString m_number; ///< as shown
    QString m_unit;
    QString m_message;
    bool m_takesRanges = false;
    bool m_unitShown = true;
    bool m_editing = false;      ///< the exact number stands there and not the shown one
    bool m_clickSelects = false; ///< the click that gave the focus selects all and does not place the cursor
};

} // namespace breakeven
