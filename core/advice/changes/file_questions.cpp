// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/changes/file_questions.h"

#include "core/advice/changes/changes.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <utility>

namespace breakeven {

namespace {

constexpr std::size_t mostChangeLines = 10;

/// From what the file holds; nothing where it holds no scenario.
std::vector<Message> linesFrom(const FileOnDisk& onDisk, const Scenario& to)
{
    return onDisk.file ? changeLines(onDisk.file->scenario, to, mostChangeLines) : std::vector<Message>();
}

/// To what the file holds.
std::vector<Message> linesTo(const FileOnDisk& onDisk, const Scenario& from)
{
    return onDisk.file ? changeLines(from, onDisk.file->scenario, mostChangeLines) : std::vector<Message>();
}

Message holderInWords(const FileHolder& holder)
{
    if (holder.isThisProcess)
        return {"elsewhere.this_process"};
    const Quantity process = Quantity::plain(holder.process);
    const Message program = holder.program.empty() ? Message{"elsewhere.a_program"} : verbatim(oneLine(holder.program));
    return holder.host.empty()
               ? Message{"elsewhere.process(program, process)", program, process}
               : Message{"elsewhere.on_host(program, process, host)", program, process, oneLine(holder.host)};
}

Message nameOfEdits(const Recovery& recovery)
{
    const std::string name = oneLine(recovery.scenario.name, 60);
    return name.empty() ? Message{"recovery.untitled"} : Message{"edit.quoted(text)", name};
}

/// How the file stands to the edits.
Message standingInWords(const Recovery& recovery, const FileOnDisk& onDisk)
{
    const std::string file = oneLine(recovery.file.native());
    if (recovery.file.empty())
        return {"recovery.never_saved"};
    switch (onDisk.kind) {
    case FileOnDisk::Kind::Missing: return {"recovery.file_gone(file)", file};
    case FileOnDisk::Kind::Unreadable:
    case FileOnDisk::Kind::NoScenario: return {"recovery.file_not_read(file, fault)", file, onDisk.fault.what};
    case FileOnDisk::Kind::Scenario: break;
    }
    return onDisk.fingerprint == recovery.seen ? Message{"recovery.file_as_it_was(file)", file}
                                               : Message{"recovery.file_changed(file)", file};
}

/// `changed` is what is said where it holds another scenario.
Message happened(const FileOnDisk& onDisk, const std::string& file, Message changed)
{
    switch (onDisk.kind) {
    case FileOnDisk::Kind::Missing: return {"outside.gone(file)", file};
    case FileOnDisk::Kind::Unreadable:
    case FileOnDisk::Kind::NoScenario: return {"outside.not_read(file, fault)", file, onDisk.fault.what};
    case FileOnDisk::Kind::Scenario: break;
    }
    return changed;
}

} // namespace

RecoveryStanding standingOf(const Result<Recovery>& recovery, const FileOnDisk& onDisk)
{
    if (!recovery)
        return RecoveryStanding::Damaged;
    const bool isSaved = onDisk.file && onDisk.file->scenario == recovery->scenario;
    return isSaved ? RecoveryStanding::Saved : RecoveryStanding::Offered;
}

FileQuestion recoveryQuestion(const Result<Recovery>& recovery, const FileOnDisk& onDisk, std::string when)
{
    if (!recovery)
        return {{"recovery.title"},
                {"recovery.unreadable(where, fault)", recovery.error().where, recovery.error().what},
                {}};
    FileQuestion question{{"recovery.title"},
                          {"recovery.found(name, when, standing)", nameOfEdits(*recovery), std::move(when),
                           standingInWords(*recovery, onDisk)},
                          linesFrom(onDisk, recovery->scenario)};
    if (recovery->file.empty())
        question.changes = changeLines(Scenario(), recovery->scenario, mostChangeLines);
    return question;
}

FileQuestion changedOutsideQuestion(const Scenario& mine, const FileOnDisk& onDisk, const std::string& file)
{
    return {{"outside.title"}, happened(onDisk, file, {"outside.changed(file)", file}), linesTo(onDisk, mine)};
}

FileQuestion overwriteQuestion(const Scenario& mine, const FileOnDisk& onDisk, const std::string& file)
{
    return {{"overwrite.title"}, happened(onDisk, file, {"overwrite.changed(file)", file}), linesFrom(onDisk, mine)};
}

FileQuestion openElsewhereQuestion(const FileHolder& holder, std::string file)
{
    return {{"elsewhere.title"}, {"elsewhere.open(file, holder)", std::move(file), holderInWords(holder)}, {}};
}

FileQuestion writtenElsewhereQuestion(const FileHolder& holder, std::string file)
{
    return {{"elsewhere.title"}, {"elsewhere.written(file, holder)", std::move(file), holderInWords(holder)}, {}};
}

} // namespace breakeven
