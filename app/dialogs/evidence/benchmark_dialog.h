// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"
#include "core/evidence/benchmarks/promise/point_series.h"
#include "core/evidence/benchmarks/results/read_benchmark.h"
#include "core/scenario/provenance.h"
#include "widgets/charts/base/background_work.h"

#include <filesystem>
#include <vector>

namespace breakeven {

class BenchmarkPanel;
class Dialogs;

/// Reads results of serving benchmarks on a thread of its own, shows them against a promised latency, and fills the
/// throughput as one step of undo.
class BenchmarkDialog : public DocumentDialog {
    Q_OBJECT

public:
    BenchmarkDialog(Document& document, Dialogs& dialogs, QWidget* parent);

    /// Reads these as well; one that was read before is read anew.
    void read(const std::vector<std::filesystem::path>& paths);

protected:
    void showScenario() override;

private:
    /// What became of a file.
    struct Reading {
        std::filesystem::path path;
        Result<BenchmarkFile> result;
    };

    void openResults();
    void clear();
    void take(std::vector<Reading> readings);
    void showFiles();

    Dialogs& m_dialogs;
    BenchmarkPanel* m_panel;
    std::vector<Reading> m_readings;
    std::vector<LoadPoint> m_points; ///< of all files
    std::vector<PointSeries> m_series;
    std::vector<SourcedValue> m_values;
    BackgroundWork m_work; ///< the last member: it ends before what it tells
};

} // namespace breakeven
