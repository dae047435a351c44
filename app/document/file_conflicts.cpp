// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_conflicts.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "widgets/text.h"

#include <QWidget>

namespace breakeven {

FileConflicts::FileConflicts(Document& document, Dialogs& dialogs, QWidget& window)
    : m_document(document), m_dialogs(dialogs), m_window(window), m_guard(document, window)
{
    connect(&m_guard, &FileGuard::changedOutside, this, &FileConflicts::askOfChange);
}

QString FileConflicts::ask(const FileQuestion& question, const QStringList& answers)
{
    QStringList lines;
    for (const Message& line : question.changes)
        lines << toQString(line);
    return answers[m_dialogs.ask(&m_window, {toQString(question.title), toQString(question.text), lines, answers})];
}

FileConflicts::Opening FileConflicts::opening(const std::filesystem::path& path)
{
    const std::optional<FileHolder> holder = m_guard.holderOf(path);
    if (!holder)
        return Opening::Open;
    QWidget* there = holder->isThisProcess ? windowOf(path) : nullptr;
    const QString go = tr("Go to That Window");
    const QString copy = tr("Open a Copy");
    const QString open = tr("Open Anyway");
    QStringList answers{copy, open, tr("Cancel")};
    if (there != nullptr)
        answers.prepend(go);
    const QString answer = ask(openElsewhereQuestion(*holder, shownPath(path).toStdString()), answers);
    if (answer == go) {
        there->show();
        there->raise();
        there->activateWindow();
    }
    return answer == copy ? Opening::Copy : answer == open ? Opening::Open : Opening::Stay;
}

FileConflicts::Saving FileConflicts::saving(const std::filesystem::path& path)
{
    const std::string name = shownPath(path).toStdString();
    if (!m_guard.isOwn(path)) {
        const std::optional<FileHolder> holder = m_guard.holderOf(path);
        const QString save = tr("Save Anyway");
        return !holder || ask(writtenElsewhereQuestion(*holder, name), {save, tr("Cancel")}) == save ? Saving::Save
                                                                                                     : Saving::Stay;
    }
    for (;;) { // while the question is read, the file may change again
        const FileOnDisk onDisk = lookAtFile(path);
        const bool holdsTheSame = onDisk.file && onDisk.file->scenario == m_document.scenario();
        if (m_document.hasSeen(onDisk) || onDisk.kind == FileOnDisk::Kind::Missing || holdsTheSame)
            return Saving::Save;
        const QString overwrite = tr("Overwrite");
        const QString reload = tr("Reload");
        const QString saveAs = tr("Save As…");
        QStringList answers{overwrite, saveAs, tr("Cancel")};
        if (onDisk.file)
            answers.insert(1, reload);
        const QString answer = ask(overwriteQuestion(m_document.scenario(), onDisk, name), answers);
        if (answer == saveAs)
            return Saving::SaveAs;
        if (answer == reload)
            m_document.reload(onDisk);
        if (answer != overwrite)
            return Saving::Stay;
        m_document.keepAgainst(onDisk);
    }
}

void FileConflicts::askOfChange(const FileOnDisk& onDisk)
{
    if (onDisk.file && onDisk.file->scenario == m_document.scenario()) {
        m_document.keepAgainst(onDisk); // it says the same in other bytes
        return;
    }
    m_document.noticeOnDisk(onDisk);
    const QString reload = tr("Reload");
    const QString keep = tr("Keep Mine");
    const QString saveAs = tr("Save As…");
    QStringList answers{keep, saveAs, tr("Decide Later")};
    if (onDisk.file)
        answers.prepend(reload);
    const QString name = shownPath(m_document.path());
    const QString answer = ask(changedOutsideQuestion(m_document.scenario(), onDisk, name.toStdString()), answers);
    if (answer == reload)
        m_document.reload(onDisk);
    else if (answer == keep)
        m_document.keepAgainst(onDisk);
    else if (answer == saveAs)
        emit saveAsWanted();
}

} // namespace breakeven
