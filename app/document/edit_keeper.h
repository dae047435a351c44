// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/left_edits.h"
#include "app/document/recovery_writer.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace breakeven {

class Document;

/// Keeps the unsaved edits of a document in a recovery file of its own, a fraction of a second after they happen, and
/// takes it away once nothing is unsaved or the edits are given up. It writes beside the window's own work. Destroyed
/// with unsaved edits that nobody gave up, it leaves the file for the next start.
class EditKeeper : public QObject {
    Q_OBJECT
public:
    EditKeeper(Document& document, std::filesystem::path folder);
    ~EditKeeper() override;

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// The recovery file of an earlier run becomes this document's, which holds its edits from now on.
    void adopt(LeftEdits edits);
    /// What is unsaved is on the disk when this returns.
    void keepNow();
    /// The person gave the unsaved edits up. Edits that follow are kept again.
    void giveUp();

signals:
    /// Edits can't be kept: one sentence, until they could be in between.
    void failed(const QString& sentence);

private:
    void follow();
    void forget();
    [[nodiscard]] bool prepare();
    [[nodiscard]] Recovery recovery() const;
    void tell(const Outcome& outcome);

    Document& m_document;
    std::filesystem::path m_folder;
    std::filesystem::path m_file; ///< once there is something to keep
    std::unique_ptr<QLockFile> m_lock;
    bool m_isGivenUp = false;
    bool m_hasFailed = false;
    RecoveryWriter m_writer; ///< goes first, while the lock is held by which others know that the file is ours
};

} // namespace breakeven
