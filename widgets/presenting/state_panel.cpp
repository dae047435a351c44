// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/state_panel.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/output/view.h"
#include "core/scenario/states.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/input_heading.h"
#include "widgets/dialog_buttons.h"
#include "widgets/inputs/notes_field.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int panelGap = 8;
constexpr int stateListWidth = 240;
enum Column { Input, Slider, Hidden, Locked };

void setChecked(InputIds& ids, std::string_view id, bool checked)
{
    if (checked)
        ids.emplace(id);
    else if (const auto place = ids.find(id); place != ids.end())
        ids.erase(place);
}

} // namespace

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent), m_states(new QListWidget(this)), m_name(new FramedField(this)), m_view(new FramedBox(this)),
      m_note(new NotesField(this)), m_inputs(new QTreeWidget(this)), m_message(new QLabel(this))
{
    m_states->setObjectName(QStringLiteral("states"));
    m_states->setAccessibleName(tr("States"));
    m_states->setDragDropMode(QAbstractItemView::InternalMove);
    m_states->setFont(textFont(13));
    m_states->setStyleSheet(
        QStringLiteral("QListWidget { border: 1px solid palette(mid); border-radius: 7px; padding: 4px; "
                       "background: palette(base); }"
                       "QListWidget:focus { border: 2px solid palette(highlight); padding: 3px; }"
                       "QListWidget::item { padding: 6px 8px; border-radius: 5px; color: palette(text); }"
                       "QListWidget::item:selected { background: palette(alternate-base); color: palette(text); }"));
    m_name->setObjectName(QStringLiteral("state_name"));
    m_name->setAccessibleName(tr("Name of the state"));
    m_name->setMaxLength(static_cast<int>(longestStateName));
    m_note->setObjectName(QStringLiteral("state_note"));
    m_note->setAccessibleName(tr("Note for who speaks"));
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->setWordWrap(true);
    addViews();
    placeAll();
    addInputs();
    connect(m_states, &QListWidget::currentRowChanged, this, [this] {
        if (!m_showing)
            showChosen();
    });
    connect(m_states, &QListWidget::itemDoubleClicked, this, [this] {
        if (const auto place = chosen())
            emit goToWanted(*place);
    });
    connect(m_states->model(), &QAbstractItemModel::rowsMoved, this, &StatePanel::takeOrder, Qt::QueuedConnection);
    connect(m_name, &QLineEdit::editingFinished, this, &StatePanel::rename);
    connect(m_view, &QComboBox::activated, this, &StatePanel::takeView);
    connect(m_note, &NotesField::notesEdited, this, &StatePanel::note);
    connect(m_inputs, &QTreeWidget::itemChanged, this, &StatePanel::check);
}

QPushButton* StatePanel::addButton(QLayout& row, const char* name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(wrappingToolTip(tip));
    button->setProperty("plain", true);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

void StatePanel::placeAll()
{
    auto* listButtons = new QHBoxLayout;
    m_add = addButton(*listButtons, "state_add", tr("Add"), tr("Keeps the inputs as they are now, as a state"));
    m_up = addButton(*listButtons, "state_up", tr("Up"), tr("Shows the state earlier"));
    m_down = addButton(*listButtons, "state_down", tr("Down"), tr("Shows the state later"));
    m_remove = addButton(*listButtons, "state_remove", tr("Remove"), tr("Removes the state"));
    auto* list = new QVBoxLayout;
    list->setSpacing(panelGap);
    list->addWidget(makeInputHeading(tr("States"), this));
    list->addWidget(m_states, 1);
    list->addLayout(listButtons);
    m_states->setMinimumWidth(stateListWidth);

    auto* stateButtons = new QHBoxLayout;
    m_goTo = addButton(*stateButtons, "state_go", tr("Go There"), tr("Gives the inputs the values of the state"));
    m_update = addButton(*stateButtons, "state_update", tr("Take the Inputs as They Are"),
                         tr("Gives the state the values that the inputs have now"));
    stateButtons->addStretch(1);
    auto* state = new QVBoxLayout;
    state->setSpacing(panelGap);
    auto* nameAndView = new QGridLayout;
    nameAndView->setHorizontalSpacing(2 * panelGap);
    nameAndView->setVerticalSpacing(panelGap);
    nameAndView->setColumnStretch(0, 1);
    nameAndView->addWidget(makeInputHeading(tr("Name"), this), 0, 0);
    nameAndView->addWidget(m_name, 1, 0);
    nameAndView->addWidget(makeInputHeading(tr("Show"), this), 0, 1);
    nameAndView->addWidget(m_view, 1, 1);
    state->addLayout(nameAndView);
    state->addLayout(stateButtons);
    state->addWidget(makeInputHeading(tr("Note for who speaks"), this));
    state->addWidget(m_note);
    state->addWidget(makeInputHeading(tr("Sliders while presenting"), this));
    state->addWidget(m_inputs, 1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * panelGap);
    columns->addLayout(list);
    columns->addLayout(state, 1);
    auto* buttons = new DialogButtons(this);
    QPushButton* present = buttons->addPlain(tr("Present"), "states_present");
    present->setToolTip(wrappingToolTip(tr("Fills the screen with chart and answer (F5)")));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(panelGap);
    rows->addLayout(columns, 1);
    rows->addWidget(m_message);
    rows->addWidget(buttons);

    connect(m_add, &QAbstractButton::clicked, this, &StatePanel::addWanted);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(+1); });
    connect(m_remove, &QAbstractButton::clicked, this, &StatePanel::remove);
    connect(m_goTo, &QAbstractButton::clicked, this, [this] { emit goToWanted(*chosen()); });
    connect(m_update, &QAbstractButton::clicked, this, [this] { emit updateWanted(*chosen()); });
    connect(present, &QAbstractButton::clicked, this, &StatePanel::presentWanted);
}

