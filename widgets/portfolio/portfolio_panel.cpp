// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/portfolio_panel.h"

#include "core/inputs/row_labels.h"
#include "core/scenario/task_edits.h"
#include "core/scenario/tasks.h"
#include "core/words/phrases.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"
#include "widgets/portfolio/many_tasks_bar.h"
#include "widgets/portfolio/task_items.h"
#include "widgets/portfolio/task_table.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int widestNote = 560;

void opens(QPushButton* button, QMenu* menu)
{
    QObject::connect(button, &QPushButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4))); });
}

} // namespace

PortfolioPanel::PortfolioPanel(QWidget* parent)
    : QWidget(parent), m_items(new TaskItems(this)), m_pages(new QStackedLayout(this)), m_note(new QLabel(this)),
      m_count(new QLabel(this)), m_columns(new QMenu(this)), m_table(new TaskTable(m_items, this)),
      m_many(new ManyTasksBar(this)), m_message(new QLabel(this)), m_idleRanges(new QLabel(this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("portfolio_panel"));
    m_count->setFont(textFont(13, QFont::DemiBold));
    m_count->setToolTip(wrappingToolTip(
        tr("A task gets a small model of its own if it moves. Several kinds of requests that one model answers are "
           "workloads of one task: they stand in Inputs, Workloads.")));
    m_message->setObjectName(QStringLiteral("portfolio_message"));
    m_message->setFont(textFont(12));
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->setContentsMargins(8, 0, 8, 0);
    m_message->hide();
    m_idleRanges->setObjectName(QStringLiteral("idle_ranges"));
    m_idleRanges->setFont(textFont(12));
    m_idleRanges->setWordWrap(true);
    m_idleRanges->setForegroundRole(mutedRole);
    m_idleRanges->setContentsMargins(8, 0, 8, 0);
    m_idleRanges->hide();
    m_many->hide();
    place();
    connect(m_items, &TaskItems::typed, this, [this](std::size_t task, const TaskField& field, const QString& text) {
        typeInto(std::span(&task, 1), field, text);
    });
    connect(m_table, &TaskTable::openWanted, this, &PortfolioPanel::openWanted);
    connect(m_table, &TaskTable::removeWanted, this, &PortfolioPanel::remove);
    connect(m_table, &TaskTable::clearWanted, this,
            [this](const std::vector<std::size_t>& places, const TaskField& field) { typeInto(places, field, {}); });
    connect(m_table, &TaskTable::pasted, this, &PortfolioPanel::paste);
    connect(m_table, &TaskTable::selectionMoved, this, &PortfolioPanel::showSelection);
    connect(m_many, &ManyTasksBar::valueWanted, this,
            [this](const TaskField& field, const QString& text) { typeInto(m_table->selectedTasks(), field, text); });
    connect(m_many, &ManyTasksBar::accuraciesWanted, this, &PortfolioPanel::setAccuracies);
    showSelection();
}

void PortfolioPanel::place()
{
    auto* full = new QWidget(this);
    auto* rows = new QVBoxLayout(full);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_bar = makeBar();
    rows->addWidget(m_bar);
    rows->addWidget(m_many);
    rows->addWidget(m_message);
    rows->addWidget(m_idleRanges);
    rows->addWidget(m_table, 1);
    connect(this, &PortfolioPanel::logWanted, this, [this] {
        showMessage(tr("Open a log, split it by a field, and choose Make Tasks: each group becomes a task."),
                    mutedRole);
    });
    m_pages->addWidget(makeStart());
    m_pages->addWidget(full);
}

QPushButton* PortfolioPanel::addButton(QWidget* bar, const char* name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, bar);
    button->setObjectName(QLatin1String(name));
    button->setProperty("plain", true);
    button->setToolTip(tip.isEmpty() ? QString() : wrappingToolTip(tip));
    button->setStyleSheet(QStringLiteral("QPushButton { padding: 3px 10px; } QPushButton:focus { padding: 2px 9px; }"));
    bar->layout()->addWidget(button);
    return button;
}

