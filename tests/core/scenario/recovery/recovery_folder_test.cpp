// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/recovery/recovery_folder.h"

#include "tests/support/scratch_folder.h"

#include <QTest>

#include <sys/stat.h>

using namespace breakeven;

class RecoveryFolderTest : public QObject {
    Q_OBJECT

private slots:
    void isMadeForItsOwnerAlone()
    {
        const ScratchFolder scratch;
        const std::filesystem::path folder = scratch.native("state/breakeven/recovery");
        QVERIFY(makeRecoveryFolder(folder).ok() && makeRecoveryFolder(folder).ok());
        struct stat state {};
        QVERIFY(::stat(folder.c_str(), &state) == 0);
        QCOMPARE(state.st_mode & 0777U, 0700U);
    }

    void whatCantBeMadeIsOneSentence()
    {
        const ScratchFolder scratch;
        QVERIFY(scratch.place("file", "x"));
        const Outcome made = makeRecoveryFolder(scratch.native("file/recovery"));
        QCOMPARE(made.error().sentence(), "Unsaved edits are not kept for a crash in " +
                                              scratch.native("file/recovery") + ": a part of the path is not a folder");
        QCOMPARE(makeRecoveryFolder({}).error().sentence(),
                 std::string("Unsaved edits are not kept for a crash: neither XDG_STATE_HOME nor HOME says where"));
        QCOMPARE(writeRecovery(scratch.native("none/a.recovery"), {}).error().sentence(),
                 "Unsaved edits are not kept for a crash in " + scratch.native("none") +
                     ": could not be written: there is no folder " + scratch.native("none"));
    }

    void filesComeTheOldestFirst()
    {
        const ScratchFolder scratch;
        QVERIFY(recoveryFiles(scratch.native("none")).empty());
        const auto older = newRecoveryFile(scratch.path().toStdString());
        const auto newer = newRecoveryFile(scratch.path().toStdString());
        QVERIFY(older != newer && older.extension() == recoverySuffix);
        Recovery kept;
        kept.scenario.name = "newer";
        QVERIFY(writeRecovery(newer, kept).ok() && writeRecovery(older, {}).ok());
        std::filesystem::last_write_time(older, std::filesystem::last_write_time(newer) - std::chrono::hours(1));
        QVERIFY(scratch.place("other.txt", "x") && scratch.place("a.recovery.lock", "x"));
        QVERIFY(recoveryFiles(scratch.path().toStdString()) == (std::vector{older, newer}));
        QCOMPARE(readRecovery(newer)->scenario.name, std::string("newer"));
        QVERIFY(!readRecovery(scratch.native("other.txt")));
        QCOMPARE(lockOf(older), std::filesystem::path(older.native() + ".lock"));
    }
};

QTEST_APPLESS_MAIN(RecoveryFolderTest)
#include "recovery_folder_test.moc"
