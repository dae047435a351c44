// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/input_group.h"

#include "widgets/controls/input_heading.h"
#include "widgets/controls/input_row.h"
#include "widgets/controls/paint.h"

#include <QLabel>
#include <QVBoxLayout>

namespace breakeven {

InputGroup::InputGroup(std::string_view name, QWidget* parent)
    : QWidget(parent), m_name(name), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(makeInputHeading(toQString(name), this));
}

void InputGroup::addRow(InputRow* row)
{
    m_layout->addWidget(row);
    m_rows << row;
}

bool InputGroup::showRows(const std::function<bool(const InputRow&)>& wanted)
{
    bool any = false;
    for (InputRow* row : m_rows) {
        const bool visible = wanted(*row);
        row->setVisible(visible);
        any = any || visible;
    }
    setVisible(any);
    return any;
}

} // namespace breakeven
