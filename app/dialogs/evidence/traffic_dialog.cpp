// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/traffic_dialog.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "core/evidence/traffic/traffic_values.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/traffic/traffic_panel.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

constexpr QSize firstDialogSize{720, 680};

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
        const Result<std::vector<FoundColumn>> columns = again ? readColumns(path) : Result(std::vector<FoundColumn>{});
        return [this, traffic = std::move(traffic), names = columns ? *columns : std::vector<FoundColumn>{}] {
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

void TrafficDialog::showResult(const Result<Traffic>& traffic, const std::vector<FoundColumn>& columns)
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
    m_values = trafficValues(*m_traffic, shownName(m_path).toStdString());
    m_panel->showTraffic(*m_traffic);
    follow();
}

void TrafficDialog::showScenario()
{
    if (!m_traffic)
        return;
    const Scenario& scenario = document().scenario();
    m_panel->setFillings(fillingLines(scenario, m_values), toQString(whyNoPeak(*m_traffic)),
                         !(withValues(scenario, m_values) == scenario));
}

void TrafficDialog::fill()
{
    document().change(withValues(document().scenario(), m_values), tr("Usage Log"));
}

} // namespace breakeven
