// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_conflicts.h"

#include <QObject>

#include <functional>

class QWidget;

namespace breakeven {

/// New, open, save, close: what may lose work asks first, what goes wrong says so and changes nothing.
class FileActions : public QObject {
    Q_OBJECT
public:
    FileActions(Document& document, Dialogs& dialogs, QWidget& window);

    void newScenario();
    void open();
    /// False if the file was not opened: refused by the user, or an error that has been shown.
    bool openPath(const std::filesystem::path& path);
    bool save();
    bool saveAs();
    /// Begins with a preset's or another scenario that has no file.
    void start(const Scenario& scenario);
    /// Whether the scenario may go: nothing is unsaved, or it has been saved, or the user gives it up.
    [[nodiscard]] bool mayReplace();

    /// The scenario's title for people; never empty.
    [[nodiscard]] QString title() const;
    /// The folder that dialogs open in.
    [[nodiscard]] std::filesystem::path folder() const;

signals:
    void recentFilesChanged();

private:
    bool openFile(const std::filesystem::path& path);
    bool saveTo(const std::filesystem::path& path);

    Document& m_document;
    Dialogs& m_dialogs;
    QWidget& m_window;
    FileConflicts m_conflicts;
};

} // namespace breakeven
