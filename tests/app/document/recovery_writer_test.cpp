// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recovery_writer.h"

#include "core/scenario/recovery/recovery_folder.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <atomic>

using namespace breakeven;

class RecoveryWriterTest : public QObject {
    Q_OBJECT

    ScratchFolder m_folder;

    [[nodiscard]] std::filesystem::path file() const { return m_folder.native("a.recovery"); }
    static Recovery of(const char* name)
    {
        Recovery kept;
        kept.scenario.name = name;
        return kept;
    }
    [[nodiscard]] std::string kept() const
    {
        const Result<Recovery> read = readRecovery(file());
        return read ? read->scenario.name : "(none)";
    }

private slots:
    /// Nothing here processes events, as a window does not while it exports.
    void itWritesWhileTheWindowIsBusy()
    {
        std::atomic<int> told = 0;
        RecoveryWriter writer([&told](const Outcome& outcome) { told += outcome.ok() ? 1 : 100; });
        writer.keep(file(), of("one"));
        writer.keep(file(), of("two"));
        while (told == 0)
            std::this_thread::yield();
        QCOMPARE(kept(), std::string("two"));
        QCOMPARE(told.load(), 1); // the newest alone
    }

    void whatIsNewestCounts()
    {
        RecoveryWriter writer([](const Outcome&) {});
        writer.keep(file(), of("three"));
        writer.remove(file());
        writer.finish();
        QCOMPARE(kept(), std::string("(none)"));
        writer.remove(file());
        writer.keep(file(), of("four"));
        writer.finish();
        QCOMPARE(kept(), std::string("four"));
        writer.finish(); // with nothing to do
    }

    void whatWaitsIsDoneAtTheEnd()
    {
        {
            RecoveryWriter writer([](const Outcome&) {});
            writer.keep(file(), of("last"));
        }
        QCOMPARE(kept(), std::string("last"));
    }
};

QTEST_GUILESS_MAIN(RecoveryWriterTest)
#include "recovery_writer_test.moc"
