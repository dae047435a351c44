// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/input_group.h"

#include "widgets/controls/input_heading.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/inputs/input_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace breakeven {

InputGroup::InputGroup(std::string_view name, QWidget* parent)
    : QWidget(parent), m_name(name), m_layout(new QVBoxLayout(this)), m_heading(new QHBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_heading->setContentsMargins(0, 0, 0, 0);
    m_heading->setSpacing(0);
    m_heading->addWidget(makeInputHeading(toQString(name), this), 1);
    m_layout->addLayout(m_heading);
}

QuietButton* InputGroup::addButton(const QString& text)
{
    auto* button = new QuietButton(text, this);
    m_heading->addWidget(button, 0, Qt::AlignBottom);
    m_buttons << button;
    return button;
}

void InputGroup::insertRow(int index, InputRow* row)
{
    m_layout->insertWidget(index + 1, row); // below the heading
    m_rows.insert(index, row);
}

QWidgetList InputGroup::tabStops() const
{
    QWidgetList stops = m_buttons;
    for (const InputRow* row : m_rows)
        stops << row->parts();
    return stops;
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
