// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/changes/file_questions.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>

class QLockFile;
class QWidget;

namespace breakeven {

class Document;

/// Stands by the document's file: holds a lock beside it, ".NAME.lock", which says whose it is, and notices when
/// something else changes the file, by its contents. Where no lock can be made (a folder that is only read, a path that
/// is no UTF-8) there is none, and nobody is warned.
class FileGuard : public QObject {
    Q_OBJECT
public:
    FileGuard(Document& document, QWidget& window);
    ~FileGuard() override;

    /// Who has the file open in another window; a lock whose process lives no more counts for nothing.
    [[nodiscard]] std::optional<FileHolder> holderOf(const std::filesystem::path& path) const;
    /// Whether the path leads to the document's own file.
    [[nodiscard]] bool isOwn(const std::filesystem::path& path) const;

signals:
    /// What the file holds is not what the document has seen; told once of the same.
    void changedOutside(const FileOnDisk& onDisk);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void watch();
    void lock();
    void look();
    void lookAgain();

    Document& m_document;
    QWidget& m_window;
    std::filesystem::path m_path; ///< as the document has it
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    std::optional<FileOnDisk> m_doubted; ///< what may be half of a change that goes on
    std::optional<FileOnDisk> m_told;
};

/// The window of this program that has the file open; null if none has.
[[nodiscard]] QWidget* windowOf(const std::filesystem::path& path);

} // namespace breakeven
