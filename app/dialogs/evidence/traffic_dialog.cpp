// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/traffic_dialog.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "app/document/task_actions.h"
#include "core/evidence/tasks/traffic_tasks.h"
#include "core/evidence/traffic/choices/time_unit_words.h"
#include "core/evidence/traffic/traffic_values.h"
#include "core/evidence/traffic/week/scale_down.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/edits.h"
#include "core/words/phrases.h"
#include "widgets/evidence/traffic/traffic_panel.h"
#include "widgets/text.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr QSize firstDialogSize{1140, 700};

/// What can be chosen stands below it: the sentence ends with where.
QString problemOf(const Error& error, bool hasColumns)
{
    const QString sentence = toQString(error.sentence(shownCatalog()));
    switch (error.remedy) {
    case Error::Remedy::None: return sentence;
    case Error::Remedy::ChooseColumns: return hasColumns ? TrafficDialog::tr("%1 below.").arg(sentence) : sentence;
    case Error::Remedy::ChooseTimeUnit:
    case Error::Remedy::ChooseDecimal: break;
    }
    return TrafficDialog::tr("%1 below.").arg(sentence);
}

} // namespace

TrafficDialog::TrafficDialog(Document& document, Dialogs& dialogs, QWidget* parent)
    : DocumentDialog(document, parent), m_dialogs(dialogs), m_panel(new TrafficPanel(this))
{
    setWindowTitle(tr("Usage log"));
    resize(firstDialogSize);
    setContent(m_panel);
    connect(m_panel, &TrafficPanel::openAsked, this, &TrafficDialog::openLog);
    connect(m_panel, &TrafficPanel::cancelAsked, this, &TrafficDialog::cancel);
    connect(m_panel, &TrafficPanel::fileDropped, this, [this](const QUrl& file) { read(toPath(file)); });
    connect(m_panel, &TrafficPanel::filledChanged, this, &TrafficDialog::showScenario);
    connect(m_panel, &TrafficPanel::fillAsked, this, &TrafficDialog::fill);
    connect(m_panel, &TrafficPanel::formatChosen, this, [this](const std::string& name) { start({name, {}}); });
    connect(m_panel, &TrafficPanel::columnsChosen, this, [this](const ColumnChoice& columns) {
        startWith([&](LogChoice& choice) {
            choice.format.clear();
            choice.columns = columns;
        });
    });
    connect(m_panel, &TrafficPanel::timeUnitChosen, this,
            [this](TimeUnit unit) { startWith([&](LogChoice& choice) { choice.timeUnit = unit; }); });
    connect(m_panel, &TrafficPanel::decimalChosen, this,
            [this](DecimalSign sign) { startWith([&](LogChoice& choice) { choice.decimal = sign; }); });
    connect(m_panel, &TrafficPanel::onlyChosen, this,
            [this](const std::vector<FieldValue>& only) { startWith([&](LogChoice& choice) { choice.only = only; }); });
    connect(m_panel, &TrafficPanel::byChosen, this,
            [this](const std::string& field) { startWith([&](LogChoice& choice) { choice.by = field; }); });
    connect(m_panel, &TrafficPanel::allRowsAsked, this, [this] {
        startWith([](LogChoice& choice) {
            choice.only.clear();
            choice.by.clear();
        });
    });
    connect(m_panel, &TrafficPanel::tasksAsked, this, &TrafficDialog::makeTasks);
    connect(this, &QDialog::finished, this, &TrafficDialog::cancel);
}

void TrafficDialog::setForTasks(bool forTasks)
{
    m_panel->setForTasks(forTasks);
}

void TrafficDialog::openLog()
{
    const std::vector<std::filesystem::path> paths = m_dialogs.filesToOpen(
        this, tr("Open usage log"),
        tr("Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;All files (*)"), false);
    if (!paths.empty())
        read(paths.front());
}

void TrafficDialog::read(const std::filesystem::path& path)
{
    m_path = path;
    start({});
}

void TrafficDialog::start(const LogChoice& choice)
{
    if (m_path.empty())
        return;
    m_work.drop();
    const int reading = ++m_reading;
    m_isReading = true;
    m_traffic.reset();
    m_choice = choice;
    m_panel->setNarrowed(!choice.only.empty() || !choice.by.empty());
    m_panel->showReading(shownName(m_path));
    m_work.start([this, reading, choice, path = m_path](const std::stop_token& stop) {
        const auto tell = [this, reading](const TrafficProgress& progress) {
            QMetaObject::invokeMethod(
                this,
                [this, reading, progress] {
                    if (reading == m_reading)
                        m_panel->setProgress(progress);
                },
                Qt::QueuedConnection);
        };
        return [this, found = find(path, choice, stop, tell)] { showFound(found); };
    });
}