void StatePanel::addViews()
{
    m_view->setObjectName(QStringLiteral("state_view"));
    m_view->setAccessibleName(tr("View that is shown with the state"));
    m_view->setToolTip(wrappingToolTip(tr("Going to the state before a room goes to this view")));
    m_view->addItem(tr("The view that is there"), QString());
    for (const ViewInfo& row : viewTable)
        m_view->addItem(toQString(nameOf(row.view)), toQString(row.id));
}

/// One that this version does not have stands there by its id.
void StatePanel::showView(const State& state)
{
    constexpr int known = 1 + static_cast<int>(viewTable.size());
    while (m_view->count() > known)
        m_view->removeItem(known);
    const QString id = QString::fromStdString(state.view);
    if (m_view->findData(id) < 0)
        m_view->addItem(id, id);
    m_view->setCurrentIndex(m_view->findData(id));
}

void StatePanel::takeView()
{
    const std::optional<std::size_t> place = chosen();
    const std::string view = m_view->currentData().toString().toStdString();
    if (!place || view == m_presentation.states[*place].view)
        return;
    Presentation changed = m_presentation;
    changed.states[*place].view = view;
    propose(changed, [] { return tr("View of State"); });
}

/// Every input, under its group.
void StatePanel::addInputs()
{
    m_inputs->setObjectName(QStringLiteral("state_inputs"));
    m_inputs->setAccessibleName(tr("Sliders while presenting"));
    m_inputs->setHeaderLabels({tr("Input"), tr("Slider"), tr("Hidden here"), tr("Locked here")});
    m_inputs->header()->setStretchLastSection(false);
    m_inputs->header()->setSectionResizeMode(Input, QHeaderView::Stretch);
    m_inputs->setUniformRowHeights(true);
    m_inputs->setIndentation(12);
    m_inputs->setStyleSheet(QStringLiteral(
        "QTreeWidget { border: 1px solid palette(mid); border-radius: 7px; background: palette(base); padding: 1px; }"
        "QTreeWidget:focus { border: 2px solid palette(highlight); padding: 0px; }"
        "QTreeWidget::item { padding: 4px 2px; }"));
    m_inputs->setFont(textFont(13));
    QTreeWidgetItem* group = nullptr;
    for (const Parameter& parameter : parameterTable) {
        const QString its = toQString(groupLabel(parameter.group));
        if (group == nullptr || group->text(Input) != its) {
            group = new QTreeWidgetItem(m_inputs, {its});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
            group->setFirstColumnSpanned(true);
        }
        auto* item = new QTreeWidgetItem(group, {toQString(labelOf(parameter))});
        item->setData(Input, Qt::UserRole, toQString(parameter.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        for (const int column : {Slider, Hidden, Locked})
            item->setCheckState(column, Qt::Unchecked);
    }
}

void StatePanel::setPresentation(const Presentation& presentation, std::optional<std::size_t> current)
{
    m_presentation = presentation;
    m_add->setEnabled(presentation.states.size() < mostStates);
    showStates(current);
    showChosen();
}

std::optional<std::size_t> StatePanel::chosen() const
{
    const int row = m_states->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_presentation.states.size()
               ? std::optional(static_cast<std::size_t>(row))
               : std::nullopt;
}

void StatePanel::choose(std::size_t place)
{
    m_states->setCurrentRow(static_cast<int>(place));
}

void StatePanel::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void StatePanel::finishEditing()
{
    m_note->finishEditing();
    rename();
}

/// The state that the scenario is in is the bold one.
void StatePanel::showStates(std::optional<std::size_t> current)
{
    const int row = m_states->currentRow();
    m_showing = true;
    m_states->clear();
    for (std::size_t i = 0; i < m_presentation.states.size(); ++i) {
        auto* item = new QListWidgetItem(QString::fromStdString(m_presentation.states[i].name), m_states);
        item->setFont(textFont(13, current == i ? QFont::DemiBold : QFont::Normal));
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_states->setCurrentRow(std::clamp(row, m_states->count() > 0 ? 0 : -1, m_states->count() - 1));
    m_showing = false;
}

void StatePanel::showChosen()
{
    const std::optional<std::size_t> place = chosen();
    const State none;
    const State& state = place ? m_presentation.states[*place] : none;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_note),
          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_update), static_cast<QWidget*>(m_goTo)})
        widget->setEnabled(place.has_value());
    m_up->setEnabled(place && *place > 0);
    m_down->setEnabled(place && *place + 1 < m_presentation.states.size());
    m_name->setText(QString::fromStdString(state.name));
    showView(state);
    m_note->setNotes(QString::fromStdString(state.note));
    showInputs();
}

