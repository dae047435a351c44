// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_end.h"

#include "core/scenario/recovery/recovery_folder.h"
#include "tests/support/window_stage.h"

#include <QPlainTextEdit>

using namespace breakeven;

class SessionEndTest : public WindowStage {
    Q_OBJECT

    [[nodiscard]] std::filesystem::path state() const { return m_folder.path().toStdString() + "/state"; }
    [[nodiscard]] std::size_t kept() const { return recoveryFiles(state()).size(); }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        open();
        m_window->keepEdits(state());
        Scenario scenario;
        scenario.name = "Unsaved";
        document().change(scenario, "Title");
    }
    void cleanup()
    {
        m_window->leaveEdits(MainWindow::Edits::GivenUp);
        close();
    }

    void whereNobodyMayBeAskedEditsAreKept()
    {
        QVERIFY(mayEndSession(false));
        QCOMPARE(m_dialogs.changesAsked, 0);
        QCOMPARE(kept(), std::size_t{1}); // at once: the session may end now
        QCOMPARE(readRecovery(recoveryFiles(state())[0])->scenario.name, std::string("Unsaved"));
    }

    void otherwiseEachWindowAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("ends");
        QTest::newRow("cancel") << static_cast<int>(Dialogs::Changes::Cancel) << false;
        QTest::newRow("discard") << static_cast<int>(Dialogs::Changes::Discard) << true;
        QTest::newRow("save") << static_cast<int>(Dialogs::Changes::Save) << true;
    }
    void otherwiseEachWindowAsks()
    {
        QFETCH(const int, answer);
        m_dialogs.changes = static_cast<Dialogs::Changes>(answer);
        m_dialogs.toSave = m_folder.filePath("saved.breakeven");
        QTEST(mayEndSession(true), "ends");
        QCOMPARE(m_dialogs.changesAsked, 1);
        if (m_dialogs.changes != Dialogs::Changes::Cancel)
            QTRY_COMPARE(kept(), std::size_t{0});
    }

    /// Who is asked first gave the edits up for a session that then goes on.
    void aSessionThatGoesOnKeepsWhatWasGivenUp()
    {
        MainWindow& other = m_window->openBeside();
        Scenario scenario;
        scenario.name = "Second";
        other.document().change(scenario, "Title");
        QTRY_COMPARE(kept(), std::size_t{2});
        m_dialogs.changesInTurn = {Dialogs::Changes::Discard, Dialogs::Changes::Cancel};
        QVERIFY(!mayEndSession(true));
        QCOMPARE(kept(), std::size_t{2});
        other.leaveEdits(MainWindow::Edits::GivenUp);
        delete &other;
    }

    /// What somebody is typing is kept with the rest.
    void whatIsTypedIsKept()
    {
        auto& notes = named<QPlainTextEdit>("notes");
        notes.setFocus();
        QTest::keyClicks(&notes, "half a sent");
        QVERIFY(mayEndSession(false));
        QCOMPARE(readRecovery(recoveryFiles(state())[0])->scenario.notes, std::string("half a sent"));
    }

    void aClosedWindowIsNotAsked()
    {
        m_dialogs.changes = Dialogs::Changes::Discard;
        m_window->close();
        QCOMPARE(m_dialogs.changesAsked, 1);
        QVERIFY(mayEndSession(true));
        QCOMPARE(m_dialogs.changesAsked, 1);
        QTRY_COMPARE(kept(), std::size_t{0});
    }
};

QTEST_MAIN(SessionEndTest)
#include "session_end_test.moc"
