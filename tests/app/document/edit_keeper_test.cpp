// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/edit_keeper.h"

#include "app/document/document.h"
#include "tests/support/scratch_folder.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace breakeven;

class EditKeeperTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScratchFolder> m_scratch;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditKeeper> m_keeper;

    [[nodiscard]] std::filesystem::path folder() const { return m_scratch->native("state"); }
    void edit(const char* notes) const
    {
        Scenario scenario = m_document->scenario();
        scenario.notes = notes;
        m_document->change(scenario, "Notes");
    }
    /// What is kept now; "(none)" without a recovery file.
    [[nodiscard]] std::string kept() const
    {
        const auto files = recoveryFiles(folder());
        if (files.size() != 1)
            return files.empty() ? "(none)" : "(several)";
        const Result<Recovery> read = readRecovery(files[0]);
        return read ? read->scenario.notes : read.error().sentence();
    }

private slots:
    void init()
    {
        m_scratch = std::make_unique<ScratchFolder>();
        m_document = std::make_unique<Document>();
        m_document->start({});
        m_keeper = std::make_unique<EditKeeper>(*m_document, folder());
    }
    void cleanup()
    {
        m_keeper.reset();
        m_document.reset();
    }

    void editsAreKeptUntilTheyAreSaved()
    {
        edit("one");
        QTRY_COMPARE(kept(), std::string("one"));
        edit("two");
        QTRY_COMPARE(kept(), std::string("two"));
        QVERIFY(m_document->save(m_scratch->native("a.breakeven")).ok());
        QTRY_COMPARE(kept(), std::string("(none)"));
        edit("three");
        QTRY_COMPARE(kept(), std::string("three"));
        const Recovery read = *readRecovery(recoveryFiles(folder())[0]);
        QCOMPARE(read.file, std::filesystem::path(m_scratch->native("a.breakeven")));
        QVERIFY(read.seen == m_document->seen() && read.seen.has_value());
        m_document->undoStack().undo();
        QTRY_COMPARE(kept(), std::string("(none)"));
    }

    void anEditThatGoesOnIsKept()
    {
        m_document->beginEdit();
        edit("while it is dragged");
        QTRY_COMPARE(kept(), std::string("while it is dragged"));
        m_document->endEdit();
    }

    void whatIsLeftIsOfferedAndWhatIsGivenUpIsNot()
    {
        edit("left");
        m_keeper.reset();
        QCOMPARE(kept(), std::string("left"));
        std::vector<LeftEdits> left = leftEdits(folder());
        QCOMPARE(left.size(), std::size_t{1});
        left.clear();

        m_document->start({});
        m_keeper = std::make_unique<EditKeeper>(*m_document, folder());
        edit("given up");
        m_keeper->keepNow();
        QCOMPARE(recoveryFiles(folder()).size(), std::size_t{2});
        m_keeper->giveUp();
        m_keeper.reset();
        QCOMPARE(kept(), std::string("left"));
    }

    void editsAfterGivingUpAreKept()
    {
        edit("one");
        m_keeper->giveUp();
        edit("two");
        m_keeper.reset();
        QCOMPARE(kept(), std::string("two"));
    }

    /// A file whose window lives is that window's.
    void nobodyElseIsOfferedIt()
    {
        edit("mine");
        m_keeper->keepNow();
        QVERIFY(leftEdits(folder()).empty());
        Document other;
        other.start({});
        EditKeeper second(other, folder());
        Scenario scenario;
        scenario.notes = "other";
        other.change(scenario, "Notes");
        second.keepNow();
        QCOMPARE(recoveryFiles(folder()).size(), std::size_t{2});
        QVERIFY(leftEdits(folder()).empty());
    }

    void whatIsTakenOverGoesOnInItsFile()
    {
        edit("left");
        m_keeper.reset();
        std::vector<LeftEdits> left = leftEdits(folder());
        const std::filesystem::path file = left[0].file;
        m_document->start({});
        m_keeper = std::make_unique<EditKeeper>(*m_document, folder());
        m_document->recover(left[0].recovery.value(), FileOnDisk());
        m_keeper->adopt(std::move(left[0]));
        edit("and on");
        QTRY_COMPARE(kept(), std::string("and on"));
        QVERIFY(recoveryFiles(folder()) == std::vector{file});
        QVERIFY(leftEdits(folder()).empty());
        QVERIFY(m_document->save(m_scratch->native("a.breakeven")).ok());
        QTRY_COMPARE(kept(), std::string("(none)"));
    }

    /// Work goes on, and one sentence says why nothing is kept.
    void aFolderThatCantBeMadeIsToldOnce()
    {
        QVERIFY(m_scratch->place("state", "a file"));
        QSignalSpy failed(m_keeper.get(), &EditKeeper::failed);
        edit("one");
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().startsWith("Unsaved edits are not kept for a crash in "));
        edit("two");
        m_keeper->keepNow();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_document->scenario().notes, std::string("two"));
        QVERIFY(QFile::remove(m_scratch->at("state")));
        edit("three");
        QTRY_COMPARE(kept(), std::string("three"));
    }
};

QTEST_GUILESS_MAIN(EditKeeperTest)
#include "edit_keeper_test.moc"
