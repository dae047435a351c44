// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/many_tasks_bar.h"

#include "core/inputs/row_labels.h"
#include "core/scenario/task.h"
#include "core/scenario/tasks.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace breakeven {

namespace {

constexpr int valueWidth = 110;
constexpr int boxWidth = 190;

} // namespace

ManyTasksBar::ManyTasksBar(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_field(new FramedBox(this)), m_value(new FramedField(this)),
      m_place(new FramedBox(this)), m_apply(new QPushButton(tr("Set"), this)),
      m_types(new QPushButton(tr("Accuracies of a Kind"), this)), m_kinds(new QMenu(this))
{
    setObjectName(QStringLiteral("many_tasks"));
    m_label->setFont(textFont(12));
    m_label->setForegroundRole(mutedRole);
    m_field->setObjectName(QStringLiteral("many_field"));
    m_field->setAccessibleName(tr("Value to set"));
    m_field->setFixedWidth(boxWidth);
    for (const auto member : taskParameters) {
        m_fields.push_back({TaskField::Kind::Value, &rowOf(member)});
        m_field->addItem(toQString(labelOf(rowOf(member))));
    }
    m_fields.push_back({TaskField::Kind::Place});
    m_field->addItem(tr("Fixed to"));
    m_value->setObjectName(QStringLiteral("many_value"));
    m_value->setAccessibleName(tr("Value for all selected tasks"));
    m_value->setPlaceholderText(tr("the scenario's"));
    m_value->setFixedWidth(valueWidth);
    m_place->setObjectName(QStringLiteral("many_place"));
    m_place->setAccessibleName(tr("Where all selected tasks stay"));
    m_place->addItem(tr("Free"), QString());
    for (const TaskPlaceInfo& row : taskPlaceTable)
        m_place->addItem(toQString(nameOf(row.place)), toQString(row.name));
    m_apply->setObjectName(QStringLiteral("many_apply"));
    m_apply->setProperty("plain", true);
    m_types->setObjectName(QStringLiteral("many_types"));
    m_types->setProperty("plain", true);
    m_types->setToolTip(wrappingToolTip(
        tr("Sets the published accuracies of the large model and of a fine-tuned one for a kind of task")));
    for (const TaskTypeInfo& row : taskTypeTable)
        connect(m_kinds->addAction(toQString(nameOf(row.type))), &QAction::triggered, this,
                [this, type = row.type] { emit accuraciesWanted(type); });
    connect(m_types, &QPushButton::clicked, this,
            [this] { m_kinds->popup(m_types->mapToGlobal(QPoint(0, m_types->height() + 4))); });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_value);
    layout->addWidget(m_place);
    layout->addWidget(m_apply);
    layout->addWidget(m_types);
    layout->addStretch(1);
    connect(m_apply, &QAbstractButton::clicked, this, &ManyTasksBar::apply);
    connect(m_value, &QLineEdit::returnPressed, this, &ManyTasksBar::apply);
    connect(m_field, &QComboBox::activated, m_value, &QLineEdit::clear);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ManyTasksBar::showField);
    showField();
}

const TaskField& ManyTasksBar::field() const
{
    return m_fields[static_cast<std::size_t>(m_field->currentIndex())];
}

void ManyTasksBar::showField()
{
    const bool isPlace = field().kind == TaskField::Kind::Place;
    m_value->setVisible(!isPlace);
    m_place->setVisible(isPlace);
}

void ManyTasksBar::setCount(std::size_t count)
{
    m_label->setText(tr("%1 tasks:").arg(count));
}

void ManyTasksBar::apply()
{
    emit valueWanted(field(),
                     field().kind == TaskField::Kind::Place ? m_place->currentData().toString() : m_value->text());
}

} // namespace breakeven
