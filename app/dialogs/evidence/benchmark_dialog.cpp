// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/benchmark_dialog.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "core/evidence/benchmarks/promise/benchmark_values.h"
#include "core/evidence/benchmarks/promise/promised_throughput.h"
#include "core/files/safe_file.h"
#include "core/model/request_costs.h"
#include "core/scenario/edits.h"
#include "core/text/one_line.h"
#include "widgets/evidence/benchmarks/benchmark_panel.h"
#include "widgets/text.h"

#include <algorithm>

namespace breakeven {

BenchmarkDialog::BenchmarkDialog(Document& document, Dialogs& dialogs, QWidget* parent)
    : DocumentDialog(document, parent), m_dialogs(dialogs), m_panel(new BenchmarkPanel(this))
{
    setWindowTitle(tr("Benchmark"));
    resize(m_panel->sizeHint() + QSize(32, 32));
    setContent(m_panel);
    connect(m_panel, &BenchmarkPanel::openAsked, this, &BenchmarkDialog::openResults);
    connect(m_panel, &BenchmarkPanel::clearAsked, this, &BenchmarkDialog::clear);
    connect(m_panel, &BenchmarkPanel::choiceChanged, this, &BenchmarkDialog::follow);
    connect(m_panel, &BenchmarkPanel::filesDropped, this, [this](const QList<QUrl>& files) {
        std::vector<std::filesystem::path> paths;
        for (const QUrl& file : files)
            paths.push_back(toPath(file));
        read(paths);
    });
    connect(m_panel, &BenchmarkPanel::fillAsked, this, [this] {
        this->document().change(withValues(this->document().scenario(), m_values), [] { return tr("Benchmark"); });
    });
}

void BenchmarkDialog::openResults()
{
    read(m_dialogs.filesToOpen(this, tr("Open benchmark results"), tr("Results (*.json *.jsonl *.csv);;All files (*)"),
                               true));
}

void BenchmarkDialog::clear()
{
    m_work.drop();
    m_readings.clear();
    showFiles();
}

void BenchmarkDialog::read(const std::vector<std::filesystem::path>& paths)
{
    if (paths.empty())
        return;
    m_work.start([this, paths](const std::stop_token& stop) -> BackgroundWork::Show {
        std::vector<Reading> readings;
        for (const std::filesystem::path& path : paths) {
            if (stop.stop_requested())
                return [] {};
            const Result<std::string> text = readRegularFile(path, largestBenchmark);
            const std::string name = shownName(path).toStdString();
            const std::string file = shownName(path.parent_path()).toStdString() + '/' + name;
            readings.push_back({path, text ? readBenchmark(*text, name, file) : Result<BenchmarkFile>(text.error())});
        }
        return [this, readings = std::move(readings)] { take(readings); };
    });
}

void BenchmarkDialog::take(std::vector<Reading> readings)
{
    for (Reading& reading : readings) {
        std::erase_if(m_readings, [&](const Reading& one) { return one.path == reading.path; });
        m_readings.push_back(std::move(reading));
    }
    showFiles();
}

void BenchmarkDialog::showFiles()
{
    QStringList names;
    QStringList problems;
    m_points.clear();
    for (const Reading& reading : m_readings) {
        if (!reading.result) {
            problems << toQString(reading.result.error().sentence(shownCatalog()));
            continue;
        }
        const BenchmarkFile& file = *reading.result;
        if (file.points.empty())
            problems << shownName(reading.path) + QStringLiteral(": ") + toQString(file.nothing);
        else
            names << shownName(reading.path);
        m_points.insert(m_points.end(), file.points.begin(), file.points.end());
    }
    m_series = seriesOf(m_points);
    QStringList series;
    for (const PointSeries& one : m_series)
        series << (one.name.empty() ? tr("not named") : toQString(one.name));
    m_panel->setSeries(series);
    m_panel->setFiles(names, problems);
    follow();
}

void BenchmarkDialog::showScenario()
{
    const std::optional<std::size_t> chosen = m_panel->series();
    const std::vector<LoadPoint>& points = chosen && *chosen < m_series.size() ? m_series[*chosen].points : m_points;
    const Scenario& scenario = document().scenario();
    const RequestTokens own{ownInput(PlainInputs(scenario)), scenario.parameters.outputTokens};
    const LatencyPromise promise = m_panel->promise();
    const PromisedThroughput throughput = throughputAt(points, promise, own, m_panel->gpus());
    m_values = benchmarkValues(points, throughput, promise, m_panel->gpus());
    m_panel->setLevels(points, throughput, std::ranges::any_of(points, [](const LoadPoint& one) { return !one.gpus; }));
    m_panel->setFillings(fillingLines(scenario, m_values), !(withValues(scenario, m_values) == scenario));
}

} // namespace breakeven
