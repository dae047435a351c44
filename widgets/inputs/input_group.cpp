// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/input_group.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/input_heading.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/inputs/input_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace breakeven {

InputGroup::InputGroup(std::string_view name, QWidget* parent)
    : QWidget(parent), m_name(name), m_layout(new QVBoxLayout(this)), m_heading(new QHBoxLayout),
      m_beside(new QHBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_heading->setContentsMargins(0, 0, 0, 0);
    m_heading->setSpacing(0);
    m_heading->addWidget(makeInputHeading(toQString(groupLabel(name)), this), 1);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(0);
    m_heading->addLayout(m_beside);
    m_layout->addLayout(m_heading);
}

QuietButton* InputGroup::addButton(const QString& text)
{
    auto* button = new QuietButton(text, this);
    m_beside->addWidget(button, 0, Qt::AlignBottom);
    m_buttons << button;
    placeButtons();
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

/// At the end of the heading's line, or else on one of their own: all that stands in a panel is as wide as its widest
/// line, and values at the right would be cut.
void InputGroup::placeButtons()
{
    int wanted = m_heading->itemAt(0)->sizeHint().width();
    for (const QWidget* button : std::as_const(m_buttons))
        wanted += button->sizeHint().width();
    m_heading->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_heading->setAlignment(m_beside, wanted > width() ? Qt::AlignLeft : Qt::Alignment());
}

void InputGroup::resizeEvent(QResizeEvent*)
{
    placeButtons();
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
