// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/switch_row.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/switch_button.h"
#include "widgets/sentences.h"

#include <QMouseEvent>

namespace breakeven {

namespace {

QString stateName(bool on)
{
    return on ? SwitchRow::tr("on") : SwitchRow::tr("off");
}

} // namespace

SwitchRow::SwitchRow(const Switch& row, QWidget* parent)
    : InputRow({row.id, labelOf(row), groupLabel(row.group), helpOf(row)}, parent), m_switch(row),
      m_button(new SwitchButton(this))
{
    m_button->setObjectName(QStringLiteral("switch_") + toQString(row.id));
    m_button->setAccessibleName(label());
    m_button->setAccessibleDescription(joinedSentences({toQString(helpOf(row)), keysInWords()}));
    m_button->setChecked(row.defaultValue());
    addPart(m_button);
    setDefaultText(stateName(row.defaultValue()));
    connect(m_button, &QAbstractButton::clicked, this, &SwitchRow::edit);
}

void SwitchRow::setOn(bool on)
{
    m_button->setChecked(on);
    setChanged(on != m_switch.defaultValue());
}

void SwitchRow::edit(bool on)
{
    emit editStarted();
    setOn(on);
    emit onEdited(on);
    emit editFinished();
}

void SwitchRow::reset()
{
    edit(m_switch.defaultValue());
}

void SwitchRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || event->position().y() >= lineHeight) {
        event->ignore();
        return;
    }
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

void SwitchRow::editByKey()
{
    m_button->click();
}

QWidget* SwitchRow::mainControl() const
{
    return m_button;
}

QStringList SwitchRow::details() const
{
    return {stateName(m_button->isChecked())};
}

int SwitchRow::controlLeft() const
{
    return width() - m_button->sizeHint().width();
}

void SwitchRow::layOut()
{
    m_button->setGeometry(controlLeft(), 0, m_button->sizeHint().width(), lineHeight);
    InputRow::layOut();
}

} // namespace breakeven
