// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/choice_row.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/fields/choice_box.h"
#include "widgets/controls/paint.h"
#include "widgets/sentences.h"

#include <algorithm>

namespace breakeven {

ChoiceRow::ChoiceRow(const Choice& choice, QWidget* parent)
    : InputRow({choice.id, labelOf(choice), groupLabel(choice.group), helpOf(choice)}, parent), m_choice(choice),
      m_box(new ChoiceBox(this))
{
    m_box->setObjectName(QStringLiteral("choice_") + toQString(choice.id));
    m_box->setAccessibleName(label());
    m_box->setAccessibleDescription(joinedSentences({toQString(helpOf(choice)), keysInWords()}));
    for (const Option option : choice.options)
        m_box->addItem(toQString(nameOf(option)));
    addPart(m_box);
    setDefaultText(toQString(nameOf(choice.defaultValue())));
    setOption(choice.defaultValue());
    connect(m_box, &QComboBox::activated, this, [this](int index) { edit(m_choice.options[index]); });
}

void ChoiceRow::setOption(Option option)
{
    const auto place = std::find(m_choice.options.begin(), m_choice.options.end(), option);
    m_box->setCurrentIndex(static_cast<int>(place - m_choice.options.begin()));
    setChanged(option != m_choice.defaultValue());
    layOut();
    update();
}

void ChoiceRow::edit(Option option)
{
    emit editStarted();
    setOption(option);
    emit optionEdited(option);
    emit editFinished();
}

void ChoiceRow::reset()
{
    edit(m_choice.defaultValue());
}

void ChoiceRow::editByKey()
{
    m_box->showPopup();
}

QWidget* ChoiceRow::mainControl() const
{
    return m_box;
}

QStringList ChoiceRow::details() const
{
    return {m_box->currentText()};
}

int ChoiceRow::controlLeft() const
{
    return width() - m_box->sizeHint().width();
}

void ChoiceRow::layOut()
{
    const int left = std::max(0, controlLeft());
    m_box->setGeometry(left, 0, width() - left, lineHeight);
    InputRow::layOut();
}

} // namespace breakeven