TrafficDialog::Found TrafficDialog::find(const std::filesystem::path& path, const LogChoice& choice,
                                         const std::stop_token& stop,
                                         const std::function<void(const TrafficProgress&)>& tell)
{
    Found found{readTraffic(path, choice, stop, tell), {}, {}};
    // A pipe has been read to its end: there is nothing left to choose.
    std::error_code fault;
    if (!std::filesystem::is_regular_file(path, fault))
        return found;
    if (const Result<std::vector<FoundColumn>> columns = readColumns(path))
        found.columns = *columns;
    if (found.traffic && choice.timeUnit != TimeUnit::Unset)
        found.unitOffers = timeUnitOffers(*found.traffic, choice.timeUnit);
    if (!found.traffic && found.traffic.error().remedy == Error::Remedy::ChooseTimeUnit) {
        LogChoice shortest = choice; // which keeps the log within the years
        shortest.timeUnit = TimeUnit::Microseconds;
        if (const Result<Traffic> traffic = readTraffic(path, shortest, stop, tell))
            found.unitOffers = timeUnitOffers(*traffic, shortest.timeUnit);
    }
    return found;
}

/// Reads the log anew, otherwise.
void TrafficDialog::startWith(const std::function<void(LogChoice&)>& change)
{
    LogChoice choice = m_choice;
    change(choice);
    start(choice);
}

/// Nothing is shown of what is being read; what has been said stays.
void TrafficDialog::cancel()
{
    if (!m_isReading)
        return;
    m_work.drop();
    m_isReading = false;
    ++m_reading;
    m_panel->showProblem(tr("Reading was cancelled."));
}

void TrafficDialog::showFound(const Found& found)
{
    ++m_reading;
    m_isReading = false;
    m_panel->setColumns(found.columns);
    if (found.traffic) {
        m_traffic = *found.traffic;
        m_panel->showTraffic(*m_traffic, m_choice);
        follow();
    } else {
        m_panel->showProblem(problemOf(found.traffic.error(), !found.columns.empty()));
    }
    const bool asksDecimal = m_choice.decimal != DecimalSign::Unset ||
                             (!found.traffic && found.traffic.error().remedy == Error::Remedy::ChooseDecimal);
    m_panel->setDoubts(found.unitOffers, m_choice.timeUnit, asksDecimal, m_choice.decimal);
}

void TrafficDialog::showScenario()
{
    if (!m_traffic)
        return;
    const Scenario& scenario = document().scenario();
    const std::vector<SourcedValue> values = said();
    const auto changes = std::ranges::count_if(checked(values), [&scenario](const SourcedValue& value) {
        return !(withValues(scenario, {value}) == scenario);
    });
    m_panel->setFillings(fillingLines(scenario, values),
                         toQString(sentences(whyNoPeak(*m_traffic), whyNoScaleDown(*m_traffic))),
                         static_cast<int>(changes));
}

/// All that the log says of inputs. How much of the time the GPUs are scaled down is that of the scenario as what is
/// checked of the others fills it.
std::vector<SourcedValue> TrafficDialog::said() const
{
    const std::string name = shownName(m_path).toStdString();
    std::vector<SourcedValue> values = trafficValues(*m_traffic, name);
    const Scenario filled = withValues(document().scenario(), checked(values));
    if (const std::optional<SourcedValue> scaleDown = scaleDownValue(*m_traffic, name, filled))
        values.push_back(*scaleDown);
    return values;
}

std::vector<SourcedValue> TrafficDialog::checked(std::vector<SourcedValue> values) const
{
    std::erase_if(values, [this](const SourcedValue& value) { return !m_panel->isFilled(labelOf(*value.parameter)); });
    return values;
}

void TrafficDialog::fill()
{
    document().change(withValues(document().scenario(), checked(said())), [] { return tr("Usage Log"); });
}

void TrafficDialog::makeTasks()
{
    if (!m_traffic || !takeTasks(document(), m_dialogs, *this, trafficTasks(m_traffic->groups),
                                 [] { return tr("Tasks from a Log"); }))
        return;
    hide(); // they stand in the window
    emit tasksTaken();
}

} // namespace breakeven
