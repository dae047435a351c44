// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/left_edits.h"

#include "tests/support/scratch_folder.h"

#include <QProcess>
#include <QSysInfo>
#include <QTest>

using namespace breakeven;

class LeftEditsTest : public QObject {
    Q_OBJECT

private slots:
    void theyAreHeldByOneAndReadable()
    {
        const ScratchFolder scratch;
        const std::filesystem::path folder = scratch.path().toStdString();
        Recovery kept;
        kept.scenario.name = "Triage";
        QVERIFY(writeRecovery(scratch.native("a.recovery"), kept).ok());
        QVERIFY(scratch.place("b.recovery", "{\"format\":\"breakeven-recovery\""));
        {
            const std::vector<LeftEdits> left = leftEdits(folder);
            QCOMPARE(left.size(), std::size_t{2});
            QVERIFY(leftEdits(folder).empty()); // held
            for (const LeftEdits& each : left)
                QCOMPARE(each.recovery.ok(), each.file.filename() == "a.recovery");
        }
        QCOMPARE(scratch.names(), (QStringList{"a.recovery", "b.recovery"})); // nothing is deleted, no lock is left
    }

    void aLockOfADeadProcessHoldsNothing()
    {
        const ScratchFolder scratch;
        QProcess gone;
        gone.start("true", {});
        QVERIFY(gone.waitForStarted());
        const QByteArray process = QByteArray::number(gone.processId());
        QVERIFY(gone.waitForFinished());
        QVERIFY(writeRecovery(scratch.native("a.recovery"), {}).ok());
        QVERIFY(scratch.place("a.recovery.lock",
                              process + "\nbreakeven-window\n" + QSysInfo::machineHostName().toUtf8() + "\n"));
        QCOMPARE(leftEdits(scratch.path().toStdString()).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(LeftEditsTest)
#include "left_edits_test.moc"
