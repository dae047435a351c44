// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/left_edits_offer.h"

#include "app/document/dialogs.h"
#include "app/document/file_path.h"
#include "app/document/left_edits.h"
#include "app/window/main_window.h"
#include "core/advice/changes/file_questions.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace breakeven {

namespace {

struct LeftEditsOffer {
    Q_DECLARE_TR_FUNCTIONS(breakeven::LeftEditsOffer)
};

enum class Wanted { Restore, Discard, Later };

QString timeOf(const Result<Recovery>& recovery)
{
    return recovery
               ? QLocale::c().toString(QDateTime::fromSecsSinceEpoch(recovery->at), QStringLiteral("yyyy-MM-dd HH:mm"))
               : QString();
}

Wanted ask(MainWindow& window, Dialogs& dialogs, const LeftEdits& left, const FileOnDisk& onDisk)
{
    const FileQuestion found = recoveryQuestion(left.recovery, onDisk, timeOf(left.recovery).toStdString());
    ButtonQuestion question{toQString(found.title), toQString(found.text), {}, {}};
    for (const Message& line : found.changes)
        question.lines << toQString(line);
    const QString restore = LeftEditsOffer::tr("Restore");
    const QString discard = LeftEditsOffer::tr("Discard");
    const QString later = LeftEditsOffer::tr("Decide Later");
    question.answers = {discard, later};
    if (left.recovery)
        question.answers.prepend(restore);
    const QString answer = question.answers[dialogs.ask(&window, question)];
    return answer == restore ? Wanted::Restore : answer == discard ? Wanted::Discard : Wanted::Later;
}

/// What a person has begun in a window is not replaced.
bool isFree(const MainWindow& window, const std::filesystem::path& file)
{
    const Document& document = window.document();
    return !document.isModified() && (document.path().empty() || absolutePath(document.path()) == file);
}

} // namespace

bool offerLeftEdits(MainWindow& window, Dialogs& dialogs, const std::filesystem::path& folder)
{
    bool isTaken = false;
    for (LeftEdits& left : leftEdits(folder)) {
        const FileOnDisk onDisk = left.recovery ? lookAtFile(left.recovery->file) : FileOnDisk();
        const bool isSaved = standingOf(left.recovery, onDisk) == RecoveryStanding::Saved;
        const Wanted wanted = isSaved ? Wanted::Discard : ask(window, dialogs, left, onDisk);
        if (wanted == Wanted::Discard) {
            std::error_code fault; // then it is offered again
            std::filesystem::remove(left.file, fault);
        } else if (wanted == Wanted::Restore) {
            MainWindow& place = isFree(window, left.recovery->file) ? window : window.openBeside();
            place.restore(std::move(left), onDisk);
            isTaken = true;
        }
    }
    return isTaken;
}

} // namespace breakeven
