// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/value_field.h"

#include "core/inputs/format.h"
#include "core/inputs/typed/typed_sum.h"
#include "core/inputs/typed/typed_value.h"
#include "widgets/controls/paint.h"
#include "widgets/currency_event.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int valueFieldHeight = 24;
constexpr int unitGap = 4;
constexpr int valueFieldMargin = 2; // QLineEdit's own, beside the text margins
constexpr qreal fieldRadius = 5;

} // namespace

ValueField::ValueField(const Parameter& parameter, QWidget* parent)
    : QLineEdit(parent), m_parameter(parameter), m_value(parameter.defaultValue())
{
    QFont semibold;
    semibold.setWeight(QFont::DemiBold); // the rest is the parent's
    setFont(semibold);
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    showValue();
    connect(this, &QLineEdit::textEdited, this, [this] {
        setEditing(true);
        emit sizeHintChanged();
        const auto range =
            m_takesRanges ? parseTypedRange(m_parameter, text().toStdString(), shownCatalog()) : std::nullopt;
        if (!m_message.isEmpty() && (range ? range->ok() : typed().ok()))
            setMessage({}); // mended; committed later
    });
}

QFont ValueField::unitFont() const
{
    QFont regular = font();
    regular.setWeight(QFont::Normal);
    return regular;
}

int ValueField::unitWidth() const
{
    return m_unit.isEmpty() ? 0 : unitGap + QFontMetrics(unitFont()).horizontalAdvance(m_unit);
}

int ValueField::numberWidth() const
{
    const QFontMetrics metrics = fontMetrics();
    const int shown = metrics.horizontalAdvance(m_number);
    if (!m_editing)
        return shown;
    return std::max({shown, metrics.horizontalAdvance(text()) + 2, metrics.horizontalAdvance(QStringLiteral("0000"))});
}

QSize ValueField::sizeHint() const
{
    return {2 * rowInset + numberWidth() + (m_unitShown ? unitWidth() : 0), valueFieldHeight};
}

int ValueField::widthWithUnit() const
{
    return 2 * rowInset + fontMetrics().horizontalAdvance(m_number) + unitWidth();
}

void ValueField::setUnitShown(bool shown)
{
    if (shown == m_unitShown)
        return;
    m_unitShown = shown;
    placeText();
    update();
}

/// Leaves room for the unit, so that the number stands in the same place shown and edited.
void ValueField::placeText()
{
    const int margin = rowInset - valueFieldMargin;
    setTextMargins(margin, 0, margin + (m_unitShown ? unitWidth() : 0), 0);
}

void ValueField::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    showValue();
}

/// Puts the value in place of whatever stands there.
void ValueField::showValue()
{
    const ShownValue shown = shownValue(m_parameter, m_value, shownCatalog());
    m_number = toQString(shown.number);
    m_unit = toQString(shown.unit);
    setText(toQString(typedValue(m_parameter, m_value, shownCatalog())));
    setModified(false);
    placeText();
    setMessage({});
    setEditing(false);
    emit sizeHintChanged();
}

void ValueField::setEditing(bool editing)
{
    if (editing == m_editing)
        return;
    m_editing = editing;
    update();
    emit sizeHintChanged();
}

void ValueField::setMessage(const QString& message)
{
    if (message == m_message)
        return;
    m_message = message;
    setAccessibleDescription(message);
    update();
    emit messageChanged(message);
}

Result<double> ValueField::typed() const
{
    Result<double> value = parseSum(m_parameter, text().toStdString(), shownCatalog());
    if (!value || !m_check)
        return value;
    const QString refusal = m_check(*value);
    return refusal.isEmpty() ? value : Result<double>(Error{std::string(m_parameter.id), refusal.toStdString()});
}

void ValueField::commit()
{
    if (!isModified()) {
        if (m_message.isEmpty())
            setEditing(false);
        return;
    }
    if (commitRange())
        return;
    const Result<double> read = typed();
    if (!read) {
        setMessage(toQString(read.error().what));
        return;
    }
    const double value = *read;
    const bool changed = value != m_value;
    m_value = value;
    showValue();
    if (changed) {
        emit editStarted();
        emit valueEdited(value);
        emit editFinished();
    }
}

bool ValueField::commitRange()
{
    const auto range =
        m_takesRanges ? parseTypedRange(m_parameter, text().toStdString(), shownCatalog()) : std::nullopt;
    if (!range)
        return false;
    if (!range->ok()) {
        setMessage(toQString(range->error().what));
        return true;
    }
    showValue();
    emit rangeTyped(range->value());
    return true;
}

bool ValueField::event(QEvent* event)
{
    if (event->type() == currencyChange()) {
        showValue(); // what is being typed was of another currency
        return true;
    }
    // With nothing typed there is nothing to undo in here: the keys are left to the window, which undoes the last edit.
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void ValueField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        selectAll();
    } else if (event->key() == Qt::Key_Escape && m_editing) {
        showValue();
        selectAll();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void ValueField::mousePressEvent(QMouseEvent* event)
{
    if (!m_editing) // with the focus after Enter or Escape
        m_clickSelects = true;
    setEditing(true);
    if (!m_clickSelects)
        QLineEdit::mousePressEvent(event);
    else
        selectAll();
}

void ValueField::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_clickSelects)
        QLineEdit::mouseMoveEvent(event);
}

void ValueField::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_clickSelects)
        QLineEdit::mouseReleaseEvent(event);
    m_clickSelects = false;
}

void ValueField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    setEditing(true);
    selectAll();
    m_clickSelects = event->reason() == Qt::MouseFocusReason;
}

void ValueField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_clickSelects = false;
    if (event->reason() != Qt::PopupFocusReason) // the menu with Copy and Paste
        commit();
    update();
}

void ValueField::paintShown(QPainter& painter) const
{
    QRect area = rect().adjusted(rowInset, 0, -rowInset, 0);
    if (m_unitShown) {
        painter.setFont(unitFont());
        painter.setPen(palette().color(mutedRole));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_unit);
        area.setRight(area.right() - unitWidth());
    }
    if (m_editing)
        return; // QLineEdit draws the number
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_number);
}

void ValueField::paintEvent(QPaintEvent* event)
{
    if (m_editing)
        QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (!m_editing && underMouse())
        paintBox(painter, rect(), palette().color(QPalette::Mid), palette().color(QPalette::Window), fieldRadius);
    paintShown(painter);
    const QColor warning = palette().color(QPalette::BrightText);
    if (hasFocus())
        paintBox(painter, rect(), m_message.isEmpty() ? palette().color(QPalette::Highlight) : warning, Qt::NoBrush,
                 fieldRadius, 1.5);
    if (!m_message.isEmpty())
        painter.fillRect(QRect(rowInset, height() - 3, width() - 2 * rowInset, 2), warning);
}

} // namespace breakeven
