// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"
#include "core/evidence/traffic/read_traffic.h"
#include "core/scenario/provenance.h"
#include "widgets/charts/base/background_work.h"

#include <filesystem>

namespace breakeven {

class Dialogs;
class TrafficPanel;

/// Reads a log of requests on a thread of its own, shows what it says, and fills the workload as one step of undo.
class TrafficDialog : public DocumentDialog {
    Q_OBJECT
public:
    TrafficDialog(Document& document, Dialogs& dialogs, QWidget* parent);

    /// Reads that log in place of the one before.
    void read(const std::filesystem::path& path);

protected:
    void showScenario() override;

private:
    void openLog();
    void start(const LogChoice& choice);
    void cancel();
    void showResult(const Result<Traffic>& traffic, const std::vector<FoundColumn>& columns);
    void fill();

    Dialogs& m_dialogs;
    TrafficPanel* m_panel;
    std::filesystem::path m_path;
    int m_reading = 0; ///< number of the reading whose progress counts
    bool m_isReading = false;
    std::optional<Traffic> m_traffic;
    std::vector<SourcedValue> m_values;
    BackgroundWork m_work; ///< the last member: it ends before what it tells
};

} // namespace breakeven