void StatePanel::showInputs()
{
    const std::optional<std::size_t> place = chosen();
    const QSignalBlocker blocker(m_inputs);
    for (int group = 0; group < m_inputs->topLevelItemCount(); ++group)
        for (int row = 0; row < m_inputs->topLevelItem(group)->childCount(); ++row) {
            QTreeWidgetItem* item = m_inputs->topLevelItem(group)->child(row);
            const std::string id = item->data(Input, Qt::UserRole).toString().toStdString();
            const auto show = [&](Column column, bool checked) {
                item->setCheckState(column, checked ? Qt::Checked : Qt::Unchecked);
            };
            show(Slider, m_presentation.inputs.contains(id));
            show(Hidden, place && m_presentation.states[*place].hidden.contains(id));
            show(Locked, place && m_presentation.states[*place].locked.contains(id));
        }
}

void StatePanel::move(int by)
{
    const auto place = static_cast<std::ptrdiff_t>(*chosen());
    Presentation moved = m_presentation;
    std::swap(moved.states[static_cast<std::size_t>(place)], moved.states[static_cast<std::size_t>(place + by)]);
    {
        m_showing = true;
        m_states->setCurrentRow(static_cast<int>(place) + by);
        m_showing = false;
    }
    emit edited(moved, [] { return tr("Move State"); }, {});
}

/// After one has been dragged to another place.
void StatePanel::takeOrder()
{
    if (static_cast<std::size_t>(m_states->count()) != m_presentation.states.size())
        return;
    Presentation moved = m_presentation;
    for (int row = 0; row < m_states->count(); ++row)
        moved.states[static_cast<std::size_t>(row)] =
            m_presentation.states[static_cast<std::size_t>(m_states->item(row)->data(Qt::UserRole).toInt())];
    if (moved != m_presentation)
        emit edited(moved, [] { return tr("Move State"); }, {});
}

void StatePanel::remove()
{
    Presentation fewer = m_presentation;
    fewer.states.erase(fewer.states.begin() + static_cast<std::ptrdiff_t>(*chosen()));
    emit edited(fewer, [] { return tr("Remove State"); }, {});
}

void StatePanel::rename()
{
    const std::optional<std::size_t> place = chosen();
    const std::string name = m_name->text().toStdString();
    if (!place || name == m_presentation.states[*place].name)
        return;
    Presentation renamed = m_presentation;
    renamed.states[*place].name = name;
    if (!propose(renamed, [] { return tr("Rename State"); }))
        m_name->setText(QString::fromStdString(m_presentation.states[*place].name));
}

bool StatePanel::propose(const Presentation& presentation, const SpokenText& what, const QString& mergeKey)
{
    const Outcome checked = checkPresentation(presentation);
    m_message->setText(checked ? QString() : toQString(asSentence(checked.error().what)));
    if (checked)
        emit edited(presentation, what, mergeKey);
    return checked.ok();
}

void StatePanel::note(const QString& text)
{
    const std::optional<std::size_t> place = chosen();
    if (!place)
        return;
    Presentation noted = m_presentation;
    noted.states[*place].note = text.toStdString();
    propose(
        noted, [] { return tr("Speaker's Note"); }, QStringLiteral("state_note_%1").arg(*place));
}

void StatePanel::check(QTreeWidgetItem* item, int column)
{
    const std::string id = item->data(Input, Qt::UserRole).toString().toStdString();
    const bool checked = item->checkState(column) == Qt::Checked;
    const std::optional<std::size_t> place = chosen();
    Presentation changed = m_presentation;
    if (column == Slider)
        setChecked(changed.inputs, id, checked);
    else if (place && (column == Hidden || column == Locked))
        setChecked(column == Hidden ? changed.states[*place].hidden : changed.states[*place].locked, id, checked);
    if (changed == m_presentation) {
        showInputs(); // without a state there is nothing to hide it in
        return;
    }
    emit edited(changed, [] { return tr("Sliders of the Presentation"); }, {});
}

} // namespace breakeven
