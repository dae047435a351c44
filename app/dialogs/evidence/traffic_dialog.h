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

    /// Whether it was opened for the tasks that the log's groups make.
    void setForTasks(bool forTasks);
    /// Reads that log in place of the one before.
    void read(const std::filesystem::path& path);

signals:
    void tasksTaken(); ///< the document has tasks of the log now

protected:
    void showScenario() override;

private:
    void openLog();
    void start(const LogChoice& choice);
    void cancel();
    /// What one reading of a log found.
    struct Found {
        Result<Traffic> traffic;
        std::vector<FoundColumn> columns; ///< to choose from
        std::vector<Message> unitOffers;  ///< where the unit of its times is in doubt
    };
    [[nodiscard]] static Found find(const std::filesystem::path& path, const LogChoice& choice,
                                    const std::stop_token& stop,
                                    const std::function<void(const TrafficProgress&)>& tell);
    void showFound(const Found& found);
    void startWith(const std::function<void(LogChoice&)>& change);
    [[nodiscard]] std::vector<SourcedValue> said() const;
    /// Of these the ones whose input is checked.
    [[nodiscard]] std::vector<SourcedValue> checked(std::vector<SourcedValue> values) const;
    void fill();
    void makeTasks();

    Dialogs& m_dialogs;
    TrafficPanel* m_panel;
    std::filesystem::path m_path;
    LogChoice m_choice; ///< that it is read with
    int m_reading = 0;  ///< number of the reading whose progress counts
    bool m_isReading = false;
    std::optional<Traffic> m_traffic;
    BackgroundWork m_work; ///< the last member: it ends before what it tells
};

} // namespace breakeven