QWidget* PortfolioPanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addStretch();
    auto* add = new QMenu(this);
    fillAdd(*add);
    opens(addButton(bar, "tasks_add", tr("Add"), {}), add);
    m_open = addButton(bar, "task_open", tr("Open as a Scenario"),
                       tr("Opens the task as a scenario of its own with all charts, in another window; so do the arrow "
                          "in its name's cell and Ctrl+Enter"));
    m_remove = addButton(bar, "tasks_remove", tr("Remove"), tr("Removes the selected tasks"));
    opens(addButton(bar, "tasks_columns", tr("Columns"), tr("Further values that a task may have of its own")),
          m_columns);
    connect(m_open, &QAbstractButton::clicked, this, &PortfolioPanel::openCurrent);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { remove(m_table->selectedTasks()); });
    connect(m_columns, &QMenu::aboutToShow, this, &PortfolioPanel::fillColumns);
    return bar;
}

QWidget* PortfolioPanel::makeStart()
{
    auto* start = new QWidget(this);
    m_note->setWordWrap(true);
    m_note->setMaximumWidth(widestNote);
    m_note->setForegroundRole(mutedRole);
    m_note->setFont(textFont(13));
    auto* buttons = new QWidget(start);
    m_firstButtons = buttons;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    connect(addButton(buttons, "first_task", tr("Add a Task"), {}), &QAbstractButton::clicked, this,
            &PortfolioPanel::addTask);
    connect(addButton(buttons, "first_paste", tr("Paste from a Spreadsheet"), {}), &QAbstractButton::clicked, m_table,
            &TaskTable::paste);
    connect(addButton(buttons, "first_table", tr("Tasks from a Table…"), {}), &QAbstractButton::clicked, this,
            &PortfolioPanel::tableWanted);
    connect(addButton(buttons, "first_log", tr("Tasks from a Log…"), {}), &QAbstractButton::clicked, this,
            &PortfolioPanel::logWanted);
    m_problem->setFont(textFont(12));
    m_problem->setWordWrap(true);
    m_problem->setMaximumWidth(widestNote);
    m_problem->setForegroundRole(QPalette::BrightText);
    auto* rows = new QVBoxLayout(start);
    m_startRows = rows;
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(16);
    rows->addStretch(0);
    rows->addWidget(m_note);
    rows->addWidget(buttons);
    rows->addWidget(m_problem);
    rows->addStretch(1);
    return start;
}

void PortfolioPanel::fillAdd(QMenu& menu)
{
    const auto entry = [&](const char* name, const QString& text, auto run) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
    };
    entry("add_task", tr("A &Task"), &PortfolioPanel::addTask);
    entry("add_table", tr("Tasks from a Ta&ble…"), &PortfolioPanel::tableWanted);
    entry("add_log", tr("Tasks from a &Log…"), &PortfolioPanel::logWanted);
    entry("add_scenario", tr("A &Scenario as a Task…"), &PortfolioPanel::scenarioWanted);
}

/// Every value that a task may have of its own; one that a task has is shown in any case.
void PortfolioPanel::fillColumns()
{
    m_columns->clear();
    const std::vector<const Parameter*> further = m_items->further();
    for (const auto member : taskParameters) {
        const Parameter& parameter = rowOf(member);
        if (isUsualColumn(parameter))
            continue;
        const bool isUsed = std::ranges::any_of(
            m_scenario.tasks, [&](const Task& task) { return ownValue(task, parameter.member) != nullptr; });
        const bool isWanted = std::ranges::find(further, &parameter) != further.end();
        QAction* action = m_columns->addAction(toQString(labelOf(parameter)));
        action->setCheckable(true);
        action->setChecked(isUsed || isWanted);
        action->setEnabled(!isUsed);
        connect(action, &QAction::toggled, this, [this, &parameter](bool on) {
            std::vector<const Parameter*> shown = m_items->further();
            std::erase(shown, &parameter);
            if (on)
                shown.push_back(&parameter);
            m_items->setFurther(std::move(shown));
        });
    }
}

void PortfolioPanel::setScenario(const Scenario& scenario)
{
    const bool isOther = scenario.tasks != m_scenario.tasks;
    m_scenario = scenario;
    m_items->setScenario(scenario);
    if (isOther) {
        showMessage({});
        m_table->fitColumns();
    }
    m_count->setText(scenario.tasks.size() == 1
                         ? tr("1 task")
                         : tr("%1 tasks").arg(toQString(Quantity::fullCount(scenario.tasks.size()))));
    m_pages->setCurrentIndex(scenario.tasks.empty() ? 0 : 1);
    showSelection();
}

void PortfolioPanel::setPlan(const Scenario& scenario, const Portfolio& plan)
{
    const bool isFirst = !m_items->hasPlan();
    m_items->setPlan(scenario, plan);
    if (isFirst)
        m_table->fitColumns();
}

