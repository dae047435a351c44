// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/traffic_dialog.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "core/evidence/traffic/scale_down.h"
#include "core/evidence/traffic/traffic_values.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/edits.h"
#include "core/words/phrases.h"
#include "widgets/evidence/traffic/traffic_panel.h"
#include "widgets/text.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr QSize firstDialogSize{1140, 700};

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
    connect(m_panel, &TrafficPanel::columnsChosen, this, [this](const ColumnChoice& columns) { start({{}, columns}); });
    connect(this, &QDialog::finished, this, &TrafficDialog::cancel);
}

void TrafficDialog::openLog()
{
    const std::vector<std::filesystem::path> paths = m_dialogs.filesToOpen(
        this, tr("Open usage log"), tr("Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt);;All files (*)"), false);
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
        Result<Traffic> traffic = readTraffic(path, choice, stop, tell);
        // A pipe has been read to its end: its columns are gone, and can't be chosen.
        std::error_code fault;
        const bool again = std::filesystem::is_regular_file(path, fault);
        const Result<std::vector<std::string>> columns = again ? readColumns(path) : Result(std::vector<std::string>{});
        return [this, traffic = std::move(traffic), names = columns ? *columns : std::vector<std::string>{}] {
            showResult(traffic, names);
        };
    });
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

void TrafficDialog::showResult(const Result<Traffic>& traffic, const std::vector<std::string>& columns)
{
    ++m_reading;
    m_isReading = false;
    m_panel->setColumns(columns);
    if (!traffic) {
        const QString sentence = toQString(traffic.error().sentence());
        const bool choice = !columns.empty() && traffic.error().remedy == Error::Remedy::ChooseColumns;
        m_panel->showProblem(choice ? tr("%1 below.").arg(sentence) : sentence);
        return;
    }
    m_traffic = *traffic;
    m_panel->showTraffic(*m_traffic);
    follow();
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
    document().change(withValues(document().scenario(), checked(said())), tr("Usage Log"));
}

} // namespace breakeven
