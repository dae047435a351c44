// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/left_edits_offer.h"

#include "app/dialogs/questions_dialog.h"
#include "app/document/dialogs.h"
#include "app/document/file_path.h"
#include "app/document/left_edits.h"
#include "app/window/main_window.h"
#include "core/advice/changes/file_questions.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <utility>
#include <vector>

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

/// The answers that a question offers, as they stand in it; the last leaves everything as it is.
QList<Wanted> answersFor(const LeftEdits& left)
{
    if (left.recovery)
        return {Wanted::Restore, Wanted::Discard, Wanted::Later};
    return {Wanted::Discard, Wanted::Later};
}

QString nameOf(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Restore: return LeftEditsOffer::tr("Restore");
    case Wanted::Discard: return LeftEditsOffer::tr("Discard");
    case Wanted::Later: break;
    }
    return LeftEditsOffer::tr("Decide Later");
}

ButtonQuestion questionOf(const LeftEdits& left, const FileOnDisk& onDisk)
{
    const FileQuestion found = recoveryQuestion(left.recovery, onDisk, timeOf(left.recovery).toStdString());
    ButtonQuestion question{toQString(found.title), toQString(found.text), {}, {}};
    for (const Message& line : found.changes)
        question.lines << toQString(line);
    for (const Wanted wanted : answersFor(left))
        question.answers << nameOf(wanted);
    return question;
}

/// Of several, on one page: all that can come back is proposed to, and what can't is proposed to wait.
QList<Wanted> askOfAll(MainWindow& window, const std::vector<LeftEdits>& all, const std::vector<FileOnDisk>& onDisk)
{
    QList<ListedQuestion> questions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QList<Wanted> answers = answersFor(all[i]);
        const qsizetype restore = answers.indexOf(Wanted::Restore);
        questions << ListedQuestion{questionOf(all[i], onDisk[i]),
                                    static_cast<int>(restore < 0 ? answers.size() - 1 : restore)};
    }
    QuestionsDialog dialog(LeftEditsOffer::tr("The program ended with unsaved edits of %1 scenarios. Each can come "
                                              "back now, be given up, or wait for the next start.")
                               .arg(all.size()),
                           questions, nameOf(Wanted::Later), &window);
    dialog.setWindowTitle(questions.constFirst().question.title);
    dialog.exec();
    QList<Wanted> wanted;
    for (std::size_t i = 0; i < all.size(); ++i)
        wanted << answersFor(all[i])[dialog.answer(static_cast<qsizetype>(i))];
    return wanted;
}

QList<Wanted> ask(MainWindow& window, Dialogs& dialogs, const std::vector<LeftEdits>& all,
                  const std::vector<FileOnDisk>& onDisk)
{
    if (all.empty())
        return {};
    if (all.size() > 1)
        return askOfAll(window, all, onDisk);
    return {answersFor(all.front())[dialogs.ask(&window, questionOf(all.front(), onDisk.front()))]};
}

void remove(const LeftEdits& left)
{
    std::error_code fault; // then it is offered again
    std::filesystem::remove(left.file, fault);
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
    std::vector<LeftEdits> offered;
    std::vector<FileOnDisk> onDisk;
    for (LeftEdits& left : leftEdits(folder)) {
        FileOnDisk file = left.recovery ? lookAtFile(left.recovery->file) : FileOnDisk();
        if (standingOf(left.recovery, file) == RecoveryStanding::Saved) {
            remove(left);
            continue;
        }
        offered.push_back(std::move(left));
        onDisk.push_back(std::move(file));
    }
    const QList<Wanted> wanted = ask(window, dialogs, offered, onDisk);
    bool isTaken = false;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        const Wanted one = wanted[static_cast<qsizetype>(i)];
        if (one == Wanted::Discard) {
            remove(offered[i]);
        } else if (one == Wanted::Restore) {
            MainWindow& place = isFree(window, offered[i].recovery->file) ? window : window.openBeside();
            place.restore(std::move(offered[i]), onDisk[i]);
            isTaken = true;
        }
    }
    return isTaken;
}

} // namespace breakeven
