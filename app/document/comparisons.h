// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/shared_evaluation.h"
#include "core/result.h"

#include <QObject>

#include <filesystem>
#include <vector>

class QWidget;

namespace breakeven {

class Dialogs;
class FileActions;

/// The scenario of a file that is looked at beside the document's: one without a name is called as its file is.
[[nodiscard]] Result<Scenario> scenarioAt(const std::filesystem::path& path);

/// The scenarios that were opened beside the document's, to be compared with it. They are looked at, never changed.
class Comparisons : public QObject {
    Q_OBJECT
public:
    Comparisons(FileActions& files, Dialogs& dialogs, QWidget& window);

    [[nodiscard]] const std::vector<SharedEvaluation>& others() const { return m_others; }
    /// Asks for a file and adds its scenario, or tells why it could not.
    void add();
    void remove(int index);
    /// The same scenarios as another window compares.
    void take(const Comparisons& from);

signals:
    void changed();

private:
    FileActions& m_files;
    Dialogs& m_dialogs;
    QWidget& m_window;
    std::vector<SharedEvaluation> m_others;
};

} // namespace breakeven