void PortfolioPanel::setShares(const Scenario& scenario, const std::vector<double>& shares)
{
    m_items->setShares(scenario, shares);
    m_table->fitColumns();
}

void PortfolioPanel::setNote(const QString& note)
{
    m_note->setText(note);
}

void PortfolioPanel::setIdleRanges(const QString& sentence)
{
    m_idleRanges->setText(sentence);
    m_idleRanges->setVisible(!sentence.isEmpty() && !m_presented);
}

void PortfolioPanel::setPresented(bool presented)
{
    m_presented = presented;
    m_bar->setVisible(!presented);
    m_firstButtons->setVisible(!presented);
    m_startRows->setStretch(0, presented ? 1 : 0); // in the middle
    m_startRows->setAlignment(m_note, presented ? Qt::AlignHCenter : Qt::Alignment());
    m_note->setAlignment(presented ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_note->setForegroundRole(presented ? QPalette::WindowText : mutedRole);
    m_problem->setVisible(!presented);
    setIdleRanges(m_idleRanges->text());
    m_table->setPresented(presented);
    showMessage({});
    showSelection();
}

void PortfolioPanel::showTask(const QString& name)
{
    m_table->showTask(name);
}

void PortfolioPanel::finishEditing()
{
    m_table->finishEditing();
}

void PortfolioPanel::showMessage(const QString& message, QPalette::ColorRole role)
{
    m_message->setForegroundRole(role);
    m_problem->setForegroundRole(role);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_problem->setText(message); // where there is no table yet
}

QString PortfolioPanel::message() const
{
    return m_message->text();
}

void PortfolioPanel::propose(const Result<std::vector<Task>>& tasks, const SpokenText& what)
{
    if (!tasks) {
        showMessage(toQString(asSentence(tasks.error().what)));
        return;
    }
    showMessage({});
    emit tasksEdited(*tasks, what);
}

void PortfolioPanel::addTask()
{
    std::vector<Task> tasks = m_scenario.tasks;
    const std::string name = freeTaskName(tasks, tr("New task").toStdString());
    tasks.push_back({.name = name, .parameters = {}, .pinned = {}});
    if (const Message refusal = whyTooManyTasks(tasks.size()); !refusal.empty()) {
        showMessage(toQString(asSentence(refusal)));
        return;
    }
    showMessage({});
    emit tasksEdited(tasks, [] { return tr("Add Task"); });
    m_table->editName(toQString(name));
}

void PortfolioPanel::typeInto(std::span<const std::size_t> places, const TaskField& field, const QString& text)
{
    const auto what = [parameter = field.parameter, kind = field.kind] {
        return parameter != nullptr            ? toQString(labelOf(*parameter))
               : kind == TaskField::Kind::Name ? tr("Task's Name")
                                               : tr("Fix Task");
    };
    propose(withTyped(m_scenario.tasks, places, field, text.toStdString(), shownCatalog()), what);
}

void PortfolioPanel::paste(const PastePlace& place, const QString& text)
{
    const Result<FoundTasks> found = withPasted(m_scenario.tasks, place, text.toStdString(), shownCatalog());
    if (!found) {
        propose(found.error(), {});
        return;
    }
    propose(found->tasks, [] { return tr("Paste"); });
    if (!found->notes.empty())
        showMessage(toQString(sentences(found->notes)), mutedRole);
}

void PortfolioPanel::remove(const std::vector<std::size_t>& places)
{
    if (!places.empty())
        propose(withoutTasks(m_scenario.tasks, places),
                [one = places.size() == 1] { return one ? tr("Remove Task") : tr("Remove Tasks"); });
}

void PortfolioPanel::setAccuracies(TaskType type)
{
    propose(withAccuraciesOf(type, m_scenario.tasks, m_table->selectedTasks()), [] { return tr("Accuracies"); });
}

void PortfolioPanel::openCurrent()
{
    const std::vector<std::size_t> places = m_table->selectedTasks();
    if (places.size() == 1)
        emit openWanted(places.front());
}

void PortfolioPanel::showSelection()
{
    const std::vector<std::size_t> places = m_table->selectedTasks();
    m_open->setEnabled(places.size() == 1);
    m_remove->setEnabled(!places.empty());
    m_many->setVisible(places.size() > 1 && !m_presented);
    m_many->setCount(places.size());
}

} // namespace breakeven
