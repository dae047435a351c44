// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/parameter_box.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "widgets/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace breakeven {

ParameterBox::ParameterBox(QWidget* parent) : FramedBox(parent)
{
    for (const Parameter& row : parameterTable)
        addItem(toQString(labelOf(row)));
    setEditable(true);
    lineEdit()->setFrame(false);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    constexpr int widestName = 280;
    completer()->popup()->setMinimumWidth(widestName);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const bool changed = index != m_chosen;
        m_chosen = index;
        if (changed)
            emit parameterChosen(parameter());
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ParameterBox::takeTyped);
}

ParameterBox::~ParameterBox()
{
    lineEdit()->disconnect(this); // a field that dies with the focus in it still says that its text is finished
}

const Parameter& ParameterBox::parameter() const
{
    return parameterTable[static_cast<std::size_t>(m_chosen)];
}

void ParameterBox::setParameter(const Parameter& parameter)
{
    m_chosen = static_cast<int>(&parameter - parameterTable.data());
    setCurrentIndex(m_chosen);
    lineEdit()->setCursorPosition(0);
}

/// Takes the first parameter whose name has what was typed; words that no name has give way to the choice of before.
void ParameterBox::takeTyped()
{
    const QString typed = lineEdit()->text().trimmed();
    const int before = m_chosen;
    if (typed.compare(itemText(m_chosen), Qt::CaseInsensitive) != 0) {
        int found = findText(typed, Qt::MatchFixedString); // the whole name first
        if (found < 0 && !typed.isEmpty())
            found = findText(typed, Qt::MatchContains);
        if (found >= 0)
            m_chosen = found;
    }
    setCurrentIndex(m_chosen);
    setEditText(itemText(m_chosen));
    if (m_chosen != before)
        emit parameterChosen(parameter());
}

} // namespace breakeven
