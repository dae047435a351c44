// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/file_guard.h"

#include <QObject>

namespace breakeven {

class Dialogs;
class Document;

/// Asks where the file and the window have parted, or another window has the file open.
class FileConflicts : public QObject {
    Q_OBJECT
public:
    FileConflicts(Document& document, Dialogs& dialogs, QWidget& window);

    enum class Opening { Open, Copy, Stay };
    /// Whether the file is opened although it is open elsewhere; a person who would rather go there is led there.
    [[nodiscard]] Opening opening(const std::filesystem::path& path);

    enum class Saving { Save, SaveAs, Stay };
    /// Whether the file is written to although it holds what the document has not seen, or is open elsewhere.
    [[nodiscard]] Saving saving(const std::filesystem::path& path);

signals:
    void saveAsWanted();

private:
    void askOfChange(const FileOnDisk& onDisk);
    [[nodiscard]] QString ask(const FileQuestion& question, const QStringList& answers);

    Document& m_document;
    Dialogs& m_dialogs;
    QWidget& m_window;
    FileGuard m_guard;
};

} // namespace breakeven
